"""The kernels themselves, and memory: the least that a kernel with these arrays can take."""

from __future__ import annotations

import inspect
from typing import Any

import numba
import numpy as np

import symact_kernels
from symact_codegen.bench.formulas import FROM_OUTPUT
from symact_codegen.bench.problem import Array, Call, Problem

OWN, MEMORY = "symact", "memory"


class Own:
    """The generated kernels; a VJP gives the gradients of learned parameters too."""

    name = OWN

    def calls(self, problem: Problem) -> list[Call]:
        """With the output given, where the kernel takes one, and fresh."""
        kernel = getattr(symact_kernels, problem.activation.name)
        function = {"forward": kernel, "vjp": kernel.vjp, FROM_OUTPUT: kernel.vjp_from_output}[problem.quantity]
        inputs, out = problem.inputs, problem.out
        calls = [Call("fresh", lambda: function(*inputs))]
        if "out" in inspect.signature(function).parameters:
            calls.append(Call("given", lambda: function(*inputs, out=out)))
        return calls


def _copy_loop(x: Array, out: Array) -> None:
    for i in numba.prange(x.size):
        out[i] = x[i]


def _add_loop(x: Array, g: Array, out: Array) -> None:
    for i in numba.prange(x.size):
        out[i] = x[i] + g[i]


_copy: Any = numba.njit(parallel=True, cache=True)(_copy_loop)
_add: Any = numba.njit(parallel=True, cache=True)(_add_loop)


class Memory:
    """The same bytes and no arithmetic to speak of: a copy, for a VJP a sum of two; on one thread or on all."""

    name = MEMORY

    def calls(self, problem: Problem) -> list[Call]:
        """NumPy's loop on one thread and a parallel one."""
        x, g, out = problem.x, problem.g, problem.out
        if problem.quantity == "forward":
            return [Call("given", lambda: np.copyto(out, x)), Call("given", lambda: _copy(x, out))]
        return [Call("given", lambda: np.add(x, g, out=out)), Call("given", lambda: _add(x, g, out))]
