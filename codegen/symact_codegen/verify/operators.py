"""Operators that draw noise or look at their surroundings, against the formulas of their definitions.

A contextual operator is compared with the equations that readers are shown, its gradients with difference quotients.
A stochastic one is compared with the derived mean and variance, its gradient, at the noise that was drawn, with
difference quotients too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from symact.contextual.definition import ContextualActivation
from symact.stochastic.definition import StochasticActivation
from symact_codegen.verify.equations import by_equations
from symact_codegen.verify.moments import moment_failures

if TYPE_CHECKING:
    from symact_kernels._contextual import ContextualKernel
    from symact_kernels._stochastic import StochasticKernel

Array = np.ndarray[Any, np.dtype[Any]]
SHAPE = (2, 8, 3, 2)
POINTS = (-2.5, -0.6, 0.4, 3.0)
STEP = 2.0**-20
LIMITS = {"value": {"float64": 1e-13, "float32": 1e-6}, "gradient": {"float64": 1e-6}}
"""The largest difference that passes, relative to the largest result, or to 1."""


@dataclass(frozen=True)
class OperatorCheck:
    """The outcome for one quantity: how far it is off, what is allowed, and a sentence for what failed."""

    activation: str
    quantity: str
    dtype: str
    error: float
    limit: float
    failures: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether nothing failed and the error is within the limit."""
        return not self.failures and self.error <= self.limit


def check_contextual(activation: ContextualActivation, kernel: ContextualKernel) -> list[OperatorCheck]:
    """Values by the equations in both formats, and all gradients in evaluation and in training."""
    rng = np.random.default_rng(3)
    x, g = rng.normal(size=(2, *SHAPE))
    weights = {name: np.asarray(rng.uniform(0.5, 2.0, v.shape) if name.endswith("_variance")
                                else rng.normal(size=v.shape))
               for name, v in kernel.initial(SHAPE[1], rng, np.float64).items()}
    wanted = np.stack([by_equations(activation, sample, weights) for sample in x])
    found = []
    for dtype, limit in LIMITS["value"].items():
        narrow = {name: value.astype(dtype) for name, value in weights.items()}
        error = _off(kernel(x.astype(dtype), narrow), wanted)
        found.append(OperatorCheck(activation.name, "value", dtype, error, limit))
    for training in (False, True):
        error = _error_of_gradients(kernel, x, weights, g, training)
        found.append(OperatorCheck(activation.name, f"gradients, {'training' if training else 'evaluation'}", "float64",
                                   error, LIMITS["gradient"]["float64"]))
    return found


def check_stochastic(activation: StochasticActivation, kernel: StochasticKernel) -> list[OperatorCheck]:
    """The moments of draws in both formats, and the gradient at the noise that was drawn."""
    found = []
    for dtype in ("float64", "float32"):
        failures = moment_failures(lambda x, rng: kernel(x, rng)[0], activation, POINTS, dtype=np.dtype(dtype))
        found.append(OperatorCheck(activation.name, "mean and variance", dtype, 0.0, 0.0, tuple(failures)))
    x = np.repeat(np.array(POINTS), 64)
    drawn = kernel.draw(x, np.random.default_rng(5))
    gradient = kernel.vjp(x, np.ones_like(x), drawn)
    gradient = gradient[0] if isinstance(gradient, tuple) else gradient
    right, middle, left = (kernel.apply(x + step, drawn) for step in (STEP, 0.0, -STEP))
    smooth = np.abs(right - 2 * middle + left) < 1e-3 * STEP  # no kink between the two ends
    quotient = (right - left) / (2 * STEP)
    found.append(OperatorCheck(activation.name, "gradient", "float64", _off(gradient[smooth], quotient[smooth]),
                               LIMITS["gradient"]["float64"]))
    return found


def _off(got: Array, wanted: Array) -> float:
    return float(np.max(np.abs(got - wanted)) / max(float(np.max(np.abs(wanted))), 1.0))


def _error_of_gradients(kernel: ContextualKernel, x: Array, weights: dict[str, Array], g: Array,
                        training: bool) -> float:
    """Along a random direction for each array; running averages are copied, since training changes them."""
    def value(moved: dict[str, Array]) -> Array:
        fresh = {name: array.copy() for name, array in moved.items() if name != "x"}
        result: Array = kernel.forward(moved["x"], fresh, training=training)[0]
        return result

    _, saved = kernel.forward(x, {name: array.copy() for name, array in weights.items()}, training=training)
    gx, grads = kernel.backward(g, saved)
    return max(_slope_error(value, {**weights, "x": x}, name, gradient, g)
               for name, gradient in {**grads, "x": gx}.items())


def _slope_error(value: Callable[[dict[str, Array]], Array], at: dict[str, Array], name: str, gradient: Array,
                 g: Array) -> float:
    along = np.asarray(np.random.default_rng(1).normal(size=gradient.shape))
    ends = [value({**at, name: at[name] + sign * STEP * along}) for sign in (1, -1)]
    slope = float(np.sum(g * (ends[0] - ends[1]))) / (2 * STEP)
    return abs(float(np.sum(gradient * along)) - slope) / (float(np.linalg.norm(gradient)) + 1.0)
