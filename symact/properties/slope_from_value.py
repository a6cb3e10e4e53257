"""The derivative of a strictly monotone branch as a formula in the value y of the function."""

from __future__ import annotations

import sympy as sp

from symact.activation import x
from symact.properties.branches import Branch
from symact.properties.inverse_candidates import Y, conjugate, named_constants
from symact.properties.inversion import inverse, known_signs
from symact.signs import is_zero


def slope_formula(branch: Branch) -> sp.Expr | None:
    """f'(g(y)) with the proved inverse g, in the shortest form that is proved equal; None without an inverse."""
    if not branch.slope.has(x):
        return branch.slope
    solution = inverse(branch)
    if solution is None:
        return None
    names: dict[sp.Expr, sp.Symbol] = {}
    slope, value = (named_constants(e, names) for e in (_without_root(branch), solution.xreplace({Y: x})))
    plain = _by_pythagoras(slope.subs(x, value.xreplace({x: Y})))
    meaning = {symbol: constant for constant, symbol in names.items()}
    forms = [plain, sp.factor(sp.cancel(sp.together(sp.expand(plain))))]
    positive = known_signs(branch.least, branch.greatest)[-1]
    if positive != Y:
        forms.append(sp.factor(sp.cancel(plain.subs(Y, positive))).subs(positive.free_symbols.pop(),
                                                                        Y if positive.is_positive else -Y))
    shortest = sorted(forms, key=lambda e: (sp.count_ops(e), sp.default_sort_key(e)))
    return next(f.xreplace(meaning) for f in shortest if f == plain or equals(branch, f, plain))


def _by_pythagoras(formula: sp.Expr) -> sp.Expr:
    """sinh(u)^2 + 1 = cosh(u)^2 and tan(u)^2 + 1 = 1/cos(u)^2 put in."""
    def shorter(total: sp.Add) -> sp.Expr:
        base = (total - 1).as_base_exp()[0]
        return sp.cosh(base.args[0]) ** 2 if isinstance(base, sp.sinh) else 1 / sp.cos(base.args[0]) ** 2

    return formula.replace(lambda e: isinstance(e, sp.Add) and (e - 1).as_base_exp()[1] == 2
                           and isinstance((e - 1).as_base_exp()[0], sp.sinh | sp.tan), shorter)


def equals(branch: Branch, formula: sp.Expr, other: sp.Expr) -> bool:
    """Whether two expressions in y are proved equal for the values of a branch."""
    return any(is_zero((formula - other).subs(Y, y)) for y in known_signs(branch.least, branch.greatest))


def _without_root(branch: Branch) -> sp.Expr:
    """f' with sqrt(U) = (y - P)/Q put in where f = P + Q sqrt(U) and y = f(x)."""
    split = conjugate(branch.expression)
    if split is None:
        return branch.slope
    even, odd, square = split
    root = (Y - even) / odd

    def is_root(node: sp.Expr) -> bool:
        return isinstance(node, sp.Pow) and abs(node.exp) == sp.S.Half and is_zero(node.base - square)

    return branch.slope.replace(is_root, lambda e: root if e.exp > 0 else 1 / root)
