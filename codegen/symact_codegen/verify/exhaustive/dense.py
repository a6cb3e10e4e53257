"""float64 kernels, f and f', on millions of stratified points, against a reference certified to 2^-9 ULP.

The points lie in narrow cells, 2^-13 of their distance from 0 wide and narrower near zeros. On such a cell f
is its value at the centre, kept as a pair of float64, plus a short Taylor polynomial that is small beside it,
so that float64 arithmetic suffices. Where that is not so the oracle answers a few points of the cell.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from flint import arb
from numpy.typing import NDArray

from symact import Activation
from symact_codegen.verify.check import CheckedKernel, Row, generated_kernel
from symact_codegen.verify.exhaustive.definition import ARB, Definition, settings
from symact_codegen.verify.landmarks import landmarks
from symact_codegen.verify.oracle import Oracle
from symact_codegen.verify.ulp import FLOAT64, error, rounded

Floats: TypeAlias = NDArray[np.float64]
LIMIT = 2.0
"""The greatest error in ULP of float64 with which a kernel passes."""
PER_CELL = 4096
_ASKED = 24
"""So many points of a cell are asked of the oracle where there is no polynomial."""
_DEGREE = 6
_SHARP = 2.0**-9
_WIDTHS = (13, 24, 36)
"""A cell around c with 2^e <= |c| reaches 2^(e - width) to both sides; the narrower ones are for zeros."""
_NEAR = (3, 8, 16, 26)
"""At these powers of 1/2 beside a point of interest, relative to it, there is a cell."""


@dataclass
class _Worst:
    points: int = 0
    ulp: float = -1.0
    at: float = math.nan
    got: float = math.nan
    uncertified: int = 0

    def take(self, x: Floats, got: Floats, ulps: Floats) -> None:
        ulps = np.where(np.isnan(ulps), np.inf, ulps)
        self.points += x.size
        if x.size and ulps.max() > self.ulp:
            place = int(ulps.argmax())
            self.ulp, self.at, self.got = float(ulps[place]), float(x[place]), float(got[place])


def check_densely(activation: Activation, points: int, kernel: CheckedKernel | None = None, seed: int = 0
                  ) -> list[Row]:
    """Compare a kernel with the definition on about so many points, f and f', at its default parameters.

    Without a kernel, the generated one of that name is taken; SymactError if there is none.
    """
    kernel = kernel if kernel is not None else generated_kernel(activation.name)
    oracle = Oracle(activation)
    random = np.random.default_rng([zlib.crc32(activation.name.encode()), seed, points])
    centres = _centres(oracle, random, max(points // PER_CELL, 64))
    definition = Definition(oracle.program)
    return [_row(oracle, definition, kernel if quantity == "value" else kernel.derivative, centres, quantity, random)
            for quantity in ("value", "derivative")]


def _centres(oracle: Oracle, random: np.random.Generator, count: int) -> list[float]:
    """A third in [-40, 40], a third over all binades of both signs, the rest at landmarks and random bit patterns."""
    third = count // 3
    bend = np.linspace(-40, 40, third) + random.uniform(-40 / third, 40 / third, third)
    exponents = np.linspace(-1022, 1023, third).astype(int)
    scales = np.ldexp(random.uniform(1, 2, third), exponents) * np.where(np.arange(third) % 2, 1.0, -1.0)
    interesting = [float(b) for b in oracle.breakpoints] + landmarks(oracle, FLOAT64)
    beside = [p * (1 + side * 2.0**-k) for p in interesting for k in _NEAR for side in (1, -1)]
    patterns = random.integers(0, 2**64, max(third - len(beside), third // 4), dtype=np.uint64).view(np.float64)
    joined = np.concatenate([bend, scales, np.array(beside), patterns])
    return [float(c) for c in joined if math.isfinite(c) and abs(c) >= 2.0**-1000]


def _row(oracle: Oracle, definition: Definition, function: Callable[[Floats], Any], centres: Sequence[float],
         quantity: str, random: np.random.Generator) -> Row:
    derivative, worst = quantity == "derivative", _Worst()
    truth_at = oracle.derivative if derivative else oracle.value
    for centre in centres:
        reference = _reference(definition, centre, derivative)
        if reference is None:
            x = _points(centre, _WIDTHS[0], random)[:_ASKED]
            truths = [truth_at(v) for v in x.tolist()]
            worst.uncertified += sum(not truth.certified for truth in truths)
            got = _results(function, x)
            worst.take(x, got, np.array([error(r, truth.ball, FLOAT64) for r, truth in
                                         zip(got.tolist(), truths, strict=True)]))
        else:
            x = _points(centre, reference.width, random)
            got = _results(function, x)
            worst.take(x, got, reference.errors(x, got))
    truth = truth_at(worst.at)
    ulp = error(worst.got, truth.ball, FLOAT64)
    wanted = rounded(truth.ball, FLOAT64)
    return Row(oracle.activation.name, quantity, "float64", worst.points, ulp, worst.at, worst.got,
               float(truth.ball) if wanted is None else wanted, worst.uncertified, LIMIT)


def _results(function: Callable[[Floats], Any], x: Floats) -> Floats:
    with np.errstate(all="ignore"):
        return np.asarray(function(x), dtype=np.float64)


def _points(centre: float, width: int, random: np.random.Generator) -> Floats:
    """Random floats of a cell, in the centre's binade."""
    exponent = math.frexp(centre)[1] - 1
    bits = min(30, 52 - width)
    steps = random.integers(-2**bits, 2**bits, PER_CELL, endpoint=True)
    x = centre + np.ldexp(steps.astype(np.float64), exponent - width - bits)
    return x[(abs(x) >= 2.0**exponent) & (abs(x) < 2.0**exponent * 2)]


@dataclass(frozen=True)
class _Reference:
    """head + tail + sum of coefficients[k - 1] u^k for u = (x - centre) / half, or the one float64 `head`."""

    centre: float
    half: float
    width: int
    head: float
    tail: float
    coefficients: tuple[float, ...]

    def errors(self, x: Floats, got: Floats) -> Floats:
        """The errors of results in ULP, to within 2^-9."""
        u, rest = (x - self.centre) / self.half, np.zeros_like(x)
        for a in reversed(self.coefficients):
            rest = (rest + a) * u
        rest += self.tail
        with np.errstate(all="ignore"):
            if math.isinf(self.head):
                return np.where(got == self.head, 0.0, np.inf)
            return abs((got - self.head) - rest) / np.spacing(abs(self.head + rest))


def _reference(definition: Definition, centre: float, derivative: bool) -> _Reference | None:
    exponent = math.frexp(centre)[1] - 1
    for width in _WIDTHS:
        half = math.ldexp(1.0, exponent - width)
        with ARB:
            for found in _attempts(definition, centre, half, width, derivative):
                if found is not None:
                    return found
    return None


def _attempts(definition: Definition, centre: float, half: float, width: int, derivative: bool
              ) -> Iterator[_Reference | None]:
    count = _DEGREE + 2 + derivative
    for bits in (256, 2560):
        with settings(bits, count):
            c, h = arb(centre), arb(half)
            run = definition.on_interval(c - h, c + h, derivative, bits)
            bounds = run.bounds(derivative)
            ends = {rounded(bounds.low, FLOAT64), rounded(bounds.high, FLOAT64)} if bounds.is_finite else {None}
        if len(ends) == 1 and None not in ends:
            (only,) = ends
            yield _Reference(centre, half, width, float(only or 0.0), 0.0, ())
        with settings(bits, count):
            at = definition.taylor(run, c, count - 1, bits)
            last = definition.taylor(run, arb(c, h), count, bits)[-1]
            if derivative:
                at, last = [k * a for k, a in enumerate(at)][1:], (count - 1) * last
            yield _sharp(centre, half, width, at, last)


def _sharp(centre: float, half: float, width: int, at: list[arb], last: arb) -> _Reference | None:
    """The polynomial, if its certified error is below 2^-9 ULP everywhere on the cell."""
    scaled = [a * arb(half) ** k for k, a in enumerate(at)]
    remainder = abs(last * arb(half) ** len(at))
    if not (remainder < 2.0**900 and all(abs(a) < 2.0**900 for a in scaled) and abs(scaled[0]) > 2.0**-960):
        return None
    head = float(scaled[0])
    tail, rest = float(scaled[0] - arb(head)), [float(a) for a in scaled[1:]]
    lost = abs(scaled[0] - arb(head) - arb(tail)) + remainder
    lost += sum((abs(a - arb(r)) for a, r in zip(scaled[1:], rest, strict=True)), arb(0))
    rounding = (abs(tail) + math.fsum((2 * k + 3) * abs(a) for k, a in enumerate(rest))) * 2.0**-52
    least = abs(head) - math.fsum(map(abs, rest)) * (1 + 2**-40)
    if not (least > 0 and lost + rounding < _SHARP * math.ulp(least)):
        return None
    return _Reference(centre, half, width, head, tail, tuple(rest))
