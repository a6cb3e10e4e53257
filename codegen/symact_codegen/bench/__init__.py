"""Kernels beside their peers: the same inputs, the same number of threads, one process, calls taken in turns.

What peers compute is derived from the activation's definition (`formulas`, `composites`); the one table by name is
`library_functions.toml`, which says what PyTorch and JAX call the activations that they have. Results are ratios of
medians: times depend on the machine, ratios far less.
"""

from __future__ import annotations

from symact_codegen.bench.measure import Bench, Grid, Row
from symact_codegen.bench.peers import available

__all__ = ["Bench", "Grid", "Row", "available"]
