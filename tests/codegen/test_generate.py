"""The folder of generated files: writing, checking, and that the same bytes come out every time."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import symact
from symact import SymactError
from symact_codegen import generated_tree
from symact_codegen.generate import generate, kernel_text, portable_report
from symact_codegen.generated_tree import GeneratedTree, default_folder, write_atomically

FILES = {"a/one.txt": b"1\n", "two.txt": b"2\n"}
A_FEW = ["hardshrink", "relu", "silu"]


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_files_are_written_once_and_left_alone_when_equal(tmp_path: Path) -> None:
    first = GeneratedTree(tmp_path)
    first.take(FILES)
    assert first.finish().written == ["a/one.txt", "two.txt"]
    assert snapshot(tmp_path) == FILES
    times = [(tmp_path / name).stat().st_mtime_ns for name in FILES]
    second = GeneratedTree(tmp_path)
    second.take(FILES)
    assert second.finish().unchanged == ["a/one.txt", "two.txt"]
    assert [(tmp_path / name).stat().st_mtime_ns for name in FILES] == times


def test_a_check_names_what_is_wrong_and_writes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "one.txt").write_bytes(b"edited by hand\n")
    (tmp_path / "a" / "old.txt").write_bytes(b"of a definition that is gone\n")
    (tmp_path / "a" / "__pycache__").mkdir()
    for cache in ("__pycache__/one.pyc", "one.nbi", "one.nbc"):
        (tmp_path / "a" / cache).write_bytes(b"")
    before = snapshot(tmp_path)
    tree = GeneratedTree(tmp_path, check=True)
    tree.take(FILES)
    tree.find_orphans()
    outcome = tree.finish()
    assert (outcome.stale, outcome.missing, outcome.orphaned) == (["a/one.txt"], ["two.txt"], ["a/old.txt"])
    assert not outcome.passed
    assert snapshot(tmp_path) == before


def test_a_check_of_a_folder_that_is_not_there_finds_all_missing(tmp_path: Path) -> None:
    tree = GeneratedTree(tmp_path / "absent", check=True)
    tree.take(FILES)
    tree.find_orphans()
    assert tree.finish().missing == sorted(FILES)
    assert not (tmp_path / "absent").exists()


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(SymactError, match="it must be a folder"):
        GeneratedTree(tmp_path / "file")


def test_a_write_that_is_interrupted_leaves_the_old_file(tmp_path: Path,
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "file.txt"
    target.write_bytes(b"old")

    def interrupted(*paths: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(generated_tree.os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_atomically(target, b"new")
    assert snapshot(tmp_path) == {"file.txt": b"old"}


def test_the_folder_is_that_of_the_checkout_or_one_here(tmp_path: Path) -> None:
    inside = tmp_path / "checkout" / "tests" / "deep"
    inside.mkdir(parents=True)
    assert default_folder(inside) == inside / "generated"
    (tmp_path / "checkout" / "pyproject.toml").write_text('[project]\nname = "symact"\n')
    assert default_folder(inside) == tmp_path / "checkout" / "generated"
    (inside / "pyproject.toml").write_text('[project]\nname = "other"\n')
    assert default_folder(inside) == tmp_path / "checkout" / "generated"
    (inside / "pyproject.toml").write_text("not = toml = at all")
    assert default_folder(inside) == tmp_path / "checkout" / "generated"


@pytest.fixture(scope="module")
def a_few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a few activations, generated in this process's hash seed."""
    folder = tmp_path_factory.mktemp("generated")
    generate(A_FEW, folder, everything=False)
    return folder


def test_each_activation_has_its_files(a_few: Path) -> None:
    paths = set(snapshot(a_few))
    for name in A_FEW:
        assert {f"symact_kernels/elementwise/{name}.py", f"reports/{name}.json", f"reports/{name}.md",
                f"reports/{name}.tex", f"reports/plots/{name}.svg", f"reports/plots/{name}.pdf"} <= paths
    assert all(any(name in path for name in A_FEW) for path in paths)


def test_a_printed_kernel_is_the_generated_one(a_few: Path) -> None:
    kernel = kernel_text(symact.analyse(symact.get("silu")), "numba")
    assert (a_few / "symact_kernels" / "elementwise" / "silu.py").read_text(encoding="utf-8") == kernel
    assert "Range: " in kernel


def test_a_report_travels_between_processes_unchanged() -> None:
    for name in A_FEW:
        report = pickle.loads(pickle.dumps(portable_report(name)))
        assert report.to_dict() == symact.analyse(symact.get(name)).to_dict()


@pytest.mark.parametrize("seed", ["1", "4242"])
def test_the_bytes_are_the_same_under_any_hash_seed(a_few: Path, tmp_path: Path, seed: str) -> None:
    # names in another order too, so that other work comes before each
    arguments = ["generate", *reversed(A_FEW), "--out", str(tmp_path)]
    subprocess.run([sys.executable, "-m", "symact_codegen", *arguments], check=True, capture_output=True,
                   env={**os.environ, "PYTHONHASHSEED": seed})
    assert snapshot(tmp_path) == snapshot(a_few)


def test_a_check_of_a_few_passes_until_a_byte_changes(a_few: Path, tmp_path: Path) -> None:
    for path, content in snapshot(a_few).items():
        write_atomically(tmp_path / path, content)
    assert generate(["relu"], tmp_path, check=True, everything=False).passed
    kernel = tmp_path / "symact_kernels" / "elementwise" / "relu.py"
    kernel.write_bytes(kernel.read_bytes() + b"\n")
    (tmp_path / "reports" / "relu.md").unlink()
    outcome = generate(["relu"], tmp_path, check=True, everything=False)
    assert outcome.stale == ["symact_kernels/elementwise/relu.py"]
    assert outcome.missing == ["reports/relu.md"]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent in another way there")
def test_ctrl_c_leaves_only_whole_files_and_says_nothing(a_few: Path, tmp_path: Path) -> None:
    names = [*A_FEW, *(name for name in symact.names() if name not in A_FEW)]
    command = [sys.executable, "-m", "symact_codegen", "generate", *names, "--out", str(tmp_path)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                               start_new_session=True)
    deadline = time.monotonic() + 120
    while len(snapshot(tmp_path)) < 2 and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, "", "")
    known = snapshot(a_few)
    found = snapshot(tmp_path)
    assert found
    assert all(content == known[path] for path, content in found.items() if path in known)
    assert not [path for path in found if Path(path).name.startswith(".")]
