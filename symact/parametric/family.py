"""An activation with its parameters as symbols: pieces, derivatives, jumps, and where it is defined at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import sympy as sp
from sympy.logic.boolalg import Boolean

from symact.activation import Activation, x
from symact.certify.analytic import ENTIRE
from symact.errors import Undecided
from symact.parametric.conditions import Parameters
from symact.parametric.everywhere import Question
from symact.pieces import Piece, Pieces, pieces_of


@lru_cache(maxsize=1_000)
def _derivative(expression: sp.Expr, order: int) -> sp.Expr:
    return sp.diff(_derivative(expression, order - 1), x) if order else expression


@dataclass(frozen=True, eq=False)
class Family:
    """All the functions that an activation is at its parameters' values.

    The declared relations between parameters are used only if the order of the breakpoints depends on them; then
    every condition holds under them. Else a condition speaks of all values that the symbols' assumptions admit.
    """

    expression: sp.Expr
    declared: sp.Basic = sp.true

    @staticmethod
    def of(activation: Activation) -> Family:
        """The family of an activation; the same one for all its parameters' values."""
        return _family(activation.expression, activation.conditions)

    @cached_property
    def _found(self) -> tuple[Pieces, Parameters]:
        try:
            return pieces_of(self.expression), Parameters()
        except Undecided:
            return pieces_of(self.expression, self.declared), Parameters(self.declared)

    @property
    def f(self) -> Pieces:
        """The normal form."""
        return self._found[0]

    @property
    def parameters(self) -> Parameters:
        """What is known of the parameters."""
        return self._found[1]

    @cached_property
    def question(self) -> Question:
        """Asks for conditions."""
        return Question(x, self.parameters)

    def derivative(self, order: int) -> list[Piece]:
        """The pieces of a derivative."""
        return [Piece(p.low, p.high, _derivative(p.expression, order)) for p in self.f]

    def steps(self) -> list[sp.Expr]:
        """f(p) - f(p-) and f(p+) - f(p) for every breakpoint p."""
        found = []
        for (left, right), value in zip(self.sides(0), self.f.values, strict=True):
            found += [sp.factor(value - left), sp.factor(right - value)]
        return found

    def turns(self, order: int) -> list[sp.Expr]:
        """The right minus the left limit of a derivative at every breakpoint."""
        return [sp.factor(right - left) for left, right in self.sides(order)]

    def sides(self, order: int) -> list[tuple[sp.Expr, sp.Expr]]:
        """The one-sided limits of a derivative at every breakpoint."""
        pieces = self.derivative(order)
        return [(self._at(pieces[i].expression, p), self._at(pieces[i + 1].expression, p))
                for i, p in enumerate(self.f.breakpoints)]

    def _at(self, expression: sp.Expr, point: sp.Expr) -> sp.Expr:
        """The value at a point at which the expression is analytic; raises Undecided where it may not be."""
        for node in sp.preorder_traversal(expression):
            if node == x or not node.has(x) or isinstance(node, (sp.Add, sp.Mul, *ENTIRE)):
                continue
            if isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer) and node.exp > 0:
                continue
            if not isinstance(node, sp.Pow | sp.log):
                raise Undecided(f"whether {node} is analytic at {point} is not decided")
            found = self.parameters.sign(node.args[0].subs(x, point))
            whole = isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer)
            if found != 1 and not (whole and found == -1):
                raise Undecided(f"whether {node} is analytic at {point} is not decided")
        return expression.subs(x, point)

    @cached_property
    def defined(self) -> Boolean:
        """For which parameter values every piece is real and analytic: no pole, no branch point."""
        conditions: list[Boolean] = []
        for piece in self.f:
            for node in sp.postorder_traversal(piece.expression, keys=sp.default_sort_key):
                conditions.append(self._analytic(node, piece))
        return self.parameters.conjunction(dict.fromkeys(conditions))

    @cached_property
    def is_definition_exact(self) -> bool:
        """Whether f is not defined on all of R where `defined` fails, and not another function in disguise.

        So it is for c x^k/g with c other than 0, if g has zeros but not at 0: those are poles.
        """
        if self.defined is sp.true:
            return True
        (expression, *others) = self.f.expressions
        below = [n for n in expression.atoms(sp.Pow) if n.exp.is_Integer and n.exp < 0 and n.has(x)]
        if others or len(below) != 1 or expression.has(sp.log) or any(
                not n.exp.is_Integer for n in expression.atoms(sp.Pow) if n.has(x)):
            return False
        base = below[0].base
        coefficient, power = (expression / below[0]).as_independent(x, as_Add=False)
        at_zero = self.parameters.sign(base.subs(x, 0))
        return bool(self.parameters.sign(coefficient) and at_zero and (power == 1 or power.as_base_exp()[0] == x)
                    and not base.atoms(sp.Pow) & {below[0]})

    def _analytic(self, node: sp.Expr, piece: Piece) -> Boolean:
        """When one node is analytic where its parts are."""
        if isinstance(node, (sp.Add, sp.Mul, sp.Symbol, *ENTIRE)) or not node.free_symbols:
            return sp.true
        whole = isinstance(node, sp.Pow) and isinstance(node.exp, sp.Integer)
        if whole and node.exp > 0:
            return sp.true
        if not isinstance(node, sp.Pow | sp.log) or (isinstance(node, sp.Pow) and node.exp.free_symbols):
            raise Undecided(f"{node} is not known to be analytic")
        inner = node.args[0]
        if inner.is_positive or (whole and inner.is_negative):
            return sp.true
        if not inner.has(x):
            return self.parameters.compared(inner, "!=" if whole else ">")
        positive = self.question.positive(Piece(piece.low, piece.high, inner))
        if not whole or positive is sp.true:
            return positive
        return self.parameters.disjunction([positive, self.question.positive(Piece(piece.low, piece.high, inner), -1)])


@lru_cache(maxsize=200)
def _family(expression: sp.Expr, declared: sp.Basic) -> Family:
    return Family(expression, declared)
