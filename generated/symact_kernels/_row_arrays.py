# Written by symact 0.1.0; do not edit.
"""Arrays of rows: where the parts of an axis lie in memory, and where results go."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, _check_apart, as_input
from symact_kernels._arguments import flat as flattened


class Shape(NamedTuple):
    """An array as (outer, parts n, inner)."""

    outer: int
    n: int
    inner: int

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.outer * self.inner


class Places(NamedTuple):
    """Arrays with where each begins and how far its outer indices are apart."""

    arrays: list[Array]
    at: list[int]


class Target:
    """Where a result goes: a loop fills the contiguous `buffer`, `result()` is what the caller gets."""

    def __init__(self, kernel: str, x: Array, dtype: np.dtype[Any], shape: tuple[int, ...],
                 out: Array | None, others: Sequence[Array] = (), of: str = "x") -> None:
        self.out, self.shape = out, shape
        if out is not None:
            _check_out(kernel, dtype, shape, out, of)
            for source, array in ((of, x), *(("g", g) for g in others)):
                _check_apart(kernel, source, array, out)
        direct = out is not None and out.flags.c_contiguous and out.flags.aligned
        self._copy = out is not None and not direct
        self.buffer: Array = (out.reshape(-1).view(np.ndarray) if out is not None and direct
                              else np.empty(math.prod(shape), dtype))

    def apart(self, source: Array) -> Array:
        """A flat input, copied if it is the output itself: the parts of a row may be read after others are written."""
        same = self.out is not None and source.size and source.ctypes.data == self.buffer.ctypes.data
        return source.copy() if same else source

    def result(self) -> Any:
        """The filled array, which is `out` if that was given."""
        if self.out is None:
            return self.buffer.reshape(self.shape)
        if self._copy:
            np.copyto(self.out, self.buffer.reshape(self.shape))
        return self.out


def flat(array: Array, dtype: np.dtype[Any]) -> Array:
    """The elements in C order; a plain array that is so already goes the shortest way."""
    if type(array) is np.ndarray and array.dtype is dtype and array.flags.carray:
        return array.reshape(-1)
    return flattened(array, dtype)


def parts_of(arrays: list[Array], shape: Shape, parts: int) -> Places:
    """The parts of an array whose axis holds them one after the other."""
    block = shape.n * shape.inner
    return Places(arrays, [number for k in range(len(arrays)) for number in (k * block, parts * block)])


def separate(arrays: list[Array], shape: Shape) -> Places:
    """Parts that are arrays of their own."""
    return Places(arrays, [0, shape.n * shape.inner] * len(arrays))


def cotangent(kernel: str, g: ArrayLike, shape: tuple[int, ...], dtype: np.dtype[Any], of: str = "x") -> Array:
    """The gradient of a result, which must have its shape and the dtype of x, or of what else it goes with."""
    weights, own = as_input(kernel, "g", g)
    if weights.dtype.kind == "f" and own != dtype and hasattr(g, "dtype"):
        raise TypeError(f"{kernel}: g has dtype {own}, but {of} is computed in {dtype}; the two must agree.")
    if weights.shape != shape:
        raise ValueError(f"{kernel}: g has shape {weights.shape}; it must have the shape of the result, {shape}.")
    return weights


def _check_out(kernel: str, dtype: np.dtype[Any], shape: tuple[int, ...], out: Array, of: str) -> None:
    if not isinstance(out, np.ndarray):
        raise TypeError(f"{kernel}: out is a {type(out).__name__}; it must be a NumPy array.")
    if out.dtype != dtype:
        raise TypeError(f"{kernel}: out has dtype {out.dtype}; for this {of} it must be {dtype}.")
    if out.shape != shape:
        raise ValueError(f"{kernel}: out has shape {out.shape}; it must have the shape of the result, {shape}.")
    if not out.flags.writeable:
        raise ValueError(f"{kernel}: out is read-only; it must be writeable.")


def locked(array: Array) -> Array:
    """The array, no longer to be written to, as the tables of parameters are: loops are compiled for one kind."""
    array.flags.writeable = False
    return array


def with_length(shape: tuple[int, ...], position: int, length: int) -> tuple[int, ...]:
    """The shape with another length along an axis."""
    return (*shape[:position], length, *shape[position + 1:])


def without(shape: tuple[int, ...], position: int) -> tuple[int, ...]:
    """The shape without an axis."""
    return (*shape[:position], *shape[position + 1:])
