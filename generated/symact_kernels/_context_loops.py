# Written by symact 0.1.0; do not edit.
"""Loops that the operators of contextual activations share: means, attention over the channels, and their ways back.

A loop runs over rows, or over tiles: a tile is a block of positions of one sample, in all channels. What a unit gives
does not depend on the others, so that the number of threads changes no bit.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numba import njit, prange

from symact_kernels._arguments import Array
from symact_kernels._loading import load_lightly
from symact_kernels._loops import LAUNCH

BLOCK = 1024
"""Positions that a tile has at most."""

_loop = njit(error_model="numpy", cache=True, nogil=True, fastmath={"contract", "reassoc", "nsz"})
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)


class Loops(NamedTuple):
    """The same loop twice: over the units from `first` to `last` on this thread, and over all units on all threads."""

    serial: Callable[..., None]
    parallel: Callable[..., None]

    def run(self, size: int, units: int, *arrays: Array) -> None:
        """Run over all units; `size` is the number of elements, which decides whether threads pay."""
        if LAUNCH.acquire(size):
            try:
                self.parallel(*arrays, units)
            finally:
                LAUNCH.lock.release()
        else:
            self.serial(*arrays, 0, units)


def tiles_of(x: Array) -> int:
    """The number of tiles of an array (samples, channels, positions)."""
    return int(x.shape[0]) * -(-int(x.shape[2]) // BLOCK)


@_loop
def _means(x, means, first, last):
    for row in range(first, last):
        total = 0.0
        for i in range(x.shape[1]):
            total += np.float64(x[row, i])
        means[row] = total / x.shape[1]


@_parallel_loop
def _means_parallel(x, means, units):
    for row in prange(units):
        _means(x, means, row, row + 1)


@_loop
def _add(gx, constants, first, last):
    for row in range(first, last):
        constant = constants[row]
        for i in range(gx.shape[1]):
            gx[row, i] = np.float64(gx[row, i]) + constant


@_parallel_loop
def _add_parallel(gx, constants, units):
    for row in prange(units):
        _add(gx, constants, row, row + 1)


@_loop
def _weigh(x, weights, z, first, last):
    """z = the sum over the channels of weights times x, over tiles."""
    blocks = (x.shape[2] + BLOCK - 1) // BLOCK
    for tile in range(first, last):
        sample, start = tile // blocks, tile % blocks * BLOCK
        for channel in range(x.shape[1]):
            row, weight = x[sample, channel], weights[channel]
            for i in range(start, min(start + BLOCK, x.shape[2])):
                z[sample, i] += weight * np.float64(row[i])


@_parallel_loop
def _weigh_parallel(x, weights, z, units):
    for tile in prange(units):
        _weigh(x, weights, z, tile, tile + 1)


@_loop
def _unweigh(x, weights, gz, gx, sums, first, last):
    """Add weights times gz to gx, and sum gz times x, over tiles."""
    blocks = (x.shape[2] + BLOCK - 1) // BLOCK
    for tile in range(first, last):
        sample, start = tile // blocks, tile % blocks * BLOCK
        along = gz[sample]
        for channel in range(x.shape[1]):
            row, to, weight, total = x[sample, channel], gx[sample, channel], weights[channel], 0.0
            for i in range(start, min(start + BLOCK, x.shape[2])):
                total += along[i] * np.float64(row[i])
                to[i] = np.float64(to[i]) + weight * along[i]
            sums[tile, channel] = total


@_parallel_loop
def _unweigh_parallel(x, weights, gz, gx, sums, units):
    for tile in prange(units):
        _unweigh(x, weights, gz, gx, sums, tile, tile + 1)


MEANS, ADD = Loops(_means, _means_parallel), Loops(_add, _add_parallel)
WEIGH, UNWEIGH = Loops(_weigh, _weigh_parallel), Loops(_unweigh, _unweigh_parallel)

load_lightly(MEANS, ADD, WEIGH, UNWEIGH)
