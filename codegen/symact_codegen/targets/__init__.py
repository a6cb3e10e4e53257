"""The languages that symact writes, one package each."""

from __future__ import annotations

from symact_codegen.targets import numba
from symact_codegen.targets.protocol import KernelTarget

KERNEL_TARGETS: dict[str, KernelTarget] = {"numba": numba}
"""The targets that write programs, by name."""

__all__ = ["KERNEL_TARGETS", "KernelTarget"]
