"""What is derived of one stochastic activation, together: its moments, its gradients, what evaluation stands for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symact.activation import x
from symact.pieces import Pieces
from symact.signs import is_zero
from symact.stochastic.definition import Noise, StochasticActivation
from symact.stochastic.moments import difference, vanishes
from symact.verdict import Verdict, plain
from symact.verdicts import Verdicts

EXACTLY = "integrated exactly over the noise"


@dataclass(frozen=True)
class StochasticReport(Verdicts):
    """The verdicts on a stochastic activation, by property id."""

    activation: StochasticActivation
    verdicts: Mapping[str, Verdict]

    def to_dict(self) -> dict[str, Any]:
        """As for every report: activation, parameters, expression, properties; and the noise and the evaluation."""
        return {
            "activation": self.activation.name,
            "kind": "stochastic",
            "parameters": {p.name: plain(p.default) for p in self.activation.parameters},
            "expression": sp.sstr(self.activation.expression),
            "noise": {z.name: _distribution(z) for z in self.activation.noise},
            "evaluation": self._evaluation(),
            "properties": {name: verdict.to_dict() for name, verdict in self.verdicts.items()},
        }

    def _evaluation(self) -> dict[str, Any]:
        """The activation used outside training; its own report is that of the scalar activation of this name."""
        stated = self.activation.evaluation
        if stated is None:
            return {"activation": None, "is": "the mean"}
        return {"activation": stated.name, "is": "stated", "expression": sp.sstr(stated.expression)}


def _distribution(noise: Noise) -> dict[str, Any]:
    fields = {name: sp.sstr(value) for name, value in vars(noise.distribution).items()}
    return {"distribution": type(noise.distribution).__name__.lower(), **fields}


def _function(pieces: Pieces) -> dict[str, str]:
    return {"expression": sp.sstr(pieces.as_expression())}


def _mean(activation: StochasticActivation) -> Verdict:
    return Verdict(_function(activation.moments.mean), method=EXACTLY)


def _variance(activation: StochasticActivation) -> Verdict:
    return Verdict(_function(activation.moments.variance), method=f"second moment less squared mean, {EXACTLY}")


def _deterministic(activation: StochasticActivation) -> Verdict:
    """The intervals on which the noise makes no difference."""
    found = [[sp.sstr(piece.low), sp.sstr(piece.high)] for piece in activation.moments.variance
             if is_zero(piece.expression)]
    return Verdict(found, method="where the variance is 0")


def _unbiased(activation: StochasticActivation) -> Verdict:
    """Whether the mean is the evaluation."""
    return _same(activation, activation.stated_evaluation.pieces, "the mean less the evaluation")


def _identity_mean(activation: StochasticActivation) -> Verdict:
    """Whether the mean is x."""
    return _same(activation, Pieces(x, (x,)), "the mean less x")


def _same(activation: StochasticActivation, other: Pieces, what: str) -> Verdict:
    zero = vanishes(difference(activation.moments.mean, other), activation.values)
    return Verdict(zero, method=f"{what} is {'0 on every piece' if zero else 'proved to differ from 0 at a point'}")


def _pathwise_derivative(activation: StochasticActivation) -> Verdict:
    return Verdict({"expression": sp.sstr(activation.pathwise_derivative)},
                   method="differentiated by x with the noise held fixed")


def _gradient_unbiased(activation: StochasticActivation) -> Verdict:
    """Whether the mean of the derivative is the derivative of the mean, beside breakpoints."""
    moments = activation.moments
    zero = vanishes(difference(moments.mean_gradient, moments.mean.derivative()), activation.values)
    return Verdict(zero, method=f"the mean of the derivative, {EXACTLY}, less the derivative of the mean is "
                                f"{'0 on every piece' if zero else 'proved to differ from 0 at a point'}")


PROPERTIES: dict[str, Callable[[StochasticActivation], Verdict]] = {
    "mean": _mean,
    "variance": _variance,
    "deterministic": _deterministic,
    "unbiased": _unbiased,
    "identity_mean": _identity_mean,
    "pathwise_derivative": _pathwise_derivative,
    "gradient_unbiased": _gradient_unbiased,
}
"""The properties of a stochastic activation, by id, in the order of the report."""
