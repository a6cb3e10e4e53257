# Written by symact 0.1.0; do not edit.
"""How the gradients of learned parameters are summed: in tiles that depend on the shape alone.

The array is seen as (outer, channels, inner), with one parameter value per channel. A tile is a range of each
of the three. It is summed on lanes, each of which takes one element of every row or run; the lanes are then added
up, and at last the tiles of a channel, all in a fixed order. So the sums have the same bits for any number of threads.

All additions keep what their rounding lost, but those of float32 arrays' terms to a lane, of which there are few (the
terms are float64 numbers): with u = 2**-53, a sum of n terms is within 2 u of its own size and, of the sum of the terms'
sizes, n u**2 for float64 and 32 u for float32.
A term itself, g df/dp, is within 2**-28 of its size for float32 arrays, where df/dp is 2**-152 or more, and for float64
ones within 6 u; there a df/dp below 1e-270 counts as 0.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from symact_kernels._parameters import Array, Bound

TILE = 4096
"""Elements per tile, about: enough work to hide the cost of a tile, and small enough for the cache."""
RUN = 256
"""Lanes of a sum. Channels with fewer consecutive elements share the lanes with their neighbours."""
MOST_DEEP = 32
"""Tiles along the outer axis at most; bounds the memory for partial sums when there are many channels."""


class Plan(NamedTuple):
    """The tiles of a shape.

    `sizes` is (rows, inner, depth, width, length, together, narrow). A row is `together` indices of the outer axis: more
    than one where all their elements are no more than the lanes. `depth`, `width` and `length` are the extents of a
    tile in rows, channels and along the inner axis. `narrow` says whether a tile has more than one channel. `slots` is the
    number of partial sums per channel, `tiles` the number of tiles.
    """

    sizes: tuple[int, int, int, int, int, int, bool]
    slots: int
    tiles: int


def plan_of(shape: tuple[int, ...], bound: Bound) -> Plan:
    """The tiles for an array of this shape with these parameters."""
    size = int(np.prod(shape))
    inner = bound.inner or max(size, 1)
    outer = size // (inner * bound.channels) if bound.channels else 0
    narrow = bound.channels > 1 and inner < RUN
    length = min(inner, TILE)
    width = min(bound.channels, RUN // inner) if narrow else 1
    together = max(1, RUN // (bound.channels * inner)) if narrow else 1
    rows = _ceil(outer, together)
    depth = max(1, TILE // (together * width * length), _ceil(rows, MOST_DEEP))
    slots = _ceil(rows, depth) * _ceil(inner, length)
    return Plan((rows, inner, depth, width, length, together, narrow), slots, slots * _ceil(bound.channels, width))


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
