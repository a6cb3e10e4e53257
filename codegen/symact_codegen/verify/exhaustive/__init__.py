"""All 2^32 float32 inputs of a kernel, f and f', against a reference whose own error is certified.

The reference is made from the definition as written: Taylor polynomials on cells with Arb's enclosures of
coefficients and remainder, exact rational arithmetic where results lie on rounding midpoints, sums of waves
where a function oscillates between neighbouring floats, and the pointwise oracle for what these leave open.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import add
from typing import Any

from symact import Activation, SymactError
from symact_codegen.exhaustive_records import kernel_hash, passes, read_record, status
from symact_codegen.verify.exhaustive.floats import COUNT
from symact_codegen.verify.exhaustive.journal import Journal
from symact_codegen.verify.exhaustive.records import INPUTS, LIMIT, record, write_record
from symact_codegen.verify.exhaustive.shards import QUANTITIES, Checker, Part

__all__ = ["COUNT", "INPUTS", "LIMIT", "QUANTITIES", "Checker", "Journal", "Part", "check_all", "passes",
           "read_record", "record", "status", "write_record"]


def check_all(activation: Activation, dask: Any, advance: Callable[[str], None] = lambda last: None
              ) -> dict[str, Any]:
    """Check a generated kernel on every float32 through a Dask client, store the record and return it.

    Shards that an interrupted check has done are not done again. `advance` is called with the activation's
    name for each shard that is known.
    """
    from symact_codegen.verify.exhaustive.cluster import run_shards

    kernel, journal = kernel_hash(activation), Journal(activation)
    for _ in journal.shards:
        advance(activation.name)
    missing = [index for index in range(COUNT) if index not in journal.shards]
    for index, parts in run_shards(dask, activation.name, kernel, missing):
        journal.add(index, parts)
        advance(activation.name)
    if kernel_hash(activation) != kernel:
        raise SymactError(f"The kernel '{activation.name}' was written anew during its check; check it again.")
    ordered = [journal.shards[index] for index in range(COUNT)]
    found = record(activation, {q: reduce(add, (parts[q] for parts in ordered)) for q in QUANTITIES})
    write_record(found)
    journal.forget()
    return found
