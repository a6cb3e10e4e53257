# Written by symact 0.1.0; do not edit.
"""How the gradients of learned parameters are summed: in tiles that depend on the shape alone.

The array is seen as (outer, channels, inner), with one parameter value per channel. A tile is a range of each
of the three; it is summed in order with compensation, and the tiles of a channel are then added in order. So
the sums have the same bits for any number of threads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from symact_kernels._parameters import Array, Bound

TILE = 4096
"""Elements per tile, about: enough work to hide the cost of a tile, and small enough for the cache."""
MOST_DEEP = 32
"""Tiles along the outer axis at most; bounds the memory for partial sums when there are many channels."""


class Plan(NamedTuple):
    """The tiles of a shape.

    `sizes` is (outer, inner, depth, width, length), the last three being the extents of a tile. `slots`
    is the number of partial sums per channel, `tiles` the number of tiles.
    """

    sizes: tuple[int, int, int, int, int]
    slots: int
    tiles: int


def plan_of(shape: tuple[int, ...], bound: Bound) -> Plan:
    """The tiles for an array of this shape with these parameters."""
    size = int(np.prod(shape))
    inner = bound.inner or max(size, 1)
    outer = size // (inner * bound.channels) if bound.channels else 0
    length = min(inner, TILE)
    width = max(1, min(bound.channels, TILE // length))
    depth = max(_ceil(TILE, length * width), _ceil(outer, MOST_DEEP))
    slots = _ceil(outer, depth) * _ceil(inner, length)
    return Plan((outer, inner, depth, width, length), slots, slots * _ceil(bound.channels, width))


def reduce_gradients(fold: Callable[..., None], sums: Array, learned: list[str], names: list[str],
                     bound: Bound) -> dict[str, Array | np.float64]:
    """The gradient of each learned parameter in the shape in which its value was given."""
    per_channel = np.empty((bound.channels, len(learned)))
    overall = np.empty((1, len(learned)))
    fold(sums, per_channel)
    fold(sums.reshape(-1, 1, sums.shape[2]), overall)
    gradients: dict[str, Array | np.float64] = {}
    for k, name in enumerate(learned):
        shape = bound.shapes[names.index(name)]
        size_one = int(np.prod(shape)) == 1
        values = overall[:, k] if size_one else per_channel[:, k]
        gradients[name] = values.reshape(shape).copy() if shape else np.float64(values[0])
    return gradients


def _ceil(a: int, b: int) -> int:
    return -(-a // b)
