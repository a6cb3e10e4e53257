"""The properties of one activation, together."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, overload

import sympy as sp

from symact.activation import Activation
from symact.certify.enclosure import NotEnclosable
from symact.contextual.definition import ContextualActivation
from symact.contextual.report import ContextualReport
from symact.errors import Undecided
from symact.properties import PROPERTIES
from symact.stochastic.definition import StochasticActivation
from symact.stochastic.report import PROPERTIES as STOCHASTIC_PROPERTIES
from symact.stochastic.report import StochasticReport
from symact.subject import Subject
from symact.time_limit import within
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.properties import properties_of
from symact.vector_valued.report import VectorReport
from symact.vector_valued.subject import VectorSubject
from symact.verdict import Verdict, plain, undecided
from symact.verdicts import Verdicts

S = TypeVar("S")

PROPERTY_SECONDS = 60.0
"""How long one property may take; enough by far for everything in the catalogue."""
REPORT_SECONDS = 180.0
"""How long all properties of one activation may take together; what is not reached by then is undecided."""


@dataclass(frozen=True)
class Report(Verdicts):
    """The verdicts on an activation, by property id."""

    activation: Activation
    verdicts: Mapping[str, Verdict]

    def to_dict(self) -> dict[str, Any]:
        """The JSON contract: activation, parameters, expression, and properties by id."""
        return {
            "activation": self.activation.name,
            "parameters": {p.name: plain(p.default) for p in self.activation.parameters},
            "expression": sp.sstr(self.activation.expression),
            "properties": {name: verdict.to_dict() for name, verdict in self.verdicts.items()},
        }


@overload
def analyse(activation: Activation) -> Report: ...


@overload
def analyse(activation: VectorActivation) -> VectorReport: ...


@overload
def analyse(activation: StochasticActivation) -> StochasticReport: ...


@overload
def analyse(activation: ContextualActivation) -> ContextualReport: ...


def analyse(activation: Activation | VectorActivation | StochasticActivation | ContextualActivation
            ) -> Report | VectorReport | StochasticReport | ContextualReport:
    """Derive every property of an activation at its parameters' values.

    Never raises for a hard question: what is not decided says so, with the reason.
    """
    if isinstance(activation, VectorActivation):
        rows = VectorSubject(activation)
        return VectorReport(activation, _answers(properties_of(rows), rows))
    if isinstance(activation, ContextualActivation):
        return ContextualReport(activation, analyse(activation.core))
    if isinstance(activation, StochasticActivation):
        return StochasticReport(activation, _answers(STOCHASTIC_PROPERTIES, activation))
    return Report(activation, _answers(PROPERTIES, Subject(activation)))


def _answers(questions: Mapping[str, Callable[[S], Verdict]], subject: S) -> dict[str, Verdict]:
    end = time.monotonic() + REPORT_SECONDS
    return {name: _ask(question, subject, name, end) for name, question in questions.items()}


def _ask(question: Callable[[S], Verdict], subject: S, name: str, end: float) -> Verdict:
    """The answer, or undecided: whatever SymPy raises on an expression that it cannot handle leaves a question open."""
    left = min(PROPERTY_SECONDS, end - time.monotonic())
    if left <= 0:
        return undecided(f"the {REPORT_SECONDS:g} s for the whole report were over before the property {name}")
    try:
        return within(left, f"the property {name}", lambda: _writable(question(subject)))
    except (Undecided, NotEnclosable) as reason:
        return undecided(reason)
    except Exception as fault:
        return undecided(f"the computation failed: {type(fault).__name__}: {fault}")


def _writable(verdict: Verdict) -> Verdict:
    """The verdict, proved to have a written form: that of a number such as exp(-exp(exp(50))) may be out of reach."""
    verdict.to_dict()
    return verdict
