"""What comes before the first result: imports, compiling, loading what was compiled. Each in a process of its own."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TIMED_IMPORT = "import time; start = time.perf_counter(); import {module}; print(time.perf_counter() - start)"
_FIRST_CALL = """
import importlib, sys, time
import numpy as np
import symact_kernels
kernel = getattr(symact_kernels, sys.argv[1])
x = np.linspace(-3, 3, int(sys.argv[2]), dtype=np.float32)
start = time.perf_counter()
kernel(x)
print(time.perf_counter() - start)
"""
ELEMENTS = 1 << 17
REPEATS = 5


@dataclass(frozen=True)
class FirstCall:
    """Seconds of the first float32 call of a kernel: compiled then, and loaded from the cache."""

    activation: str
    compiled: float
    loaded: float


def import_seconds(modules: Sequence[str], repeats: int = REPEATS) -> dict[str, float]:
    """The median seconds that `import` of each takes, in fresh processes, in turns."""
    samples: dict[str, list[float]] = {module: [] for module in modules}
    for _ in range(repeats + 1):
        for module in modules:
            samples[module].append(_seconds([_TIMED_IMPORT.format(module=module)]))
    return {module: statistics.median(found[1:]) for module, found in samples.items()}  # the first reads the disk


def first_calls(names: Sequence[str], elements: int = ELEMENTS, repeats: int = REPEATS) -> Iterator[FirstCall]:
    """The first call of each of these kernels, with an empty Numba cache and then with the one it left."""
    for name in names:
        with tempfile.TemporaryDirectory() as cache:
            program = [_FIRST_CALL, name, str(elements)]
            compiled = _seconds(program, cache)
            loaded = statistics.median(_seconds(program, cache) for _ in range(repeats))
        yield FirstCall(name, compiled, loaded)


def _seconds(program: Sequence[str], cache: str | None = None) -> float:
    """What the program prints."""
    environment = os.environ if cache is None else {**os.environ, "NUMBA_CACHE_DIR": cache}
    done = subprocess.run([sys.executable, "-c", *program], env=environment, check=True, capture_output=True, text=True)
    return float(done.stdout)
