"""The loops that hold a kernel's results against sums of waves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from flint import arb, fmpq
from numpy.typing import NDArray

from symact_codegen.verify.exhaustive.compare import BLOCK, hold, hold_each, workspace
from symact_codegen.verify.exhaustive.compiling import compiled
from symact_codegen.verify.exhaustive.floats import Shard
from symact_codegen.verify.exhaustive.wave_tables import (
    INNER,
    PAIR_ERROR,
    pair_product,
    pair_sum,
    tables,
    turned,
)
from symact_codegen.verify.exhaustive.waves import Term

_WAVE_ERROR = 2.0**-49
"""What a term of size 1 may be off in float64: 2^-51 the wave, eight roundings the rest."""


@dataclass(frozen=True)
class Waves:
    """The terms of f or f' on a shard: factors as pairs (cos, sin), powers of x, and the tables of each term."""

    factors: NDArray[np.float64]
    powers: NDArray[np.int64]
    outer: NDArray[np.float64]
    inner: NDArray[np.float64]
    error: float
    pair_error: float


def waves_on(terms: tuple[Term, ...], shard: Shard) -> Waves:
    """The terms made ready for a shard with normal numbers; its sign goes into the factors of the sines."""
    pairs = [tables(int(t.frequency.p), int(t.frequency.q), shard.exponent) for t in terms]
    factors = [[*_as_pair(t.cosine), *_as_pair(t.sine * shard.sign)] for t in terms]
    greatest = 2.0 ** (24 + shard.exponent)
    sizes = [(abs(f[0]) + abs(f[2])) * greatest ** t.power for f, t in zip(factors, terms, strict=True)]
    size = float(sum(sizes)) * len(terms)
    return Waves(np.array(factors), np.array([t.power for t in terms], np.int64), np.array([p[0] for p in pairs]),
                 np.array([p[1] for p in pairs]), size * _WAVE_ERROR, size * 4 * PAIR_ERROR)


def _as_pair(number: fmpq) -> tuple[float, float]:
    head = float(arb(number))
    return head, float(arb(number) - arb(head))


@compiled("contract")
def _evaluate(t: Any, n: int, x0: float, step: float, factors: Any, power: int, row: Any, inner: Any) -> None:
    """Add one term at n neighbouring floats x0, x0 + step, ... to t."""
    c = factors[0] * row[0] + factors[2] * row[2]  # of cos and of sin of the inner angle
    s = factors[2] * row[0] - factors[0] * row[2]
    for i in range(n):
        value = c * inner[i, 0] + s * inner[i, 2]
        if power:
            value *= (x0 + np.float64(i) * step) ** power
        t[i] += value


@compiled()
def compare_waves(r: Any, begin: int, shard: Any, waves: Any, undecided: Any, tally: Any) -> None:
    """Hold the results r of the floats begin, ... of a shard against the terms; see `hold`.

    `shard` is (first, signed spacing); begin must be a multiple of the block. `waves` is (factors, powers,
    outer, inner, error).
    """
    factors, powers, outer, inner, error = waves
    work = workspace()
    for offset in range(0, r.size, BLOCK):
        place, n = begin + offset, min(BLOCK, r.size - offset)
        work[0][:] = 0.0
        for k in range(powers.size):
            row, column = outer[k, place // INNER], place % INNER
            _evaluate(work[0], n, (shard[0] + place) * shard[1], shard[1], factors[k], powers[k], row,
                      inner[k, column:column + n])
        hold(r[offset:offset + n], work, n, error, offset, undecided, tally)


@compiled()
def settle_waves(r: Any, places: Any, shard: Any, waves: Any, pair_error: float, left: Any, tally: Any) -> None:
    """Hold results at single places of a shard against the terms in double-double arithmetic; see `hold`."""
    factors, powers, outer, inner, _ = waves
    t, b = np.empty(places.size), np.empty(places.size)
    for i in range(places.size):
        x = (shard[0] + places[i]) * shard[1]
        head, tail = 0.0, 0.0
        for k in range(powers.size):
            wave = turned(outer[k, places[i] // INNER], inner[k, places[i] % INNER])
            c = pair_product(factors[k, 0], factors[k, 1], wave[0], wave[1])
            s = pair_product(factors[k, 2], factors[k, 3], wave[2], wave[3])
            term = pair_sum(c[0], c[1], s[0], s[1])
            for _ in range(powers[k]):
                term = pair_product(term[0], term[1], x, 0.0)
            head, tail = pair_sum(head, tail, term[0], term[1])
        t[i], b[i] = head, abs(tail) + pair_error
    hold_each(r, t, b, left, tally)
