"""Exact constants: those with a closed form in roots of rationals, and the others as opaque atoms."""

from __future__ import annotations

from flint import fmpq

from symact.certificates.scales import UNIT, Open, Sum, constant_value, rational_power, scale
from symact.certificates.terms import HALF, ONE

PI = scale({"pi": ONE})[0]
_ONE_AT_0 = ("exp", "cos", "cosh", "erfc")


def of_constant(name: str, exact: Sum) -> Sum:
    """A function of an exact sum of constants."""
    if not exact:
        if name == "log":
            raise Open("the logarithm of 0")
        return {UNIT: ONE} if name in _ONE_AT_0 else {}
    if name in ("sin", "cos") and set(exact) == {PI}:
        return _sine_of_pi(exact[PI] + (HALF if name == "cos" else 0))
    return opaque(name, exact)


def opaque(name: str, exact: Sum) -> Sum:
    """A function of an exact constant, or the constant itself, as one atom with its sign; Open if it may be 0."""
    if name == "exp":
        return {scale({}, exact)[0]: ONE}
    if name == "log" and list(exact) == [UNIT] and exact[UNIT] == 1:
        return {}
    parts = tuple(sorted(exact.items(), key=repr))
    value = constant_value((1, name, parts))
    if not (value > 0 or value < 0):
        raise Open("a constant that may be 0")
    sign = 1 if value > 0 else -1
    return {scale({(sign, name, parts): ONE})[0]: fmpq(sign)}


def _sine_of_pi(turns: fmpq) -> Sum:
    """sin(turns * pi), exactly where it is a square root of a rational; Open elsewhere."""
    turns = turns - 2 * fmpq((turns / 2).floor())
    sign, turns = (-1, turns - 1) if turns >= 1 else (1, turns)
    squares = {fmpq(0): fmpq(0), fmpq(1, 6): fmpq(1, 4), fmpq(1, 4): HALF, fmpq(1, 3): fmpq(3, 4), HALF: ONE}
    square = squares.get(min(turns, 1 - turns))
    if square is None:
        raise Open("a sine that is no square root of a rational")
    if square == 0:
        return {}
    root, factor = rational_power(square, HALF)
    return {root: sign * factor}
