"""Cells: the blocks into which a shard falls, each with its own certified reference for f or for f'.

A block of 2^k floats is tried whole; where neither a polynomial is sharp enough nor all exact values round to
the same float32, it is halved. What is left at a few floats each, at breakpoints and at zeros, is answered
point by point by the oracle. Which blocks there are depends on the definition alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from flint import arb
from numpy.typing import NDArray

from symact_codegen.verify.exhaustive.definition import Definition, OnInterval, settings
from symact_codegen.verify.exhaustive.floats import Block
from symact_codegen.verify.exhaustive.intervals import Interval
from symact_codegen.verify.exhaustive.polynomials import DEGREE, Polynomial, polynomial, ulp32, upper
from symact_codegen.verify.ulp import FLOAT32, rounded

SHARP = 2.0**-21
"""The greatest certified error of a polynomial, in ULP of float32 at the least value of its cell."""
LEAST = 32
"""Blocks of so many floats are not halved any more."""
MOST = 20_000
"""A shard that falls into more blocks than that is given up."""
MOST_POINTS = 4096
"""So is one of which so many floats are in no cell: it oscillates between neighbouring floats."""
ATTEMPTS = ((192, DEGREE), (1024, 31))
"""Working precisions in bits, and degrees of the expansion; the second for tails that cancel."""
NARROW = 2.0**-10
"""With a spread of so many ULP, the error of a wrong result is known well enough without the oracle."""
CANCELS = 2**14
"""Only blocks of at most so many floats are worth the second attempt."""
_OVERFLOW, _VANISHING, _RELATIVE = 2.0**128, 2.0**-149, 2.0**-20


@dataclass
class Cells:
    """The cells of a part of a shard, in order, as arrays: `start[i] <= j < start[i] + size[i]`.

    `pointwise` lists the floats that are in no cell. `complete` is False where there were too many blocks.
    """

    start: NDArray[np.int64]
    size: NDArray[np.int64]
    degree: NDArray[np.int64]
    coefficients: NDArray[np.float64]
    error: NDArray[np.float64]
    spread: NDArray[np.float64]
    pointwise: list[int] = field(default_factory=list)
    complete: bool = True


def build(definition: Definition, block: Block, derivative: bool) -> Cells:
    """The cells of a block, for f or f'."""
    found: list[tuple[Block, Polynomial]] = []
    pointwise: list[int] = []
    waiting, tried = [block], 0
    while waiting and tried < MOST and len(pointwise) < MOST_POINTS:
        part = waiting.pop()
        tried += 1
        reference = _reference(definition, part, derivative)
        if reference is not None:
            found.append((part, reference))
        elif part.size <= LEAST:
            pointwise.extend(range(part.begin, part.begin + part.size))
        else:
            waiting += part.halves[::-1]
    return _as_arrays(found, pointwise, not waiting)


def _as_arrays(found: list[tuple[Block, Polynomial]], pointwise: list[int], complete: bool) -> Cells:
    table = np.zeros((len(found), DEGREE + 1))
    for row, (_, reference) in zip(table, found, strict=True):
        row[:len(reference.coefficients)] = reference.coefficients
    return Cells(np.array([b.begin for b, _ in found], np.int64), np.array([b.size for b, _ in found], np.int64),
                 np.array([len(p.coefficients) - 1 for _, p in found], np.int64), table,
                 np.array([p.error for _, p in found], np.float64),
                 np.array([p.spread for _, p in found], np.float64), pointwise, complete)


def _reference(definition: Definition, block: Block, derivative: bool) -> Polynomial | None:
    """A sharp polynomial of the block, or the one float32 that all of its exact values round to."""
    for bits, degree in ATTEMPTS:
        run = definition.on_interval(*block.interval, derivative, bits)
        bounds = run.bounds(derivative)
        if not bounds.is_finite:
            return None
        constant = _constant(bounds)
        if constant is not None and (constant.spread <= NARROW or block.size <= CANCELS):
            return constant
        if degree > DEGREE and block.size > CANCELS:
            return None
        with settings(bits, degree + 3):
            found = polynomial(*taylor_on_block(definition, run, block, derivative, degree, bits), block.half)
        if found is not None and found.error <= SHARP * ulp32(found.least):
            return found
    return None


def taylor_on_block(definition: Definition, run: OnInterval, block: Block, derivative: bool, degree: int,
                    bits: int) -> tuple[list[arb], arb]:
    """The Taylor coefficients of f or f' up to a degree at the block's centre, and the next on all of it."""
    low, high = block.interval
    count = degree + 2 + derivative
    with settings(bits, count):
        box = arb((low + high) / 2, (high - low) / 2)
        at = definition.taylor(run, block.centre, count - 1, bits)
        last = definition.taylor(run, box, count, bits)[-1]
        if derivative:
            return [k * c for k, c in enumerate(at)][1:], (count - 1) * last
        return at, last


def _constant(bounds: Interval) -> Polynomial | None:
    """The float32 that all values within the bounds round to, infinity as the number 2^128, if there is one."""
    size = abs(bounds)
    apart = size.high - size.low > size.high * _RELATIVE
    if apart and size.high > _VANISHING and size.low < _OVERFLOW / 2:
        return None  # without rounding anything, which is slow
    value = rounded(bounds.low, FLOAT32)
    if value is None or math.isnan(value) or value != rounded(bounds.high, FLOAT32):
        return None
    number = max(-_OVERFLOW, min(_OVERFLOW, value))
    off = max(abs(end.max(-_OVERFLOW).min(_OVERFLOW) - number) for end in (bounds.low, bounds.high))
    return Polynomial((number,), 0.0, abs(number), upper(off) / ulp32(abs(number)))
