"""Writing the results as files: one per activation, in `exhaustive/` beside the other generated files."""

from __future__ import annotations

import hashlib
import importlib.metadata
import json
import math
from functools import cache
from pathlib import Path
from typing import Any

import llvmlite.binding as llvm
import numpy as np

import symact
from symact import Activation
from symact_codegen.exhaustive_records import kernel_hash, record_path
from symact_codegen.generated_tree import write_atomically
from symact_codegen.verify.exhaustive.shards import QUANTITIES, Part

LIMIT = 1.0
"""The greatest error in ULP of float32 with which a kernel passes."""
INPUTS = 2**32
_DIGITS = 9


@cache
def circumstances() -> dict[str, Any]:
    """What a kernel's machine code depends on besides its source."""
    features = llvm.get_host_cpu_features()
    return {
        "versions": {"symact": symact.__version__,
                     **{name: importlib.metadata.version(name) for name in ("llvmlite", "numba", "numpy")}},
        "cpu": {"name": llvm.get_host_cpu_name(), "features": sorted(f for f, on in features.items() if on)},
    }


@cache
def checker_hash() -> str:
    """SHA-256 of the programs that make a record, so that an interrupted check never goes on with others."""
    digest = hashlib.sha256()
    for path in sorted([*Path(__file__).parent.glob("*.py"), *Path(__file__).parents[1].glob("*.py")]):
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def record(activation: Activation, parts: dict[str, Part]) -> dict[str, Any]:
    """The record of a finished check as plain data."""
    return {
        "activation": activation.name,
        "definition_sha256": activation.definition_hash,
        "kernel_sha256": kernel_hash(activation),
        "dtype": "float32",
        "inputs": INPUTS,
        "limit_ulp": LIMIT,
        **{quantity: _quantity(parts[quantity]) for quantity in QUANTITIES},
        **circumstances(),
    }


def _quantity(part: Part) -> dict[str, Any]:
    x = float(np.array([part.at], dtype=np.uint32).view(np.float32)[0])
    return {
        "inputs_checked": part.checked,
        "worst_ulp": _number(part.worst_ulp),
        "worst_at": {"bits": f"{part.at:#010x}", "x": repr(x), "result": repr(part.got)},
        "not_correctly_rounded": part.wrong,
        "settled_in_exact_arithmetic": part.exactly,
        "settled_by_arb": part.oracle,
        "rounding_undecided": part.undecided,
    }


def _number(value: float) -> float | str:
    return float(f"{value:.{_DIGITS}g}") if math.isfinite(value) else repr(value)


def write_record(found: dict[str, Any]) -> Path:
    """Store a record, whole or not at all, and tell where."""
    path = record_path(found["activation"])
    write_atomically(path, (json.dumps(found, indent=2) + "\n").encode())
    return path
