"""The exhaustive check as a command: it goes on after an interruption, keeps records, and knows stale ones."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import platformdirs
import pytest

import symact
from symact import SymactError
from symact_codegen.cli import main
from symact_codegen.verify.exhaustive import COUNT, Journal, Part, check_all, cluster, passes, records, status
from symact_codegen.verify.exhaustive.cluster import client, run_shards
from symact_codegen.verify.exhaustive.floats import SIZE
from symact_codegen.verify.exhaustive.records import kernel_hash, read_record, record_path

RELU = symact.get("relu")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(records, "default_folder", lambda: tmp_path / "generated")
    monkeypatch.setattr(platformdirs, "user_cache_dir", lambda *names: str(tmp_path / "cache"))


def parts_of(index: int, worst: float = 0.25) -> dict[str, Part]:
    part = Part(SIZE, 1, 2, 3, 0, worst if index == 130 else 0.125, index * SIZE + 5, 1.5)
    return {"value": part, "derivative": part}


class Shards:
    """Stands for the cluster: knows what was asked, and may be interrupted."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, stop_after: int = COUNT, worst: float = 0.25) -> None:
        self.asked: list[int] = []
        self.stop_after, self.worst = stop_after, worst
        monkeypatch.setattr(cluster, "run_shards", self.run)

    def run(self, dask: Any, name: str, kernel: str, indices: Sequence[int]) -> Iterator[tuple[int, dict[str, Part]]]:
        for count, index in enumerate(reversed(indices)):
            if count == self.stop_after:
                raise KeyboardInterrupt
            self.asked.append(index)
            yield index, parts_of(index, self.worst)


def test_an_interrupted_check_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    first = Shards(monkeypatch, stop_after=200)
    with pytest.raises(KeyboardInterrupt):
        check_all(RELU, None)
    path = Journal(RELU).path
    path.write_text(path.read_text()[:-10])  # as if the power had gone off while the last line was written
    seen: list[str] = []
    second = Shards(monkeypatch)
    found = check_all(RELU, None, seen.append)
    assert len(seen) == COUNT
    assert sorted(second.asked) == sorted({*range(COUNT)} - {*first.asked[:-1]})
    assert found["value"]["inputs_checked"] == 2**32
    assert found["value"]["settled_in_exact_arithmetic"] == 2 * COUNT
    assert not path.exists()


def test_a_record_does_not_depend_on_the_order_of_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    Shards(monkeypatch)
    check_all(RELU, None)
    text = record_path("relu").read_bytes()
    record_path("relu").unlink()
    Shards(monkeypatch, stop_after=77)
    with pytest.raises(KeyboardInterrupt):
        check_all(RELU, None)
    assert status(RELU) == "missing"
    Shards(monkeypatch)
    check_all(RELU, None)
    assert record_path("relu").read_bytes() == text
    assert json.loads(text)["value"]["worst_at"]["bits"] == f"{130 * SIZE + 5:#010x}"


def test_a_record_is_stale_when_the_kernel_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    assert status(RELU) == "missing"
    Shards(monkeypatch)
    found = check_all(RELU, None)
    assert passes(found)
    assert status(RELU) == "fresh"
    record_path("relu").write_text(json.dumps(found | {"kernel_sha256": "0" * 64}))
    assert status(RELU) == "stale"
    record_path("relu").write_text("{")
    assert (status(RELU), read_record("relu")) == ("missing", None)


def _run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    return int(left.value.code or 0)


@pytest.fixture
def _no_cluster(monkeypatch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def nothing(scheduler: str | None) -> Iterator[None]:
        yield None

    monkeypatch.setattr(cluster, "client", nothing)


@pytest.mark.usefixtures("_no_cluster")
def test_the_command(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("verify", "--exhaustive", "--status", "relu") == 1
    assert "missing" in capsys.readouterr().out
    Shards(monkeypatch)
    assert _run("verify", "--exhaustive", "relu") == 0
    assert "relu: every float32, f within 0.25 ULP" in capsys.readouterr().out
    assert _run("verify", "--exhaustive", "--status", "relu") == 0
    assert "fresh" in capsys.readouterr().out
    Shards(monkeypatch, worst=1.25)
    assert _run("verify", "--exhaustive", "relu") == 1
    assert "1 of 1 kernels are off by more than 1 ULP somewhere: relu" in capsys.readouterr().err
    assert _run("verify", "--exhaustive", "--status", "relu") == 1
    Shards(monkeypatch, stop_after=3)
    assert _run("verify", "--exhaustive", "relu") == 130


@pytest.mark.parametrize(("arguments", "part"), [
    (("relu", "--status"), "--status goes with --exhaustive"),
    (("relu", "--scheduler", "tcp://127.0.0.1:1"), "--scheduler goes with --exhaustive"),
    (("--exhaustive", "relv"), "relu")])
def test_wrong_input_gets_one_sentence(arguments: tuple[str, ...], part: str, capsys: pytest.CaptureFixture[str]
                                       ) -> None:
    assert _run("verify", *arguments) == 2
    error = capsys.readouterr().err
    assert part in error
    assert error.count("\n") == 1


def test_without_dask_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
                                              ) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert _run("verify", "--exhaustive", "relu") == 2
    assert "pip install symact[exhaustive]" in capsys.readouterr().err


def test_a_worker_with_another_kernel_refuses() -> None:
    with pytest.raises(SymactError, match="another kernel 'relu'"):
        cluster.check_shard("relu", "0" * 64, 3)


def test_no_scheduler_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr(cluster, "_WAIT", 0.2)
    with pytest.raises(SymactError, match=r"No Dask scheduler answers at 'tcp://127\.0\.0\.1:1'"), client(
            "tcp://127.0.0.1:1"):
        pass


def test_shards_on_a_running_scheduler() -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=1, threads_per_worker=2, processes=False,
                                  dashboard_address="127.0.0.1:0") as there, client(there.scheduler_address) as dask:
        found = dict(run_shards(dask, "relu", kernel_hash(RELU), [255, 200]))
    assert sorted(found) == [200, 255]
    assert all(part.checked == SIZE and part.wrong == 0 for parts in found.values() for part in parts.values())
