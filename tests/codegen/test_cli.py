"""The command: what it prints, its exit codes, and that a mistake is answered by one sentence."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import symact
from symact import Undecided
from symact_codegen.cli import main


def run(*arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    captured = capsys.readouterr()
    return int(left.value.code or 0), captured.out, captured.err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version", capsys=capsys) == (0, f"symact {symact.__version__}\n", "")


def test_list_json_has_every_activation(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("list", "--format", "json", capsys=capsys)
    rows = json.loads(out)
    assert code == 0
    others = (symact.vector_catalogue(), symact.stochastic_catalogue(), symact.contextual_catalogue())
    assert [row["name"] for row in rows] == [*symact.names(), *(name for kind in others for name in kind)]
    assert next(row for row in rows if row["name"] == "elu") == {
        "name": "elu", "family": "elu", "parameters": {"alpha": "1"},
        "aliases": list(symact.get("elu").aliases), "formula": str(symact.get("elu").expression)}


def test_list_csv_of_a_family(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("list", "--family", "Shrink", "--format", "csv", capsys=capsys)
    rows = list(csv.DictReader(io.StringIO(out)))
    assert code == 0
    assert {row["family"] for row in rows} == {"shrink"}
    assert len(rows) == sum(a.family == "shrink" for a in symact.catalogue().values())


def test_list_text_shows_names_and_formulas(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("list", "--family", "shrink", capsys=capsys)
    assert (code, err) == (0, "")
    assert "tanhshrink" in out
    assert "x - tanh(x)" in out


def test_list_where_asks_the_reports(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("list", "--family", "shrink", "--where", "continuity_class=oo", "--format", "json",
                       capsys=capsys)
    assert code == 0
    assert [row["name"] for row in json.loads(out)] == ["tanhshrink"]


@pytest.mark.parametrize(("arguments", "part"), [
    (("list", "--family", "none"), "the families are concatenated"),
    (("list", "--where", "smooth=true"), "There is no property 'smooth'"),
    (("report", "geluu"), "did you mean gelu"),
    (("report", "elu", "--set", "alpha"), "not of the form"),
    (("report", "elu", "--set", "alpha=__import__('os')"), "not of the form"),
    (("report", "elu", "--set", "alpha=1e999999999"), "not of the form"),
    (("report", "elu", "--set", "alpha=1/0"), "not a finite number"),
    (("report", "elu", "--set", "alpha=1", "--set", "alpha=2"), "set twice"),
    (("report", "elu", "--set", "beta=1"), "no parameter 'beta'"),
    (("report", "celu", "--set", "alpha=-1"), "alpha > 0"),
    (("table", "nothing"), "no activation 'nothing'"),
    (("table", "relu", "--columns", "name,colour"), "colour"),
    (("table", "relu", "--format", "csv", "--standalone"), "--standalone"),
    (("kernel", "nothing"), "no activation 'nothing'"),
    (("generate", "nothing"), "no activation 'nothing'"),
    (("verify", "nothing"), "no activation 'nothing'"),
])
def test_wrong_input_is_answered_by_one_sentence(arguments: tuple[str, ...], part: str,
                                                 capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(*arguments, capsys=capsys)
    assert code == 2
    assert out == ""
    assert part in err
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("arguments", [
    ("report",), ("unknown",), ("list", "--format", "xml"), ("kernel", "relu", "-z")])
def test_wrong_usage_exits_with_2(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(*arguments, capsys=capsys)
    assert (code, out) == (2, "")
    assert "Usage" in err


@pytest.mark.parametrize(("error", "code", "part"), [
    (Undecided("the zero could not be separated"), 1, "could not be decided: the zero"),
    (PermissionError(13, "Permission denied", "/somewhere"), 2, "'/somewhere' could not be used"),
    (KeyboardInterrupt(), 130, ""),
])
def test_other_endings(error: BaseException, code: int, part: str, monkeypatch: pytest.MonkeyPatch,
                       capsys: pytest.CaptureFixture[str]) -> None:
    def raising(name: str) -> None:
        raise error
    monkeypatch.setattr(symact, "get", raising)
    found, out, err = run("report", "relu", capsys=capsys)
    assert (found, out) == (code, "")
    assert part in err
    assert err.count("\n") == (1 if part else 0)


def test_report_json_follows_the_settings(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run("report", "elu", "--set", "alpha=0.2", "--format", "json", capsys=capsys)
    report = json.loads(out)
    assert code == 0
    assert report["activation"] == "elu"
    assert report["parameters"]["alpha"]["exact"] == "1/5"
    assert report["properties"]["limits"]["value"]["left"]["exact"] == "-1/5"


@pytest.mark.parametrize(("format", "part"), [("text", "relu"), ("markdown", "relu"), ("latex", "\\")])
def test_report_in_every_format(format: str, part: str, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("report", "relu", "--format", format, capsys=capsys)
    assert (code, err) == (0, "")
    assert part in out


@pytest.mark.parametrize("format", ["latex", "markdown", "csv", "html"])
def test_table_in_every_format(format: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("table", "relu", "tanh", "--columns", "name,range", "--format", format)
    code, out, err = run(*arguments, capsys=capsys)
    assert (code, err) == (0, "")
    assert "relu" in out
    assert "tanh" in out
    target = tmp_path / "table"
    assert run(*arguments, "--output", str(target), capsys=capsys) == (0, "", "")
    assert target.read_text().rstrip("\n") == out.rstrip("\n")


def test_kernel_prints_a_python_module(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("kernel", "relu", capsys=capsys)
    assert (code, err) == (0, "")
    compile(out, "relu.py", "exec")
    assert "\x1b[" not in out


def test_generate_and_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("generate", "relu", "--out", str(tmp_path))
    code, out, err = run(*arguments, "--check", capsys=capsys)
    assert code == 1
    assert "missing: " in out
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
    assert run(*arguments, capsys=capsys)[0] == 0
    code, out, err = run(*arguments, "--check", capsys=capsys)
    assert (code, err) == (0, "")
    (tmp_path / "reports" / "relu.json").write_text("{}")
    code, out, _ = run(*arguments, "--check", capsys=capsys)
    assert code == 1
    assert out.startswith("stale: ")
    assert out.count("\n") == 1


def test_verify_of_a_generated_kernel_passes(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run("verify", "relu", capsys=capsys)
    assert (code, err) == (0, "")
    assert "relu" in out
    assert "2 of 2 one-sided derivatives" in out


def test_a_certificate_is_written_and_verified(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "elu.json"
    assert run("certificate", "elu", "--set", "alpha=1/3", "--output", str(path), capsys=capsys)[0] == 0
    code, out, _ = run("check-certificate", str(path), capsys=capsys)
    assert code == 0
    assert "on (-oo, 0): f'' is > 0" in out


@pytest.mark.parametrize(("before", "after"), [('"sign": 1', '"sign": -1'), ('"gelu"', '"relu"'), ("erf", "erfc")])
def test_an_altered_certificate_exits_with_1(before: str, after: str, tmp_path: Path,
                                             capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "gelu.json"
    run("certificate", "gelu", "--output", str(path), capsys=capsys)
    path.write_text(path.read_text().replace(before, after, 1))
    code, out, err = run("check-certificate", str(path), capsys=capsys)
    assert (code, out) == (1, "")
    assert "is rejected" in err


@pytest.mark.parametrize("content", [b"", b"f(x) = x", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_certificate_exits_with_2(content: bytes, tmp_path: Path,
                                             capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "file.json"
    path.write_bytes(content)
    code, _, err = run("check-certificate", str(path), capsys=capsys)
    assert code == 2
    assert err.count("\n") == 1
    assert run("check-certificate", str(tmp_path / "none.json"), capsys=capsys)[0] == 2
