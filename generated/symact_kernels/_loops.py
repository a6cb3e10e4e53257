# Written by symact 0.1.0; do not edit.
"""The loops of a kernel, and how they are run: on the calling thread or on all, plain arrays by the shortest way."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from symact_kernels._arguments import Array

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
BLOCK = 1024
"""Elements that are looked at again, all of them, for the sake of an uncertain one."""
STRETCH = 65536
"""The same where a single thread works: each costs half a microsecond."""
COUNTED = 4096
"""Elements of a block of mended loops, as their modules count them."""
FEW = 16
"""So many blocks are done again by the calling thread, sooner than others wake up for it."""


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


class Launch:
    """Whether this thread may start the parallel loops now: changes the speed, never the result."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.used = False
        self.usable = True
        self.threads: Callable[[], int] | None = None

    def after_fork(self) -> None:
        """A child process has none of its parent's worker threads, and some thread pools abort if it asks."""
        self.lock = threading.Lock()
        self.usable = not self.used

    def acquire(self, size: int) -> bool:
        """Take the right to launch: only for large arrays, more than one thread, and one launch at a time."""
        if size < PARALLEL_FROM or not self.usable:
            return False
        if self.threads is None:
            self.threads = _thread_count()
        if self.threads() == 1 or not self.lock.acquire(False):
            return False
        self.used = True
        return True


def _thread_count() -> Callable[[], int]:
    """What tells the number of threads: Numba's public function, or what is left of it once the threads are there."""
    from numba import get_num_threads
    from numba.np.ufunc import parallel
    get_num_threads()
    known: Callable[[], int] = getattr(parallel, "_get_num_threads", get_num_threads)
    return known


LAUNCH = Launch()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=LAUNCH.after_fork)


def run(loops: Loops, arrays: tuple[Array, ...], units: int, places: int, rest: tuple[Any, ...]) -> None:
    """Run a loop over `units` elements or tiles, in `places` blocks or tiles; the first array is the input."""
    mended = loops.mended32 if arrays[0].dtype == _FLOAT32 else loops.mended64
    if mended is not None:
        _run_mended(mended, arrays, units, np.zeros(places, np.int64), rest)
        return
    serial, parallel = loops.for_dtype(arrays[0].dtype)
    if LAUNCH.acquire(arrays[0].size):
        try:
            parallel(*arrays, units, *rest)
        finally:
            LAUNCH.lock.release()
    else:
        serial(*arrays, 0, units, *rest)


def _run_mended(loops: MendedLoops, arrays: tuple[Array, ...], units: int, doubts: Array, rest: tuple[Any, ...]
                ) -> None:
    """Run a loop over all units, then the careful one where that is needed."""
    if not LAUNCH.acquire(arrays[0].size):
        loops.serial(*arrays, doubts, 0, units, *rest)
        if doubts.any():
            loops.mend(*arrays, doubts, 0, units, *rest)
        return
    try:
        loops.parallel(*arrays, doubts, units, *rest)
        if doubts.any():
            loops.mend_parallel(*arrays, doubts, units, *rest)
    finally:
        LAUNCH.lock.release()


def run_vector(loops: VectorLoops, arrays: tuple[Array, ...]) -> None:
    """Run a vector loop over all elements, then the careful one where that is needed."""
    size = arrays[0].size
    if not LAUNCH.acquire(size):
        for start in range(0, size, STRETCH):
            stop = min(size, start + STRETCH)
            if loops.serial(*arrays, start, stop):
                loops.mend(*arrays, start, stop, *STRICT[arrays[0].dtype])
        return
    try:
        flags = np.empty(-(-size // BLOCK), np.int32)
        loops.parallel(*arrays, size, BLOCK, flags)
        count = np.count_nonzero(flags)  # a fraction of what flags.any() costs
        if count > FEW:
            loops.mend_parallel(*arrays, size, BLOCK, flags, *STRICT[arrays[0].dtype])
            return
    finally:
        LAUNCH.lock.release()
    if count:
        for k in np.flatnonzero(flags).tolist():
            loops.mend(*arrays, k * BLOCK, min(size, (k + 1) * BLOCK), *STRICT[arrays[0].dtype])


def over_all(loops: Loops, arrays: tuple[Array, ...]) -> None:
    """Run the loop that suits the dtype over all elements, at the default parameters."""
    if not arrays[0].size:
        return
    vector = loops.for_plain(arrays[0].dtype)
    if vector is not None:
        run_vector(vector, arrays)
    else:
        size = arrays[0].size
        run(loops, arrays, size, -(-size // COUNTED), ACCURACY[arrays[0].dtype])


def plain(loops: Loops, x: Any, out: Any) -> Array | None:
    """The result for a plain array at the default parameters, by the shortest way; None for everything else.

    On small arrays a call costs what its checks cost. What is refused here may still be right: the long way decides.
    """
    if type(x) is not np.ndarray or not x.flags.carray or not (size := x.size) or not x.ndim:
        return None
    vector = loops.for_plain(x.dtype)
    if vector is None:
        return None
    y: Array
    if out is None:
        y = np.empty(x.shape, x.dtype)
    elif not _alike(x, out) or _may_overlap(x, out):
        return None
    else:
        y = out
    if x.ndim > 1:
        run_vector(vector, (x.reshape(-1), y.reshape(-1)))
    elif size >= PARALLEL_FROM:
        run_vector(vector, (x, y))
    elif vector.serial(x, y, 0, size):
        vector.mend(x, y, 0, size, *STRICT[x.dtype])
    return y


def plain_product(loops: Loops, x: Any, g: Any, out: Any) -> Array | None:
    """The same for a vector-Jacobian product with g, an array just like x; apart, since every line counts here."""
    if type(x) is not np.ndarray or not x.flags.carray or not (size := x.size) or not x.ndim or not _alike(x, g):
        return None
    vector = loops.for_plain(x.dtype)
    if vector is None:
        return None
    y: Array
    if out is None:
        y = np.empty(x.shape, x.dtype)
    elif not _alike(x, out) or _may_overlap(x, out) or _may_overlap(g, out):
        return None
    else:
        y = out
    if x.ndim > 1:
        run_vector(vector, (x.reshape(-1), g.reshape(-1), y.reshape(-1)))
    elif size >= PARALLEL_FROM:
        run_vector(vector, (x, g, y))
    elif vector.serial(x, g, y, 0, size):
        vector.mend(x, g, y, 0, size, *STRICT[x.dtype])
    return y


def _alike(x: Array, other: Any) -> bool:
    """Whether it is a plain array just like x."""
    return (type(other) is np.ndarray and other.dtype is x.dtype and other.shape == x.shape
            and other.flags.carray)


def _may_overlap(x: Array, other: Array) -> bool:
    """Whether two arrays may share memory; not if each has allocated its own."""
    return x is other or not (x.flags.owndata and other.flags.owndata) and np.may_share_memory(x, other)
