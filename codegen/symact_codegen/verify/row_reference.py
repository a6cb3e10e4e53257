"""Definitions of maps of rows evaluated at a row in high precision: the reference that kernels are held against.

The definition is taken as it is written: sums over all indices, the largest term, the zero of an equation between two
bounds. Beside every value stands its size: the value that it would have if all terms of sums had one sign.
An error is small if it is small next to the size, as a sum of large terms cannot be known better in floating point.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import mpmath
import sympy as sp
from sympy.core.relational import Relational

from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.indexed import Largest, Solution, i, n
from symact.vector_valued.row_form import Reduction, RowForm

DIGITS = 60
_MOST_STEPS = 600
Sized = tuple[mpmath.mpf, mpmath.mpf]
"""A value and its size."""


def forward(activation: VectorActivation, row: Sequence[Sequence[float]],
            parameters: Mapping[sp.Symbol, float]) -> list[list[Sized]]:
    """The outputs of a definition at a row, which has the components of each input; a row of values for each output."""
    with mpmath.workdps(DIGITS):
        scope = _Scope(_numbers(parameters), len(row[0]),
                       {base: [mpmath.mpf(v) for v in values] for base, values in
                        zip(activation.inputs, row, strict=True)})
        return [[scope.at({i: _whole(k + 1)}).value(output) for k in range(len(row[0]) if output.has(i) else 1)]
                for output in activation.outputs]


def backward(form: RowForm, row: Sequence[Sequence[float]], parameters: Mapping[sp.Symbol, float]) -> list[list[Sized]]:
    """The outputs of a row form, such as a vector-Jacobian product, at a row with a tuple for each component."""
    with mpmath.workdps(DIGITS):
        scope = _Scope(_numbers(parameters), len(row[0]))
        places = [{u: (v := mpmath.mpf(values[k]), abs(v)) for u, values in zip(form.components, row, strict=True)}
                  for k in range(len(row[0]))]
        for r in form.reductions:
            scope.known[r.symbol] = _reduced(r, scope, places)
        return [[scope.at(place).value(output) for place in places] for output in form.outputs]


def _numbers(parameters: Mapping[sp.Symbol, float]) -> dict[sp.Basic, Sized]:
    return {symbol: (v := mpmath.mpf(value), abs(v)) for symbol, value in parameters.items()}


def _reduced(r: Reduction, scope: _Scope, places: Sequence[Mapping[sp.Basic, Sized]]) -> Sized:
    """The value of a reduction of a row form, with the components' values at each index."""
    if r.kind == "solution":
        def left(t: mpmath.mpf) -> mpmath.mpf:
            inner = scope.at({r.symbol: (t, abs(t))})
            return mpmath.fsum(inner.at(place).value(r.body)[0] for place in places) + inner.value(r.rest)[0]
        return _zero(left, scope.value(r.start)[0])
    terms = [scope.at(place).value(r.body) for place in places]
    return _added(terms) if r.kind == "sum" else max(terms)


def _whole(number: int) -> Sized:
    return mpmath.mpf(number), mpmath.mpf(number)


def _added(terms: Sequence[Sized]) -> Sized:
    return mpmath.fsum(t[0] for t in terms), mpmath.fsum(t[1] for t in terms)


def _zero(left: Callable[[mpmath.mpf], mpmath.mpf], start: mpmath.mpf) -> Sized:
    """The zero of a function that falls from a value that is not negative at the start, between two bounds.

    Each step cuts the interval where the line through both ends is zero, and every third one in the middle, until the
    function is as good as zero.
    """
    low, high = start, start + 1
    while left(high) > 0:
        high = start + 2 * (high - start)
    above, below = left(low), left(high)
    for step in range(_MOST_STEPS):
        if min(above, -below) <= mpmath.mpf(10) ** (10 - DIGITS):
            break
        middle = (low + high) / 2 if step % 3 == 2 else low + (high - low) * above / (above - below)
        value = left(middle)
        if value >= 0:
            low, above = middle, value
        if value <= 0:
            high, below = middle, value
    found = low if above < -below else high
    return found, abs(found)


@dataclass
class _Scope:
    """Values of symbols; `components` are those of the inputs by index."""

    known: dict[sp.Basic, Sized]
    count: int
    components: Mapping[sp.IndexedBase, Sequence[mpmath.mpf]] = field(default_factory=dict)
    reduced: dict[sp.Expr, Sized] = field(default_factory=dict)

    def at(self, more: Mapping[sp.Basic, Sized]) -> _Scope:
        """The scope with more symbols; what reductions over the whole row have given is shared."""
        return _Scope({**self.known, **more}, self.count, self.components, self.reduced)

    def value(self, node: sp.Expr) -> Sized:
        """The value and the size of an expression."""
        if isinstance(node, sp.Symbol):
            return _whole(self.count) if node == n else self.known[node]
        if node.is_number:
            found = mpmath.mpmathify(sp.N(node, DIGITS + 10)._to_mpmath(mpmath.mp.prec))
            return found, abs(found)
        if isinstance(node, sp.Indexed):
            v = self.components[node.base][int(self.known[node.indices[0]][0]) - 1]
            return v, abs(v)
        if isinstance(node, sp.Sum | Largest | Solution):
            if node not in self.reduced:
                self.reduced[node] = self._reduction(node)
            return self.reduced[node]
        return self._operation(node)

    def _reduction(self, node: sp.Expr) -> Sized:
        if isinstance(node, Solution):
            def left(t: mpmath.mpf) -> mpmath.mpf:
                inner = _Scope({**self.known, node.unknown: (t, abs(t))}, self.count, self.components)
                return inner.value(node.equation)[0]
            return _zero(left, self.value(node.start)[0])
        terms = [self.at({node.limits[0][0]: _whole(k + 1)}).value(node.function) for k in range(self.count)]
        return _added(terms) if isinstance(node, sp.Sum) else max(terms)

    def _operation(self, node: sp.Expr) -> Sized:
        if isinstance(node, sp.Piecewise):
            branch = next(e for e, c in node.args if c is sp.true or self._holds(c))
            return self.value(branch)
        values = [self.value(a) for a in node.args]
        if isinstance(node, sp.Add):
            return _added(values)
        if isinstance(node, sp.Mul):
            return mpmath.fprod(v for v, _ in values), mpmath.fprod(s for _, s in values)
        if isinstance(node, sp.Pow) and node.exp.is_Integer and node.exp > 0:
            return values[0][0] ** int(node.exp), values[0][1] ** int(node.exp)
        if isinstance(node, sp.Max | sp.Min):
            pick = max if isinstance(node, sp.Max) else min
            return pick(v for v, _ in values), max(s for _, s in values)
        found = _function(node)(*(v for v, _ in values))
        return found, abs(found)

    def _holds(self, condition: Relational) -> bool:
        sides = [self.value(side)[0] for side in (condition.lhs, condition.rhs)]
        return bool(_COMPARISONS[condition.rel_op](*sides))


_COMPARISONS: dict[str, Callable[[mpmath.mpf, mpmath.mpf], bool]] = {
    "<": lambda a, b: a < b, "<=": lambda a, b: a <= b, ">": lambda a, b: a > b, ">=": lambda a, b: a >= b}
_FUNCTIONS: dict[type, Callable[..., mpmath.mpf]] = {
    sp.Pow: mpmath.power, sp.Abs: abs, sp.sign: mpmath.sign,
    sp.Heaviside: lambda v, at_zero: mpmath.mpf(at_zero if v == 0 else v > 0)}


def _function(node: sp.Expr) -> Callable[..., mpmath.mpf]:
    found = _FUNCTIONS.get(node.func) or getattr(mpmath, node.func.__name__, None)
    if found is None:
        raise SymactError(f"The function {node.func.__name__} in {node} cannot be evaluated.")
    return found
