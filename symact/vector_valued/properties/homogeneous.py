"""Whether scaling the whole row by c > 0 scales the result by a power of c."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from symact.signs import sign
from symact.vector_valued.indexed import n
from symact.vector_valued.properties.samples import changed, known_outputs, rows, told
from symact.vector_valued.row_form import Reduction, RowForm
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

_ANY = sp.Symbol("any_degree")
"""The degree of 0, which every degree fits."""
_OF_UNKNOWN = (sp.S.One, sp.S.Half, sp.Integer(2), sp.S.Zero)


def verdict(subject: VectorSubject) -> Verdict:
    """For each output {"homogeneous": whether f(c x) = c^k f(x) for all c > 0, "degree": the k or None}."""
    degrees = degrees_of(subject.form)
    values: list[dict[str, Any] | None] = []
    methods: list[str] = []
    for q in range(len(subject.form.outputs)):
        degree = None if degrees is None else degrees[q]
        if degree is not None and degree is not _ANY:
            values.append({"homogeneous": True, "degree": degree})
            methods.append(f"each part of the definition scales by a power of c, the result by c^{degree}")
            continue
        where = _counterexample(subject.form, q)
        values.append(None if where is None else {"homogeneous": False, "degree": None})
        methods.append("" if where is None else f"counterexample: scaling by 2 at {where}")
    if None in values:
        return Verdict({"outputs": values}, "undecided", reason="no power of c was found, and no counterexample either")
    return Verdict({"outputs": values}, method="; ".join(dict.fromkeys(methods)))


def degrees_of(form: RowForm) -> tuple[sp.Expr | None, ...] | None:
    """The degrees of the outputs, None where there is none by these rules; None if a reduction has none."""
    known: dict[sp.Expr, sp.Expr] = dict.fromkeys(form.components, sp.S.One)
    for r in form.reductions:
        degree = _of_solution(r, known) if r.kind == "solution" else _degree(r.body, known)
        if degree is None:
            return None
        known[r.symbol] = degree
    return tuple(_degree(e, known) for e in form.outputs)


def _of_solution(r: Reduction, known: Mapping[sp.Expr, sp.Expr]) -> sp.Expr | None:
    """The unknown's degree, if with it all parts of the equation have one degree."""
    for candidate in _OF_UNKNOWN:
        trial = {**known, r.symbol: candidate}
        if _common([r.body, r.rest], trial) is not None and _degree(r.start, trial) == candidate:
            return candidate
    return None


def _common(parts: list[sp.Expr], known: Mapping[sp.Expr, sp.Expr]) -> sp.Expr | None:
    degrees = {_degree(p, known) for p in parts} - {_ANY}
    if not degrees:
        return _ANY
    return degrees.pop() if len(degrees) == 1 else None


def _degree(e: sp.Expr, known: Mapping[sp.Expr, sp.Expr]) -> sp.Expr | None:
    """The k with e -> c^k e when every symbol is scaled by its own power of c."""
    if e in known:
        return known[e]
    if e == 0:
        return _ANY
    if e == n or not e.free_symbols:
        return sp.S.Zero
    if isinstance(e, sp.Add | sp.Max | sp.Min):
        return _common(list(e.args), known)
    if isinstance(e, sp.Mul):
        degrees = [_degree(a, known) for a in e.args]
        return None if None in degrees else _ANY if _ANY in degrees else sp.Add(*degrees)
    if isinstance(e, sp.Pow) and e.exp.is_Rational:
        inside = _degree(e.base, known)
        return None if inside in (None, _ANY) else inside * e.exp
    if isinstance(e, sp.Piecewise):
        decided = all(isinstance(c, sp.core.relational.Relational) and _degree(c.lhs - c.rhs, known) is not None
                      for _, c in e.args if c is not sp.true)
        return _common([value for value, _ in e.args], known) if decided else None
    inside = [_degree(a, known) for a in e.args]
    if isinstance(e, sp.Abs):
        return inside[0]
    if isinstance(e, sp.sign | sp.Heaviside):
        return None if inside[0] is None else sp.S.Zero
    return sp.S.Zero if all(d == 0 for d in inside) else None


def _counterexample(form: RowForm, output: int) -> str | None:
    """Two rows at which doubling the row multiplies the result by different numbers, or turns 0 into something else."""
    ratios: list[tuple[sp.Expr, str]] = []
    for row in rows(form):
        for given in (row, changed(row, scale=2)):
            before, after = (known_outputs(form, r, output) for r in (given, changed(given, scale=2)))
            if before is None or after is None:
                continue
            for a, b in zip(before, after, strict=True):
                where = told(form, given)
                if sign(a) in (1, -1):
                    ratios.append((b / a, where))
                elif sign(a) == 0 and sign(b) in (1, -1):
                    return where
                if len(ratios) > 1 and sign(ratios[-1][0] - ratios[0][0]) in (1, -1):
                    first = ratios[0][1]
                    return first if first == where else f"{first} and {where}"
    return None
