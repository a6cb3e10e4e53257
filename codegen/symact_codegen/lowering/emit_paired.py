"""The paired phase as text: every number is a sum of two float64, with a running bound of the absolute error beside it.

It is for float64 results at any values of the parameters, where one float64 is not accurate enough and the arithmetic
of the careful phase far slower than needed. The functions on pairs and what is proved of them are those of the vector
functions. The bounds of the arithmetic follow from the operations, with U a little above 2**-53:

- sum: the two high parts are added exactly; the low part of the result rounds twice.
- product: the low part rounds twice, and the product of the low parts is left out.
- quotient: with i = 1 / b rounded, q = a i is within 3 units, and the rest, (a - q b + x - q y) i, is off by its own
  roundings and, relatively, by what i is off from 1 / (b + y).
- root: as one step of Newton's iteration from a rounded root.

HAIR, far above what any underflow loses, stands for it, so that no bound is a subnormal number.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from symact_codegen.lowering.constants import is_float, parts
from symact_codegen.lowering.error_bounds import TRAVEL
from symact_codegen.lowering.program import Op, Program
from symact_codegen.lowering.text import literal, remark
from symact_codegen.lowering.vector.formats import FLOAT64
from symact_codegen.lowering.vector.primitives import Primitive, primitives_of
from symact_codegen.lowering.vector.series import series_error, series_lines

ARITHMETIC = frozenset({"input", "constant", "neg", "add", "mul", "div", "powi", "sqrt", "sqrt_sum", "share", "taylor"})


@dataclass(frozen=True)
class _Pair:
    """Names of the high and the low part and of the bound; no low part is 0, no bound is an exact number."""

    high: str
    low: str | None = None
    error: str | None = None


def can_be_paired(program: Program) -> bool:
    """Whether there is a function on pairs for every operation."""
    known = ARITHMETIC | set(primitives_of("pair_float64"))
    return all(op.name in known for op in program.ops)


class Paired:
    """Lines for one program, all of whose operations have functions on pairs."""

    def __init__(self, program: Program) -> None:
        self.lines: list[str] = []
        self._primitives = primitives_of("pair_float64")
        self._count = 0
        self._pairs: list[_Pair] = []
        for op in program.ops:
            self._pairs.append(self._pair(op, [self._pairs[i] for i in op.args]))

        result = self._pairs[program.result]
        self.value, self.error = result.high, result.error or "0.0"
        if result.low:
            self._round(result)

    def _round(self, result: _Pair) -> None:
        """`value` is the result rounded to one float64, and `error` a bound of what it is off, as text."""
        name = self._name()
        self.value, self.error = name, f"e{name}"
        self.lines += [f"{name} = {result.high} + {result.low}",
                       f"e{name} = {_sum(result.error, f'U * abs({name})')}"]

    def _pair(self, op: Op, args: list[_Pair]) -> _Pair:
        if op.name == "input":
            return _Pair(str(op.data))
        if op.name == "constant":
            return self._constant(op)
        if op.name == "powi":
            return self._power(args[0], op.power)
        if op.name == "taylor":
            return self._taylor(op, args[1])
        if op.name in self._primitives:
            return self._function(op.name, self._primitives[op.name], args[0])
        methods: dict[str, Callable[..., _Pair]] = {
            "neg": self._neg, "add": self._add, "mul": self._mul, "div": self._div, "sqrt": self._sqrt,
            "sqrt_sum": self._sqrt_sum, "share": self._share}
        return methods[op.name](*args)

    def _name(self) -> str:
        self._count += 1
        return f"r{self._count}"

    def _written(self, name: str, *error: str | None) -> _Pair:
        """The pair of these names, with the sum of the terms as its bound."""
        bound = _sum(*error)
        if bound is None:
            return _Pair(name, f"{name}_low")
        self.lines.append(f"e{name} = {bound}")
        return _Pair(name, f"{name}_low", f"e{name}")

    def _constant(self, op: Op) -> _Pair:
        head, tail = parts(op.data, 2)
        if is_float(op.data):
            return _Pair(literal(head))
        name = self._name()
        self.lines += [f"{name} = {literal(head)}{remark(op.data)}", f"{name}_low = {literal(tail)}"]
        return _Pair(name, f"{name}_low", literal(abs(head) * 2.0**-104))

    def _neg(self, a: _Pair) -> _Pair:
        name = self._name()
        self.lines.append(f"{name} = -{a.high}")
        if a.low:
            self.lines.append(f"{name}_low = -{a.low}")
        return _Pair(name, f"{name}_low" if a.low else None, a.error)

    def _add(self, a: _Pair, b: _Pair) -> _Pair:
        name = self._name()
        low = f"{name}_low"
        if not a.low and not b.low:
            self.lines.append(f"{name}, {low} = exact_sum({a.high}, {b.high})")
            return self._written(name, a.error, b.error)
        if a.low and b.low:
            self.lines.append(f"{name}, {low} = pair_add({a.high}, {a.low}, {b.high}, {b.low})")
            return self._written(name, a.error, b.error, f"U * (abs({a.low}) + abs({b.low}) + abs({low}))")
        a, b = (a, b) if a.low else (b, a)
        self.lines.append(f"{name}, {low} = pair_add_single({a.high}, {a.low}, {b.high})")
        return self._written(name, a.error, b.error, f"U * abs({low})")

    def _mul(self, a: _Pair, b: _Pair) -> _Pair:
        name = self._name()
        low = f"{name}_low"
        if not a.low and not b.low:
            self.lines.append(f"{name}, {low} = exact_product({a.high}, {b.high})")
            own = "HAIR"
        elif a.low and b.low:
            self.lines.append(f"{name}, {low} = pair_mul({a.high}, {a.low}, {b.high}, {b.low})")
            own = f"abs({a.low} * {b.low}) + U * (2.0 * abs({low}) + 1.01 * abs({a.high} * {b.low})) + HAIR"
        else:
            a, b = (a, b) if a.low else (b, a)
            self.lines.append(f"{name}, {low} = pair_mul_single({a.high}, {a.low}, {b.high})")
            own = f"U * abs({low}) + HAIR"
        return self._written(name, _scaled(a.error, b), _scaled(b.error, a),
                             f"{a.error} * {b.error}" if a.error and b.error else None, own)

    def _div(self, a: _Pair, b: _Pair) -> _Pair:
        name = self._name()
        low, inverse = f"{name}_low", f"{name}_inverse"
        self.lines += [f"{inverse} = 1.0 / {b.high}", f"{name} = {a.high} * {inverse}"]
        rest, lows = f"fma(-{name}, {b.high}, {a.high})", _sum(a.low, f"fma(-{name}, {b.low}, 0.0)" if b.low else None)
        if b.low:
            lows = f"fma(-{name}, {b.low}, {a.low or '0.0'})"
        self.lines.append(f"{low} = {f'({rest} + {lows})' if lows else rest} * {inverse}")
        moved = _sum(a.error, f"abs({name}) * {b.error}" if b.error else None,
                     f"U * abs({a.low})" if a.low else None, f"U * abs({name} * {b.low})" if b.low else None)
        skew = f"abs({low} * {b.low})" if b.low else None
        off = _sum(b.error, f"abs({b.low})" if b.low else None) or "0.0"
        own = f"4.0 * U * (U * abs({name}) + abs({low})) + HAIR"
        terms = _sum(moved, skew)
        checked = f"inverse_bound({inverse}, {off})"
        return self._written(name, f"({terms or 'HAIR'}) * {checked}", own)

    def _sqrt(self, a: _Pair) -> _Pair:
        name = self._name()
        low, inverse = f"{name}_low", f"{name}_inverse"
        self.lines += [f"{name} = math.sqrt({a.high})", f"{inverse} = 0.5 / {name}",
                       f"{low} = ({_sum(f'fma(-{name}, {name}, {a.high})', a.low)}) * {inverse}"]
        travel = TRAVEL["sqrt"].format(r=name, a=a.high, ea=a.error) if a.error else None
        return self._written(name, travel, f"1.1 * {low} * {low} * {inverse} + 4.0 * U * abs({low}) + HAIR")

    def _sqrt_sum(self, u: _Pair, c: _Pair, root: _Pair) -> _Pair:
        """u + root, where root**2 = u**2 + c: for u < 0 as c / (root - u)."""
        right = self._add(u, root)
        left = self._div(c, self._add(root, self._neg(u)))
        return self._chosen(f"{u.high} >= 0.0", right, left)

    def _share(self, a: _Pair, b: _Pair) -> _Pair:
        return self._div(a, self._add(a, b))

    def _power(self, a: _Pair, exponent: int) -> _Pair:
        """By squaring."""
        if exponent == 1:
            return a
        half = self._power(a, exponent // 2)
        square = self._mul(half, half)
        return self._mul(square, a) if exponent % 2 else square

    def _function(self, function: str, primitive: Primitive, a: _Pair) -> _Pair:
        name = self._name()
        high, low = a.high, a.low
        if low:
            high, low = f"{name}_argument", f"{name}_rest"
            self.lines.append(f"{high}, {low} = exact_sum({a.high}, {a.low})")
        self.lines.append(f"{name}, {name}_low = {primitive.pair}({high}, {low or '0.0'})")
        travel = TRAVEL[function].format(r=name, a=high, ea=a.error) if a.error else None
        pair = self._written(name, travel, f"{literal(primitive.bound.pair)} * abs({name}) + HAIR")
        self._limit(pair, high, primitive)
        return pair

    def _limit(self, pair: _Pair, argument: str, primitive: Primitive) -> None:
        """Where nothing is promised of the function the bound is infinite."""
        low, high = primitive.bound.low, primitive.bound.high
        for test in ([f"{argument} <= {literal(high)}"] if high < float("inf") else []) + (
                [f"{argument} >= {literal(low)}"] if low > -float("inf") else []):
            self.lines.append(f"{pair.error} = {pair.error} if {test} else math.inf")

    def _taylor(self, op: Op, far: _Pair) -> _Pair:
        name = self._name()
        relative, _ = series_error(op.series, FLOAT64, pair=True)
        near = f"abs(x) < {literal(float(op.series.radius))}"
        self.lines += series_lines(op.series, FLOAT64, True, name, f"{name}_low", (far.high, far.low or "0.0"))
        self.lines.append(f"e{name} = {literal(relative)} * abs({name}) + HAIR if {near} else {far.error or '0.0'}")
        return _Pair(name, f"{name}_low", f"e{name}")

    def _chosen(self, test: str, first: _Pair, second: _Pair) -> _Pair:
        name = self._name()
        self.lines += [f"{name} = {first.high} if {test} else {second.high}",
                       f"{name}_low = {first.low or '0.0'} if {test} else {second.low or '0.0'}",
                       f"e{name} = {first.error or '0.0'} if {test} else {second.error or '0.0'}"]
        return _Pair(name, f"{name}_low", f"e{name}")


def _sum(*terms: str | None) -> str | None:
    present = [t for t in terms if t]
    return " + ".join(present) if present else None


def _scaled(error: str | None, factor: _Pair) -> str | None:
    """What a factor makes of an error."""
    if error is None:
        return None
    size = f"(abs({factor.high}) + abs({factor.low}))" if factor.low else f"abs({factor.high})"
    return f"{size} * {error}"
