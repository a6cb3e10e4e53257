"""`symact certificate` and `symact check-certificate`: proofs by enclosures as files, and their verification."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Any

import typer

import symact
from symact import SymactError
from symact_codegen.cli.common import complain, configured, output, write

_LARGEST = 10_000_000
"""Bytes of a certificate that are read at most; those of the catalogue have 26,000 at most."""
_RELATION = {1: "> 0", -1: "< 0", 0: "= 0"}


def certificate(
    name: Annotated[str, typer.Argument(help="Name or alias of an activation.")],
    set_: Annotated[list[str] | None, typer.Option(
        "--set", metavar="PARAMETER=NUMBER", help="Value of a parameter, for example alpha=0.2.")] = None,
    output: Annotated[Path | None, typer.Option(help="A file to write to instead of stdout.")] = None,
) -> None:
    """Write the certificate of the signs of f' and f'': cells, boxes of zeros, tails."""
    from symact.activation_certificate import to_text

    activation = configured(name, set_)
    if not isinstance(activation, symact.Activation):
        raise symact.SymactError(f"'{activation.name}' is no activation of single numbers; only such have "
                                 f"certificates.")
    write(to_text(symact.certificate(activation)), output)


def check_certificate(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Certificates to verify.")],
) -> None:
    """Verify certificates, believing nothing in them, and say what they prove."""
    from symact.certificates.steps import Rejected

    rejected = 0
    for path in files:
        data = _read(path)
        try:
            proved = symact.check_certificate(data)
        except Rejected as reason:
            complain(f"{path} is rejected: {reason}")
            rejected += 1
            continue
        output().print(f"{path}: verified, {data['activation']}, f(x) = {data['definition']}", soft_wrap=True)
        for statement in proved:
            output().print(f"  {_in_words(statement)}", soft_wrap=True)
    if rejected:
        raise typer.Exit(1)


def _read(path: Path) -> Any:
    if path.is_file() and path.stat().st_size > _LARGEST:
        raise SymactError(f"The file '{path}' has {path.stat().st_size} bytes; a certificate has at most {_LARGEST}.")
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as fault:
        raise SymactError(f"The file '{path}' is not a certificate in JSON: {fault}.") from None


def _in_words(statement: Any) -> str:
    name = "f" + "'" * statement.order
    parts = [f"{_RELATION[statement.signs[0]]}"]
    for zero, sign in zip(statement.zeros, statement.signs[1:], strict=True):
        parts.append(f"0 at {zero}, then {_RELATION[sign]}")
    over = " (one period)" if statement.period else ""
    return f"on ({statement.low}, {statement.high}){over}: {name} is {', '.join(parts)}"
