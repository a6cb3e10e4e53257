"""How often the map is continuously differentiable, where it is defined."""

from __future__ import annotations

from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.pieces import SWITCHES
from symact.vector_valued.sections import section, smoothness_of
from symact.vector_valued.shape import factors, inner
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict

_ANALYTIC = (sp.Symbol, sp.Number, sp.NumberSymbol, sp.Add, sp.Mul, sp.Pow, sp.exp, sp.log, sp.tanh, sp.erf, sp.erfc,
             sp.sin, sp.cos, sp.atan, sp.sinh, sp.cosh)


def verdict(subject: VectorSubject) -> Verdict:
    """{"class": "oo", 0, 1, ... or -1 for a jump, "kinks": [where a derivative jumps, in words]}."""
    if is_smooth(subject):
        return Verdict({"class": "oo", "kinks": []}, method="made of analytic functions of the row and its sums")
    if not subject.form.reductions:
        found = [_pointwise(subject, output) for output in subject.form.outputs]
    else:
        found = [_through_equation(subject)]
    least = min(found, key=lambda item: sp.oo if item[0] == "oo" else item[0])
    kinks = list(dict.fromkeys(k for _, places, _ in found for k in places))
    return Verdict({"class": least[0], "kinks": kinks}, method="; ".join(dict.fromkeys(m for *_, m in found)))


def is_smooth(subject: VectorSubject) -> bool:
    """Whether all parts of the definition are analytic where they are defined."""
    form = subject.form
    parts = [*form.outputs, *form.totals, *(r.body for r in form.reductions)]
    return all(r.kind == "sum" for r in form.reductions) and all(
        isinstance(e, _ANALYTIC) and (not isinstance(e, sp.Pow) or e.exp.is_integer or e.base.is_positive)
        for part in parts for e in sp.preorder_traversal(part))


def is_continuous(subject: VectorSubject) -> bool:
    """Whether the map is proved to be continuous."""
    try:
        return bool(verdict(subject).value["class"] != -1)
    except Undecided:
        return False


def _pointwise(subject: VectorSubject, output: sp.Expr) -> tuple[Any, list[str], str]:
    components = subject.form.components
    if len(components) == 1:
        return _scalar(output, components[0])
    parts = factors(output, components)
    if parts is not None:
        found = [_scalar(part, u) for u, part in parts.items() if part.has(u)]
        least = min(found, key=lambda item: sp.oo if item[0] == "oo" else item[0])
        return least[0], [k for _, places, _ in found for k in places], \
            "a product of functions of one input each is as smooth as the least smooth of them, as none is 0 everywhere"
    return _of_maximum(output)


def _scalar(expression: sp.Expr, u: sp.Symbol) -> tuple[Any, list[str], str]:
    found = smoothness_of(expression, u)
    places = [f"{u} = {p.exact if p.exact is not None else p!r}" for key in ("kinks", "jumps")
              for p in found.value[key]]
    return found.value["class"], places, found.method.replace("f is", f"f({u}) is", 1)


def _of_maximum(output: sp.Expr) -> tuple[Any, list[str], str]:
    """The larger of affine expressions: continuous, with a kink where two that differ are equal."""
    if not isinstance(output, sp.Max | sp.Min) or any(a.has(*SWITCHES) for a in output.args):
        raise Undecided("the result is neither a product of functions of one input each nor a plain maximum")
    symbols = sorted(output.free_symbols, key=str)
    if any(sp.diff(a, u, v) != 0 for a in output.args for u in symbols for v in symbols):
        raise Undecided("a maximum of expressions that are not affine")
    gradients = {tuple(sp.diff(a, u) for u in symbols) for a in output.args}
    if len(gradients) < len(output.args) or any(not _extreme(output, a, symbols) for a in output.args):
        raise Undecided("whether each of the affine expressions is somewhere the largest is not decided")
    pairs = [f"{a} = {b}" for k, a in enumerate(output.args) for b in output.args[k + 1:]]
    where = "" if len(output.args) == 2 else ", these being the largest"
    word = "maximum" if isinstance(output, sp.Max) else "minimum"
    return 0, [pair + where for pair in pairs], f"a {word} of affine expressions, and their gradients differ"


def _extreme(output: sp.Expr, chosen: sp.Expr, symbols: list[sp.Symbol]) -> bool:
    """Whether an input of its own makes one expression as large as one likes, so that it is somewhere the largest."""
    others = set().union(*(a.free_symbols for a in output.args if a != chosen))
    return any(s not in others for s in chosen.free_symbols & set(symbols))


def _through_equation(subject: VectorSubject) -> tuple[Any, list[str], str]:
    """Results h(k u + m t) with t from an equation: as smooth as h and the terms of the equation."""
    form, u = subject.form, subject.component
    solutions = [r for r in form.reductions if r.kind == "solution"]
    if len(solutions) != 1 or len(form.outputs) != 1 or subject.weights is None:
        raise Undecided("the map is neither analytic nor given by one equation")
    (r,) = solutions
    outer, term = inner(form.outputs[0], u), inner(r.body, u)
    others = {s.symbol for s in form.reductions} - {r.symbol}
    used = form.outputs[0].free_symbols | r.body.free_symbols | r.rest.free_symbols
    if outer is None or term is None or used & others:
        raise Undecided("how the results depend on the solution is not decided")
    classes = [smoothness_of(e.function, e.variable).value for e in (outer, term)]
    if any(section(e.function, e.variable).f.breakpoints != (0,) for e in (outer, term)):
        raise Undecided("the terms of the equation have other breakpoints than 0")
    if any(c["class"] == -1 or c["class"] == "oo" for c in classes) or classes[0]["class"] != classes[1]["class"]:
        raise Undecided("the smoothness of the solution is not decided")
    edge = (-term.offset / term.slope).xreplace({r.symbol: sp.Symbol("tau")})
    kinks = [f"{u}_i = {sp.sstr(edge)}"]
    least = classes[0]["class"]
    if least > 1:
        raise Undecided(f"the map is at least C^{least}; whether it is smoother is not decided")
    how = "the solution is as smooth as the terms of its equation, whose sum falls in the unknown"
    return least, kinks, f"{how}; there the derivative of order {least + 1} of a result by its own component jumps"
