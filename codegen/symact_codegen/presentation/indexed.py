"""How the words of maps of rows are printed: components, sums and largest values over a row, choices."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp

from symact.vector_valued.indexed import Largest
from symact_codegen.presentation.style import Style

SUM, PRODUCT, POWER, ATOM = range(4)
"""How tightly a printed expression binds."""
_FORMS = (sp.Indexed, sp.Sum, Largest, sp.KroneckerDelta, sp.Piecewise)


def is_indexed_form(e: sp.Basic) -> bool:
    """Whether an expression is one of those that are printed here."""
    return isinstance(e, _FORMS) and (not isinstance(e, sp.Piecewise) or e.has(sp.Indexed))


class Indexed:
    """Prints one node in a style; `show_part` prints what is inside it."""

    def __init__(self, style: Style, show_part: Callable[[sp.Basic], tuple[str, int]]) -> None:
        self.style = style
        self._part = show_part

    def show(self, e: sp.Basic) -> tuple[str, int]:
        """The text of a node and how tightly it binds."""
        if isinstance(e, sp.Indexed):
            return self.style.indexed(str(e.base.label), ",".join(self._index(k) for k in e.indices)), ATOM
        if isinstance(e, sp.KroneckerDelta):
            return self.style.delta(*(self._part(a)[0] for a in e.args[:2])), ATOM
        if isinstance(e, sp.Sum | Largest):
            return self._over_row(e)
        return self._choice(e)

    def _over_row(self, e: sp.Sum | Largest) -> tuple[str, int]:
        body, level = self._part(e.function)
        plain = self.style.indexed("x", "j") == "x[j]"  # where the body is in brackets anyway
        if level == SUM and not plain:
            body = self.style.brackets(body)
        operator = "sum" if isinstance(e, sp.Sum) else "max"
        for limits in reversed(e.limits):
            index, low, high = (self._part(k)[0] for k in limits)
            body = self.style.over_row(operator, index, low, high, body)
        return body, ATOM if plain else PRODUCT

    def _index(self, index: sp.Expr) -> str:
        if not isinstance(index, sp.Mod):
            return str(index)
        plain = self.style.indexed("x", "j") == "x[j]"
        return f"({index.args[0]}) {'mod' if plain else chr(92) + 'bmod'} {index.args[1]}"

    def _choice(self, e: sp.Piecewise) -> tuple[str, int]:
        """A choice between a value and 0 as that value times a bracket that is 1 or 0."""
        if len(e.args) == 2 and e.args[1][1] == sp.true:
            (first, condition), (second, _) = e.args
            value, holds = (first, condition) if second == 0 else (second, sp.Not(condition))
            if 0 in (first, second) and isinstance(holds, sp.core.relational.Relational):
                bracket = self.style.where(self._condition(holds))
                if value == 1:
                    return bracket, ATOM
                if value.could_extract_minus_sign():
                    return f"-{self._choice(sp.Piecewise((-value, holds), (0, True)))[0]}", SUM
                text, level = self._part(value)
                return self.style.times([self.style.brackets(text) if level == SUM else text, bracket]), PRODUCT
        cases = [(self._part(value)[0], "" if condition == sp.true else self._condition(condition))
                 for value, condition in e.args]
        return self.style.choice(cases), ATOM

    def _condition(self, condition: sp.Basic) -> str:
        if not isinstance(condition, sp.core.relational.Relational):
            return self.style.other(condition)
        condition = isolated(condition)
        return self.style.relation(self._part(condition.lhs)[0], condition.rel_op, self._part(condition.rhs)[0])


def isolated(condition: sp.core.relational.Relational) -> sp.core.relational.Relational:
    """The same condition with a component alone on its left side, if it is one on a multiple of a component."""
    difference = sp.expand(condition.lhs - condition.rhs)
    found = sorted(difference.atoms(sp.Indexed), key=sp.default_sort_key)
    slope = difference.coeff(found[0]) if len(found) == 1 else sp.S.Zero
    if not slope.is_number or slope == 0 or difference.coeff(found[0], 0).has(sp.Indexed):
        return condition
    bound = -(difference - slope * found[0]) / slope
    return (condition.func if slope > 0 else condition.reversed.func)(found[0], bound, evaluate=False)
