"""The points at which kernels are compared with the oracle: a stratified grid, the same on every run.

It holds every special number of the format, all magnitudes, the neighbourhoods of breakpoints and landmarks,
the range in which activations bend, random bit patterns, and the inputs that networks really see.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from symact_codegen.verify.ulp import Format

NEIGHBOURS = 3
"""How many floats on either side of a point of interest are taken with it."""


def grid(name: str, fmt: Format, points: Sequence[float] = (), seed: int = 0) -> NDArray[np.floating]:
    """Around 2,500 test points of the format, sorted, with NaN last; both zeros are in it.

    `points` are points of interest, such as breakpoints and zeros, taken with their neighbours. The random
    part is seeded by the activation's name, the format and `seed`.
    """
    random = np.random.default_rng([zlib.crc32(name.encode()), fmt.precision, seed])
    parts = [_specials(fmt), _magnitudes(fmt), neighbourhoods(points, fmt), _near_one(fmt), _bend(random),
             _random_bits(random, fmt, 500), random.normal(size=300), 10 * random.normal(size=300)]
    with np.errstate(over="ignore", under="ignore"):
        joined = np.concatenate([np.asarray(part, dtype=np.float64) for part in parts]).astype(fmt.name)
    return np.concatenate([np.unique(joined), np.array([-0.0, math.nan], dtype=fmt.name)])


def neighbourhoods(points: Iterable[float], fmt: Format) -> NDArray[np.floating]:
    """Each point rounded to the format, with its nearest floats on both sides."""
    with np.errstate(over="ignore", under="ignore"):
        centres = np.array([p for p in points if math.isfinite(p)], dtype=np.float64).astype(fmt.name)
        found = [centres]
        for direction in (-np.inf, np.inf):
            moved = centres
            for _ in range(NEIGHBOURS):
                moved = np.nextafter(moved, np.array(direction, dtype=fmt.name))
                found.append(moved)
    return np.concatenate(found)


def _specials(fmt: Format) -> NDArray[np.floating]:
    info = np.finfo(fmt.name)
    least, normal, most = float(info.smallest_subnormal), float(info.smallest_normal), float(info.max)
    positive = neighbourhoods([0.0, 10 * least, normal, 2 * normal, most / 2, most, 1.0, 2.0, math.pi], fmt)
    return np.concatenate([positive, -positive, np.array([math.inf, -math.inf], dtype=fmt.name)])


def _magnitudes(fmt: Format) -> list[float]:
    """Powers of two through the whole range, denser from 2^-60 to 2^12, and powers of ten."""
    exponents = {*range(fmt.least_exponent, fmt.emax + 1, 8 if fmt.precision == 53 else 2), *range(-60, 12)}
    powers = [math.ldexp(1.0, k) for k in sorted(exponents)]
    powers += [float(f"1e{k}") for k in range(-30, 20)]
    return [*powers, *(-p for p in powers)]


def _near_one(fmt: Format) -> list[float]:
    """Numbers 1 +- k 2^-j: sums and differences with 1 cancel or round here."""
    offsets = [math.ldexp(k, -j) for j in range(2, fmt.precision + 2, 3) for k in (1, -1)]
    return [side * (1 + offset) for offset in offsets for side in (1, -1)]


def _bend(random: np.random.Generator) -> NDArray[np.floating]:
    """Jittered regular points of [-40, 40] and [-1000, 1000], and all scales from 1e-8 to 1e3."""
    inner = np.linspace(-40, 40, 321) + random.uniform(-0.1, 0.1, 321)
    outer = np.linspace(-1000, 1000, 161) + random.uniform(-5, 5, 161)
    scales = 10 ** random.uniform(-8, 3, 200) * random.choice([-1.0, 1.0], 200)
    return np.concatenate([inner, outer, scales])


def _random_bits(random: np.random.Generator, fmt: Format, count: int) -> NDArray[np.floating]:
    if fmt.precision == 24:
        numbers = random.integers(0, 2**32, count, dtype=np.uint32).view(np.float32)
    else:
        numbers = random.integers(0, 2**64, count, dtype=np.uint64).view(np.float64)
    return numbers[np.isfinite(numbers)]
