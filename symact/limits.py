"""Limits of analytic expressions, at finite points from one side and at both infinities.

At infinity the leading behaviour decides where it is found. SymPy's limits, which serve elsewhere, are suggestions.
Every limit is held against rigorous enclosures close to the point, and one that they do not bear out is not used.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import sympy as sp
from flint import arb

from symact.asymptotics import limit_at_infinity
from symact.certify.enclosure import Enclosure, NotEnclosable, enclose_constant, precision
from symact.errors import Undecided
from symact.signs import sign
from symact.time_limit import SECONDS, within
from symact.trigonometric import is_trigonometric, varies

Direction = Literal["left", "right"]
_APPROACHES = ((10**2, 10**4, 10**6), (8, 16, 32))
"""Points on the way to infinity; the nearer ones are for what grows faster than any exponential."""
NO_LIMIT = sp.Symbol("none")
"""What `limit` returns where it is proved that no limit exists."""


def limit(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction) -> sp.Expr:
    """The limit as the variable tends to the point from its left or right side.

    At oo the side is "left", at -oo "right". Returns a real number, oo, -oo, or NO_LIMIT. Raises Undecided where
    neither SymPy nor the rules here find it, or where an enclosure contradicts what SymPy found.
    """
    return _limit(expression, variable, point, side)


@lru_cache(maxsize=5_000)
def _limit(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction) -> sp.Expr:
    if not expression.has(variable):
        return expression
    if point in (sp.oo, -sp.oo) and expression.free_symbols == {variable}:
        found = _by_growth(expression, variable, point)
        if found is not None:
            _refute(expression, variable, point, side, found)
            return found
    if point.is_finite:
        value = expression.subs(variable, point)
        if not value.has(sp.nan, sp.zoo, sp.oo, -sp.oo, sp.AccumBounds):
            return value  # an elementary expression that has a value at a point is continuous there
    found = within(SECONDS, f"the limit of {expression} at {point}",
                   lambda: _search(expression, variable, point, side))
    if isinstance(found, sp.AccumBounds) and point.is_infinite and _oscillates(expression, variable, point, side):
        return NO_LIMIT
    if found.has(sp.nan, sp.zoo, sp.Limit, sp.AccumBounds) or found.has(variable):
        raise Undecided(f"no limit of {expression} at {point} was found")
    _refute(expression, variable, point, side, found)
    return sp.simplify(found)


def _oscillates(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction) -> bool:
    """Whether it is proved that there is no limit at an infinity.

    A periodic function that is not constant has none; nor has its sum with something that has a finite one. SymPy's
    interval of accumulation points proves nothing: it is not the least one, as sin^2 + cos^2 shows.
    """
    terms = sp.Add.make_args(sp.expand(expression))
    waves = sp.Add(*(t for t in terms if t.has(sp.sin, sp.cos)))
    rest = sp.Add(*(t for t in terms if not t.has(sp.sin, sp.cos)))
    if not is_trigonometric(waves, variable) or not varies(waves, variable):
        return False
    return rest.has(variable) is False or bool(_limit(rest, variable, point, side).is_finite)


def _by_growth(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr) -> sp.Expr | None:
    """The limit at an infinity from the leading behaviour, constant factors kept as they are; None if not found."""
    constant, rest = expression.as_independent(variable, as_Add=False)
    try:
        found = limit_at_infinity(rest if point is sp.oo else rest.subs(variable, -variable), variable)
    except (Undecided, sp.PolynomialError):
        return None
    if found.is_finite:
        return constant * found
    direction = sign(constant)
    return direction * found if direction else None


def _search(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction) -> sp.Expr:
    """SymPy's limit at +oo or at 0 from the right, to which every other case is brought by substitution."""
    t = sp.Symbol("t", positive=True)
    if point in (sp.oo, -sp.oo):
        moved, end = expression.subs(variable, t if point is sp.oo else -t), sp.oo
    else:
        moved, end = expression.subs(variable, point + t if side == "right" else point - t), sp.S.Zero
    for form in (_with_complementary_error(moved), moved, sp.simplify(moved)):
        try:
            found = sp.limit(form, t, end, "+" if end == 0 else "-")
        except (NotImplementedError, ValueError, TypeError, AttributeError, RecursionError, KeyError):
            continue
        if not found.has(sp.nan, sp.zoo, sp.Limit):
            return found
    return sp.nan


def _with_complementary_error(expression: sp.Expr) -> sp.Expr:
    """1 + erf(-u) written as erfc(u), whose decay SymPy knows, so that no two large terms cancel."""
    return sp.expand(expression).replace(sp.erf, lambda u: 1 - sp.erfc(u) if not u.could_extract_minus_sign()
                                         else sp.erfc(-u) - 1).expand()


def _refute(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction, found: sp.Expr) -> None:
    """Raise Undecided unless rigorous values move towards the limit that was found as the point is approached."""
    if expression.free_symbols - {variable} or found.free_symbols:
        return
    try:
        enclosure = Enclosure(expression, (variable,))
        target = enclose_constant(found) if found.is_finite else None
        anchor = enclose_constant(point, 2000) if point.is_finite else arb(0)
    except NotEnclosable:
        return
    for steps in _APPROACHES:
        with precision(2000):
            points = [anchor + arb(10) ** -k * (1 if side == "right" else -1) if point.is_finite
                      else arb(step) * (1 if point is sp.oo else -1) for k, step in zip((4, 8, 12), steps, strict=True)]
        values = [enclosure(at, bits=2000) for at in points]
        if all(v.is_finite() for v in values):
            break
    if target is not None:
        near, _, nearest = (abs(v - target) for v in values)
        approaches = nearest < near * arb("0.9") or nearest < arb("1e-6")
    else:
        near, _, nearest = (v * (1 if found is sp.oo else -1) for v in values)
        approaches = nearest > near
    if not approaches:
        raise Undecided(f"the limit {found} of {expression} at {point} is not borne out by enclosures near it")
