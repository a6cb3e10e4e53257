"""The careful phase as text: the same program in wide double-double arithmetic, to be rounded once at the end."""

from __future__ import annotations

import sympy as sp

from symact.errors import SymactError
from symact_codegen.lowering.constants import nearest
from symact_codegen.lowering.program import Op, Program
from symact_codegen.lowering.taylor import Taylor
from symact_codegen.lowering.text import literal, remark, wide_literal

ONE_ARGUMENT = ("neg", "sqrt", "exp", "expm1", "log", "log1p", "softplus", "tanh", "sech2", "sinh", "cosh", "sin",
                "cos", "tan", "atan", "asinh", "erf", "erfc")


class Careful:
    """Lines for one program; the wide x is called `wide_x`, and x is its float64."""

    def __init__(self, program: Program, prefix: str = "w") -> None:
        self.lines: list[str] = []
        self._names: list[str] = []
        self._prefix = prefix
        self._ops = program.ops
        for index, op in enumerate(program.ops):
            self._emit(f"{prefix}{index}", op)
        self.value = self._names[program.result]

    def named(self, index: int) -> str:
        """The name of the result of an operation."""
        return self._names[index]

    def _emit(self, name: str, op: Op) -> None:
        names = [self._names[i] for i in op.args]
        self._names.append(name)
        if op.name == "input":
            if op.data == "x":
                self._names[-1] = "wide_x"
            else:
                self.lines.append(f"{name} = wide_from_float({op.data})")
        elif op.name == "constant":
            self.lines.append(f"{name} = {wide_literal(op.data)}{remark(op.data)}")
        elif op.name == "taylor":
            self._taylor(name, op, names)
        else:
            self.lines.append(f"{name} = {_call(op, names)}")

    def _taylor(self, name: str, op: Op, names: list[str]) -> None:
        series = op.series
        size = f"abs(wide_to_float({names[0]}))" if names[0] != "wide_x" else "abs(x)"
        self.lines.append(f"{name} = {names[1]}")
        self.lines.append(f"if {size} < {literal(nearest(series.radius))}:")
        self.lines += [f"    {line}" for line in wide_horner(series, names[0], name)]


def wide_horner(series: Taylor, u: str, name: str) -> list[str]:
    """Lines that evaluate a series in wide arithmetic."""
    step = 2 if not any(series.coefficients[1::2]) else 1
    values = [sp.Rational(c.numerator, c.denominator) for c in series.coefficients[::step]]
    lines = [f"v = wide_mul({u}, {u})"] if step == 2 else [f"v = {u}"]
    lines.append(f"{name} = {wide_literal(values[-1])}")
    for value in values[-2::-1]:
        lines.append(f"{name} = wide_add({wide_literal(value)}, wide_mul(v, {name}))")
    return lines + [f"{name} = wide_mul({name}, {u})"] * series.order


def _call(op: Op, names: list[str]) -> str:
    if op.name == "powi":
        return f"wide_powi({names[0]}, {op.data})"
    if op.name in ("step", "side"):
        return f"wide_from_float({op.name}_of({names[0]}[0], {literal(float(str(op.data)))}))"
    if op.name == "share":
        return f"wide_div({names[0]}, wide_add({names[0]}, {names[1]}))"
    if op.name in ("sin", "cos", "tan"):
        return f"wide_any_{op.name}({names[0]})"
    if op.name in ("add", "mul", "div", "pow", "sqrt_sum") or op.name in ONE_ARGUMENT:
        return f"wide_{op.name}({', '.join(names)})"
    raise SymactError(f"The operation {op.name} has no wide form; supported are {', '.join(ONE_ARGUMENT)}.")
