"""Which values a component of the result takes, over all rows."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.reals import Real, compare
from symact.signs import sign
from symact.vector_valued.properties.masking import alone, end_of
from symact.vector_valued.properties.shifts import gain_of
from symact.vector_valued.sections import range_of, section
from symact.vector_valued.shape import factors
from symact.vector_valued.subject import VectorSubject
from symact.vector_valued.weights import common_sign
from symact.verdict import Verdict

Found = tuple[dict[str, Any], str]
_LEVEL = sp.Symbol("s_level", real=True)
_ALL = {"infimum": -sp.oo, "supremum": sp.oo, "infimum_attained": False, "supremum_attained": False}


def verdict(subject: VectorSubject) -> Verdict:
    """For each output {"infimum", "supremum", "infimum_attained", "supremum_attained", "bounded", "alone"}.

    Where components depend on each other this holds for n >= 2, and "alone" has the values for n = 1.
    """
    values: list[dict[str, Any]] = []
    methods: list[str] = []
    for q in range(len(subject.form.outputs)):
        found, how = _coupled(subject, q) if subject.form.reductions else (_pointwise(subject, q))
        bounded = not any(_infinite(found[end]) for end in ("infimum", "supremum"))
        values.append({**found, "bounded": bounded, "alone": _alone(subject, q) if subject.form.reductions else None})
        methods.append(how)
    return Verdict({"outputs": values}, method="; ".join(dict.fromkeys(methods)))


def _infinite(value: Any) -> bool:
    return value in (sp.oo, -sp.oo) or (isinstance(value, Real) and value.is_infinite)


def _pointwise(subject: VectorSubject, output: int) -> Found:
    expression, components = subject.form.outputs[output], subject.form.components
    if len(components) == 1:
        return range_of(expression, components[0]), "that of one function of one variable"
    parts = factors(expression, components)
    if parts is None:
        if not expression.has(sp.Piecewise) and _is_everything(
                range_of(expression.xreplace(dict.fromkeys(components, _LEVEL)), _LEVEL)):
            return dict(_ALL), "already with all inputs equal all values are taken"
        raise Undecided("the result is no product of functions of one input each")
    found: dict[str, Any] = {"infimum": sp.S.One, "supremum": sp.S.One, "infimum_attained": True,
                             "supremum_attained": True}
    for u, part in parts.items():
        found = _product(found, range_of(part, u)) if part.has(u) else _product(found, _only(part))
    return found, "a product of functions of one input each: its extreme values are products of theirs"


def _is_everything(found: dict[str, Any]) -> bool:
    return bool(_infinite(found["infimum"]) and _infinite(found["supremum"]))


def _only(value: sp.Expr) -> dict[str, Any]:
    return {"infimum": value, "supremum": value, "infimum_attained": True, "supremum_attained": True}


def _product(a: dict[str, Any], b: dict[str, Any]) -> dict[str, Any]:
    """The extreme values of products of two numbers from two intervals, chosen independently."""
    corners: list[tuple[Real, bool]] = []
    for x in ("infimum", "supremum"):
        for y in ("infimum", "supremum"):
            corners.append(_corner((a[x], bool(a[f"{x}_attained"])), (b[y], bool(b[f"{y}_attained"])), a, b))
    low, high = corners[0], corners[0]
    for corner in corners[1:]:
        low, high = _better(low, corner, -1), _better(high, corner, 1)
    return {"infimum": low[0], "supremum": high[0], "infimum_attained": low[1], "supremum_attained": high[1]}


def _better(old: tuple[Real, bool], new: tuple[Real, bool], direction: int) -> tuple[Real, bool]:
    same = new[0].expression == old[0].expression and new[0].root is old[0].root
    order = 0 if same else compare(new[0], old[0]) * direction
    return new if order > 0 or (order == 0 and new[1]) else old


def _corner(p: tuple[Any, bool], q: tuple[Any, bool], a: dict[str, Any], b: dict[str, Any]) -> tuple[Real, bool]:
    """The product of two ends, and whether it is attained: an attained 0 is, whatever the other factor is."""
    for (value, attained), other in ((p, b), (q, a)):
        if _is_zero(value):
            return Real(sp.S.Zero), attained or _has_zero(other)
    product = _times(_real(p[0]), _real(q[0]))
    return product, p[1] and q[1]


def _real(value: Any) -> Real:
    return value if isinstance(value, Real) else Real(sp.sympify(value, strict=True))


def _is_zero(value: Any) -> bool:
    real = _real(value)
    return real.exact is not None and not real.is_infinite and sign(real.exact) == 0


def _has_zero(found: dict[str, Any]) -> bool:
    """Whether 0 is attained for certain: it lies inside, or is an attained end."""
    low, high = _real(found["infimum"]), _real(found["supremum"])
    zero = Real(sp.S.Zero)
    if compare(low, zero) < 0 < compare(high, zero):
        return True
    return any(_is_zero(found[end]) and found[f"{end}_attained"] for end in ("infimum", "supremum"))


def _times(a: Real, b: Real) -> Real:
    if a.root is not None and b.root is not None:
        raise Undecided("the product of two numbers without closed form is not worked out")
    if a.is_infinite or b.is_infinite:
        zero = Real(sp.S.Zero)
        return Real(sp.oo if compare(a, zero) * compare(b, zero) > 0 else -sp.oo)
    return Real(a.expression * b.expression, a.root or b.root)


def _coupled(subject: VectorSubject, output: int) -> Found:
    for rule in (_by_shift, _by_sum, _by_masking):
        found = rule(subject, output)
        if found is not None:
            return found
    raise Undecided("no rule gives the range")


def _by_shift(subject: VectorSubject, output: int) -> Found | None:
    """Without loss of generality the component is 0; then the others enter by one number between 0 and oo."""
    if gain_of(subject, output) != 0 or not subject.only_sums or len(subject.form.reductions) != 1:
        return None
    (r,), u = subject.form.reductions, subject.component
    terms = range_of(r.body, u)
    if not (terms["infimum"].exact == 0 and terms["supremum"].exact == sp.oo and not terms["infimum_attained"]):
        return None
    at_zero = {u: sp.S.Zero, r.symbol: r.body.xreplace({u: sp.S.Zero}) + sp.exp(_LEVEL)}
    return range_of(subject.form.outputs[output].xreplace(at_zero), _LEVEL), \
        "by shift invariance the component may be 0, and the terms of the others sum to any positive number"


def _by_sum(subject: VectorSubject, output: int) -> Found | None:
    """Between 0 and the sum of all results, if none is negative; masking tells what is reached."""
    total, result = subject.row_sums[output], subject.form.outputs[output]
    if total is None or sign(total) != 1 or common_sign(result) != 1 or len(subject.form.outputs) != 1:
        return None
    ends = [end_of(subject, towards) for towards in (-1, 1)]
    if not any(end.own == total for end in ends):
        return None
    zeros = _zeros(subject)
    if not (zeros or any(end.own == 0 for end in ends)):
        return None
    exact = all(end.exact for end in ends)
    # with all others at a zero of the terms, one component has the whole sum
    value = {"infimum": sp.S.Zero, "supremum": total, "infimum_attained": exact or zeros,
             "supremum_attained": exact or zeros}
    if not result.is_positive and not (exact or zeros):
        return None
    return value, "no result is negative and their sum is known; the ends are the limits when a component is masked" + (
        ", reached before infinity" if exact else ", reached where terms are 0" if zeros else "")


def _zeros(subject: VectorSubject) -> bool:
    """Whether a component can make its term in the sum and its result 0, while the map stays defined."""
    if not subject.only_sums or len(subject.form.reductions) != 1:
        return False
    (r,), u = subject.form.reductions, subject.component
    roots = sp.roots(r.body, u) if r.body.is_polynomial(u) else {}
    real = [z for z in roots if z.is_real]
    return bool(real) and subject.form.outputs[0].xreplace({u: real[0]}) == 0


def _by_masking(subject: VectorSubject, output: int) -> Found | None:
    """If a single component takes all values, so does one among others: these may be made to drop out."""
    single = range_of(alone(subject, output), subject.component)
    if not _is_everything(single) or len(subject.form.outputs) != 1 or not _continuous(subject):
        return None
    if not any(end_of(subject, towards).others is None for towards in (-1, 1)):
        return None
    return dict(_ALL), "a row of one takes all values, the other components can be made to drop out, and the map is " \
                       "continuous"


def _continuous(subject: VectorSubject) -> bool:
    from symact.vector_valued.properties.continuity import is_smooth
    return is_smooth(subject)


def _alone(subject: VectorSubject, output: int) -> dict[str, Any] | None:
    try:
        expression = alone(subject, output)
        if not expression.free_symbols:
            return _only(expression)
        section(expression, subject.component)
        return range_of(expression, subject.component)
    except Undecided:
        return None
