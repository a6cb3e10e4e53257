# Written by symact 0.1.0; do not edit.
"""The callable that wraps the compiled loops of one activation.

A kernel checks its arguments, lays them out as contiguous one-dimensional arrays and picks a loop. The result
of an element depends on that element and its parameters alone: not on the length, layout or neighbours, nor
on the number of threads.
"""

from __future__ import annotations

import importlib
import os
import threading
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, Output, as_input, flat, same_kind_of
from symact_kernels._grouping import Groups
from symact_kernels._parameters import Bound, Parameter, bind
from symact_kernels._reduction import plan_of, reduce_gradients

PARALLEL_FROM = 16384
"""Shorter arrays run on the calling thread. Measured with two threads, where waking the other one costs a
few microseconds, on plain loops: with one math.exp per element (a plain silu) that pays from 2**13 elements
on, with a comparison alone (relu) from between 2**15 and 2**18. Here the one gains about twenty microseconds,
the other loses about four."""

ACCURACY = {np.dtype(np.float32): (2.0**-28, 2.0**-152), np.dtype(np.float64): (6 * 2.0**-53, 2.0**-1073)}
"""The relative and absolute error up to which the result of a scalar function's quick phase is accepted."""
STRICT = {np.dtype(np.float32): (2.0**-28, 2.0**-152), np.dtype(np.float64): (2.0**-52, 2.0**-1074)}
"""The same for what the vector loops leave, which is so little that it may take longer."""


_FLOAT32, _FLOAT64 = np.dtype(np.float32), np.dtype(np.float64)
BLOCK = 4096
"""Elements that a thread takes at a time."""


class VectorLoops(NamedTuple):
    """Loops for one format at the default parameters, and those that do again what the first leave uncertain.

    The serial loop returns whether it left anything, the parallel one notes it for every block.
    """

    serial: Callable[..., int]
    parallel: Callable[..., None]
    mend: Callable[..., None]
    mend_parallel: Callable[..., None]


class MendedLoops(NamedTuple):
    """Loops for one format at any parameters, and those that do again what the first leave uncertain.

    The first note for every block, or tile, how many elements they leave.
    """

    serial: Callable[..., None]
    parallel: Callable[..., None]
    mend: Callable[..., None]
    mend_parallel: Callable[..., None]


class Loops(NamedTuple):
    """The same loop twice: over [start, stop) on the calling thread, and over everything on all threads.

    `coarse_serial` and `coarse_parallel` do the same for float32 with vectors and bounds of their errors; `float32` and
    `float64` at the default parameters, where the errors are known beforehand. `mended32` and `mended64`, if there are
    any, take the place of the first four.
    """

    serial: Callable[..., None]
    parallel: Callable[..., None]
    coarse_serial: Callable[..., None] | None = None
    coarse_parallel: Callable[..., None] | None = None
    float32: VectorLoops | None = None
    float64: VectorLoops | None = None
    mended32: MendedLoops | None = None
    mended64: MendedLoops | None = None

    def for_plain(self, dtype: np.dtype[Any]) -> VectorLoops | None:
        """The loops at the default parameters, if there are any for this dtype."""
        return self.float32 if dtype is _FLOAT32 else self.float64 if dtype is _FLOAT64 else None

    def for_dtype(self, dtype: np.dtype[Any]) -> tuple[Callable[..., None], Callable[..., None]]:
        """The serial and the parallel loop for arrays of this dtype."""
        if dtype == np.float32 and self.coarse_serial is not None and self.coarse_parallel is not None:
            return self.coarse_serial, self.coarse_parallel
        return self.serial, self.parallel


class _Launch:
    """Whether this thread may start the parallel loops now: changes the speed, never the result."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.used = False
        self.usable = True

    def after_fork(self) -> None:
        """A child process has none of its parent's worker threads, and some thread pools abort if it asks."""
        self.lock = threading.Lock()
        self.usable = not self.used

    def acquire(self, size: int) -> bool:
        """Take the right to launch: only for large arrays, more than one thread, and one launch at a time."""
        if size < PARALLEL_FROM or not self.usable:
            return False
        from numba import get_num_threads
        if get_num_threads() == 1 or not self.lock.acquire(blocking=False):
            return False
        self.used = True
        return True


_LAUNCH = _Launch()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_LAUNCH.after_fork)


def _run(loops: Loops, arrays: tuple[Array, ...], units: int, places: int, rest: tuple[Any, ...]) -> None:
    """Run a loop over `units` elements or tiles, in `places` blocks or tiles, of arrays of which the first is the input."""
    mended = loops.mended32 if arrays[0].dtype == _FLOAT32 else loops.mended64
    if mended is not None:
        _run_mended(mended, arrays, units, np.zeros(places, np.int64), rest)
        return
    serial, parallel = loops.for_dtype(arrays[0].dtype)
    if _LAUNCH.acquire(arrays[0].size):
        try:
            parallel(*arrays, units, *rest)
        finally:
            _LAUNCH.lock.release()
    else:
        serial(*arrays, 0, units, *rest)


def _run_mended(loops: MendedLoops, arrays: tuple[Array, ...], units: int, doubts: Array, rest: tuple[Any, ...]
                ) -> None:
    """Run a loop over all units, then the careful one where that is needed."""
    if not _LAUNCH.acquire(arrays[0].size):
        loops.serial(*arrays, doubts, 0, units, *rest)
        if doubts.any():
            loops.mend(*arrays, doubts, 0, units, *rest)
        return
    try:
        loops.parallel(*arrays, doubts, units, *rest)
        if doubts.any():
            loops.mend_parallel(*arrays, doubts, units, *rest)
    finally:
        _LAUNCH.lock.release()


def _run_vector(loops: VectorLoops, arrays: tuple[Array, ...], accuracy: tuple[float, float]) -> None:
    """Run a vector loop over all elements, then the careful one where that is needed."""
    size = arrays[0].size
    if not _LAUNCH.acquire(size):
        if loops.serial(*arrays, 0, size):
            loops.mend(*arrays, 0, size, *accuracy)
        return
    try:
        flags = np.empty(-(-size // BLOCK), np.int32)
        loops.parallel(*arrays, size, BLOCK, flags)
        if flags.any():
            loops.mend_parallel(*arrays, size, BLOCK, flags, *accuracy)
    finally:
        _LAUNCH.lock.release()


def _kernel_of(module: str) -> Kernel:
    """The kernel of a module: a kernel is pickled as the name of its module."""
    kernel: Kernel = importlib.import_module(module).KERNEL
    return kernel


class Kernel:
    """An activation f as a function of arrays, with f', both together, and the vector-Jacobian product.

    `x` is anything that numpy.asarray takes, of any shape and layout: float32 and float64 are kept, integers
    and booleans become float32 where that is exact and else float64. Results have the shape of `x`; for a
    zero-dimensional `x` they are NumPy scalars. Parameters are passed by name: numbers, or arrays with one
    value for each index of `axis`; a parameter that is itself an array of S elements has shape (S,), or one row for
    each index of `axis`. TypeError tells of a wrong type or name, ValueError of a wrong shape or
    value.
    """

    def __init__(self, name: str, parameters: tuple[Parameter, ...], *, value: Loops, derivative: Loops,
                 both: Loops, vjp: Loops, fold: Callable[..., None] | None, description: str) -> None:
        self.name = self.__name__ = name
        self.parameters = parameters
        self.__doc__ = description
        self._value, self._derivative, self._both, self._vjp = value, derivative, both, vjp
        self._fold = fold
        self._groups = Groups(name, parameters)
        self._defaults = bind(name, parameters, {}, (), None)

    def __reduce__(self) -> tuple[Callable[[str], Kernel], tuple[str]]:
        return _kernel_of, (self._value.serial.__module__,)

    def __repr__(self) -> str:
        values = "".join(f", {p.name}={p.default!r}" for p in self.parameters)
        return f"<kernel {self.name}(x{values})>"

    def __call__(self, x: ArrayLike, out: Array | None = None, *, axis: int | None = None,
                 **parameters: Any) -> Any:
        """f(x), written to `out` if given: an array of the result's shape and dtype, perhaps x itself."""
        if out is None and axis is None and not parameters:
            return self._alone(self._value, x)
        return self._map(self._value, x, out, axis, parameters)

    def derivative(self, x: ArrayLike, out: Array | None = None, *, axis: int | None = None,
                   **parameters: Any) -> Any:
        """f'(x), written to `out` if it is given; at a kink the value that the definition states."""
        if out is None and axis is None and not parameters:
            return self._alone(self._derivative, x)
        return self._map(self._derivative, x, out, axis, parameters)

    def value_and_derivative(self, x: ArrayLike, *, axis: int | None = None,
                             **parameters: Any) -> tuple[Any, Any]:
        """The pair f(x), f'(x) in one pass, with the same bits as the two separate calls."""
        array, dtype = as_input(self.name, "x", x)
        y, d = Output(self.name, array, dtype, None), Output(self.name, array, dtype, None)
        self._apply(self._both, (flat(array, dtype),), (y, d), array.shape, axis, parameters)
        return y.result(), d.result()

    def vjp(self, x: ArrayLike, g: ArrayLike, out: Array | None = None, *, axis: int | None = None,
            **parameters: Any) -> Any:
        """g * f'(x), where g has the shape and dtype of x, written to `out` if it is given.

        With learned parameters: the pair of it and a dictionary with the sum of g * df/dp for each learned
        parameter p, in float64 and of the shape of p. The sums do not depend on the number of threads;
        `_reduction` says how accurate they are.
        """
        array, dtype = as_input(self.name, "x", x)
        weights = same_kind_of(self.name, array, dtype, g)
        gx = Output(self.name, array, dtype, out, weights)
        inputs = tuple(gx.apart(flat(a, dtype)) for a in (array, weights))
        if self._fold is None:
            self._apply(self._vjp, inputs, (gx,), array.shape, axis, parameters)
            return gx.result()
        bound = self._bind(array.shape, axis, parameters)
        plan = plan_of(array.shape, bound)
        names = [p.name for p in self.parameters]
        learned = [p.name for p in self.parameters if p.learned]
        sums = np.zeros((plan.slots, bound.channels, 2 * len(learned)))
        if array.size:
            rest = (plan.sizes, *bound.tables, *ACCURACY[dtype])
            _run(self._vjp, (*inputs, gx.buffer, sums), plan.tiles, plan.tiles, rest)
        gradients = reduce_gradients(self._fold, sums, learned, names, bound)
        return gx.result(), self._groups.gathered(gradients, parameters)

    def _alone(self, loops: Loops, x: ArrayLike) -> Any:
        """A call with x alone, which for a small plain array goes the shortest way: a call costs what checks cost."""
        if type(x) is np.ndarray and x.flags.carray and 0 < (size := x.size) < PARALLEL_FROM:
            dtype = x.dtype
            vector = loops.float32 if dtype is _FLOAT32 else loops.float64 if dtype is _FLOAT64 else None
            if vector is not None and x.ndim == 1:
                y = np.empty(size, dtype)
                if vector.serial(x, y, 0, size):
                    vector.mend(x, y, 0, size, *STRICT[dtype])
                return y
            if vector is not None and x.ndim:
                return self._alone(loops, x.reshape(-1)).reshape(x.shape)
        return self._map(loops, x, None, None, {})

    def _map(self, loops: Loops, x: ArrayLike, out: Array | None, axis: int | None,
             parameters: dict[str, Any]) -> Any:
        array, dtype = as_input(self.name, "x", x)
        result = Output(self.name, array, dtype, out)
        self._apply(loops, (result.apart(flat(array, dtype)),), (result,), array.shape, axis, parameters)
        return result.result()

    def _apply(self, loops: Loops, inputs: tuple[Array, ...], outputs: tuple[Output, ...],
               shape: tuple[int, ...], axis: int | None, parameters: dict[str, Any]) -> None:
        bound = self._bind(shape, axis, parameters)
        arrays = (*inputs, *(o.buffer for o in outputs))
        size = inputs[0].size
        if not size:
            return
        vector = loops.for_plain(inputs[0].dtype)
        if vector is not None and (bound is self._defaults or self._is_default(bound)):
            _run_vector(vector, arrays, STRICT[inputs[0].dtype])
            return
        layout = (bound.inner or size,) if self.parameters else ()
        _run(loops, arrays, size, -(-size // BLOCK), (*layout, *bound.tables, *ACCURACY[inputs[0].dtype]))

    def _is_default(self, bound: Bound) -> bool:
        """Whether all values are the defaults."""
        return all(np.all(table == p.default) for table, p in zip(bound.tables, self.parameters, strict=True))

    def _bind(self, shape: tuple[int, ...], axis: int | None, parameters: dict[str, Any]) -> Bound:
        if not parameters and axis is None:
            return self._defaults
        return bind(self.name, self.parameters, self._groups.spread(parameters, shape, axis), shape, axis)
