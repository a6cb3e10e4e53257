"""What the properties of one activation are derived from: its pieces, their derivatives and their sign charts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import sympy as sp

from symact.activation import Activation, x
from symact.certify.analytic import check_analytic, check_real
from symact.certify.charts import SignChart
from symact.certify.periodic import period_chart
from symact.certify.sign_chart import sign_chart
from symact.limits import limit
from symact.pieces import Piece, Pieces
from symact.reals import Real, compare
from symact.signs import is_zero
from symact.trigonometric import frequency, is_trigonometric


@dataclass(frozen=True)
class Span:
    """An open interval on which a function has one sign, and the piece it belongs to."""

    low: Real
    high: Real
    sign: int
    piece: int


@dataclass(frozen=True)
class Subject:
    """An activation at its parameters' values, with everything computed at most once."""

    activation: Activation

    @cached_property
    def f(self) -> Pieces:
        """The normal form; raises Undecided unless every piece is proved analytic on its interval."""
        pieces = self.activation.closed_pieces
        for piece in pieces:
            check_analytic(piece.expression, x, piece.low, piece.high)
        for value in pieces.values:
            check_real(value)
        return pieces

    @cached_property
    def f1(self) -> Pieces:
        """f', with the stated values at kinks."""
        return self.f.derivative(self.activation.closed_sides)

    @cached_property
    def f2(self) -> Pieces:
        """f'' between the breakpoints."""
        return self.f1.derivative("left")

    @cached_property
    def f1_spans(self) -> list[Span]:
        """The signs of f', from left to right; on one period if f' is periodic."""
        return spans(self.f1, self.rate)

    @cached_property
    def f2_spans(self) -> list[Span]:
        """The signs of f'', from left to right; on one period if f' is periodic."""
        return spans(self.f2, self.rate)

    @cached_property
    def rate(self) -> sp.Expr | None:
        """If f' is a trigonometric polynomial, its base frequency w; its period is then 2 pi/w."""
        (expression, *others) = self.f1.expressions
        return frequency(expression, x) if not others and is_trigonometric(expression, x) else None

    def is_end(self, point: Real, piece: Piece) -> bool:
        """Whether a point is an end of a piece, where f is known by a limit, and not a point inside one."""
        return self.rate is None and point.exact is not None and point.exact in (piece.low, piece.high)

    def limit(self, pieces: Pieces, side: str) -> sp.Expr:
        """The limit of a piecewise function at -oo ("left") or oo ("right")."""
        return (limit(pieces.expressions[0], x, -sp.oo, "right") if side == "left"
                else limit(pieces.expressions[-1], x, sp.oo, "left"))


def spans(pieces: Pieces, rate: sp.Expr | None = None) -> list[Span]:
    """The intervals between breakpoints and zeros, each with the sign of the function on it.

    For a trigonometric polynomial of base frequency `rate`, those of the period (-pi/rate, pi/rate).
    """
    if rate is not None:
        chart = period_chart(pieces.expressions[0], x, rate)
        ends = [Real(-sp.pi / rate), *chart.zeros, Real(sp.pi / rate)]
        return [Span(a, b, s, 0) for a, b, s in zip(ends[:-1], ends[1:], chart.signs, strict=True)]
    found = []
    for index, piece in enumerate(pieces):
        chart = piece_chart(piece)
        ends = [Real(piece.low), *chart.zeros, Real(piece.high)]
        found += [Span(a, b, s, index) for a, b, s in zip(ends[:-1], ends[1:], chart.signs, strict=True)]
    return found


def piece_chart(piece: Piece) -> SignChart:
    """The sign chart of one piece; of the zero function, a single sign 0."""
    if is_zero(piece.expression):
        return SignChart((), (0,))
    return sign_chart(piece.expression, x, piece.low, piece.high)


def greatest(values: list[Real]) -> Real:
    """The greatest of some numbers, proved."""
    best = values[0]
    for value in values[1:]:
        if compare(value, best) > 0:
            best = value
    return best
