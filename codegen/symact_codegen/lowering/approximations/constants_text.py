"""The generated modules of constants: plain assignments, which the primitives import and generated kernels copy."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

import numpy as np

from symact.certificates.precision import precision
from symact_codegen.lowering.approximations.rounding import Parts, rounded, split_constant
from symact_codegen.lowering.approximations.row import Format, Row, Split

BITS = 240


def constants_text(family: str, rows: Iterable[Row], splits: Iterable[Split]) -> str:
    """The text of `primitives/pair_constants_{family}.py`."""
    lines = [f'"""Constants of the pair primitives, family {family}: written by `lowering.approximations`."""', "",
             "from symact_codegen.lowering.primitives.pair_constants_common import np", ""]
    with precision(BITS):
        for item in splits:
            if item.family == family:
                lines += _lines(item.format, named_split(item))
        for row in rows:
            if row.family == family:
                lines += _lines(row.format, named_coefficients(row, rounded(row)))
    if not any("np.float32" in line for line in lines):
        del lines[2:4]
    return "\n".join(lines) + "\n"


def named_split(item: Split) -> dict[str, Fraction]:
    """The parts of a constant by the names that they have in the module."""
    return {f"{item.name}_{i}": part for i, part in enumerate(split_constant(item))}


def named_coefficients(row: Row, parts: dict[int, Parts]) -> dict[str, Fraction]:
    """The coefficients of a polynomial by the names that they have in the module."""
    named: dict[str, Fraction] = {}
    for power, each in parts.items():
        named |= dict(zip((f"{row.name}_{power}", f"{row.name}_{power}_LOW"), each, strict=False))
    return named


def coefficients_in(row: Row, module: object) -> dict[int, Fraction]:
    """The coefficients of a row as a module of constants has them: each exactly, as the sum of its parts."""
    def value(name: str) -> Fraction:
        return Fraction(float(getattr(module, name)))

    return {k: value(f"{row.name}_{k}") + (value(f"{row.name}_{k}_LOW") if k in row.doubles else 0)
            for k in row.powers}


def _lines(kind: Format, named: dict[str, Fraction]) -> list[str]:
    return [f"{name} = {_literal(kind, value)}" for name, value in named.items()]


def _literal(kind: Format, value: Fraction) -> str:
    """A float as Python text that is read back exactly, and typed if it is float32."""
    if kind == "float64":
        return repr(float(value))
    short = str(np.float32(float(value)))
    text = short if np.float32(float(short)) == np.float32(float(value)) else repr(float(value))
    return f"np.float32({text})"
