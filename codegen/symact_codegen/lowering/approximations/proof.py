"""A rigorous bound of the error of a rounded polynomial: Taylor models on pieces of the interval, in ball arithmetic.

On a piece with centre c and radius h, Taylor's theorem with Lagrange's remainder bounds abs(p - G) by the sum of
abs(e[k]) h**k for k < ORDER, plus abs(e[ORDER]) h**ORDER, where e[k] are the Taylor coefficients of p - G about c, the
last one about every point of the piece at once: that is one evaluation on a ball. Pieces are halved until the claim is
proved on each; a piece that is still open after HALVINGS refutes nothing, but the claim is refused.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from flint import arb

from symact.certificates.precision import precision
from symact_codegen.lowering.approximations.row import Coefficients, Row, expanded, polynomial

ORDER = 8
BITS = 200
HALVINGS = 12


@dataclass(frozen=True)
class Piece:
    """The interval [low, high], with as many halvings behind it as `depth`."""

    low: float
    high: float
    depth: int

    def parts(self, at_zero: bool) -> list[Piece]:
        """The piece in parts: halves, or, around a zero that must stay a centre, three."""
        if at_zero and self.low < 0 < self.high:
            near = min(-self.low, self.high) / 2
            cuts = [self.low, -near, near, self.high]
        else:
            cuts = [self.low, (self.low + self.high) / 2, self.high]
        return [Piece(a, b, self.depth + 1) for a, b in pairwise(cuts) if a < b]


def proves(row: Row, coefficients: Coefficients) -> bool:
    """Whether the row's claim is proved for the coefficients."""
    with precision(BITS):
        open_pieces = _start(row)
        while open_pieces:
            piece = open_pieces.pop()
            if _bounded(row, coefficients, piece):
                continue
            if piece.depth == HALVINGS:
                return False
            open_pieces.extend(piece.parts(row.divide > 0))
    return True


def _start(row: Row) -> list[Piece]:
    """The whole interval; where zero is a removable singularity, it must be inside a piece, at the centre."""
    if row.divide and row.low <= 0 <= row.high:
        if any(c != 0 for c in row.numerator(arb(0), row.divide)):
            raise ValueError(f"{row.name}: the numerator does not begin with x**{row.divide}")
        return Piece(min(row.low, -row.high / 4), max(row.high, -row.low / 4), 0).parts(True)
    return [Piece(row.low, row.high, 0)]


def _bounded(row: Row, coefficients: Coefficients, piece: Piece) -> bool:
    """Whether one Taylor model proves the claim on a piece.

    Away from zero, error and target are both compared times x**divide, which spares the balls a division.
    """
    centre = arb((piece.low + piece.high) / 2)
    radius = (arb(piece.high) - centre).max(centre - arb(piece.low))
    ball = centre + radius * arb(0, 1)
    shift = row.divide if centre == 0 else 0
    target = _model(row, centre, ball, shift)
    moved = {k + row.divide - shift: c for k, c in coefficients.items()}
    value = expanded(lambda x: polynomial(moved, x), centre, ORDER)
    value.append(expanded(lambda x: polynomial(moved, x), ball, ORDER + 1)[ORDER])
    error = _size([p - g for p, g in zip(value, target, strict=True)], radius)
    if row.weight is None:
        least = abs(target[0]) - _size([arb(0), *target[1:]], radius)
        return bool(least > 0 and error <= row.claim * least)
    allowed = row.claim * (abs(arb(ball)) ** (row.divide - shift) if row.divide > shift else arb(1))
    return bool(error * abs(expanded(row.weight, ball, 1)[0]) <= allowed)


def _model(row: Row, centre: arb, ball: arb, shift: int) -> list[arb]:
    """The Taylor coefficients of (F - fixed) / x**shift about the centre, the last about every point of the ball."""
    return [*row.numerator(centre, ORDER + shift)[shift:], row.numerator(ball, ORDER + shift + 1)[-1]]


def _size(model: list[arb], radius: arb) -> arb:
    """A bound of a Taylor model's size on its piece."""
    total = arb(0)
    for c in reversed(model):
        total = total * radius + abs(c)
    return total
