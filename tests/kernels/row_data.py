"""What the tests of maps of rows share: the kernels by name, and seeded rows."""

from __future__ import annotations

import importlib
from typing import Any

import numpy as np

from symact.catalogue.vector_family import VECTOR_ACTIVATIONS

BY_NAME = {a.name: a for a in VECTOR_ACTIVATIONS}
SOFTMAXES = ("softmax", "log_softmax", "softmin", "beta_softmax", "sparsemax", "entmax15", "solu")


def kernel(name: str) -> Any:
    """The generated kernel."""
    return importlib.import_module(f"symact_kernels.rows.{name}").KERNEL


def rows(*shape: int, dtype: Any = np.float32, seed: int = 0, scale: float = 3.0) -> Any:
    """Seeded normal numbers."""
    return np.random.default_rng(seed).normal(0.0, scale, shape).astype(dtype)
