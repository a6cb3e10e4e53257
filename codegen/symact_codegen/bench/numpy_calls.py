"""NumPy with the definition's operations one after the other, and numexpr with the definition as one text."""

from __future__ import annotations

import importlib
import re
from typing import Any

import numba
import numpy as np
import sympy as sp
from sympy.printing.pycode import PythonCodePrinter

from symact_codegen.bench.composites import function_of, namespace
from symact_codegen.bench.formulas import formula
from symact_codegen.bench.problem import Call, Problem


class NumPy:
    """Ufuncs, one after the other, on one thread: that is how NumPy works."""

    name = "NumPy"

    def __init__(self) -> None:
        self._words = namespace(np)

    def calls(self, problem: Problem) -> list[Call]:
        """The result is fresh, and so is every intermediate one."""
        function = function_of(formula(problem.activation, problem.quantity), self._words)
        if function is None:
            return []
        inputs = problem.inputs
        return [Call("fresh", lambda: function(*inputs))]


class NumExprPrinter(PythonCodePrinter):  # type: ignore[misc]
    """Prints an expression as numexpr reads it; its own maximum would turn float32 into float64."""

    def __init__(self) -> None:
        super().__init__({"fully_qualified_modules": False})

    def _print_Pow(self, e: sp.Pow, rational: bool = False) -> str:  # noqa: N802
        return str(self._hprint_Pow(e, rational=rational, sqrt="sqrt"))

    def _print_Piecewise(self, e: sp.Piecewise) -> str:  # noqa: N802
        *branches, (last, _) = e.args
        text = self._print(last)
        for value, condition in reversed(branches):
            text = f"where({self._print(condition)}, {self._print(value)}, {text})"
        return str(text)

    def _print_And(self, e: sp.And) -> str:  # noqa: N802
        return "(" + " & ".join(f"({self._print(a)})" for a in e.args) + ")"

    def _print_Or(self, e: sp.Or) -> str:  # noqa: N802
        return "(" + " | ".join(f"({self._print(a)})" for a in e.args) + ")"

    def _print_Max(self, e: sp.Max) -> str:  # noqa: N802
        return self._choice(">", e)

    def _print_Min(self, e: sp.Min) -> str:  # noqa: N802
        return self._choice("<", e)

    def _choice(self, relation: str, e: sp.Basic) -> str:
        first, *others = map(self._print, e.args)
        for other in others:
            first = f"where(({first}) {relation} ({other}), {first}, {other})"
        return str(first)

    def _print_sign(self, e: sp.sign) -> str:
        return f"sign({self._print(e.args[0])})"

    def _print_Heaviside(self, e: sp.Heaviside) -> str:  # noqa: N802
        return f"heaviside({self._print(e.args[0])})"  # numexpr has none; no choice of numbers would be float32

    def _print_asinh(self, e: sp.asinh) -> str:
        return f"arcsinh({self._print(e.args[0])})"

    def _print_atan(self, e: sp.atan) -> str:
        return f"arctan({self._print(e.args[0])})"


class NumExpr:
    """One compiled expression in blocks, on as many threads as the kernels use."""

    name = "numexpr"

    def __init__(self) -> None:
        self._module = importlib.import_module("numexpr")
        self._module.set_num_threads(numba.get_num_threads())
        self._known = {"where", *importlib.import_module("numexpr.expressions").functions}

    def calls(self, problem: Problem) -> list[Call]:
        """None where numexpr lacks a function, erf for one."""
        expression = formula(problem.activation, problem.quantity)
        if expression is None:
            return []
        text, constants = _text_and_constants(expression)
        if not set(re.findall(r"([A-Za-z_]\w*)\(", text)) <= self._known:
            return []
        values: dict[str, Any] = {name: problem.x.dtype.type(value) for name, value in constants.items()}
        values |= {"x": problem.x, "g": problem.g}
        evaluate, out = self._module.evaluate, problem.out
        return [Call("given", lambda: evaluate(text, local_dict=values, global_dict={}, out=out))]


def _text_and_constants(expression: sp.Expr) -> tuple[str, dict[str, float]]:
    """The expression's text, and by name the numbers in it, which must have the dtype of x."""
    names = {f: sp.Symbol(f"c{i}", real=True)
             for i, f in enumerate(sorted(expression.atoms(sp.Float), key=sp.default_sort_key))}
    text: str = NumExprPrinter().doprint(expression.xreplace(names))
    return text, {str(s): float(f) for f, s in names.items()}
