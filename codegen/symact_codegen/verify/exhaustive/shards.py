"""The check of one shard, or of a block of one: every result of a kernel against the certified reference."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numba
import numpy as np

from symact import Activation, SymactError
from symact_codegen.verify.check import CheckedKernel
from symact_codegen.verify.exhaustive.definition import ARB, Definition
from symact_codegen.verify.exhaustive.exact_forms import exact_form
from symact_codegen.verify.exhaustive.floats import SIZE, Block, Shard
from symact_codegen.verify.exhaustive.reference import CellReference, Floats, Reference, Tally, WaveReference
from symact_codegen.verify.exhaustive.waves import waves_of
from symact_codegen.verify.oracle import PRECISIONS, Oracle, Truth
from symact_codegen.verify.ulp import FLOAT32, error, round_fraction, rounded

TILE = 2**16
"""So many inputs at a time: results and exact values stay in the processor's cache."""
WAVES_FROM = 127 + 4
"""The exponent field from which sums of waves are evaluated as such."""
SAMPLE = 256
"""How many inputs of a run are asked of the oracle where the run is too long to ask all."""
LONGEST = 8192
"""The longest run of which every input is asked."""
QUANTITIES = ("value", "derivative")


@dataclass(frozen=True)
class Part:
    """The outcome for f or f' on a block.

    `checked` counts inputs, `wrong` those whose result is not the correctly rounded one, `exactly` and `oracle`
    those that polynomials did not decide, settled in exact arithmetic or by Arb, and `undecided` those that
    stayed open even so. `worst_ulp` is the greatest error, at the float32 with the bits `at`.
    """

    checked: int
    wrong: int
    exactly: int
    oracle: int
    undecided: int
    worst_ulp: float
    at: int
    got: float

    def __add__(self, other: Part) -> Part:
        worse = (other.worst_ulp, -other.at) > (self.worst_ulp, -self.at)
        worst = other if worse else self
        return Part(self.checked + other.checked, self.wrong + other.wrong, self.exactly + other.exactly,
                    self.oracle + other.oracle, self.undecided + other.undecided, worst.worst_ulp, worst.at,
                    worst.got)


NOTHING = Part(0, 0, 0, 0, 0, -1.0, 0, math.nan)


class Checker:
    """The definition of an activation at its defaults, made ready to check a kernel block by block."""

    def __init__(self, activation: Activation) -> None:
        self.oracle = Oracle(activation)
        self.definition = Definition(self.oracle.program)
        self.waves = waves_of(self.oracle.program)

    def check(self, kernel: CheckedKernel, block: Block) -> dict[str, Part]:
        """The outcome for f and f' on a block."""
        with _one_thread():
            return {"value": self._check(kernel, block, False),
                    "derivative": self._check(kernel.derivative, block, True)}

    def _check(self, function: Callable[[Floats], Any], block: Block, derivative: bool) -> Part:
        if not block.shard.is_finite:
            return self._beyond(function, block, derivative)
        tally, reference = Tally(), self._reference(block, derivative)
        for begin in range(block.begin, block.begin + block.size, TILE):
            stop = min(begin + TILE, block.begin + block.size)
            reference.hold(_results(function, block.shard.patterns(begin, stop)), begin, tally)
        outcome = Part(block.size - len(tally.oracle), tally.wrong, tally.exactly, 0, 0, tally.worst,
                       _bits(block.shard, tally.at), math.nan)
        for start, stop in reference.uncovered:
            outcome += Part(start - stop, 0, 0, 0, 0, -1.0, 0, math.nan)
            tally.oracle.extend(_asked(start, stop))
        return self._sharpened(function, outcome + self._ask(function, block.shard, tally.oracle, derivative),
                               derivative)

    def _reference(self, block: Block, derivative: bool) -> Reference:
        with ARB:
            if self.waves is not None and block.shard.field >= WAVES_FROM:
                return WaveReference(self.waves[derivative], block.shard)
            return CellReference(self.definition, block, derivative)

    def _ask(self, function: Callable[[Floats], Any], shard: Shard, places: Iterable[int], derivative: bool) -> Part:
        """Settle single inputs by the oracle."""
        ordered = sorted(places)
        x = (np.uint32(shard.index * SIZE) + np.array(ordered, dtype=np.uint32)).view(np.float32)
        truth_at, outcome = self.oracle.derivative if derivative else self.oracle.value, NOTHING
        for place, point, got in zip(ordered, x.tolist(), _results(function, x).tolist(), strict=True):
            with ARB:
                truth = truth_at(point)
                right = self._rounded(truth, shard, place, derivative)
                off = error(got, truth.ball, FLOAT32) if truth.certified else math.inf
            wrong = right is not None and not (right == got or (math.isnan(right) and math.isnan(got)))
            outcome += Part(1, int(wrong), 0, 1, int(right is None), off, _bits(shard, place), got)
        return outcome

    def _rounded(self, truth: Truth, shard: Shard, place: int, derivative: bool) -> float | None:
        """The correctly rounded result, which takes more digits or exact arithmetic where it is near a midpoint."""
        right = truth.rounded(FLOAT32)
        if right is not None or not shard.is_finite:
            return right
        form = exact_form(self.definition, Block(shard, place, 1), derivative)
        if form is not None and form.side == 0:
            return round_fraction(form.at(shard.number(place)), FLOAT32)
        for bits in PRECISIONS:
            right = rounded(self.oracle.enclose(shard.exact(place), bits, derivative), FLOAT32)
            if right is not None and not math.isnan(right):
                return right
        return None

    def _sharpened(self, function: Callable[[Floats], Any], outcome: Part, derivative: bool) -> Part:
        """The worst error as the oracle has it, instead of the polynomial's estimate."""
        if outcome.at < 0 or outcome.worst_ulp < 0:
            return outcome
        shard, place = divmod(outcome.at, SIZE)
        worst = self._ask(function, Shard(shard), [place], derivative)
        return Part(outcome.checked, outcome.wrong, outcome.exactly, outcome.oracle, outcome.undecided,
                    worst.worst_ulp, worst.at, worst.got)

    def _beyond(self, function: Callable[[Floats], Any], block: Block, derivative: bool) -> Part:
        """The infinity by the oracle; of the NaNs every one must give NaN."""
        outcome = self._ask(function, block.shard, [0], derivative) if block.begin == 0 else NOTHING
        for begin in range(max(block.begin, 1), block.begin + block.size, TILE):
            stop = min(begin + TILE, block.begin + block.size)
            lost = np.flatnonzero(~np.isnan(_results(function, block.shard.patterns(begin, stop))))
            place = begin + int(lost[0]) if lost.size else begin
            outcome += Part(stop - begin, lost.size, 0, 0, 0, math.inf if lost.size else 0.0,
                            _bits(block.shard, place), math.nan)
        return outcome


def _bits(shard: Shard, place: int) -> int:
    return shard.index * SIZE + max(place, 0)


def _asked(start: int, stop: int) -> list[int]:
    """The patterns of a run that no cell covers: all of them, or of a very long one both ends and a regular sample."""
    if stop - start <= LONGEST:
        return list(range(start, stop))
    return sorted({*np.linspace(start, stop - 1, SAMPLE).astype(int).tolist()})


def _results(function: Callable[[Floats], Any], x: Floats) -> Floats:
    with np.errstate(all="ignore"):
        found = np.asarray(function(x))
    if found.dtype != np.float32 or found.shape != x.shape:
        raise SymactError(f"The kernel gave {found.dtype} of shape {found.shape} for float32 of shape {x.shape}; "
                          f"dtype and shape must be the same.")
    return found


@contextmanager
def _one_thread() -> Iterator[None]:
    """Shards run beside each other, so that within one a second thread would only be in the way."""
    before = numba.get_num_threads()
    numba.set_num_threads(1)
    try:
        yield
    finally:
        numba.set_num_threads(before)
