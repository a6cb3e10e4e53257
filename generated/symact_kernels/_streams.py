# Written by symact 0.1.0; do not edit.
"""Random numbers for every element of an array, the same for any number of threads and any memory layout.

The elements are numbered in C order and cut into blocks. A call draws one 128-bit key from the caller's generator;
each block of each noise then has a Philox stream of its own under that key, told apart by the counter. NumPy's own
generators fill the blocks, on several threads where that pays, since they run without the interpreter's lock.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numpy as np
from numpy.random import Generator, Philox

from symact_kernels._arguments import Array

STREAM_BLOCK = 2**16
"""Elements of a block. Part of what a seed means: with another size the same seed gives other numbers. To make a stream
takes as long as some thousand elements."""
THREADS_FROM = 4 * STREAM_BLOCK
"""Elements from which threads pay; to start them costs about a tenth of a millisecond."""


class Source(NamedTuple):
    """A distribution, "uniform", "normal" or "bernoulli", with its numbers: low and high, mean and deviation, p."""

    distribution: str
    numbers: tuple[float, ...]


def draw(rng: Generator, sources: Sequence[Source], size: int, dtype: np.dtype) -> list[Array]:
    """An array of `size` numbers, float32 or float64, for each source; advances `rng` by two words of 64 bits."""
    key = rng.integers(0, 2**64, size=2, dtype=np.uint64)
    arrays: list[Array] = [np.empty(size, dtype) for _ in sources]
    jobs = [(k, block) for k in range(len(sources)) for block in range(-(-size // STREAM_BLOCK))]

    def work(first: int, step: int) -> None:
        for k, block in jobs[first::step]:
            part = arrays[k][block * STREAM_BLOCK:(block + 1) * STREAM_BLOCK]
            _fill(Generator(Philox(key=key, counter=[0, block, k, 0])), sources[k], part)

    threads = min(_threads(size), len(jobs))
    if threads < 2:
        work(0, 1)
        return arrays
    with ThreadPoolExecutor(threads) as pool:
        for done in [pool.submit(work, first, threads) for first in range(threads)]:
            done.result()
    return arrays


def _threads(size: int) -> int:
    if size < THREADS_FROM:
        return 1
    from numba import get_num_threads
    return int(get_num_threads())


def _fill(stream: Generator, source: Source, part: Array) -> None:
    """Standard numbers, then scaled and shifted in the array's own precision; probabilities to 24 or 53 bits."""
    if source.distribution == "normal":
        mean, deviation = source.numbers
        stream.standard_normal(dtype=part.dtype, out=part)
        _scale(part, deviation, mean)
        return
    stream.random(dtype=part.dtype, out=part)
    if source.distribution == "uniform":
        low, high = source.numbers
        _scale(part, high - low, low)
        np.minimum(part, part.dtype.type(high), out=part)
    else:
        np.less(part, part.dtype.type(source.numbers[0]), out=part)


def _scale(part: Array, factor: float, offset: float) -> None:
    if factor != 1.0:
        np.multiply(part, part.dtype.type(factor), out=part)
    if offset != 0.0:
        np.add(part, part.dtype.type(offset), out=part)
