"""Whether the function is its argument times a gate with values in [0, 1]."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certify.enclosure import Enclosure, NotEnclosable
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.pieces import Piece, Pieces
from symact.properties.explain import in_words
from symact.properties.identities import inner_points, vanishes
from symact.properties.near_identity import around_zero
from symact.reals import Real, compare, value_at
from symact.signs import sign
from symact.subject import Subject, piece_chart
from symact.verdict import Verdict

_WITNESSES = ("1", "-1", "0.125", "-0.125", "4", "-4", "30", "-30", "2", "-2", "100", "-100")
_NOT_GATED = {"self_gated": False, "gate": None, "infimum": None, "supremum": None}


def verdict(subject: Subject) -> Verdict:
    """{"self_gated", "gate", "infimum", "supremum"}: f(0) = 0 and f(x) = x g(x), g not constant, 0 <= g <= 1.

    The gate g(x) = f(x)/x is taken at x other than 0, and given, with its bounds, only of a self-gated function.
    """
    if _decided(around_zero(subject.f)[1]):
        return Verdict(_NOT_GATED, method="f(0) is not 0")
    witness = _refuting_point(subject)
    if witness is not None:
        return Verdict(_NOT_GATED, method=f"f(x)/x is outside of [0, 1] at x = {witness}")
    halves = half_pieces(subject.f)
    for piece in halves:
        if not _gate_in_unit_interval(piece):
            return Verdict(_NOT_GATED, method=f"f(x)/x leaves [0, 1] on ({piece.low}, {piece.high})")
    for point, value in zip(subject.f.breakpoints, subject.f.values, strict=True):
        if _decided(point) and (_decided(value / point) < 0 or _decided(value / point - 1) > 0):
            return Verdict(_NOT_GATED, method=f"f(x)/x is outside of [0, 1] at x = {point}")
    if _is_linear(subject.f, halves):
        return Verdict(_NOT_GATED, method="f(x)/x is constant")
    value = {"self_gated": True, "gate": _gate_text(subject.f), "infimum": None, "supremum": None}
    return _with_bounds(value, subject, halves)


def _decided(value: sp.Expr) -> int:
    found = sign(value)
    if found is None:
        raise Undecided(f"the sign of {value} is not decided")
    return found


def half_pieces(f: Pieces) -> list[Piece]:
    """The pieces, with one that contains 0 cut in two."""
    found = []
    for piece in f:
        if _decided(piece.low) < 0 < _decided(piece.high):
            found += [Piece(piece.low, sp.S.Zero, piece.expression), Piece(sp.S.Zero, piece.high, piece.expression)]
        else:
            found.append(piece)
    return found


def _refuting_point(subject: Subject) -> str | None:
    """A point at which f(x)/x is certainly negative or above 1."""
    try:
        gate = Enclosure(subject.activation.closed / x, (x,))
    except NotEnclosable:
        return None
    for point in _WITNESSES:
        value = gate(arb(point))
        if value < 0 or value > 1:
            return point
    return None


def _gate_in_unit_interval(piece: Piece) -> bool:
    """0 <= f <= x for x > 0, or x <= f <= 0 for x < 0, from the sign charts of f and of f(x) - x."""
    side = 1 if _decided(piece.low) >= 0 else -1
    above, below = (set(piece_chart(Piece(piece.low, piece.high, e)).signs)
                    for e in (piece.expression, piece.expression - x))
    return -side not in above and side not in below


def _is_linear(f: Pieces, halves: list[Piece]) -> bool:
    point = inner_points(halves[0].low, halves[0].high)[0]
    rate = halves[0].expression.subs(x, point) / point
    if any(not vanishes(p.expression - rate * x, p.low, p.high) for p in halves):
        return False
    return all(_decided(v - rate * p) == 0 for p, v in zip(f.breakpoints, f.values, strict=True))


def gate_of(expression: sp.Expr) -> sp.Expr:
    """f(x)/x with the factor x cancelled where it can be, and otherwise left as it is."""
    quotient = expression / x
    if not quotient.has(1 / x):
        return quotient
    other = sp.cancel(quotient) if expression.is_rational_function(x) else sp.expand(quotient)
    return quotient if other.has(1 / x) or sp.count_ops(other) > sp.count_ops(quotient) else other


def _gate_text(f: Pieces) -> str:
    gates = tuple(gate_of(e) for e in f.expressions)
    pieces = list(f)  # at a breakpoint 0 any value of [0, 1] would do, and the limit from the left stands for it
    values = tuple(v / p if _decided(p) else _approached(pieces[i], "high")
                   for i, (p, v) in enumerate(zip(f.breakpoints, f.values, strict=True)))
    return str(sp.sstr(Pieces(x, gates, f.breakpoints, values).as_expression()))


@dataclass(frozen=True)
class _Levels:
    """Values that the gate takes or approaches; the bounds are among them."""

    values: list[Real]

    def bound(self, direction: int) -> Real:
        """The least (1) or greatest (-1) of them."""
        best = self.values[0]
        for value in self.values[1:]:
            if direction * compare(value, best) < 0:
                best = value
        return best


def _with_bounds(value: dict[str, Any], subject: Subject, halves: list[Piece]) -> Verdict:
    """The verdict with the bounds of the gate: 0 and 1 where it comes as close, else from its critical values."""
    method = "0 <= f(x)/x <= 1 by the sign charts of f and of f(x) - x"
    try:
        ends = _ends(subject, halves)
        low = _reached(ends, sp.S.Zero)
        high = _reached(ends, sp.S.One)
        if low is None or high is None:
            every = _Levels(ends + [v for piece in halves for v in _critical_values(piece)])
            low, high = low or every.bound(1), high or every.bound(-1)
    except Undecided as reason:
        return Verdict(value, "undecided", method, f"the bounds of the gate: {reason}")
    value |= {"infimum": low, "supremum": high}
    return Verdict(value, method=f"{method}; its values go from {in_words(low)} to {in_words(high)}")


def _ends(subject: Subject, halves: list[Piece]) -> list[Real]:
    """The limits of the gate at the ends of the pieces and its values at breakpoints other than 0."""
    found = [Real(v / p) for p, v in zip(subject.f.breakpoints, subject.f.values, strict=True) if _decided(p)]
    return found + [Real(_approached(piece, side)) for piece in halves for side in ("low", "high")]


def _approached(piece: Piece, side: str) -> sp.Expr:
    """The limit of f(x)/x at an end of a piece; at 0, where f tends to 0, it is that of f'."""
    end, direction = (piece.low, "right") if side == "low" else (piece.high, "left")
    quotient = sp.diff(piece.expression, x) if _decided(end) == 0 else sp.expand(piece.expression / x)
    found = limit(quotient, x, end, "right" if direction == "right" else "left")
    if found is NO_LIMIT:
        raise Undecided(f"f(x)/x has no limit at {end}")
    return found


def _reached(values: list[Real], target: sp.Expr) -> Real | None:
    return next((Real(target) for v in values if compare(v, Real(target)) == 0), None)


def _critical_values(piece: Piece) -> list[Real]:
    gate = gate_of(piece.expression)
    slope = sp.diff(gate, x)
    if vanishes(slope, piece.low, piece.high):
        return []
    chart = piece_chart(Piece(piece.low, piece.high, slope))
    return [value_at(gate, x, zero) for zero in chart.zeros]
