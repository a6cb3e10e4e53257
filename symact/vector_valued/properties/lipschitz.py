"""The Lipschitz constant in the 2-norm: the supremum of the spectral norm of the Jacobian, for any n."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.reals import Real, compare
from symact.signs import sign
from symact.vector_valued.by_outputs import recognised
from symact.vector_valued.cells import cells
from symact.vector_valued.exact_rows import jacobian_at
from symact.vector_valued.indexed import n
from symact.vector_valued.properties import range_
from symact.vector_valued.properties.constant_row import LEVEL, on_constant_row
from symact.vector_valued.properties.continuity import is_continuous
from symact.vector_valued.properties.masking import end_of
from symact.vector_valued.row_sums import sum_over_row
from symact.vector_valued.sections import direction_of, range_of, section, smoothness_of, steepest
from symact.vector_valued.shape import factors
from symact.vector_valued.subject import VectorSubject
from symact.vector_valued.weights import common_sign
from symact.verdict import Verdict

Bound = tuple[Real, str]
_LEVEL = sp.Symbol("s_level", real=True)


def verdict(subject: VectorSubject) -> Verdict:
    """{"constant": number, "oo", text in n, or None, "at_least", "at_most": proved bounds or None}.

    Where components depend on each other it holds for all n >= 2.
    """
    rules = (_competing, _one_for_all, _growing) if subject.form.reductions else (_of_one_input, _flat_cells, _product)
    for rule in rules:
        found = rule(subject)
        if found is not None:
            return found
    raise Undecided("no rule bounds the spectral norm of the Jacobian")


def _constant(value: Any, method: str) -> Verdict:
    return Verdict({"constant": value, "at_least": value, "at_most": value}, method=method)


def _competing(subject: VectorSubject) -> Verdict | None:
    """J = diag(d) - d d^T/sum(d), bounded from above by two arguments, and from below at a row of two."""
    if subject.weights is None or subject.weights.sign is None or not is_continuous(subject):
        return None
    upper = [b for b in (_by_gershgorin(subject), _by_weights(subject)) if b is not None]
    if not upper:
        return None
    high = upper[0] if len(upper) < 2 or compare(upper[0][0], upper[1][0]) <= 0 else upper[1]
    low = _at_two(subject)
    if compare(low, high[0]) == 0:
        return _constant(high[0], f"{high[1]}; reached at x = (0, 0), the others masked")
    return Verdict({"constant": None, "at_least": low, "at_most": high[0]}, "undecided",
                   reason=f"{high[1]}; at x = (0, 0), the others masked, the norm is the lower bound")


def _by_gershgorin(subject: VectorSubject) -> Bound | None:
    """Rows sum to 0 and all entries beside the diagonal have one sign: the norm is at most 2 |J_ii|."""
    weights, form = subject.weights, subject.form
    if weights is None or not subject.only_sums or len(form.reductions) != 1 or subject.shift is None \
            or subject.shift.outputs != (0,) or not weights.total.is_number:
        return None
    (r,), u = form.reductions, subject.component
    terms = range_of(r.body, u)
    if terms["infimum"].exact != 0 or terms["supremum"].exact != sp.oo:
        return None
    at_zero = {u: sp.S.Zero, r.symbol: r.body.xreplace({u: sp.S.Zero}) + sp.exp(_LEVEL)}
    diagonal = weights.weight * (1 - weights.weight / weights.total)
    found = range_of((weights.sign * diagonal).xreplace(at_zero), _LEVEL)["supremum"]
    return Real(2 * found.expression, found.root), \
        "the rows of J sum to 0 and the entries beside the diagonal have one sign, so that by Gershgorin's theorem " \
        f"the norm is at most 2 |J_ii|, and |J_ii| is at most {found!r}"


def _by_weights(subject: VectorSubject) -> Bound | None:
    """0 <= J <= diag(d), so that the norm is at most the greatest d, which is a function of the result."""
    weights = subject.weights
    if weights is None or weights.sign is None:
        return None
    of = recognised(weights.weight, subject.form.outputs[0])
    try:
        highest = range_.verdict(subject).value["outputs"][0]["supremum"]
    except Undecided:
        return None
    highest = highest.exact if isinstance(highest, Real) else highest
    if of is None or highest is None or not highest.is_finite:
        return None
    most = weights.sign * of(highest)
    return Real(sp.simplify(most)), \
        f"J lies between 0 and the diagonal matrix of the weights, so that the norm is at most the greatest, {most}"


def _at_two(subject: VectorSubject) -> Real:
    """|v^T J v| with v = (1, -1)/sqrt(2) at the row (0, 0); with others that drop out it holds for every n."""
    if not any(end_of(subject, towards).others is None for towards in (-1, 1)):
        raise Undecided("whether other components can be made to drop out is not decided")
    matrix = jacobian_at(subject.form, ((sp.S.Zero, sp.S.Zero),))
    value = sp.simplify((matrix[0, 0] - matrix[0, 1] - matrix[1, 0] + matrix[1, 1]) / 2)
    return Real(-value if sign(value) == -1 else value)


def _one_for_all(subject: VectorSubject) -> Verdict | None:
    """J = k (I - 1 b^T) with b >= 0 and sum(b) = 1: a projection, of norm sqrt(n) |b|, and |b| < 1 tends to 1."""
    form, found = subject.form, subject.jacobian
    if len(form.components) != 1 or len(form.outputs) != 1 or len(found.products[0][0]) != 1:
        return None
    slope, (first, second) = found.diagonal[0][0], found.products[0][0][0]
    share = sp.cancel(-first * second / slope)
    if not slope.is_number or slope == 0 or form.components[0] in first.free_symbols or common_sign(share) != 1:
        return None
    if sum_over_row(form, share) != 1 or not any(
            end_of(subject.with_output(share), towards).own == 1 for towards in (-1, 1)):
        return None
    return _constant(sp.sstr(sp.Abs(slope) * sp.sqrt(n)),
                     "J is a multiple of the projection I - 1 b^T with b >= 0 and sum of b = 1, whose norm is "
                     "sqrt(n) times that of b; the norm of b is at most 1 and tends to 1 for one component to infinity")


def _growing(subject: VectorSubject) -> Verdict | None:
    """The diagonal entry at equal components as a rational function of these: not bounded if it has a pole or grows."""
    if len(subject.form.components) != 1 or any(r.kind == "solution" for r in subject.form.reductions):
        return None
    for q in range(len(subject.form.outputs)):
        products = subject.jacobian.products[q][0]
        diagonal = subject.jacobian.diagonal[q][0] + sum((a * b for a, b in products), sp.S.Zero)
        found = sp.together(on_constant_row(subject, diagonal))
        above, below = (sp.Poly(e, LEVEL) if e.is_polynomial(LEVEL) else None for e in sp.fraction(sp.cancel(found)))
        if above is None or below is None:
            continue
        if above.degree() > below.degree() and _nonzero(above.LC() / below.LC()):
            return _constant(sp.oo, f"where all components are c, J_ii = {found}, which grows without bound")
        for root in sp.roots(below, filter="R"):
            if _nonzero(above.as_expr().xreplace({LEVEL: root})):
                return _constant(sp.oo, f"where all components are c, J_ii = {found}, not bounded at c = {root}")
    return None


def _nonzero(expression: sp.Expr) -> bool:
    """Whether an expression in n is different from 0 for all n >= 2."""
    found = sp.factor(expression.xreplace({n: sp.Symbol("more", integer=True, nonnegative=True) + 2}))
    return bool(found.is_positive or found.is_negative)


def _of_one_input(subject: VectorSubject) -> Verdict | None:
    """J has a diagonal block for each output: the norm is the root of the sum of their squares at one index."""
    form = subject.form
    if len(form.components) != 1:
        return None
    u = form.components[0]
    if len(form.outputs) == 1:
        found = steepest(form.outputs[0], u)
        return _constant(found.value, found.method)
    slopes = [section(output, u).f1.as_expression() for output in form.outputs]
    if any(_jumps(output, u) for output in form.outputs):
        return None
    x = sp.Symbol("x", real=True)
    highest = range_of(sp.Add(*(slope**2 for slope in slopes)), x)["supremum"]
    root = highest.expression if highest.is_infinite else sp.sqrt(highest.expression)
    return _constant(Real(root, highest.root),
                     f"at one index the squares of the outputs' slopes sum to at most {highest!r}")


def _jumps(output: sp.Expr, u: sp.Symbol) -> bool:
    return bool(smoothness_of(output, u).value["class"] == -1)


def _flat_cells(subject: VectorSubject) -> Verdict | None:
    """Affine on each cell, with gradients of one length."""
    form = subject.form
    if len(form.outputs) != 1 or form.outputs[0].has(sp.Piecewise, sp.sign, sp.Heaviside):
        return None
    squares = set()
    for cell in cells(form.outputs[0]):
        gradient = [sp.diff(cell.expression, u) for u in form.components]
        if not all(g.is_number for g in gradient):
            return None
        squares.add(sp.Add(*(g**2 for g in gradient)))
    if len(squares) != 1:
        return None
    return _constant(sp.sqrt(squares.pop()), "continuous, and affine on each piece with a gradient of this length")


def _product(subject: VectorSubject) -> Verdict | None:
    """A product f(v) g(w): not Lipschitz if one factor is not bounded and the other is not constant."""
    form = subject.form
    parts = factors(form.outputs[0], form.components) if len(form.outputs) == 1 else None
    if parts is None or len([u for u, part in parts.items() if part.has(u)]) != 2:
        return None
    (u, f), (v, g) = [(u, part) for u, part in parts.items() if part.has(u)]
    for (a, one), (b, other) in (((u, f), (v, g)), ((v, g), (u, f))):
        if range_of(one, a)["infimum"].is_infinite or range_of(one, a)["supremum"].is_infinite:
            if direction_of(other, b).value["kind"] == "constant" or _jumps(other, b):
                return None
            return _constant(sp.oo, f"the slope by {b} is a multiple of a function of {a} that is not bounded")
    if any(_jumps(part, w) for w, part in ((u, f), (v, g))):
        return None
    sizes = [_greatest_size(part, w) for w, part in ((u, f), (v, g))]
    slopes = [steepest(part, w).value for w, part in ((u, f), (v, g))]
    if any(s.is_infinite for s in slopes):
        return None
    one, two = _times(slopes[0], sizes[1]), _times(sizes[0], slopes[1])
    low = one if compare(one, two) >= 0 else two
    high = None if one.root is not None and two.root is not None else Real(
        sp.sqrt(one.expression**2 + two.expression**2), one.root or two.root)
    return Verdict({"constant": None, "at_least": low, "at_most": high}, "undecided",
                   reason="both factors and their slopes are bounded: the norm is at most the root of the sum of the "
                          "squares of the greatest partial slopes, and at least the greatest of these")


def _times(a: Real, b: Real) -> Real:
    """The product of two numbers of which at most one is known by enclosures only."""
    if a.root is not None and b.root is not None:
        raise Undecided("the bounds have no closed form")
    return Real(a.expression * b.expression, a.root or b.root)


def _greatest_size(part: sp.Expr, w: sp.Symbol) -> Real:
    found = range_of(part, w)
    low, high = found["infimum"], found["supremum"]
    below = Real(-low.expression, low.root)
    return high if compare(high, below) >= 0 else below
