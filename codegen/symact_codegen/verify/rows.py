"""Kernels of maps of rows against their definitions, on seeded rows of several lengths, scales and layouts.

The error of a result is counted in units in the last place of its size, which is the value that the exact expression
would have if all terms of its sums had one sign (`row_reference`); where nothing cancels, that is the result itself.
What is smaller than the least normal number, in float64 than 2**-1000, is counted in units of that number's last place:
factors of results may underflow there. The values are compared
with the definition as written, the vector-Jacobian products with the one that is derived from it, before anything is
done against overflow. Products from the result are compared with their formula at the result as it was rounded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Any

import mpmath
import numpy as np
import sympy as sp

from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.from_output import vjp_from_output_form
from symact.vector_valued.gradient import vjp_form
from symact.vector_valued.row_form import RowForm
from symact_codegen.verify.row_reference import Sized, backward, forward

if TYPE_CHECKING:
    from symact_kernels._rows import RowKernel

Array = np.ndarray[Any, np.dtype[Any]]
LENGTHS = (1, 2, 7, 40)
SCALES = (0.01, 1.0, 8.0, 200.0)
SEED = 20240229
LIMITS = {"float32": 1.0, "float64": 8.0}
"""The largest error that passes, in units in the last place."""
LEAST_EXPONENT = -1000
"""Below this power of two, factors that underflow may cost digits."""


@dataclass(frozen=True)
class RowCheck:
    """The worst error of one quantity in one format; `length` and `scale` say where it was found."""

    activation: str
    quantity: str
    dtype: str
    results: int
    worst_ulp: float
    length: int
    scale: float

    @property
    def limit(self) -> float:
        """The largest error that passes."""
        return LIMITS[self.dtype]

    @property
    def passed(self) -> bool:
        """Whether no error is larger than allowed; NaN is."""
        return self.worst_ulp <= self.limit


def check_rows(activation: VectorActivation, kernel: RowKernel, lengths: Sequence[int] = LENGTHS,
               scales: Sequence[float] = SCALES, dtypes: Sequence[str] = tuple(LIMITS)) -> list[RowCheck]:
    """Compare a kernel with the definition, forward and backward, with rows along the last axis and along the first."""
    found = []
    quantities = ("value", "vjp", *(["from_output"] if kernel.has_vjp_from_output else []))
    for dtype in dtypes:
        for quantity in quantities:
            worst, count = (0.0, lengths[0], scales[0]), 0
            for length, scale in product(lengths, scales):
                error, number = _compare(activation, kernel, quantity, dtype, length, scale)
                count += number
                if not error <= worst[0]:
                    worst = error, length, scale
            found.append(RowCheck(activation.name, quantity, dtype, count, *worst))
    return found


def error_in_ulp(got: float, exact: Sized, dtype: str) -> float:
    """The distance of a result from the exact value, in units in the last place of the exact value's size."""
    value, size = exact
    with mpmath.workdps(60):
        kind = np.finfo(dtype)
        least = max(int(kind.minexp), LEAST_EXPONENT)
        top = max(mpmath.floor(mpmath.log(size, 2)), least) if size > 0 else least
        if not np.isfinite(got):
            largest = mpmath.mpf(2) ** kind.maxexp
            return 0.0 if np.isinf(got) and abs(value) >= largest * (1 - mpmath.mpf(2) ** (-kind.nmant - 2)) else np.inf
        return float(abs(mpmath.mpf(got) - value) / mpmath.mpf(2) ** (top - kind.nmant))


def _compare(activation: VectorActivation, kernel: RowKernel, quantity: str, dtype: str, length: int,
             scale: float) -> tuple[float, int]:
    """The worst error on rows of one length and scale, and how many results there were."""
    rng = np.random.default_rng([SEED, length, int(100 * scale)])
    form = _form(activation, quantity)
    parts = len(form.components)
    rows = [rng.normal(0.0, scale if k < len(activation.inputs) else 1.0, (2, length)).astype(dtype)
            for k in range(parts)]
    if quantity == "from_output":
        rows[0] = kernel.apply(rows[:1], 1)[0][0]
    values = {p.symbol: float(sp.N(p.default, 30)) for p in activation.parameters}
    worst, number = 0.0, 0
    exact_rows = [forward(activation, row, values) if quantity == "value" else backward(form, row, values)
                  for row in ([[float(v) for v in part[k]] for part in rows] for k in range(len(rows[0])))]
    for exact, *got in _results(kernel, quantity, rows, exact_rows):
        errors = [error_in_ulp(float(g), exact, dtype) for g in got]
        worst, number = max([worst, *errors]) if np.all(np.isfinite(errors)) else np.inf, number + len(errors)
    return worst, number


def _form(activation: VectorActivation, quantity: str) -> RowForm:
    """The map that a quantity is, before anything is done against overflow."""
    if quantity == "value":
        return activation.form
    found = vjp_form(activation.form) if quantity == "vjp" else vjp_from_output_form(activation)
    if found is None:
        raise SymactError(f"The product of '{activation.name}' is not known as a function of the result.")
    return found


def _results(kernel: RowKernel, quantity: str, rows: list[Array],
             exact_rows: list[list[list[Sized]]]) -> Iterator[tuple[Sized, Any, Any]]:
    """Every exact result, with the two that the kernel gives for it: rows side by side, and one after the other."""
    along, across = (_called(kernel, quantity, [np.ascontiguousarray(r.T) if flip else r for r in rows], axis)
                     for flip, axis in ((False, 1), (True, 0)))
    for k, exact in enumerate(exact_rows):
        for part, a, b in zip(exact, along, across, strict=True):
            of_row = (a[k], b[:, k]) if a.ndim == 2 else ([a[k]], [b[k]])
            yield from zip(part, *of_row, strict=True)


def _called(kernel: RowKernel, quantity: str, rows: list[Array], axis: int) -> list[Array]:
    """The kernel's results for parts that are arrays of their own."""
    inputs, cotangents = rows[:kernel.parts], rows[kernel.parts:]
    if quantity == "value":
        ys, totals = kernel.apply(inputs, axis)
        return [*ys, *totals]
    if quantity == "from_output":
        return [kernel.vjp_from_output(rows[0], rows[1], axis)]
    gxs, _ = kernel.apply_vjp(inputs, cotangents, axis)
    return list(gxs)
