"""Arguments at which something happens to f or f' in a floating-point format, bisected on the oracle.

Zeros, the edges where a result becomes subnormal, vanishes, overflows or reaches its limit: that is where
kernels go wrong. Sampling suffices here, because landmarks only choose test points; a missed one proves
nothing wrong.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from symact_codegen.verify.oracle import Oracle, Truth
from symact_codegen.verify.ulp import Format

State: TypeAlias = tuple[object, ...]
MOST = 40
"""The greatest number of changes that are bisected; of more, as a sine has, regularly chosen ones are."""


def landmarks(oracle: Oracle, fmt: Format) -> list[float]:
    """The neighbouring floats of the format between which f or f' changes its state, in increasing order."""
    samples = [(x, _state(oracle, x, fmt)) for x in _samples(fmt)]
    changes = [(low, high, before) for (low, before), (high, after) in pairwise(samples) if before != after]
    stride = -(-len(changes) // MOST)
    found = [_bisect(oracle, fmt, *change) for change in changes[::stride or 1]]
    return sorted({x for ends in found for x in ends})


def _samples(fmt: Format) -> list[float]:
    magnitudes = [math.ldexp(1.0, k) for k in range(fmt.least_exponent, fmt.emax + 1, 16)]
    inner = [0.5 * k for k in range(-100, 101)]
    outer = [10.0 * k for k in range(-110, 111)]
    return sorted({*magnitudes, *(-m for m in magnitudes), *inner, *outer})


def _state(oracle: Oracle, x: float, fmt: Format) -> State:
    limits = oracle.value(-math.inf), oracle.value(math.inf)
    return (*_class(oracle.value(x), fmt, limits), *_class(oracle.derivative(x), fmt, ()))


def _class(truth: Truth, fmt: Format, limits: tuple[Truth, ...]) -> State:
    number = truth.rounded(fmt)
    if number is None or math.isnan(number):
        return (None,)
    subnormal = abs(number) < math.ldexp(1.0, fmt.emin)
    size = 0 if number == 0 else 1 if subnormal else 2 if math.isfinite(number) else 3
    return (np.sign(number), size, *(number == end.rounded(fmt) for end in limits))


def _bisect(oracle: Oracle, fmt: Format, low: float, high: float, before: State) -> list[float]:
    first, last = _key(low, fmt), _key(high, fmt)
    while last - first > 1:
        middle = (first + last) // 2
        if _state(oracle, _float(middle, fmt), fmt) == before:
            first = middle
        else:
            last = middle
    return [_float(first, fmt), _float(last, fmt)]


def _key(x: float, fmt: Format) -> int:
    """The position of a float among the floats of its format, zero at 0."""
    bits = int(_view(np.array([abs(x)], dtype=fmt.name))[0])
    return -bits if x < 0 else bits


def _float(key: int, fmt: Format) -> float:
    unsigned = np.uint32 if fmt.name == "float32" else np.uint64
    magnitude = float(np.array([abs(key)], dtype=unsigned).view(fmt.name)[0])
    return -magnitude if key < 0 else magnitude


def _view(numbers: NDArray[np.floating]) -> NDArray[np.unsignedinteger]:
    return numbers.view(np.uint32 if numbers.dtype == np.float32 else np.uint64)
