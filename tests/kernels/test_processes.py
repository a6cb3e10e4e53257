"""Threads and processes of the caller: kernels may be called from many at once, and after a fork."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

FORKED = """
import importlib.util, os, sys
import numpy as np
spec = importlib.util.spec_from_file_location(sys.argv[2], sys.argv[1])
module = importlib.util.module_from_spec(spec)
sys.modules[sys.argv[2]] = module
spec.loader.exec_module(module)
x = np.linspace(-5, 5, 100_000)
wanted = module.KERNEL(x)
child = os.fork()
if child == 0:
    os._exit(0 if np.array_equal(module.KERNEL(x), wanted) else 3)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""

UNTOUCHED = """
import sys
import symact_kernels
names = dir(symact_kernels)
assert "relu" in names and "linear" in names, names
loaded = [m for m in ("numba", "numpy", "sympy", "symact", "symact_codegen") if m in sys.modules]
assert not loaded, loaded
"""


def run(program, *arguments):
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True,
                          timeout=120, check=False)
    assert done.returncode == 0, done.stderr


def test_many_threads_at_once(kernels):
    x = np.linspace(-5, 5, 200_000)
    silu = kernels["silu"]
    wanted = silu(x)
    with ThreadPoolExecutor(4) as pool:
        for result in pool.map(silu, [x] * 40):
            assert np.array_equal(result, wanted)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")
def test_a_forked_child_computes_the_same(kernels):
    name = kernels["silu"]._value.serial.__module__
    run(FORKED, sys.modules[name].__file__, name)


def test_the_package_loads_nothing_before_it_is_asked():
    run(UNTOUCHED)
