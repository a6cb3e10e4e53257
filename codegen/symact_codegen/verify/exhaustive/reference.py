"""The certified reference of one shard for f or f', and the settlement of what it leaves undecided."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from symact_codegen.verify.exhaustive.cells import build
from symact_codegen.verify.exhaustive.compare import compare_cells, evaluate_at
from symact_codegen.verify.exhaustive.definition import ARB, Definition
from symact_codegen.verify.exhaustive.exact_forms import ExactForm, exact_form
from symact_codegen.verify.exhaustive.floats import SIZE, Block, Shard
from symact_codegen.verify.exhaustive.ties import settle_exactly
from symact_codegen.verify.exhaustive.wave_loops import compare_waves, settle_waves, waves_on
from symact_codegen.verify.exhaustive.waves import Term

Floats: TypeAlias = NDArray[np.float32]
Places: TypeAlias = NDArray[np.int64]
_FEW = 4
"""So many undecided inputs of a cell go to the oracle without looking for an exact form first."""
_MANY = 64
"""A cell without an exact form is halved to look for one as long as so many undecided inputs are in it."""


@dataclass
class Tally:
    """What is counted over many comparisons; `worst` in ULP of float32, at pattern `at` of the shard."""

    wrong: int = 0
    worst: float = -1.0
    at: int = -1
    exactly: int = 0
    oracle: list[int] = field(default_factory=list)

    def take(self, counts: NDArray[np.float64], place: int) -> None:
        """Add the tally of a loop; `place` is what its worst place means in the shard."""
        self.wrong += int(counts[0])
        if counts[2] > self.worst:
            self.worst, self.at = float(counts[2]), place


def new_counts() -> NDArray[np.float64]:
    """An empty tally for the loops: wrong, undecided, worst, its place."""
    return np.array([0.0, 0.0, -1.0, -1.0])


class Reference(Protocol):
    """What holds a run of results of a shard against exact values."""

    @property
    def uncovered(self) -> Iterator[tuple[int, int]]:
        """The runs of patterns (start, stop) that only the oracle can answer."""

    def hold(self, results: Floats, begin: int, tally: Tally) -> None:
        """Compare the results for patterns begin, ... and settle what can be without the oracle."""


class CellReference:
    """The polynomials of a block's cells, with exact forms for the cells that lie on midpoints."""

    def __init__(self, definition: Definition, block: Block, derivative: bool) -> None:
        self.cells = build(definition, block, derivative)
        self._definition, self._shard, self._derivative = definition, block.shard, derivative
        self._arrays = (self.cells.start, self.cells.size, self.cells.degree, self.cells.coefficients,
                        self.cells.error, self.cells.spread)
        self._forms: dict[Block, ExactForm | None] = {}
        self._block = block

    @property
    def uncovered(self) -> Iterator[tuple[int, int]]:
        """The runs of patterns that are in no cell."""
        place = self._block.begin
        for start, size in zip(self.cells.start.tolist(), self.cells.size.tolist(), strict=True):
            if start > place:
                yield place, start
            place = start + size
        if place < self._block.begin + self._block.size:
            yield place, self._block.begin + self._block.size

    def hold(self, results: Floats, begin: int, tally: Tally) -> None:
        """Compare the results for patterns begin, ..."""
        counts, open_ = new_counts(), np.empty(results.size, np.int64)
        compare_cells(results, begin, self._arrays, open_, counts)
        tally.take(counts, begin + int(counts[3]))
        places = open_[:int(counts[1])] + begin
        if places.size:
            cell_of = np.searchsorted(self.cells.start, places, side="right") - 1
            for cell in np.unique(cell_of).tolist():
                mine = places[cell_of == cell]
                self._settle(cell, mine, results[mine - begin], tally)

    def _settle(self, cell: int, places: Places, results: Floats, tally: Tally) -> None:
        t, b = np.empty(places.size), np.empty(places.size)
        evaluate_at(places, np.full(places.size, cell), self._arrays, t, b)
        block = Block(self._shard, int(self.cells.start[cell]), int(self.cells.size[cell]))
        exacting = self.cells.spread[cell] == 0 and (places.size > _FEW or self.cells.degree[cell] <= 2)
        for part, form in self._forms_of(block, places) if exacting else ():
            inside = (places >= part.begin) & (places < part.begin + part.size)
            left, counts = np.empty(places.size, np.int64), new_counts()
            settle_exactly(_at(self._shard, places[inside]), results[inside], t[inside], b[inside],
                           (form.n0, form.n1, form.n2, form.q, form.side), left, counts)
            tally.take(counts, int(places[inside][int(counts[3])]))
            open_ = np.flatnonzero(inside)[left[:int(counts[1])]]
            tally.exactly += int(inside.sum()) - open_.size
            tally.oracle.extend(places[open_].tolist())
            places, results, t, b = places[~inside], results[~inside], t[~inside], b[~inside]
        tally.oracle.extend(places.tolist())

    def _forms_of(self, block: Block, places: Places) -> Iterator[tuple[Block, ExactForm]]:
        """Exact forms of the block, or of those of its parts that have enough of the places in them."""
        inside = places[(places >= block.begin) & (places < block.begin + block.size)]
        if not inside.size:
            return
        if block not in self._forms:
            with ARB:
                self._forms[block] = exact_form(self._definition, block, self._derivative)
        form = self._forms[block]
        if form is not None:
            yield block, form
        elif inside.size > _MANY and block.size > _MANY:
            for half in block.halves:
                yield from self._forms_of(half, places)


class WaveReference:
    """Sums of waves, on a whole shard."""

    uncovered: Iterator[tuple[int, int]] = iter(())

    def __init__(self, terms: tuple[Term, ...], shard: Shard) -> None:
        self._waves = waves_on(terms, shard)
        self._arrays: Any = (self._waves.factors, self._waves.powers, self._waves.outer, self._waves.inner,
                             self._waves.error)
        self._scale = float(shard.first), float(shard.sign * 2.0**shard.exponent)

    def hold(self, results: Floats, begin: int, tally: Tally) -> None:
        """Compare the results for patterns begin, ..."""
        counts, open_ = new_counts(), np.empty(results.size, np.int64)
        compare_waves(results, begin, self._scale, self._arrays, open_, counts)
        tally.take(counts, begin + int(counts[3]))
        places = open_[:int(counts[1])] + begin
        if places.size:
            left, counts = np.empty(places.size, np.int64), new_counts()
            settle_waves(results[places - begin], places, self._scale, self._arrays, self._waves.pair_error, left,
                         counts)
            tally.take(counts, int(places[int(counts[3])]))
            tally.exactly += places.size - int(counts[1])
            tally.oracle.extend(places[left[:int(counts[1])]].tolist())


def _at(shard: Shard, places: Places) -> Floats:
    return (np.uint32(shard.index * SIZE) + places.astype(np.uint32)).view(np.float32)
