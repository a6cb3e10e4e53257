"""cos and sin at the 2^23 equally spaced arguments w m 2^e of a shard, as products of two short tables.

m = 2^23 + 4096 i + j, with a table for i and one for j, by the addition theorem. Every entry is a pair of
float64, from Arb at so many bits that reducing the greatest argument loses none that matter; longer tables
are composed of shorter ones in double-double arithmetic.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from flint import arb, fmpq
from numpy.typing import NDArray

from symact.certificates.precision import precision
from symact_codegen.verify.exhaustive.compiling import compiled
from symact_codegen.verify.exhaustive.ties import product

INNER = 4096
"""How many values j has."""
PAIR_ERROR = 2.0**-96
"""What cos or sin may be off after all compositions: each of the three costs less than 2^-99."""
Table = NDArray[np.float64]
"""Rows cos (head, tail), sin (head, tail)."""


@lru_cache(maxsize=8)
def tables(numerator: int, denominator: int, exponent: int) -> tuple[Table, Table]:
    """The tables for 4096 i + 2^23 and for j, of the frequency numerator / denominator."""
    step = fmpq(numerator, denominator)
    coarse = _entries(step, exponent, [2**23 + 2**17 * k for k in range(64)])
    outer = _entries(step, exponent, [2**12 * k for k in range(32)])
    middle = _entries(step, exponent, [2**6 * k for k in range(64)])
    inner = _entries(step, exponent, list(range(64)))
    return _composed(coarse, outer), _composed(middle, inner)


def _entries(step: fmpq, exponent: int, multiples: list[int]) -> Table:
    rows = []
    with precision(max(exponent, 0) + 256):
        unit = arb(step) * arb(2) ** exponent
        for m in multiples:
            sine, cosine = (unit * m).sin_cos()
            rows.append((*_pair(cosine), *_pair(sine)))
    return np.array(rows)


def _pair(ball: arb) -> tuple[float, float]:
    head = float(ball)
    return head, float(ball - arb(head))


@compiled()
def _composed(first: Any, second: Any) -> Any:
    result = np.empty((first.shape[0] * second.shape[0], 4))
    for i in range(first.shape[0]):
        for j in range(second.shape[0]):
            place = i * second.shape[0] + j
            result[place, 0], result[place, 1], result[place, 2], result[place, 3] = turned(first[i], second[j])
    return result


@compiled()
def pair_product(a: float, b: float, c: float, d: float) -> tuple[float, float]:
    """(a + b) (c + d) for pairs, to within 2^-101 of the product of their sizes."""
    p, t = product(a, c)
    t += a * d + b * c
    return p + t, (p - (p + t)) + t


@compiled()
def pair_sum(a: float, b: float, c: float, d: float) -> tuple[float, float]:
    """(a + b) + (c + d) for pairs, to within 2^-103 of the sum of their sizes."""
    s = a + c
    z = s - a
    t = ((a - (s - z)) + (c - z)) + (b + d)
    return s + t, (s - (s + t)) + t


@compiled()
def turned(p: Any, q: Any) -> tuple[float, float, float, float]:
    """cos and sin of the sum of two angles, as pairs, from rows of both."""
    cc, ss = pair_product(p[0], p[1], q[0], q[1]), pair_product(p[2], p[3], q[2], q[3])
    sc, cs = pair_product(p[2], p[3], q[0], q[1]), pair_product(p[0], p[1], q[2], q[3])
    cosine, sine = pair_sum(cc[0], cc[1], -ss[0], -ss[1]), pair_sum(sc[0], sc[1], cs[0], cs[1])
    return cosine[0], cosine[1], sine[0], sine[1]
