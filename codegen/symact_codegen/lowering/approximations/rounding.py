"""Coefficients as floats of a format: each is rounded in turn, and those after it are found anew if that helps."""

from __future__ import annotations

from fractions import Fraction

from flint import arb

from symact_codegen.lowering.approximations.remez import Grid, minimax
from symact_codegen.lowering.approximations.row import Coefficients, Format, Row, Split

BITS: dict[Format, int] = {"float32": 24, "float64": 53}
Parts = tuple[Fraction, ...]


def nearest(value: Fraction, bits: int) -> Fraction:
    """The nearest number with that many significant bits, as if no exponent were too small."""
    if value == 0:
        return value
    size = abs(value)
    exponent = size.numerator.bit_length() - size.denominator.bit_length()
    exponent -= size < Fraction(2) ** exponent
    unit = Fraction(2) ** (exponent - bits + 1)
    return round(value / unit) * unit


def split(value: Fraction, parts: int, last: int, bits: int) -> Parts:
    """Floats whose sum is near the value: `bits` significant bits each, the last one as many as the format has."""
    found: list[Fraction] = []
    for left in range(parts, 0, -1):
        found.append(nearest(value - sum(found), bits if left > 1 else last))
    return tuple(found)


def split_constant(row: Split) -> Parts:
    """The parts of a constant."""
    return split(fraction(row.value()), row.parts, BITS[row.format], row.bits or BITS[row.format])


def rounded(row: Row) -> dict[int, Parts]:
    """The polynomial's coefficients as floats of the row's format, in one part or two, by power."""
    grid = Grid(row)
    bits = BITS[row.format]
    done: dict[int, Parts] = {}
    best = minimax(grid, {})
    for power in sorted(row.powers):
        done[power] = split(best[power], 2 if power in row.doubles else 1, bits, bits)
        best = min(best | totals(done), minimax(grid, totals(done)), key=grid.largest_error)
    return done


def totals(parts: dict[int, Parts]) -> Coefficients:
    """Each coefficient as one number."""
    return {power: sum(each, Fraction(0)) for power, each in parts.items()}


def fraction(value: arb) -> Fraction:
    """A ball's midpoint, exactly."""
    mantissa, exponent = value.mid().man_exp()
    return Fraction(int(mantissa)) * Fraction(2) ** int(exponent)
