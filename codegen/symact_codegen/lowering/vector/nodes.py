"""From an expression in x to the nodes of a vector function: sums, products, quotients, roots and primitives.

There are no parameters: they stand at fixed values. A node's constants stay exact. `logistic`, `complement`, which is
logistic(-u), and the gates of mish are primitives here, since they share one exponential and one division. Whatever
has no vector form raises NoVectorFormError, and the scalar functions serve alone.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from fractions import Fraction

import sympy as sp

from symact.activation import x
from symact.errors import SymactError
from symact_codegen.lowering import functions as stable
from symact_codegen.lowering.constants import as_fraction
from symact_codegen.lowering.taylor import Taylor, taylor_of_sum

FUNCTIONS: dict[type[sp.Function], str] = {
    sp.exp: "exp", sp.log: "log", sp.tanh: "tanh", sp.sinh: "sinh", sp.cosh: "cosh", sp.sin: "sin", sp.cos: "cos",
    sp.atan: "atan", sp.asinh: "asinh", sp.erf: "erf", sp.erfc: "erfc", stable.expm1: "expm1",
    stable.log1p: "log1p", stable.softplus: "softplus", stable.sech2: "sech2", stable.erfc: "erfc",
    stable.logistic: "logistic",
}
COMPOSED = {("tanh", stable.softplus): "tanh_softplus", ("sech2", stable.softplus): "sech2_softplus"}
"""Functions of functions that are primitives of their own."""
LARGEST_POWER = 8


class NoVectorFormError(Exception):
    """The expression has a node without a vector form, or a constant that is none."""


@dataclass(frozen=True)
class Node:
    """One operation: "x", "const", "add", "mul", "div", "neg", "sqrt", "root_sum", "series" or a primitive's name.

    `root_sum` has the arguments u, c and sqrt(u**2 + c). `series` has x and what it replaces near 0.
    """

    kind: str
    args: tuple[int, ...] = ()
    value: Fraction | None = None
    series: Taylor | None = None


@dataclass
class Graph:
    """Nodes in order of use; the last one is the result."""

    nodes: list[Node] = field(default_factory=list)

    def add(self, kind: str, *args: int, value: Fraction | None = None, series: Taylor | None = None) -> int:
        """The index of a node, which is new or the same one from before."""
        node = Node(kind, args, value, series)
        if node in self.nodes:
            return self.nodes.index(node)
        self.nodes.append(node)
        return len(self.nodes) - 1


def graph_of(expression: sp.Expr, primitives: Collection[str] = ()) -> Graph:
    """The nodes of an expression in x alone; raises NoVectorFormError if there is none for a part of it.

    `primitives` are the names of those that there are, so that the ones that not every style has can be used.
    """
    builder = _Builder(primitives)
    result = builder.visit(expression)
    return _pruned(builder.graph, result)


def _pruned(graph: Graph, result: int) -> Graph:
    """Only what the result needs, which comes last."""
    needed: set[int] = set()
    waiting = [result]
    while waiting:
        index = waiting.pop()
        if index not in needed:
            needed.add(index)
            waiting += graph.nodes[index].args
    order = sorted(needed)
    place = {old: new for new, old in enumerate(order)}
    nodes = [graph.nodes[i] for i in order]
    return Graph([Node(n.kind, tuple(place[a] for a in n.args), n.value, n.series) for n in nodes])


class _Builder:
    def __init__(self, primitives: Collection[str]) -> None:
        self.graph = Graph()
        self.primitives = primitives
        self.memo: dict[sp.Expr, int] = {}

    def visit(self, node: sp.Expr) -> int:
        if node not in self.memo:
            self.memo[node] = self._build(node)
        return self.memo[node]

    def _build(self, node: sp.Expr) -> int:
        if node == x:
            return self.graph.add("x")
        if not node.free_symbols:
            return self._constant(node)
        if isinstance(node, sp.Add):
            return self._sum(node)
        if isinstance(node, sp.Mul):
            return self._product(node)
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, stable.sqrt_sum):
            u, c = node.args
            return self.graph.add("root_sum", self.visit(u), self.visit(c), self.visit(sp.sqrt(u**2 + c)))
        if isinstance(node, stable.root_gate):
            u, c = node.args
            return self.graph.add("div", self.visit(stable.sqrt_sum(u, c)), self.visit(sp.sqrt(u**2 + c)))
        if node.func in FUNCTIONS and len(node.args) == 1:
            return self._function(FUNCTIONS[node.func], node.args[0])
        raise NoVectorFormError(str(node.func))

    def _function(self, name: str, argument: sp.Expr) -> int:
        if name == "logistic" and argument.could_extract_minus_sign():
            return self.graph.add("complement", self.visit(-argument))
        root = _root_of_minus_square(argument) if name == "exp" and "exp_minus_square" in self.primitives else None
        if root is not None:
            return self.graph.add("exp_minus_square", self.visit(root))
        composed = COMPOSED.get((name, argument.func))
        if composed:
            return self.graph.add(composed, self.visit(argument.args[0]))
        return self.graph.add(name, self.visit(argument))

    def _constant(self, node: sp.Expr) -> int:
        try:
            return self.graph.add("const", value=as_fraction(node))
        except SymactError as problem:
            raise NoVectorFormError(str(problem)) from None

    def _sum(self, node: sp.Add) -> int:
        terms = sorted(node.args, key=lambda t: (x in t.free_symbols, sp.default_sort_key(t)))
        total = self.visit(terms[0])
        for term in terms[1:]:
            total = self.graph.add("add", total, self.visit(term))
        series = taylor_of_sum(node)
        if series is not None:
            return self.graph.add("series", self.visit(x), total, series=series)
        return total

    def _product(self, node: sp.Mul) -> int:
        """The constant first, then the factors in order; the denominators as one product."""
        constant, over, under = sp.S.One, [], []
        exponent = sp.S.Zero
        for factor in sorted(node.args, key=sp.default_sort_key):
            base, power = factor.as_base_exp() if isinstance(factor, sp.Pow) else (factor, sp.S.One)
            if not factor.free_symbols:
                constant *= factor
            elif isinstance(factor, sp.exp):
                exponent += factor.args[0]
            elif power.is_number and power.is_negative:
                under.append(self.visit(base ** -power))
            else:
                over.append(self.visit(factor))
        if exponent != 0:
            over.append(self.visit(sp.exp(exponent)))
        return self._quotient(constant, over, under)

    def _quotient(self, constant: sp.Expr, over: list[int], under: list[int]) -> int:
        negative = constant.is_negative
        if abs(constant) != 1 or not over:
            over.insert(0, self._constant(abs(constant)))
        result = self._chain(over)
        if under:
            result = self.graph.add("div", result, self._chain(under))
        return self.graph.add("neg", result) if negative else result

    def _chain(self, factors: list[int]) -> int:
        result = factors[0]
        for factor in factors[1:]:
            result = self.graph.add("mul", result, factor)
        return result

    def _power(self, node: sp.Pow) -> int:
        base, exponent = node.args
        if exponent.is_number and exponent.is_negative:
            return self.graph.add("div", self._constant(sp.S.One), self.visit(base ** -exponent))
        if exponent.is_Integer and exponent <= LARGEST_POWER:
            return self._whole_power(self.visit(base), int(exponent))
        if isinstance(exponent, sp.Rational) and exponent.q == 2 and exponent < LARGEST_POWER:
            root = self.graph.add("sqrt", self.visit(base))
            whole = int(exponent - sp.S.Half)
            return self.graph.add("mul", self._whole_power(self.visit(base), whole), root) if whole else root
        raise NoVectorFormError(f"{base}**{exponent}")

    def _whole_power(self, base: int, exponent: int) -> int:
        if exponent == 1:
            return base
        half = self._whole_power(base, exponent // 2)
        square = self.graph.add("mul", half, half)
        return self.graph.add("mul", square, base) if exponent % 2 else square


def _root_of_minus_square(argument: sp.Expr) -> sp.Expr | None:
    """c x where the argument is -(c x)**2 with a number c: erfc(c x) has the same exponential inside."""
    square = sp.Poly(-argument, x).as_dict() if argument.is_polynomial(x) else {}
    if set(square) != {(2,)} or not square[2,].is_positive:
        return None
    return sp.sqrt(square[2,]) * x
