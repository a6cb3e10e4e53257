"""The columns of the tables of stochastic and of contextual activations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from symact import ContextualActivation, StochasticActivation
from symact.contextual.formulas import equations_of, slopes_of
from symact.pieces import Pieces
from symact.verdict import plain
from symact_codegen.presentation.cases import by_cases
from symact_codegen.presentation.cases import definition as definition_of
from symact_codegen.presentation.columns import Column, Kind, parameter_line
from symact_codegen.presentation.contextual_document import head_of_slope
from symact_codegen.presentation.display import tidy
from symact_codegen.presentation.inline import Case, Cases, Cell, Citation, Code
from symact_codegen.presentation.printer import broken, formula
from symact_codegen.presentation.sources import short_citation
from symact_codegen.presentation.stochastic_document import evaluation_words, noise_line, slope_cases
from symact_codegen.presentation.vector_columns import as_equation

AnyOperator = StochasticActivation | ContextualActivation


def _references(activation: AnyOperator, _: Mapping[str, Any], __: float) -> Cell:
    return tuple((Citation(r.key, short_citation(r)),) for r in activation.references) or (("none",),)


def _parameters(activation: AnyOperator, _: Mapping[str, Any], __: float) -> Cell:
    return tuple(parameter_line(activation, plain(p.default), k) for k, p in enumerate(activation.parameters)) or (
        ("none",),)


def _given_noise(activation: StochasticActivation, _: Mapping[str, Any], width: float) -> Cell:
    return (definition_of(activation.given_noise, width),)


def _noise(activation: StochasticActivation, _: Mapping[str, Any], __: float) -> Cell:
    return tuple(noise_line(z) for z in activation.noise)


def _pathwise(activation: StochasticActivation, _: Mapping[str, Any], width: float) -> Cell:
    return (slope_cases(activation, width),)


def _mean(activation: StochasticActivation, properties: Mapping[str, Any], width: float) -> Cell:
    return _moment(activation.moments.mean, properties["mean"], width)


def _variance(activation: StochasticActivation, properties: Mapping[str, Any], width: float) -> Cell:
    return _moment(activation.moments.variance, properties["variance"], width)


def _moment(pieces: Pieces, verdict: Mapping[str, Any], width: float) -> Cell:
    if verdict["status"] != "proved":
        return (("undecided",),)
    sides = ["right"] * len(pieces.breakpoints)
    return (by_cases(pieces, sides, lambda e, room: broken(tidy(e), room), width),)


def _evaluation(activation: StochasticActivation, _: Mapping[str, Any], __: float) -> Cell:
    return (evaluation_words(activation),)


def _equations(activation: ContextualActivation, _: Mapping[str, Any], width: float) -> Cell:
    return tuple(as_equation(formula(e.left), Cases((Case(broken(e.right, width)),))) for e in equations_of(activation))


def _slopes(activation: ContextualActivation, _: Mapping[str, Any], width: float) -> Cell:
    return tuple(as_equation(head_of_slope(e), Cases((Case(broken(e.right, width)),))) for e in slopes_of(activation))


_NAME = Column(("Name",), 10, lambda a, _, __: ((Code(a.name),),))
_REFERENCE = Column(("Reference",), 9, _references)
_PARAMETERS = Column(("Parameters",), 14, _parameters)

STOCHASTIC = Kind({
    "name": _NAME, "definition": Column(("Definition",), 22, _given_noise), "noise": Column(("Noise",), 16, _noise),
    "derivative": Column(("Derivative, noise fixed",), 18, _pathwise), "mean": Column(("Mean",), 26, _mean),
    "variance": Column(("Variance",), 40, _variance), "evaluation": Column(("In evaluation",), 9, _evaluation),
    "parameters": _PARAMETERS, "reference": _REFERENCE,
}, ("name", "definition", "noise", "mean", "variance", "evaluation", "reference"),
    "Mean and variance are taken over the noise, at one value of x.")

CONTEXTUAL = Kind({
    "name": _NAME, "definition": Column(("Definition, for one sample",), 45, _equations),
    "derivative": Column(("Derivatives of the core",), 40, _slopes), "parameters": _PARAMETERS, "reference": _REFERENCE,
}, ("name", "definition", "derivative", "reference"),
    "The last equation of a definition is the core. Where two values tie, each gets half of the gradient.")
