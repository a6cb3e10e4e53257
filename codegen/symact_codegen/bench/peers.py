"""Who takes part: the kernels, memory, and every peer that can be imported."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Collection
from dataclasses import dataclass

import numba

from symact import SymactError
from symact_codegen.bench.jax_calls import Jax
from symact_codegen.bench.numpy_calls import NumExpr, NumPy
from symact_codegen.bench.own_calls import MEMORY, OWN, Memory, Own
from symact_codegen.bench.problem import Peer
from symact_codegen.bench.torch_calls import Torch, TorchCompile, TorchComposite


@dataclass(frozen=True)
class Entry:
    """A peer that is made when it is wanted, the module it needs, and whether it goes operator by operator.

    One that goes operator by operator is slow on large arrays, and how slow is known from smaller ones.
    """

    name: str
    module: str
    make: Callable[[], Peer]
    by_operator: bool = False


ENTRIES = (
    Entry(OWN, "symact_kernels", Own),
    Entry(MEMORY, "numba", Memory),
    Entry(Torch.name, "torch", Torch),
    Entry(TorchCompile.name, "torch", TorchCompile),
    Entry(TorchComposite.name, "torch", TorchComposite, by_operator=True),
    Entry(Jax.name, "jax", Jax),
    Entry(NumPy.name, "numpy", NumPy, by_operator=True),
    Entry(NumExpr.name, "numexpr", NumExpr, by_operator=True),
)
NAMES = tuple(e.name for e in ENTRIES)
BY_OPERATOR = frozenset(e.name for e in ENTRIES if e.by_operator)


def available(wanted: Collection[str] | None = None) -> tuple[list[Peer], list[str]]:
    """The peers, all or those of these names, and the names of those whose module is not installed."""
    unknown = [name for name in wanted or () if name not in NAMES]
    if unknown:
        raise SymactError(f"There is no peer '{unknown[0]}'; the peers are {', '.join(NAMES)}.")
    entries = [e for e in ENTRIES if wanted is None or e.name in wanted]
    missing = [e.name for e in entries if importlib.util.find_spec(e.module) is None]
    return [e.make() for e in entries if e.name not in missing], missing


def conditions(fastest: bool = False) -> str:
    """The sentence on threads and data that every table needs."""
    threads = numba.get_num_threads()
    return (f"Standard normal inputs, {threads} {'thread' if threads == 1 else 'threads'} everywhere (NumPy works on "
            f"one, JAX takes as many as there are processors), calls in turns, "
            f"{'the fastest sample' if fastest else 'medians'}.")
