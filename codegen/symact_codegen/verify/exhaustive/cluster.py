"""The shards of a check on a Dask cluster: one that is there already, or a local one of a process per core."""

from __future__ import annotations

import importlib
import logging
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import symact
from symact import SymactError
from symact_codegen.exhaustive_records import kernel_hash
from symact_codegen.verify.check import generated_kernel
from symact_codegen.verify.exhaustive.floats import SIZE, Block, Shard
from symact_codegen.verify.exhaustive.shards import Checker, Part
from symact_codegen.workers import processor_count

_WAIT = 20


def check_shard(name: str, kernel: str, index: int) -> tuple[int, dict[str, Part]]:
    """The outcome of one shard, on a worker; SymactError if the worker has another kernel of that name."""
    activation = symact.elementwise(name)
    if kernel_hash(activation) != kernel:
        raise SymactError(f"A worker has another kernel '{name}' than this machine; install the same generated "
                          f"kernels on all machines of the cluster.")
    return index, _checker(name).check(generated_kernel(name), Block(Shard(index), 0, SIZE))


@lru_cache(maxsize=2)
def _checker(name: str) -> Checker:
    return Checker(symact.elementwise(name))


@contextmanager
def client(scheduler: str | None) -> Iterator[Any]:
    """A client of the cluster at an address, or of a local one that ends with the block.

    Raises SymactError if Dask is not installed or nothing answers at the address.
    """
    try:
        distributed: Any = importlib.import_module("distributed")
    except ImportError:
        raise SymactError("The exhaustive check needs Dask; install it with `pip install symact[exhaustive]`."
                          ) from None
    if scheduler is not None:
        try:
            found = distributed.Client(scheduler, timeout=_WAIT, set_as_default=False)
        except (OSError, ValueError) as error:
            raise SymactError(f"No Dask scheduler answers at '{scheduler}' ({error or type(error).__name__}); give "
                              f"an address such as tcp://host:8786.") from None
        with found:
            yield found
        return
    local = distributed.LocalCluster(n_workers=processor_count(), threads_per_worker=1, processes=True,
                                     dashboard_address="127.0.0.1:0", silence_logs=logging.CRITICAL)
    with local, distributed.Client(local, set_as_default=False) as found:
        found.run(_ignore_interrupts)
        yield found


def _ignore_interrupts() -> None:
    """On a worker of one's own: Ctrl-C reaches the whole process group, and the parent alone answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def run_shards(dask: Any, name: str, kernel: str, indices: Sequence[int]
               ) -> Iterator[tuple[int, dict[str, Part]]]:
    """The outcomes of shards as they end, in any order, for the kernel with this hash."""
    futures = dask.map(check_shard, [name] * len(indices), [kernel] * len(indices), list(indices), pure=False)
    for future in importlib.import_module("distributed").as_completed(futures, loop=dask.loop):
        yield future.result()
        future.release()
