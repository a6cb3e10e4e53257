"""JAX on the CPU: jit of its own function, else of the composite."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Any

from symact_codegen.bench.composites import function_of, namespace
from symact_codegen.bench.formulas import formula
from symact_codegen.bench.library_functions import JAX, resolve
from symact_codegen.bench.problem import Call, Problem

Function = Callable[..., Any]


class Jax:
    """XLA decides on its threads: as many as the process has processors."""

    name = "JAX"

    def __init__(self) -> None:
        self._jax = importlib.import_module("jax")
        self._jax.config.update("jax_platforms", "cpu")
        self._jax.config.update("jax_enable_x64", True)
        self._numpy = importlib.import_module("jax.numpy")
        self._words = namespace(self._numpy, erf=importlib.import_module("jax.scipy.special").erf)
        self._compiled: dict[tuple[str, str], Function | None] = {}

    def calls(self, problem: Problem) -> list[Call]:
        """The output is given by donation: XLA writes the result over a donated array."""
        if formula(problem.activation, problem.quantity) is None:
            return []
        key = problem.activation.name, problem.quantity
        if key not in self._compiled:
            self._compiled[key] = self._compile(problem)
        compiled = self._compiled[key]
        if compiled is None:
            return []
        inputs = [self._numpy.array(a) for a in problem.inputs]
        kept = [self._numpy.zeros_like(inputs[0])]

        def work() -> Any:
            kept[0] = compiled(*inputs, kept[0]).block_until_ready()
            return kept[0]
        return [Call("given", work)]

    def _compile(self, problem: Problem) -> Function | None:
        function = self._function(problem)
        if function is None:
            return None
        jit, vjp = self._jax.jit, self._jax.vjp
        forward = problem.quantity == "forward"
        traced = (lambda x, out: function(x)) if forward else (lambda x, g, out: vjp(function, x)[1](g)[0])
        compiled: Function = jit(traced, donate_argnums=(1 if forward else 2,), keep_unused=True)
        return compiled

    def _function(self, problem: Problem) -> Function | None:
        if problem.activation.name in JAX:
            found = JAX[problem.activation.name]
            importlib.import_module("jax.nn")
            function, keywords = resolve(found.call), found.keywords
            return lambda x: function(x, **keywords)
        return function_of(formula(problem.activation, "forward"), self._words)
