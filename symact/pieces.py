"""The normal form: any expression of one real variable as analytic expressions between exact breakpoints.

`Max`, `Min`, `Abs`, `sign`, `Heaviside` and `Piecewise` are switches: each chooses an expression by the signs of
functions of x. Splitting the line at the zeros of those functions, innermost switch first, leaves on each open
interval an expression without switches. Values at the breakpoints are kept apart, because a breakpoint may belong
to either neighbour or to none.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import sympy as sp

from symact.errors import Undecided
from symact.limits import limit
from symact.roots import roots_between
from symact.signs import is_zero, sign

_LARGEST_POWER = 10_000
SWITCHES = (sp.Abs, sp.sign, sp.Max, sp.Min, sp.Heaviside, sp.Piecewise)


@dataclass(frozen=True)
class Piece:
    """An analytic expression on the open interval (low, high)."""

    low: sp.Expr
    high: sp.Expr
    expression: sp.Expr


@dataclass(frozen=True)
class Pieces:
    """A function R -> R: `expressions` on the open intervals between `breakpoints`, `values` at the breakpoints.

    There is one expression more than there are breakpoints; `conditions` bind the parameters, if any.
    """

    variable: sp.Symbol
    expressions: tuple[sp.Expr, ...]
    breakpoints: tuple[sp.Expr, ...] = ()
    values: tuple[sp.Expr, ...] = ()
    conditions: sp.Basic = sp.true

    def __iter__(self) -> Iterator[Piece]:
        ends = (-sp.oo, *self.breakpoints, sp.oo)
        return (Piece(*item) for item in zip(ends[:-1], ends[1:], self.expressions, strict=True))

    def one_sided(self, index: int, side: str) -> sp.Expr:
        """The limit at breakpoint `index` from the "left" or the "right" side."""
        expression = self.expressions[index if side == "left" else index + 1]
        return limit(expression, self.variable, self.breakpoints[index], "left" if side == "left" else "right")

    def sign(self, expression: sp.Expr) -> int | None:
        """The sign of an expression in the parameters, under their conditions."""
        return sign(expression, self.conditions)

    def equal(self, a: sp.Expr, b: sp.Expr) -> bool:
        """Whether two expressions in the parameters are proved equal."""
        return a == b or (a.is_finite is not False and b.is_finite is not False and is_zero(a - b))

    def derivative(self, at_breakpoints: str | tuple[str, ...] = "left") -> Pieces:
        """The derivative; at a breakpoint where its one-sided limits differ, the stated side's."""
        if isinstance(at_breakpoints, tuple) and len(at_breakpoints) != len(self.breakpoints):
            raise Undecided(f"{len(at_breakpoints)} conventions are stated for {len(self.breakpoints)} breakpoints")
        sides = at_breakpoints if isinstance(at_breakpoints, tuple) else (at_breakpoints,) * len(self.breakpoints)
        expressions = tuple(sp.diff(e, self.variable) for e in self.expressions)
        bare = Pieces(self.variable, expressions, self.breakpoints, self.values, self.conditions)
        values = tuple(bare._conventional(i, side) for i, side in enumerate(sides))
        return Pieces(self.variable, expressions, self.breakpoints, values, self.conditions)

    def _conventional(self, index: int, side: str) -> sp.Expr:
        if side != "mean":
            return self.one_sided(index, side)
        return (self.one_sided(index, "left") + self.one_sided(index, "right")) / 2

    def map(self, function: Callable[[sp.Expr], sp.Expr]) -> Pieces:
        """The same breakpoints with a function applied to every expression and value."""
        return Pieces(self.variable, tuple(map(function, self.expressions)), self.breakpoints,
                      tuple(map(function, self.values)), self.conditions)

    def owner(self, index: int) -> str:
        """Whose expression gives the value at a breakpoint: "left", "right" or "none"."""
        point, value = self.breakpoints[index], self.values[index]
        for side, expression in (("left", self.expressions[index]), ("right", self.expressions[index + 1])):
            at = expression.subs(self.variable, point)
            if not at.has(sp.nan, sp.zoo, sp.oo) and self.equal(at, value):
                return side
        return "none"

    def as_expression(self) -> sp.Expr:
        """The function as a SymPy expression, a `Piecewise` if there is more than one piece."""
        branches: list[tuple[sp.Expr, sp.Basic]] = []
        for index, (point, value) in enumerate(zip(self.breakpoints, self.values, strict=True)):
            owner = self.owner(index)
            below = sp.Le(self.variable, point) if owner == "left" else sp.Lt(self.variable, point)
            branches.append((self.expressions[index], below))
            if owner == "none":
                branches.append((value, sp.Eq(self.variable, point)))
        if not branches:
            return self.expressions[0]
        return sp.Piecewise(*branches, (self.expressions[-1], True), evaluate=False)


def pieces_of(expression: sp.Expr, conditions: sp.Basic = sp.true, variable: sp.Symbol | None = None) -> Pieces:
    """The normal form of an expression in x, with parameters under their conditions.

    Raises Undecided where a breakpoint has no exact form or the order of two breakpoints is not determined, and for
    powers so high that their exact values cannot be written out.
    """
    for power in sorted(expression.atoms(sp.Pow), key=sp.default_sort_key):
        if isinstance(power.exp, sp.Rational) and max(abs(power.exp.p), power.exp.q) > _LARGEST_POWER:
            raise Undecided(f"the power {power.exp} is out of the range of exact values, -{_LARGEST_POWER} to "
                            f"{_LARGEST_POWER}")
    variable = variable or sp.Symbol("x", real=True)
    splitter = _Splitter(variable, conditions)
    points, expressions = splitter.split(expression, -sp.oo, sp.oo)
    values = [splitter.value_at(expression, point) for point in points]
    return _merged(Pieces(variable, tuple(expressions), tuple(points), tuple(values), conditions))


def _merged(pieces: Pieces) -> Pieces:
    """Without the breakpoints at which nothing changes."""
    points: list[sp.Expr] = []
    values: list[sp.Expr] = []
    expressions = [pieces.expressions[0]]
    for point, value, right in zip(pieces.breakpoints, pieces.values, pieces.expressions[1:], strict=True):
        left = expressions[-1]
        same = left == right or is_zero(left - right)
        if same and pieces.equal(left.subs(pieces.variable, point), value):
            continue
        points.append(point)
        values.append(value)
        expressions.append(right)
    return Pieces(pieces.variable, tuple(expressions), tuple(points), tuple(values), pieces.conditions)


@dataclass(frozen=True)
class _Splitter:
    variable: sp.Symbol
    conditions: sp.Basic

    def split(self, expression: sp.Expr, low: sp.Expr, high: sp.Expr) -> tuple[list[sp.Expr], list[sp.Expr]]:
        """Breakpoints strictly inside (low, high), and the expressions between them."""
        switch = innermost_switch(expression)
        if switch is None:
            return [], [expression]
        inner = roots_between(switching_functions(switch), self.variable, low, high, self.conditions)
        ends = [low, *inner, high]
        points: list[sp.Expr] = []
        expressions: list[sp.Expr] = []
        for left, right in itertools.pairwise(ends):
            chosen = self._choose(switch, _between(left, right))
            deeper, resolved = self.split(expression.xreplace({switch: chosen}), left, right)
            points += deeper if left == low else [left, *deeper]
            expressions += resolved
        return points, expressions

    def value_at(self, expression: sp.Expr, point: sp.Expr) -> sp.Expr:
        """The expression's value at a breakpoint, each switch decided exactly there."""
        while (switch := innermost_switch(expression)) is not None:
            expression = expression.xreplace({switch: self._choose(switch, point)})
        return expression.subs(self.variable, point)

    def _choose(self, switch: sp.Expr, point: sp.Expr) -> sp.Expr:
        """The expression that a switch stands for at a point (and near it, if no switching function vanishes)."""
        def at(e: sp.Expr) -> int:
            found = sign(e.subs(self.variable, point), self.conditions)
            if found is None:
                raise Undecided(f"the sign of {e} at {point} is not determined by the parameters' conditions")
            return found

        if isinstance(switch, sp.Piecewise):
            for e, condition in switch.args:
                if _truth(condition, at):
                    return e
            raise Undecided(f"no branch of the Piecewise holds at {point}")
        if isinstance(switch, sp.Max | sp.Min):
            best = switch.args[0]
            for other in switch.args[1:]:
                if at(other - best) * (1 if isinstance(switch, sp.Max) else -1) > 0:
                    best = other
            return best
        s = at(switch.args[0])
        if isinstance(switch, sp.Heaviside):
            return sp.Integer(s > 0) if s else switch.args[1]
        return sp.Integer(s) if isinstance(switch, sp.sign) else s * switch.args[0]


def innermost_switch(expression: sp.Expr) -> sp.Expr | None:
    """A switch that contains no other one, always the same of several; None if there is none."""
    for node in sp.postorder_traversal(expression, keys=sp.default_sort_key):
        if isinstance(node, SWITCHES):
            return node
    return None


def switching_functions(switch: sp.Expr) -> list[sp.Expr]:
    """The functions whose signs a switch chooses by."""
    if isinstance(switch, sp.Piecewise):
        relations = [r for _, condition in switch.args for r in sp.preorder_traversal(condition)
                     if isinstance(r, sp.core.relational.Relational)]
        return [r.lhs - r.rhs for r in relations]
    if isinstance(switch, sp.Max | sp.Min):
        return [b - a for i, a in enumerate(switch.args) for b in switch.args[i + 1:]]
    return [switch.args[0]]


def _between(low: sp.Expr, high: sp.Expr) -> sp.Expr:
    if low == -sp.oo:
        return sp.S.Zero if high == sp.oo else high - 1
    return low + 1 if high == sp.oo else (low + high) / 2


def _truth(condition: sp.Basic, at: Callable[[sp.Expr], int]) -> bool:
    if condition in (sp.true, sp.false):
        return condition is sp.true
    if isinstance(condition, sp.And):
        return all(_truth(part, at) for part in condition.args)
    if isinstance(condition, sp.Or):
        return any(_truth(part, at) for part in condition.args)
    if isinstance(condition, sp.Not):
        return not _truth(condition.args[0], at)
    if not isinstance(condition, sp.core.relational.Relational):
        raise Undecided(f"the condition {condition} is not a comparison")
    s = at(condition.lhs - condition.rhs)
    return {"<": s < 0, "<=": s <= 0, ">": s > 0, ">=": s >= 0, "==": s == 0, "!=": s != 0}[condition.rel_op]
