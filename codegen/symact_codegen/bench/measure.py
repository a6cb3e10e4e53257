"""The grid of problems, and one row for each peer and problem."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

from symact import Activation
from symact_codegen.bench.formulas import FROM_OUTPUT, QUANTITIES, Quantity
from symact_codegen.bench.library_functions import TORCH
from symact_codegen.bench.peers import BY_OPERATOR
from symact_codegen.bench.problem import DTYPES, Output, Peer, Problem, problem
from symact_codegen.bench.timing import Time, Work, in_turns

SIZES = (1 << 12, 1 << 17, 1 << 24)
Key = tuple[str, Output, int]
"""A peer, what it does with its output, and which of its ways it is."""


@dataclass(frozen=True)
class Cell:
    """What was measured."""

    activation: str
    quantity: Quantity
    dtype: str
    size: int


@dataclass(frozen=True)
class Row:
    """The seconds of a peer's call."""

    cell: Cell
    peer: str
    output: Output
    time: Time


@dataclass(frozen=True)
class Grid:
    """What to measure; `operators_up_to` keeps peers that go operator by operator to smaller arrays."""

    activations: Sequence[Activation]
    quantities: Sequence[Quantity] = QUANTITIES
    dtypes: Sequence[str] = DTYPES
    sizes: Sequence[int] = SIZES
    operators_up_to: int | None = None

    def __len__(self) -> int:
        return sum(1 for _ in self.cells())

    def cells(self) -> Iterator[tuple[Activation, Cell]]:
        """The cells, those of an activation together: peers forget what they compiled for the one before.

        Where PyTorch's backward operator is given the output, so is the kernel, in a cell of its own.
        """
        for activation, dtype, size in product(self.activations, self.dtypes, self.sizes):
            more = activation.name in TORCH and TORCH[activation.name].wants_output
            for quantity in (*self.quantities, *((FROM_OUTPUT,) if more and "vjp" in self.quantities else ())):
                yield activation, Cell(activation.name, quantity, dtype, size)


@dataclass
class Bench:
    """Measures with these peers, a budget of seconds for each call; `failures` tells why a peer had to be left out."""

    peers: Sequence[Peer]
    budget: float = 0.05
    failures: dict[str, str] = field(default_factory=dict)

    def run(self, grid: Grid) -> Iterator[tuple[Cell, list[Row]]]:
        """The rows of every cell of the grid."""
        for activation, cell in grid.cells():
            small = grid.operators_up_to is None or cell.size <= grid.operators_up_to
            peers = [p for p in self.peers if p.name not in self.failures and (small or p.name not in BY_OPERATOR)]
            yield cell, self._rows(cell, problem(activation, cell.quantity, cell.dtype, cell.size), peers)

    def _rows(self, cell: Cell, asked: Problem, peers: Sequence[Peer]) -> list[Row]:
        works: dict[Key, Work] = {}
        for peer in peers:
            works |= self._works(peer, asked)
        best: dict[tuple[str, Output], Time] = {}
        for (name, output, _), found in in_turns(works, self.budget).items():
            best[name, output] = min(found, best.get((name, output), found), key=lambda t: t.median)
        return [Row(cell, name, output, found) for (name, output), found in best.items()]

    def _works(self, peer: Peer, asked: Problem) -> dict[Key, Work]:
        """A peer's calls, each made once, so that what it compiles is compiled."""
        try:
            calls = peer.calls(asked)
            for call in calls:
                call.work()
        except Exception as error:  # torch.compile without a C++ compiler, say: the others go on
            self.failures[peer.name] = f"{type(error).__name__}: {(str(error).strip() or 'no message').splitlines()[0]}"
            return {}
        return {(peer.name, call.output, index): call.work for index, call in enumerate(calls)}
