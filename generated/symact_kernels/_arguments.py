# Written by symact 0.1.0; do not edit.
"""Arrays in and out: dtypes as for a NumPy ufunc with a float32 and a float64 loop, any memory layout."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]

_FLOAT32, _FLOAT64 = np.dtype(np.float32), np.dtype(np.float64)


def as_input(kernel: str, name: str, x: ArrayLike) -> tuple[Array, np.dtype[Any]]:
    """The argument as an array, not yet converted, and the dtype to compute in; else TypeError."""
    if type(x) is np.ndarray and (x.dtype is _FLOAT32 or x.dtype is _FLOAT64):
        return x, x.dtype
    try:
        array = np.asarray(x)
    except ValueError:
        raise TypeError(f"{kernel}: {name} is a {type(x).__name__} that is not an array of numbers; allowed "
                        f"are numbers and arrays or regular lists of them.") from None
    dtype = array.dtype
    if dtype.kind == "f" and dtype.itemsize in (4, 8):
        return array, _FLOAT32 if dtype.itemsize == 4 else _FLOAT64
    if dtype.kind in "iub":
        return array, _FLOAT32 if np.can_cast(dtype, _FLOAT32) else _FLOAT64
    raise TypeError(f"{kernel}: {name} has dtype {dtype}; allowed are float32, float64, integers and bool.")


def same_kind_of(kernel: str, x: Array, dtype: np.dtype[Any], g: ArrayLike, name: str = "x") -> Array:
    """The argument g of a vector-Jacobian product, checked against x, or whatever that is called."""
    weights, own = as_input(kernel, "g", g)
    if weights.dtype.kind == "f" and own != dtype and hasattr(g, "dtype"):
        raise TypeError(f"{kernel}: g has dtype {own}, but {name} is computed in {dtype}; the two must agree.")
    if weights.shape != x.shape:
        raise ValueError(f"{kernel}: g has shape {weights.shape}, but {name} has shape {x.shape}; the two must "
                         f"agree.")
    return weights


def flat(array: Array, dtype: np.dtype[Any]) -> Array:
    """The elements in C order as a contiguous array, copied only if they have to be."""
    plain = np.require(array, dtype=dtype, requirements=("C", "A")).reshape(-1).view(np.ndarray)
    return plain if plain.flags.writeable else np.asarray(_Unlocked(plain))


class _Unlocked:
    """A read-only array that says it is not: no loop writes to its input, and Numba compiles for either kind anew."""

    def __init__(self, array: Array) -> None:
        self.array = array
        self.__array_interface__ = {**array.__array_interface__, "data": (array.ctypes.data, False)}


class Output:
    """Where a result goes: a loop fills the contiguous `buffer`, `result()` is what the caller gets."""

    def __init__(self, kernel: str, x: Array, dtype: np.dtype[Any], out: Array | None, g: Array | None = None, *,
                 name: str = "x") -> None:
        self.out, self.shape = out, x.shape
        if out is not None:
            _check_out(kernel, name, x, dtype, out)
            if g is not None:
                _check_apart(kernel, "g", g, out)
        direct = out is not None and out.flags.c_contiguous and out.flags.aligned
        self._copy = out is not None and not direct
        self.buffer: Array
        if out is not None and direct:
            self.buffer = out.reshape(-1).view(np.ndarray)
        else:
            self.buffer = np.empty(x.size, dtype)

    def apart(self, source: Array) -> Array:
        """A flat input, copied if it is the output itself: a loop may not read again what it has written."""
        same = self.out is not None and source.size and source.ctypes.data == self.buffer.ctypes.data
        return source.copy() if same else source

    def result(self) -> Any:
        """The filled array: `out` itself if it was given, a NumPy scalar for a zero-dimensional input."""
        if self.out is None:
            return self.buffer.reshape(self.shape) if self.shape else self.buffer[0]
        if self._copy:
            np.copyto(self.out, self.buffer.reshape(self.shape))
        return self.out


def _check_out(kernel: str, name: str, x: Array, dtype: np.dtype[Any], out: Array) -> None:
    if not isinstance(out, np.ndarray):
        raise TypeError(f"{kernel}: out is a {type(out).__name__}; it must be a NumPy array.")
    if out.dtype != dtype:
        raise TypeError(f"{kernel}: out has dtype {out.dtype}; for {name} of dtype {x.dtype} it must be {dtype}.")
    if out.shape != x.shape:
        raise ValueError(f"{kernel}: out has shape {out.shape}; it must have the shape of {name}, {x.shape}.")
    if not out.flags.writeable:
        raise ValueError(f"{kernel}: out is read-only; it must be writeable.")
    _check_apart(kernel, name, x, out)


def _check_apart(kernel: str, name: str, x: Array, out: Array) -> None:
    if np.may_share_memory(x, out) and not _same_memory(x, out) and _overlap(x, out):
        raise ValueError(f"{kernel}: out overlaps {name} in memory without being {name}; it must be {name} itself or an "
                         f"array apart from it.")


def _same_memory(x: Array, out: Array) -> bool:
    return (x.ctypes.data == out.ctypes.data and x.strides == out.strides and x.shape == out.shape
            and x.dtype == out.dtype)


def _overlap(x: Array, out: Array) -> bool:
    """Whether two arrays share an element; where that takes too long to find out, assume it."""
    try:
        return bool(np.shares_memory(x, out, max_work=10_000))
    except np.exceptions.TooHardError:
        return True
