"""The inverse of a strictly monotone branch in closed form: candidates, and the proof that one of them is it.

A candidate g for the inverse of f on (p, q), with values (a, b), is accepted if
1. g is real and continuous on (a, b), by the signs of the arguments of its logarithms, roots and the like;
2. f(g(y)) = y on (a, b) by exact simplification, or, for f = P + Q sqrt(U) with a constant Q, (y - P)^2 = Q^2 U at
   x = g(y) together with a point at which y = P - Q sqrt(U) fails: by continuity it then fails everywhere;
3. g(y) is in (p, q) for one y, and f has at p and q, if finite, the values a and b, so that g cannot reach p or q:
   f(g(y)) = y would be an end of (a, b) there. So g stays in (p, q), where f takes every value once.
"""

from __future__ import annotations

import sympy as sp
from flint import arb

from symact.activation import x
from symact.certify.enclosure import NotEnclosable
from symact.certify.sign_chart import sign_chart
from symact.errors import Undecided
from symact.properties.branches import Branch, order
from symact.properties.identities import enclosed, inner_points
from symact.properties.inverse_candidates import Y, candidates, conjugate, named_constants, shortened
from symact.signs import is_zero, sign

_ENTIRE = (sp.exp, sp.sinh, sp.cosh, sp.tanh, sp.asinh, sp.atan, sp.erf, sp.erfc)
_DOMAINS: dict[type[sp.Expr], tuple[sp.Expr, sp.Expr]] = {
    sp.log: (sp.S.Zero, sp.oo), sp.atanh: (-sp.S.One, sp.S.One), sp.erfinv: (-sp.S.One, sp.S.One),
    sp.tan: (-sp.pi / 2, sp.pi / 2),
}


def inverse(branch: Branch) -> sp.Expr | None:
    """The inverse as an expression in y on (least, greatest), proved; None where none was found."""
    names: dict[sp.Expr, sp.Symbol] = {}
    named = named_constants(branch.expression, names)
    meaning = {symbol: constant for constant, symbol in names.items()}
    for candidate in candidates(named, Y):
        shorter = shortened(candidate)
        for form in dict.fromkeys((shorter, candidate)):
            if is_inverse(branch, form.xreplace(meaning), (named, form)):
                return form.xreplace(meaning)
    return None


def is_inverse(branch: Branch, candidate: sp.Expr, named: tuple[sp.Expr, sp.Expr] | None = None) -> bool:
    """Whether a candidate is proved to be the inverse of a branch.

    `named` are the branch's expression and the candidate once more, with symbols for some of their constants.
    """
    inside = inner_points(branch.least, branch.greatest)[0]
    try:
        return (_stays_inside(branch, candidate, inside) and _is_continuous(candidate, branch.least, branch.greatest)
                and _returns(branch, candidate, inside, named or (branch.expression, candidate)))
    except (Undecided, NotEnclosable):
        return False


def _stays_inside(branch: Branch, candidate: sp.Expr, inside: sp.Rational) -> bool:
    ends = (branch.low, branch.high)
    if all(end.is_infinite for end in ends):
        return True
    value = enclosed(candidate, inside, Y, 256)
    low, high = (enclosed(end, inside, Y, 256) if end.is_finite else arb("inf") * (1 if end is sp.oo else -1)
                 for end in ends)
    if not (value > low and value < high):
        return False
    levels = (branch.least, branch.greatest) if branch.direction > 0 else (branch.greatest, branch.least)
    for end, level in zip(ends, levels, strict=True):
        if end.is_finite:
            at = branch.expression.subs(x, end)
            if at.has(sp.nan, sp.zoo, sp.oo, -sp.oo) or not level.is_finite or order(at, level) != 0:
                return False
    return True


def _is_continuous(candidate: sp.Expr, low: sp.Expr, high: sp.Expr) -> bool:
    for node in sp.postorder_traversal(candidate, keys=sp.default_sort_key):
        if not node.has(Y) or node == Y or isinstance(node, (sp.Add, sp.Mul, *_ENTIRE)):
            continue
        if isinstance(node, sp.Pow) and not node.exp.has(Y):
            if isinstance(node.exp, sp.Integer) and node.exp > 0:
                continue
            if not _keeps_sign(node.base, low, high, (1, -1) if isinstance(node.exp, sp.Integer) else (1,)):
                return False
        elif type(node) in _DOMAINS:
            least, greatest = _DOMAINS[type(node)]
            argument = node.args[0]
            if not _keeps_sign(argument - least, low, high, (1,)):
                return False
            if greatest.is_finite and not _keeps_sign(greatest - argument, low, high, (1,)):
                return False
        else:
            return False
    return True


def _keeps_sign(expression: sp.Expr, low: sp.Expr, high: sp.Expr, allowed: tuple[int, ...]) -> bool:
    """Whether an expression in y has one of the allowed signs on all of (low, high)."""
    slope = sp.diff(expression, Y)
    if not slope.has(Y) and sign(slope):  # affine, so the ends tell
        ends = [sign(expression.subs(Y, end)) if end.is_finite else sign(slope * end) for end in (low, high)]
        return any({*ends} <= {0, s} and ends != [0, 0] for s in allowed)
    chart = sign_chart(expression, Y, low, high)
    return not chart.zeros and chart.signs[0] in allowed


def _returns(branch: Branch, candidate: sp.Expr, inside: sp.Rational, named: tuple[sp.Expr, sp.Expr]) -> bool:
    """Whether f(g(y)) = y; the arguments of tangents in g are known to be between -pi/2 and pi/2."""
    split = conjugate(branch.expression)
    if split is not None:
        return _returns_by_conjugate(split, candidate, inside)
    expression, solution = named
    for y in known_signs(branch.least, branch.greatest):
        difference = expression.subs(x, solution.subs(Y, y)) - y
        difference = difference.replace(_undone, lambda e: e.args[0].args[0])
        if is_zero(difference):
            return True
    return False


def _undone(node: sp.Expr) -> bool:
    return any(isinstance(node, outer) and isinstance(node.args[0], inner)
               for outer, inner in ((sp.asinh, sp.sinh), (sp.atan, sp.tan)))


def known_signs(low: sp.Expr, high: sp.Expr) -> list[sp.Expr]:
    """y, and y written with a positive symbol where it has one sign on (low, high)."""
    forms = [Y]
    if low.is_finite and sign(low) in (0, 1):
        forms.append(sp.Symbol("y", positive=True))
    elif high.is_finite and sign(high) in (0, -1):
        forms.append(-sp.Symbol("y", positive=True))
    return forms


def _returns_by_conjugate(split: tuple[sp.Expr, sp.Expr, sp.Expr], candidate: sp.Expr, inside: sp.Rational) -> bool:
    even, odd, square = split
    if not is_zero(sp.expand(((Y - even) ** 2 - odd**2 * square).subs(x, candidate))):
        return False
    other = enclosed((even - odd * sp.sqrt(square)).subs(x, candidate) - Y, inside, Y, 512)
    return bool(other > 0 or other < 0)
