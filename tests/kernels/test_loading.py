"""Compiled loops come from Numba's cache without its compiler being set up, and compiling works afterwards."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

FIRST = """
import sys
import numpy as np
import symact_kernels
from numba.core.registry import cpu_target
kernel = getattr(symact_kernels, sys.argv[1])
if "axis" in sys.argv:
    kernel(np.linspace(-5, 5, 40_000, dtype=np.float32).reshape(40, -1))
else:
    kernel(np.linspace(-5, 5, 100, dtype=np.float32))
    np.save(sys.argv[2], kernel(np.linspace(-5, 5, 100_000, dtype=np.float32)))
print("numba.np.linalg" in sys.modules)
"""

THEN = FIRST + """
import numba
@numba.njit
def own(x):
    table = {1: 2.0}
    return np.sqrt((x * x).sum()) + x.sum() + table[1] + len([str(3)])
assert own(np.array([3.0, 4.0])) == 15.0
double = kernel(np.linspace(-5, 5, 100))
assert double.dtype == np.float64
"""


def run(program: str, cache: Path, *arguments: Any) -> str:
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(cache)}
    done = subprocess.run([sys.executable, "-c", program, *map(str, arguments)], env=environment, capture_output=True,
                          text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize("name", ["sigmoid", "elu"])
def test_what_is_cached_needs_no_compiler(name: str, tmp_path: Path) -> None:
    compiled, loaded = tmp_path / "compiled.npy", tmp_path / "loaded.npy"
    assert run(FIRST, tmp_path / "cache", name, compiled) == "True"
    assert run(FIRST, tmp_path / "cache", name, loaded) == "False"
    assert np.array_equal(np.load(compiled), np.load(loaded))
    assert run(THEN, tmp_path / "cache", name, loaded) == "False"


def test_kernels_of_rows_too(tmp_path: Path) -> None:
    assert run(FIRST, tmp_path / "cache", "softmax", "", "axis") == "True"
    assert run(FIRST, tmp_path / "cache", "softmax", "", "axis") == "False"
