"""Kernels against the oracle: the worst error of f and f' in each format, and where it is."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import numpy as np
import sympy as sp
from numpy.typing import NDArray

import symact
from symact import Activation, SymactError
from symact_codegen.verify.grid import grid
from symact_codegen.verify.landmarks import landmarks
from symact_codegen.verify.oracle import Oracle
from symact_codegen.verify.parameter_samples import parameter_samples
from symact_codegen.verify.ulp import FORMATS, Format, error, rounded

LIMITS = {"float64": 2.0, "float32": 1.0}
"""The greatest error in ULP with which a kernel passes."""


class CheckedKernel(Protocol):
    """What verification needs of a kernel."""

    def __call__(self, x: NDArray[np.floating], **parameters: Any) -> Any:
        """f(x)."""

    def derivative(self, x: NDArray[np.floating], **parameters: Any) -> Any:
        """f'(x)."""


FROM_OUTPUT = "derivative from output"
"""The name of that quantity in a row."""


@dataclass(frozen=True)
class Row:
    """The outcome for one quantity in one format.

    `worst_ulp` is the greatest error among the `points` compared, `at` the argument where it is, with what
    was `got` and `wanted` there. `uncertified` counts points whose exact value the oracle could not tell; a
    row with such points does not pass.
    `parameters` tells the values that are not the defaults.
    """

    activation: str
    quantity: str
    dtype: str
    points: int
    worst_ulp: float
    at: float
    got: float
    wanted: float
    uncertified: int
    limit: float
    parameters: str = ""

    @property
    def passed(self) -> bool:
        """Whether every point was compared and the worst error is within the limit."""
        return self.points > 0 and self.uncertified == 0 and self.worst_ulp <= self.limit


def verify(activation: Activation, kernel: CheckedKernel | None = None,
           dtypes: Sequence[str] = ("float64", "float32"), seed: int = 0,
           parameters: Mapping[str, float] | None = None) -> list[Row]:
    """Compare a kernel with the definition, f and f', on the grid of each format.

    Without a kernel, the generated one of that name is taken. `parameters` gives scalar parameter values to
    kernel and oracle. Raises SymactError where there is no kernel, for an unknown dtype, or where a kernel's
    result has another dtype or shape than its argument.
    """
    for dtype in dtypes:
        if dtype not in FORMATS:
            raise SymactError(f"The dtype '{dtype}' is not known; allowed are {', '.join(sorted(FORMATS))}.")
    kernel = kernel if kernel is not None else generated_kernel(activation.name)
    given = dict(parameters or {})
    oracle = Oracle(activation, given)
    rows: list[Row] = []
    for fmt in (FORMATS[dtype] for dtype in dtypes):
        x = points_for(oracle, fmt, (), seed)
        rows.append(_row(oracle, "value", fmt, x, _call(kernel, x, given)))
        rows.append(_row(oracle, "derivative", fmt, x, _call(kernel.derivative, x, given)))
    text = ", ".join(f"{name}={value!r}" for name, value in given.items())
    return [replace(row, parameters=text) for row in rows]


def rows_of(name: str, settings: int = 0) -> list[Row]:
    """`verify` for the generated kernel of a catalogue activation, at its defaults and at other parameter values.

    `settings` tells how many other parameter values; they are compared in float64, where errors show first. The
    derivative from the output, where the kernel has it, is compared on the values that f takes.
    """
    activation = symact.elementwise(name)
    rows = [*verify(activation), *from_output_rows(activation)]
    for parameters in parameter_samples(activation, settings):
        rows += verify(activation, dtypes=("float64",), parameters=parameters)
    return rows


def from_output_rows(activation: Activation, kernel: Any = None, seed: int = 0) -> list[Row]:
    """Compare the derivative from the output with the function derived, on those grid points that lie in f's range."""
    kernel = kernel if kernel is not None else generated_kernel(activation.name)
    if not kernel.has_vjp_from_output:
        return []
    slope = symact.derivative_from_output(activation)
    if slope is None:
        raise SymactError(f"The kernel '{activation.name}' has a derivative from the output, but none is known.")
    limits = symact.analyse(activation)["range"].value
    low, high = (float(sp.N(limits[end])) for end in ("infimum", "supremum"))
    oracle, rows = Oracle(slope, {}), []
    for fmt in FORMATS.values():
        y = points_for(oracle, fmt, (), seed)
        y = y[(y >= low) & (y <= high)]
        row = _row(oracle, "value", fmt, y, _call(kernel.derivative_from_output, y, {}))
        rows.append(replace(row, activation=activation.name, quantity=FROM_OUTPUT))
    return rows


def points_for(oracle: Oracle, fmt: Format, points: Sequence[float] = (), seed: int = 0
               ) -> NDArray[np.floating]:
    """The grid of a format with the oracle's breakpoints and landmarks in it."""
    breakpoints = [float(ball) for ball in oracle.breakpoints]
    return grid(oracle.activation.name, fmt, [*breakpoints, *landmarks(oracle, fmt), *points], seed)


def generated_kernel(name: str) -> Any:
    """The kernel of that name among the generated ones; raises SymactError if it is not there."""
    try:
        import symact_kernels
        return getattr(symact_kernels, name)
    except (ImportError, AttributeError) as missing:
        raise SymactError(f"There is no generated kernel '{name}' ({missing}); run `symact generate {name}` "
                          f"or pass a kernel.") from None


def _call(function: Callable[..., Any], x: NDArray[np.floating], parameters: Mapping[str, float]
          ) -> NDArray[np.floating]:
    with np.errstate(all="ignore"):
        found = np.asarray(function(x.copy(), **parameters))
    if found.dtype != x.dtype or found.shape != x.shape:
        raise SymactError(f"The kernel gave {found.dtype} of shape {found.shape} for {x.dtype} of shape "
                          f"{x.shape}; dtype and shape must be the same.")
    return found


def _row(oracle: Oracle, quantity: str, fmt: Format, x: NDArray[np.floating], found: NDArray[np.floating]
         ) -> Row:
    exact = oracle.value if quantity == "value" else oracle.derivative
    worst, at, got, wanted, points, uncertified = -1.0, math.nan, math.nan, math.nan, 0, 0
    for point, result in zip(x.tolist(), found.tolist(), strict=True):
        truth = exact(point)
        if not truth.certified:
            uncertified += 1
            continue
        points += 1
        off = error(result, truth.ball, fmt)
        if off > worst:
            nearest = rounded(truth.ball, fmt)
            worst, at, got = off, point, result
            wanted = float(truth.ball) if nearest is None else nearest
    return Row(oracle.activation.name, quantity, fmt.name, points, max(worst, 0.0), at, got, wanted,
               uncertified, LIMITS[fmt.name])
