# Written by symact 0.1.0; do not edit.
"""Units with affine maps: a map of rows applied to x W + b, as maxout and the gated units are defined in their papers.

    y, saved = affine.forward(maxout, x, weight, bias)     # weight: (inputs, parts * units), y: (..., units)
    gx, gradients = affine.backward(g, saved)              # gradients: "weight", "bias", learned parameters

The parts of the kernel are consecutive blocks of the columns of the weight, so that W = [W_1, ..., W_k]: for maxout
y = max_j (x W_j + b_j), for swiglu y = (x W_1 + b_1) silu(x W_2 + b_2).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, as_input
from symact_kernels._rows import RowKernel


class Saved(NamedTuple):
    """What backward needs: the kernel, x and W as matrices, x W + b, the shape of x, the parameters of the kernel."""

    kernel: RowKernel
    x: Array
    weight: Array
    before: Array
    shape: tuple[int, ...]
    has_bias: bool
    parameters: Mapping[str, Any]


def forward(kernel: RowKernel, x: ArrayLike, weight: ArrayLike, bias: ArrayLike | None = None,
            **parameters: Any) -> tuple[Array, Saved]:
    """The result of shape (..., units) for x of shape (..., inputs), and what backward needs.

    `bias` has one number for each column of the weight. Raises TypeError or ValueError for an argument that does not
    fit.
    """
    array, dtype = as_input(kernel.name, "x", x)
    matrix, _ = as_input(kernel.name, "weight", weight)
    if array.ndim == 0 or matrix.ndim != 2 or matrix.shape[0] != array.shape[-1]:
        raise ValueError(f"{kernel.name}: weight has shape {matrix.shape} and x has shape {array.shape}; weight must have "
                         f"two dimensions, the first as long as the last of x.")
    if matrix.shape[1] % kernel.parts:
        raise ValueError(f"{kernel.name}: weight has shape {matrix.shape}; the number of its columns must be a multiple of "
                         f"{kernel.parts}, the number of parts.")
    rows = np.ascontiguousarray(array, dtype).reshape(-1, array.shape[-1])
    matrix = np.asarray(matrix, dtype)
    before = rows @ matrix
    if bias is not None:
        before += _checked_bias(kernel.name, bias, matrix)
    y = kernel(before, axis=-1, **parameters)
    saved = Saved(kernel, rows, matrix, before, array.shape, bias is not None, parameters)
    return y.reshape(*array.shape[:-1], y.shape[-1]), saved


def backward(g: ArrayLike, saved: Saved) -> tuple[Array, dict[str, Any]]:
    """The gradient of x, and those of the weight, of the bias if there was one, and of learned parameters."""
    weights, _ = as_input(saved.kernel.name, "g", g)
    units = saved.before.shape[1] // saved.kernel.parts * saved.kernel.results
    wanted = (*saved.shape[:-1], units)
    if weights.shape != wanted:
        raise ValueError(f"{saved.kernel.name}: g has shape {weights.shape}; it must have the shape of the result, {wanted}.")
    flat = np.ascontiguousarray(weights, saved.before.dtype).reshape(-1, units)
    found = saved.kernel.vjp(saved.before, flat, axis=-1, **saved.parameters)
    inner, gradients = found if isinstance(found, tuple) else (found, {})
    gradients = {**gradients, "weight": saved.x.T @ inner}
    if saved.has_bias:
        gradients["bias"] = inner.sum(axis=0)
    return (inner @ saved.weight.T).reshape(saved.shape), gradients


def _checked_bias(kernel: str, bias: ArrayLike, weight: Array) -> Array:
    array, _ = as_input(kernel, "bias", bias)
    if array.shape != (weight.shape[1],):
        raise ValueError(f"{kernel}: bias has shape {array.shape}; it must have shape ({weight.shape[1]},), one number for "
                         f"each column of the weight.")
    return array
