"""The Jacobian in the results themselves where it can be: softmax's is y_i (delta_ij - y_j).

A derivative is recognised as a multiple of a few functions of the result: 1, y, its root, its exponential, and whether
it is positive. Each is proved by an identity on every cell.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import sympy as sp

from symact.errors import Undecided
from symact.vector_valued.cells import cells
from symact.vector_valued.indexed import i, j, n
from symact.vector_valued.partials import partial_of
from symact.vector_valued.row_sums import multiple_of
from symact.vector_valued.subject import VectorSubject
from symact.vector_valued.weights import common_sign
from symact.vector_valued.written import written

y = sp.IndexedBase("y", real=True)
"""The result."""
g = sp.IndexedBase("g", real=True)
"""The gradient by the result."""
_K = sp.Symbol("k", integer=True, positive=True)
Of = Callable[[sp.Expr], sp.Expr]


@dataclass(frozen=True)
class Entry:
    """dy_i/dx_j as a formula: `diagonal` at i where i = j, plus the products of first at i and second at j.

    With a `total`, the entry is diagonal at i times (delta_ij minus diagonal at j over the total).
    """

    diagonal: sp.Expr
    products: tuple[tuple[sp.Expr, sp.Expr], ...] = ()
    total: sp.Expr | None = None
    in_outputs: bool = False

    @property
    def formula(self) -> sp.Expr:
        """The entry in row i and column j."""
        delta = sp.KroneckerDelta(i, j)
        if self.total is not None:
            return self.diagonal * (delta - self.diagonal.xreplace({i: j}) / self.total)
        if [b for _, b in self.products] == [-self.diagonal] and self.products[0][0] != 1:
            return self.diagonal.xreplace({i: j}) * (delta - self.products[0][0])
        return self.diagonal * delta + sum((a * b.xreplace({i: j}) for a, b in self.products), sp.S.Zero)

    @property
    def product(self) -> sp.Expr:
        """The component i of the vector-Jacobian product with g."""
        if self.total is not None:
            return self.diagonal * (g[i] - _summed(g[i] * self.diagonal) / self.total)
        if [b for _, b in self.products] == [-self.diagonal]:
            return self.diagonal * (g[i] - _summed(g[i] * self.products[0][0]))
        return self.diagonal * g[i] + sum((b * _summed(g[i] * a) for a, b in self.products), sp.S.Zero)


def _summed(body: sp.Expr) -> sp.Expr:
    """The sum over j; what does not vary along the row stands before it."""
    factor, varying = body.as_independent(i, as_Add=False)
    return factor * sp.Sum(varying.xreplace({i: j}), (j, 1, n))


def entry(subject: VectorSubject, output: int = 0, component: int = 0) -> Entry:
    """The Jacobian of one output by one component, in the results where that is found, else in the components."""
    form = subject.form
    if not form.reductions:
        return Entry(written(partial_of(subject, output, component), form, i))
    found = subject.jacobian
    diagonal, products = found.diagonal[output][component], found.products[output][component]
    if len(form.outputs) == 1 and products:
        simple = _by_weights(subject) or _by_parts(subject, diagonal, products) or _by_result(subject)
        if simple is not None:
            return simple
    pairs = tuple((written(a, form, i, found.reductions), written(b, form, i, found.reductions)) for a, b in products)
    return Entry(written(diagonal, form, i, found.reductions), pairs)


def _by_weights(subject: VectorSubject) -> Entry | None:
    weights = subject.weights
    if weights is None:
        return None
    of = recognised(weights.weight, subject.form.outputs[0], subject.numbers)
    if of is None:
        return None
    at_i = of(y[i])
    total = weights.total if weights.total.free_symbols <= subject.numbers else sp.Sum(of(y[_K]), (_K, 1, n))
    return Entry(at_i, (), total, True)


def _by_result(subject: VectorSubject) -> Entry | None:
    """One product whose first factor is the result times a number of the row: y_i times something at j."""
    form, found = subject.form, subject.jacobian
    ((first, second),) = found.products[0][0] if len(found.products[0][0]) == 1 else ((sp.S.Zero, sp.S.Zero),)
    share = sp.cancel(first / form.outputs[0])
    if share == 0 or share.free_symbols & set(form.components):
        return None

    def shown(e: sp.Expr) -> sp.Expr:
        return written(sp.factor(e), form, i, found.reductions)

    return Entry(shown(found.diagonal[0][0]), ((y[i], shown(share * second)),))


def _by_parts(subject: VectorSubject, diagonal: sp.Expr, products: tuple[tuple[sp.Expr, sp.Expr], ...]) -> Entry | None:
    """A diagonal and one product that are recognised by themselves."""
    result, u = subject.form.outputs[0], subject.component
    other = sp.Symbol(f"{u.name}_j", real=True)
    of = recognised(diagonal, result, subject.numbers)
    if of is None:
        return None
    product = sum((a * b.xreplace({u: other}) for a, b in products), sp.S.Zero)
    for first in (_one, _itself):
        for second in (_itself, _exponential):
            multiple = multiple_of(product, first(result) * second(result.xreplace({u: other})),
                                   subject.numbers)
            if multiple is not None:
                return Entry(of(y[i]), ((multiple * first(y[i]), second(y[i])),), in_outputs=True)
    return None


def _one(_: sp.Expr) -> sp.Expr:
    return sp.S.One


def _itself(e: sp.Expr) -> sp.Expr:
    return e


def _exponential(e: sp.Expr) -> sp.Expr:
    return sp.exp(e)


def _times(number: sp.Expr, of: Of) -> Of:
    return lambda e: number * of(e)


def recognised(expression: sp.Expr, result: sp.Expr, numbers: frozenset[sp.Symbol] = frozenset()) -> Of | None:
    """The function of the result that an expression is, for every row; `numbers` are symbols of parameters."""
    for of in (_one, _itself, _exponential):
        multiple = multiple_of(expression, of(result), numbers)
        if multiple is not None:
            return _times(multiple, of)
    square = multiple_of(expression**2, result, numbers)
    if square is not None and square.is_positive and (s := common_sign(expression)) is not None:
        return lambda e: s * sp.sqrt(square) * sp.sqrt(e)
    step = _where_positive(expression, result)
    return None if step is None else lambda e: step * sp.Piecewise((1, sp.Gt(e, 0)), (0, True))


def _where_positive(expression: sp.Expr, result: sp.Expr) -> sp.Expr | None:
    """The number that an expression is where the result is positive, if it is 0 where the result is 0."""
    w = sp.Symbol("w_cell", real=True)
    found: set[sp.Expr] = set()
    try:
        for cell in cells(expression + w * result):
            here = sp.diff(cell.expression, w)
            there = cell.expression.xreplace({w: sp.S.Zero})
            positive = any(sp.cancel(here / (s * watched)).is_positive for watched, s in cell.signs)
            if here == 0 and there == 0:
                continue
            if not positive or not there.is_number:
                return None
            found.add(there)
    except Undecided:
        return None
    return found.pop() if len(found) == 1 else None
