"""Whether a component of the result is a convex function of all inputs."""

from __future__ import annotations

import itertools

import sympy as sp

from symact.activation import x
from symact.errors import Undecided
from symact.properties import convexity as of_one_variable
from symact.reals import Real, compare
from symact.signs import sign
from symact.vector_valued.gradient import partial
from symact.vector_valued.properties import range_
from symact.vector_valued.properties.samples import known_outputs, rows, told
from symact.vector_valued.row_sums import multiple_of
from symact.vector_valued.sections import direction_of, section
from symact.vector_valued.shape import factors, separated
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict


def verdict(subject: VectorSubject) -> Verdict:
    """For each output "convex", "concave", "affine" or "neither"; for n >= 2 where components depend on each other."""
    found = [_coupled(subject, q) if subject.form.reductions else _pointwise(subject, q)
             for q in range(len(subject.form.outputs))]
    return Verdict({"outputs": [kind for kind, _ in found]}, method="; ".join(dict.fromkeys(m for _, m in found)))


def _pointwise(subject: VectorSubject, output: int) -> tuple[str, str]:
    expression, components = subject.form.outputs[output], subject.form.components
    if len(components) == 1:
        found = of_one_variable.verdict(section(expression, components[0]))
        return found.value["kind"], found.method
    kind = _of_maximum(expression)
    if kind is not None:
        return kind, "a maximum of affine functions" if kind == "convex" else "a minimum of affine functions"
    parts = factors(expression, components)
    if parts is not None:
        moving = [(u, part) for u, part in parts.items() if part.has(u)]
        if len(moving) == 2 and any(_crosses_zero(*moving[k]) and _varies(*moving[1 - k]) for k in (0, 1)):
            return "neither", "where one factor is 0 but not its slope, the second derivatives are indefinite"
    return _bent_both_ways(subject, output)


def _bent_both_ways(subject: VectorSubject, output: int) -> tuple[str, str]:
    """Two pairs of rows: in the middle of one a result is above the mean of those at the ends, of the other below."""
    found: dict[int | None, str] = {}
    for a, b in itertools.combinations(rows(subject.form), 2):
        middle = tuple(tuple((p + q) / 2 for p, q in zip(r, s, strict=True)) for r, s in zip(a, b, strict=True))
        ends, centre = [known_outputs(subject.form, row, output) for row in (a, b)], known_outputs(
            subject.form, middle, output)
        if ends[0] is None or ends[1] is None or centre is None:
            continue
        for p, q, m in zip(ends[0], ends[1], centre, strict=True):
            found.setdefault(sign(p + q - 2 * m), f"{told(subject.form, a)} and {told(subject.form, b)}")
        if {1, -1} <= set(found):
            return "neither", f"counterexamples in the middle between {found[1]}, and between {found[-1]}"
    raise Undecided("no rule gives the signs of the second derivatives")


def _crosses_zero(u: sp.Symbol, part: sp.Expr) -> bool:
    """Whether a factor is 0 at a simple point, with a slope that is not 0."""
    subject = section(part, u)
    for point in (sp.S.Zero, sp.S.NegativeOne, sp.S.One):
        for piece in subject.f:
            inside = (sign(point - piece.low) if piece.low.is_finite else 1, sign(piece.high - point)
                      if piece.high.is_finite else 1) == (1, 1)
            if inside and sign(piece.expression.xreplace({x: point})) == 0:
                return sign(sp.diff(piece.expression, x).xreplace({x: point})) in (1, -1)
    return False


def _varies(u: sp.Symbol, part: sp.Expr) -> bool:
    return bool(direction_of(part, u).value["kind"] != "constant")


def _of_maximum(expression: sp.Expr) -> str | None:
    symbols = sorted(expression.free_symbols, key=str)
    if not isinstance(expression, sp.Max | sp.Min) or not all(
            a.is_polynomial(*symbols) and sp.Poly(a, *symbols).total_degree() <= 1 for a in expression.args):
        return None
    return "convex" if isinstance(expression, sp.Max) else "concave"


def _coupled(subject: VectorSubject, output: int) -> tuple[str, str]:
    kind = _of_logarithm(subject, output)
    if kind is not None:
        return kind, "an affine function and the logarithm of a sum, whose second derivatives are semidefinite"
    value = range_.verdict(subject).value["outputs"][output]
    if value["bounded"] and compare(_real(value["infimum"]), _real(value["supremum"])) < 0:
        return "neither", "a convex or concave function on all of R^n that is bounded is constant"
    return _bent_both_ways(subject, output)


def _real(value: Real | sp.Expr) -> Real:
    return value if isinstance(value, Real) else Real(value)


def _of_logarithm(subject: VectorSubject, output: int) -> str | None:
    """A result a u + b log(r): log(r) is convex if its gradient has a positive semidefinite Jacobian."""
    form, u = subject.form, subject.component
    shape = separated(form.outputs[output], u)
    if shape is None or len(form.reductions) != 1 or shape.factor != 1 or not sp.diff(shape.function, u).is_number:
        return None
    (r,) = form.reductions
    multiple = multiple_of(shape.offset, sp.log(r.symbol)) if shape.offset.has(r.symbol) else None
    if multiple is None or not r.body.is_positive:
        return None
    weights = subject.with_output(partial(r.body, u) / r.symbol).weights
    if weights is None or weights.sign != 1:
        return None
    return "convex" if multiple > 0 else "concave"
