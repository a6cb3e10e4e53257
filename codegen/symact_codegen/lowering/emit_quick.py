"""The quick phase as text: float64 operations, each with a running bound of the absolute error beside it.

A bound is a sum of what the arguments' errors do and of the operation's own rounding, U * |r|, where U is a little
above 2**-53 so that the roundings of the bounds themselves are covered. TINY, far above the smallest subnormal,
stands for everything that underflow can do. An exact value has no bound at all (None).
"""

from __future__ import annotations

from collections.abc import Callable

from symact_codegen.lowering.constants import is_float, is_power_of_two, nearest, parts
from symact_codegen.lowering.error_bounds import TRAVEL, UNITS
from symact_codegen.lowering.grades import QUICK, Grade
from symact_codegen.lowering.program import Op, Program
from symact_codegen.lowering.taylor import Taylor
from symact_codegen.lowering.text import literal, remark

_SIGNS = {"add": "+", "mul": "*", "div": "/"}


class Quick:
    """Lines for one program; with `bounds` false only the values are computed."""

    def __init__(self, program: Program, bounds: bool = True, prefix: str = "r", grade: Grade = QUICK) -> None:
        self.lines: list[str] = []
        self._program = program
        self._bounds = bounds
        self._prefix = prefix
        self._grade = grade
        self._names: list[str] = []
        self._errors: list[str | None] = []
        for index, op in enumerate(program.ops):
            self._emit(index, op)

    @property
    def value(self) -> str:
        """The name or literal of the result."""
        return self._names[self._program.result]

    @property
    def error(self) -> str:
        """The name of the result's error bound, or 0.0."""
        return self._errors[self._program.result] or "0.0"

    def _emit(self, index: int, op: Op) -> None:
        if op.name == "input":
            self._names.append(str(op.data))
            self._errors.append(None)
            return
        name = f"{self._prefix}{index}"
        names = [self._names[i] for i in op.args]
        if op.name == "constant":
            self._constant(name, op)
            return
        if op.name == "taylor":
            self._taylor(name, op, names)
            return
        self.lines.append(f"{name} = {_value(op, names, self._grade)}")
        self._names.append(name)
        bound = self._bound(op, name, names) if self._bounds else None
        if bound is None or op.name == "neg":
            self._errors.append(bound)
            return
        self.lines.append(f"e{name} = {bound}")
        self._errors.append(f"e{name}")

    def _constant(self, name: str, op: Op) -> None:
        head = parts(op.data, 1)[0]
        comment = remark(op.data)
        if comment:
            self.lines.append(f"{name} = {literal(head)}{comment}")
        self._names.append(name if comment else literal(head))
        exact = is_float(op.data)
        self._errors.append(None if exact or not self._bounds else literal(abs(head) * 2.0**-53))

    def _bound(self, op: Op, r: str, names: list[str]) -> str | None:
        errors = [self._errors[i] for i in op.args]
        own = f"U * abs({r})"
        if op.name == "neg":
            return errors[0]
        if op.name == "add":
            if errors == [None, None] and not any(self._program.depends_on_x[i] for i in op.args):
                return f"sum_tail({names[0]}, {names[1]})"
            return _joined(*errors, own)
        if op.name == "mul":
            return self._bound_of_product(op, r, names, errors)
        if op.name == "div":
            return self._bound_of_quotient(op, r, names, errors)
        if op.name == "powi":
            return _power_bound(op.power, r, names[0], errors[0])
        if op.name in ("step", "side"):
            return f"undecided({names[0]}, {errors[0]})" if errors[0] else None
        if op.name in _SEVERAL_ARGUMENTS:
            return _SEVERAL_ARGUMENTS[op.name](r, names, errors)
        travel = None if errors[0] is None else TRAVEL[op.name].format(r=r, a=names[0], ea=errors[0])
        if op.name == "erfc":
            return _joined(travel, self._grade.erfc_error(r, names[0]), "TINY")
        return _joined(travel, f"{literal(self._grade.units[op.name])} * {own}", "TINY")

    def _bound_of_product(self, op: Op, r: str, names: list[str], errors: list[str | None]) -> str | None:
        a, b = names
        terms = [f"abs({b}) * {errors[0]}" if errors[0] else None, f"abs({a}) * {errors[1]}" if errors[1] else None]
        if errors[0] and errors[1]:
            terms.append(f"{errors[0]} * {errors[1]}")
        return _joined(*terms, self._own(op, r, names), "TINY")

    def _bound_of_quotient(self, op: Op, r: str, names: list[str], errors: list[str | None]) -> str | None:
        b = names[1]
        travel = None
        if errors[1]:
            top = _joined(errors[0], f"abs({r}) * {errors[1]}")
            travel = f"({top}) / margin(abs({b}), {errors[1]})"
        elif errors[0]:
            travel = f"{errors[0]} / abs({b})"
        return _joined(travel, self._own(op, r, names), "TINY")

    def _own(self, op: Op, r: str, names: list[str]) -> str | None:
        """The rounding of a product or quotient; none by a power of two, and none by a parameter that is 1."""
        candidates = op.args if op.name == "mul" else op.args[1:]
        for position, index in enumerate(candidates):
            factor = self._program.ops[index]
            if factor.name == "constant" and is_power_of_two(factor.data):
                return None
            if factor.name != "constant" and not self._program.depends_on_x[index]:
                name = names[position if op.name == "mul" else 1]
                return f"rounding({name}, U) * abs({r})"
        return f"U * abs({r})"

    def _taylor(self, name: str, op: Op, names: list[str]) -> None:
        series = op.series
        self.lines.append(f"{name} = {names[1]}")
        if self._bounds:
            self.lines.append(f"e{name} = {self._errors[op.args[1]] or '0.0'}")
        body, units = horner(series, names[0], name)
        self.lines.append(f"if abs({names[0]}) < {literal(nearest(series.radius))}:")
        self.lines += [f"    {line}" for line in body]
        if self._bounds:
            self.lines.append(f"    e{name} = {literal(units)} * U * abs({name}) + TINY")
        self._names.append(name)
        self._errors.append(f"e{name}" if self._bounds else None)


def horner(series: Taylor, u: str, name: str) -> tuple[list[str], float]:
    """Lines that evaluate a series in float64, and its relative error bound in units u."""
    step = 2 if not any(series.coefficients[1::2]) else 1
    wanted = list(series.coefficients[::step])
    while abs(wanted[-1]) * series.radius ** (step * (len(wanted) - 1)) <= abs(wanted[0]) / 2**57:
        wanted.pop()
    lines = [f"v = {u} * {u}"] if step == 2 else [f"v = {u}"]
    total = literal(nearest(wanted[-1]))
    for value in wanted[-2::-1]:
        total = f"{literal(nearest(value))} + v * ({total})"
    lines.append(f"{name} = {total}")
    lines += [f"{name} = {name} * {u}"] * series.order
    rest = sum(float(abs(c) * series.radius ** (step * k) / abs(wanted[0])) * (3 * k + 3)
               for k, c in enumerate(wanted) if k > 0)
    spread = sum(float(abs(c) * series.radius ** (step * k) / abs(wanted[0])) for k, c in enumerate(wanted) if k > 0)
    return lines, round((2.1 + rest) / (1 - spread) + series.order, 2)


def _value(op: Op, names: list[str], grade: Grade) -> str:
    if op.name in _SIGNS:
        return f"{names[0]} {_SIGNS[op.name]} {names[1]}"
    if op.name == "neg":
        return f"-{names[0]}"
    if op.name == "share":
        return f"{names[0]} / ({names[0]} + {names[1]})"
    if op.name == "powi":
        return power(names[0], op.power)
    if op.name in ("step", "side"):
        return f"{op.name}_of({names[0]}, {literal(float(str(op.data)))})"
    return f"{grade.calls[op.name]}({', '.join(names)})"


def power(base: str, exponent: int) -> str:
    """A power as products, by squaring."""
    if exponent == 1:
        return base
    half = power(base, exponent // 2)
    square = f"({half}) * ({half})" if half != base else f"{base} * {base}"
    return f"{square} * {base}" if exponent % 2 else square


def _joined(*terms: str | None) -> str | None:
    present = [t for t in terms if t]
    return " + ".join(present) if present else None


def _power_bound(n: int, r: str, a: str, error: str | None) -> str | None:
    travel = None if error is None else f"abs({r}) * growth({n}.0 * relative({error}, abs({a})))"
    return _joined(travel, f"{n - 1}.0 * U * abs({r})", "TINY")


def _root_bound(r: str, names: list[str], errors: list[str | None]) -> str | None:
    u, _, root = names
    eu, ec, eroot = (e or "0.0" for e in errors)
    right = f"{eu} + {eroot} + U * {r}"
    left = f"({ec} + {r} * ({eu} + {eroot})) / margin({root} - {u}, {eu} + {eroot}) + 2.1 * U * {r} + TINY"
    return f"{right} if {u} >= 0.0 else {left}"


def _share_bound(r: str, names: list[str], errors: list[str | None]) -> str:
    a, b = names
    ea, eb = (e or "0.0" for e in errors)
    total = f"({a} + {b})"
    return (f"({ea} * {b} + {eb} * {a} + 2.0 * {ea} * {eb}) / ({total} * margin({total}, {ea} + {eb})) "
            f"+ 2.1 * U * {r} + TINY")


def _general_power_bound(r: str, names: list[str], errors: list[str | None]) -> str | None:
    a, b = names
    moves = [f"(abs({b}) + {errors[1] or '0.0'}) * relative({errors[0]}, {a})" if errors[0] else None,
             f"{errors[1]} * abs(math.log({a}))" if errors[1] else None]
    travel = f"{r} * growth(1.01 * ({_joined(*moves)}))" if any(moves) else None
    return _joined(travel, f"{literal(UNITS['pow'])} * U * abs({r})", "TINY")


_SEVERAL_ARGUMENTS: dict[str, Callable[[str, list[str], list[str | None]], str | None]] = {
    "sqrt_sum": _root_bound, "share": _share_bound, "pow": _general_power_bound,
}
