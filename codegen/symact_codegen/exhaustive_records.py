"""The stored results of exhaustive checks, as whoever only reads them needs them: nothing here loads Numba.

A record tells what it was made with; it is fresh as long as the kernel's source and the definition are the
ones that it names.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from symact import Activation, SymactError
from symact_codegen.generate import EXHAUSTIVE
from symact_codegen.generated_tree import default_folder

QUANTITIES = ("value", "derivative")


def record_path(name: str) -> Path:
    """Where the record of an activation is."""
    return default_folder() / EXHAUSTIVE / f"{name}.json"


def kernel_hash(activation: Activation) -> str:
    """SHA-256 of the source of the generated kernel's module; SymactError if there is none."""
    try:
        import symact_kernels
        from symact_codegen.targets.numba.package import module_path
        source = Path(symact_kernels.__file__).parents[1] / module_path(activation)
        return hashlib.sha256(source.read_bytes()).hexdigest()
    except (ImportError, OSError):
        raise SymactError(f"There is no generated kernel '{activation.name}'; run `symact generate "
                          f"{activation.name}`.") from None


def passes(found: dict[str, Any]) -> bool:
    """Whether the worst error of f and of f' is within the limit."""
    return all(float(found[quantity]["worst_ulp"]) <= found["limit_ulp"] for quantity in QUANTITIES)


def read_record(name: str) -> dict[str, Any] | None:
    """The stored record; None if there is none or if it is not one."""
    try:
        found = json.loads(record_path(name).read_bytes())
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and found.get("activation") == name else None


def status(activation: Activation) -> str:
    """ "fresh", "stale" if the kernel or the definition has changed since, or "missing"."""
    found = read_record(activation.name)
    if found is None:
        return "missing"
    same = (found.get("kernel_sha256"), found.get("definition_sha256")) == (
        kernel_hash(activation), activation.definition_hash)
    return "fresh" if same else "stale"
