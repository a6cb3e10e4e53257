"""The least and greatest value of a function of t alone on an interval, proved and in closed form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cmp_to_key, lru_cache

import sympy as sp

from symact.activation import x
from symact.certify.charts import SignChart
from symact.certify.enclosure import NotEnclosable
from symact.certify.periodic import period_chart
from symact.certify.sign_chart import sign_chart
from symact.errors import Undecided
from symact.limits import NO_LIMIT, limit
from symact.parametric.decomposition import factored
from symact.parametric.scaling import t
from symact.properties.range_ import critical_value
from symact.reals import Real, compare
from symact.signs import is_zero
from symact.trigonometric import frequency, is_trigonometric


@dataclass(frozen=True)
class Extent:
    """Infimum and supremum, and whether they are values."""

    infimum: sp.Expr
    supremum: sp.Expr
    infimum_attained: bool
    supremum_attained: bool


def chart(function: sp.Expr, low: sp.Expr, high: sp.Expr) -> SignChart:
    """The sign chart of a function of t, on one period if it is periodic on the whole line."""
    if not function.has(t):
        return sign_chart(function, t, low, high)
    if is_trigonometric(function, t):
        rate = frequency(function, t)
        if (low, high) != (-sp.oo, sp.oo) or rate is None:
            raise Undecided(f"{function} is periodic, and the interval is not the whole line")
        return period_chart(function, t, rate)
    if is_zero(function):
        return SignChart((), (0,))
    return sign_chart(function, t, low, high)


def has_zero(function: sp.Expr, low: sp.Expr, high: sp.Expr) -> bool:
    """Whether the function vanishes somewhere on the open interval, a period's end included."""
    if is_trigonometric(function, t):
        found = extent(function, low, high)
        return compare(Real(found.infimum), Real(sp.S.Zero)) <= 0 <= compare(Real(found.supremum), Real(sp.S.Zero))
    return bool(chart(function, low, high).zeros)


def extent(function: sp.Expr, low: sp.Expr, high: sp.Expr) -> Extent:
    """The extent on the open interval (low, high); raises Undecided where a bound has no closed form."""
    if not function.has(t):
        return Extent(function, function, True, True)
    found = _extent(factored(function).whole, low, high)
    if isinstance(found, Undecided):
        raise found
    return found


@lru_cache(maxsize=500)
def _extent(function: sp.Expr, low: sp.Expr, high: sp.Expr) -> Extent | Undecided:
    """The extent, or why it is not found: a failure costs as much time as a success and is remembered as well."""
    try:
        return _from_levels(function, low, high)
    except Undecided as reason:
        return reason
    except NotEnclosable as reason:
        return Undecided(str(reason))


def _from_levels(function: sp.Expr, low: sp.Expr, high: sp.Expr) -> Extent:
    """From the values at the zeros of the slope and the limits at the ends."""
    slope = sp.diff(function, t)
    zeros = chart(slope, low, high).zeros
    levels = [(critical_value(function.xreplace({t: x}), z), True) for z in zeros]
    if is_trigonometric(slope, t):
        rate = frequency(slope, t)
        if not is_trigonometric(function, t) or rate is None:
            raise Undecided(f"{function} is not periodic, but its derivative is")
        levels.append((Real(sp.simplify(function.subs(t, sp.pi / rate))), True))
    else:
        ends = (limit(function, t, low, "right"), limit(function, t, high, "left"))
        if NO_LIMIT in ends:
            raise Undecided(f"{function} has no limit at an end of ({low}, {high})")
        levels += [(Real(end), False) for end in ends]
    values = sorted((value for value, _ in levels), key=cmp_to_key(compare))
    least, greatest = values[0], values[-1]
    if least.exact is None or greatest.exact is None:
        raise Undecided(f"a bound of {function} has no closed form")
    return Extent(least.exact, greatest.exact, _attained(levels, least), _attained(levels, greatest))


def _attained(levels: list[tuple[Real, bool]], bound: Real) -> bool:
    return any(attained and compare(value, bound) == 0 for value, attained in levels)
