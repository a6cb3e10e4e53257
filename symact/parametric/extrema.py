"""A minimum or maximum whose place is an expression in the parameters, where f' changes sign once for all of them."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.parametric.decomposition import factored
from symact.parametric.ends import end_limits
from symact.parametric.extent import chart
from symact.parametric.family import Family
from symact.parametric.scaling import plans, t
from symact.parametric.statement import Statement
from symact.trigonometric import is_trigonometric


def statements(family: Family) -> list[Statement]:
    """For one analytic piece: if f' < 0 before the point and f' > 0 after it, f has its least value there."""
    if len(family.f.expressions) > 1:
        return []
    (piece,), (slope,) = family.f, family.derivative(1)
    for plan in plans(slope.expression, x, slope, family.parameters, merged=False):
        if len(plan.cases) > 1:
            continue
        try:
            function = factored(plan.cases[0].substitution(slope.expression, x))
        except (Undecided, sp.PolynomialError):
            continue
        direction = family.parameters.sign(function.coefficient)
        odd = sp.Mul(*(b for b, n in function.plain if n % 2))
        if not direction or any(n % 2 for _, n in function.mixed) or not odd.has(t):
            continue
        if is_trigonometric(odd, t):
            return []
        map_ = plan.cases[0].substitution
        signs = chart(odd, map_.low, map_.high)
        if len(signs.zeros) != 1 or signs.zeros[0].exact is None or signs.signs[0] == signs.signs[1]:
            return []
        point = sp.factor(map_.scale * signs.zeros[0].exact + map_.shift)
        rising = direction * signs.signs[-1] * (-1 if map_.flipped else 1)
        return _at(family, point, sp.factor(sp.simplify(piece.expression.subs(x, point))), rising)
    raise Undecided("where f' changes sign depends on the parameters")


def _at(family: Family, point: sp.Expr, value: sp.Expr, rising: int) -> list[Statement]:
    """The place and the bounds: the extreme value itself, and on the other side the limits at -oo and oo."""
    kind, near, far = ("minimum", "infimum", "supremum") if rising > 0 else ("maximum", "supremum", "infimum")
    found = [Statement("extrema", f"only extremum: {kind} {sp.sstr(value)} at x = {sp.sstr(point)}", sp.true,
                       "if", value),
             Statement("range", f"{near} {sp.sstr(value)}", sp.true, "if", value)]
    limits = [end_limits(family, side) for side in ("left", "right")]
    if all(len(of_side) == 1 for of_side in limits):
        (_, left), (_, right) = limits[0][0], limits[1][0]
        order = (family.parameters.sign(left - right) if left.is_finite and right.is_finite
                 else 1 if left == sp.oo or right == -sp.oo else -1)
        if order is not None:
            bound = left if (order >= 0) == (rising > 0) else right
            found.append(Statement("range", f"{far} {sp.sstr(bound)}", sp.true, "if", bound))
    return found
