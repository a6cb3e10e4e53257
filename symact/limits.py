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
from symact.certificates.precision import precision
from symact.certify.enclosure import Enclosure, NotEnclosable, enclose_constant
from symact.errors import Undecided
from symact.signs import sign
from symact.time_limit import SECONDS, within
from symact.trigonometric import is_trigonometric, varies

Direction = Literal["left", "right"]
_APPROACHES = ((10**2, 10**4, 10**6), (8, 16, 32))
"""Points on the way to infinity; the nearer ones are for what grows faster than any exponential."""
CONTINUOUS = (sp.exp, sp.sin, sp.cos, sp.sinh, sp.cosh, sp.tanh, sp.sech, sp.atan, sp.asinh, sp.erf, sp.erfc,
              sp.sinc)
"""Functions that are continuous on all of R."""
NO_LIMIT = sp.Symbol("none")
"""What `limit` returns where it is proved that no limit exists."""


def limit(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction) -> sp.Expr:
    """The limit as the variable tends to the point from its left or right side.

    At oo the side is "left", at -oo "right". Returns a real number, oo, -oo, or NO_LIMIT. Raises Undecided where
    neither SymPy nor the rules here find it, or where an enclosure contradicts what SymPy found.
    """
    if point in (sp.oo, -sp.oo):
        expression = expression.replace(sp.sinc, lambda u: sp.sin(u) / u)  # the same but where it is continued to 1
    found = _limit(expression, variable, point, side)
    if found not in (sp.oo, -sp.oo) and not found.free_symbols and found.is_finite is not True:
        raise Undecided(f"whether the limit {found} of {expression} at {point} is finite is not decided")
    return found


@lru_cache(maxsize=5_000)
def _limit(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction) -> sp.Expr:
    if not expression.has(variable):
        return expression
    if point in (sp.oo, -sp.oo) and expression.free_symbols == {variable}:
        found = _by_growth(expression, variable, point)
        if found is not None:
            _refute(expression, variable, point, side, found)
            return found
    if point not in (sp.oo, -sp.oo) and _is_continuous(expression, variable, point):
        return expression.subs(variable, point)
    parts = _by_parts(expression, variable, point)
    if parts is not None:
        return parts
    found = within(SECONDS, f"the limit of {expression} at {point}",
                   lambda: _search(expression, variable, point, side))
    if isinstance(found, sp.AccumBounds) and point in (sp.oo, -sp.oo) and _oscillates(
            expression, variable, point, side):
        return NO_LIMIT
    if found.has(sp.nan, sp.zoo, sp.Limit, sp.AccumBounds) or found.has(variable):
        raise Undecided(f"no limit of {expression} at {point} was found")
    if expression.free_symbols != {variable}:
        _refute(expression, variable, point, side, found)
        return sp.simplify(found)
    found = sp.simplify(found)
    _prove(expression, variable, point, side, found)
    return found


def _prove(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction, found: sp.Expr) -> None:
    """Raise Undecided unless a limit that SymPy suggests is proved by enclosures on a half-line."""
    if not _is_proved(expression, variable, point, side, found):
        raise Undecided(f"{found} may be the limit of {expression} at {point}, but this is not proved")


def _is_proved(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr, side: Direction, found: sp.Expr) -> bool:
    from symact.certify.tail_limits import is_limit
    return within(SECONDS, f"the proof of the limit {found} of {expression} at {point}",
                  lambda: is_limit(expression, variable, point, side == "right", found))


def _by_parts(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr) -> sp.Expr | None:
    """The limit at an infinity by the limits of the parts; None where they leave it open, as in oo - oo."""
    if not expression.has(variable):
        return expression
    if point not in (sp.oo, -sp.oo) or expression.free_symbols != {variable}:
        return None
    if expression == variable:
        return point
    found = _by_growth(expression, variable, point)
    if found is not None:
        return found
    whole = isinstance(expression, sp.Pow) and isinstance(expression.exp, sp.Integer)
    positive = whole and expression.exp > 0
    if not (positive or isinstance(expression, (sp.Add, sp.Mul, sp.log, sp.exp, sp.atan, sp.asinh, sp.tanh, sp.erf))):
        return None
    parts = [_by_parts(a, variable, point) for a in expression.args]
    if any(p is None or p.is_extended_real is not True for p in parts):
        return None
    if isinstance(expression, sp.log) and sign(parts[0]) != 1:
        return None
    value = expression.func(*parts)
    return None if value.has(sp.nan, sp.zoo, sp.AccumBounds) or value.is_extended_real is not True else value


def _is_continuous(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr) -> bool:
    """Whether every part of an expression is continuous at its value there, so that substitution gives the limit.

    That substitution gives a number is not enough: x^(1/(1 + log x)) becomes 0^0 = 1 at 0, and tends to e.
    """
    for node in sp.preorder_traversal(expression):
        if node == variable or not node.has(variable) or isinstance(node, (sp.Add, sp.Mul, *CONTINUOUS)):
            continue
        if not isinstance(node, sp.Pow | sp.log):
            return False
        whole = isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer)
        if whole and node.exp > 0:
            continue
        at = node.args[0].subs(variable, point)
        found = sign(at)
        if found is None and not at.has(sp.nan, sp.zoo, sp.oo, -sp.oo, sp.AccumBounds):
            raise Undecided(f"whether {node.args[0]} vanishes at {point} is not decided")
        root = isinstance(node, sp.Pow) and node.exp.is_Rational and node.exp > 0
        if found != 1 and not (whole and found == -1) and not (root and found == 0):
            return False
    return True


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
    return rest.has(variable) is False or limit(rest, variable, point, side).is_finite is True


def _by_growth(expression: sp.Expr, variable: sp.Symbol, point: sp.Expr) -> sp.Expr | None:
    """The limit at an infinity from the leading behaviour, constant factors kept as they are; None if not found."""
    constant, rest = expression.as_independent(variable, as_Add=False)
    try:
        found = limit_at_infinity(rest if point is sp.oo else rest.subs(variable, -variable), variable)
    except (Undecided, sp.PolynomialError):
        return None
    if found not in (sp.oo, -sp.oo):
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
        target = enclose_constant(found) if found not in (sp.oo, -sp.oo) else None
        anchor = enclose_constant(point, 2000) if point not in (sp.oo, -sp.oo) else arb(0)
    except NotEnclosable:
        return
    for steps in _APPROACHES:
        with precision(2000):
            points = [anchor + arb(10) ** -k * (1 if side == "right" else -1) if point not in (sp.oo, -sp.oo)
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
    if not approaches and not _is_proved(expression, variable, point, side, found):
        raise Undecided(f"the limit {found} of {expression} at {point} is not borne out by enclosures near it")
