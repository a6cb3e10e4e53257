"""Sign charts by enclosures: the search that finds certificates, its answer verified and turned into a SignChart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from symact.activation import x
from symact.certificates.checker import prove
from symact.certificates.scales import Open
from symact.certificates.tiling import chart_of
from symact.certify.charts import SignChart, Step
from symact.certify.isolation import closed_form
from symact.errors import SymactError, Undecided
from symact.reals import Real, Root


def enclosed_chart(function: sp.Expr, variable: sp.Symbol, low: sp.Expr, high: sp.Expr) -> SignChart:
    """The sign chart of a function that is analytic on the open interval (low, high); Undecided where none is found."""
    if function.free_symbols - {variable}:
        raise Undecided(f"{function} is not a function of {variable} alone")
    try:
        formula, ends = sp.sstr(function.xreplace({variable: x})), (sp.sstr(low), sp.sstr(high))
        chart = chart_of(formula, 0, *ends)
        statement = prove({"low": ends[0], "high": ends[1], "formula": formula}, chart, "the chart")
    except (Open, SymactError) as reason:
        raise Undecided(f"no chart of {function} by enclosures was found: {reason}") from None
    zeros = [_zero(step, function, variable) for step in chart["steps"] if step.get("zero") in statement.zeros]
    return SignChart(tuple(zeros), statement.signs, (Step(function, Real(low), Real(high), "enclosed"),))


def _zero(step: Mapping[str, Any], function: sp.Expr, variable: sp.Symbol) -> Real:
    if step["step"] == "exact":
        return Real(sp.Rational(step["zero"]))
    unit = sp.Rational(1, 10 ** len(step["zero"].partition(".")[2]))
    middle = sp.Rational(step["zero"])
    root = Root(function, variable, middle - unit / 2, middle + unit / 2, rising=step["signs"][1] > 0)
    exact = closed_form(function, variable, root)
    return Real(exact) if exact is not None else Real(variable, root)
