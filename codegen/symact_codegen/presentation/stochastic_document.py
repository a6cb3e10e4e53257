"""The report on a stochastic activation as a document: for given noise, and over the noise."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from symact.errors import Undecided
from symact.pieces import Pieces
from symact.stochastic.definition import Noise, StochasticActivation
from symact.stochastic.report import StochasticReport
from symact_codegen.presentation.cases import by_cases, derivative
from symact_codegen.presentation.cases import definition as definition_of
from symact_codegen.presentation.display import tidy
from symact_codegen.presentation.document import Document, Equations, Row, Section, about, parameters_of
from symact_codegen.presentation.inline import Case, Cases, Code, Formula, Line, joined, plain_line
from symact_codegen.presentation.printer import broken, formula
from symact_codegen.presentation.relations import relation
from symact_codegen.presentation.sources import full_entry
from symact_codegen.presentation.spoken import spoken

LABELS = {
    "mean": "Mean", "variance": "Variance", "deterministic": "Without noise", "unbiased": "Mean is evaluation",
    "identity_mean": "Mean is x", "pathwise_derivative": "Derivative", "gradient_unbiased": "Mean gradient",
}
"""Property ids in the order in which they are shown."""
_WORDS = {"uniform": "uniform between ", "normal": "normal with mean and deviation ",
          "bernoulli": "1, else 0, with probability "}


def stochastic_document(report: StochasticReport, width: float) -> Document:
    """The document of a report."""
    activation = report.activation
    definition = Equations("Definition", ((_head(activation, "f"), definition_of(activation.given_noise, width)),),
                           (*(noise_line(z) for z in activation.noise), _evaluation(activation)))
    given = Equations("Derivative", ((_head(activation, "f'"), slope_cases(activation, width)),),
                      (("By x, with the noise held fixed.",),))
    rows = tuple(_row(name, report) for name in LABELS if name in report)
    return Document(
        activation.name, about(activation), definition, parameters_of(report),
        (given, Equations("Over the noise", tuple(_moments(activation, report, width)))), (),
        (Section("Properties over the noise", rows),), tuple((r.key, full_entry(r)) for r in activation.references),
        headed=True)


def _head(activation: StochasticActivation, name: str) -> Formula:
    """f of x and the noise."""
    symbols = [Formula("x", "x"), *(formula(z.symbol) for z in activation.noise)]
    return Formula(f"{name}({', '.join(s.plain for s in symbols)})", f"{name}({', '.join(s.latex for s in symbols)})")


def noise_line(noise: Noise) -> Line:
    """The symbol, its distribution and its meaning."""
    numbers = [formula(e) for e in noise.distribution.parameters]
    listed = Formula(" and ".join(n.plain for n in numbers), r"\text{ and }".join(n.latex for n in numbers))
    words = _WORDS[type(noise.distribution).__name__.lower()]
    return (formula(noise.symbol), f" is {words}", listed, f": {noise.meaning}." if noise.meaning else ".")


def _evaluation(activation: StochasticActivation) -> Line:
    return ("In evaluation: ", *evaluation_words(activation), ".")


def evaluation_words(activation: StochasticActivation) -> Line:
    """What stands for the activation outside of training."""
    stated = activation.evaluation
    return ("the mean",) if stated is None else (Code(stated.name),)


def slope_cases(activation: StochasticActivation, width: float) -> Cases:
    """By cases where their order is decided, else as it follows from the definition."""
    try:
        return derivative(activation.given_noise, 1, width)
    except Undecided:
        slope = activation.pathwise_derivative
    if not isinstance(slope, sp.Piecewise):
        return Cases((Case(broken(tidy(slope), width)),))
    branches = [*slope.args[:-1], (slope.args[-1][0], sp.Not(sp.Or(*(c for _, c in slope.args[:-1]))))]
    return Cases(tuple(Case(broken(tidy(e), width), _condition(c)) for e, c in branches))


def _condition(condition: sp.Basic) -> Formula:
    line = relation(condition)
    return Formula(plain_line(line), " ".join(p.latex if isinstance(p, Formula) else rf"\text{{{p}}}" for p in line))


def _moments(activation: StochasticActivation, report: StochasticReport,
             width: float) -> list[tuple[Formula, Cases]]:
    """Those that are decided."""
    moments = activation.moments
    heads: dict[str, tuple[Formula, Callable[[], Pieces]]] = {
        "mean": (Formula("E f", r"\operatorname{E} f"), lambda: moments.mean),
        "variance": (Formula("Var f", r"\operatorname{Var} f"), lambda: moments.variance),
        "gradient_unbiased": (Formula("E f'", r"\operatorname{E} f'"), lambda: moments.mean_gradient)}
    return [(head, by_cases(pieces, ["right"] * len(pieces.breakpoints), lambda e, room: broken(tidy(e), room), width))
            for name, (head, of) in heads.items() if name in report and report[name].proved for pieces in (of(),)]


def _row(name: str, report: StochasticReport) -> Row:
    verdict = report[name]
    how = spoken(verdict.method if verdict.proved else verdict.reason)
    value: Line = _value(verdict.value) if verdict.proved else ("undecided",)
    return Row(LABELS[name], value, verdict.proved, how)


def _value(value: Any) -> Line:
    """Yes or no, intervals, or a function, which stands among the equations."""
    if isinstance(value, bool):
        return ("yes" if value else "no",)
    if isinstance(value, dict):
        return ("above",)
    return joined([(_interval(low, high),) for low, high in value], ", ") if value else ("nowhere",)


def _interval(low: str, high: str) -> Formula:
    ends = [formula({"oo": sp.S.Infinity, "-oo": -sp.S.Infinity}[e]) if e in ("oo", "-oo") else Formula(e, e)
            for e in (low, high)]
    return Formula(f"({ends[0].plain}, {ends[1].plain})", f"({ends[0].latex}, {ends[1].latex})")
