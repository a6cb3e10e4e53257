"""A vector function as lines of Python text: straight-line arithmetic and selections, nothing else.

Node i is r{i}, the low part of a pair l{i}. Every literal has the type of the working format.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from symact_codegen.lowering.vector.formats import Format
from symact_codegen.lowering.vector.nodes import Node
from symact_codegen.lowering.vector.program import VectorFunction
from symact_codegen.lowering.vector.series import series_lines
from symact_codegen.lowering.vector.windows import Window, window_lines

SIGNS = {"add": "+", "mul": "*", "div": "/"}


class Emitter:
    """The lines of one function of x; `high` and `low` name the result, `low` is None if it is single.

    With `rounded` a product of pairs that comes last is rounded at once.
    """

    def __init__(self, function: VectorFunction, ordered: set[int], windows: Sequence[Window] = (), prefix: str = "",
                 rounded: bool = False) -> None:
        self.lines: list[str] = []
        self._function = function
        self._fmt: Format = function.style.working
        self._ordered = ordered
        self._prefix = prefix
        self._fused = len(function.graph.nodes) - 1 if rounded else -1
        self._names: list[tuple[str, str | None]] = []
        needed = function.needed()
        for index, node in enumerate(function.graph.nodes):
            self._names.append(self._emit(index, node) if index in needed else ("", None))
        self.high, self.low = self._names[-1]
        for index, window in enumerate(windows):
            lines, self.high, self.low = window_lines(window, function.style, f"{prefix}z{index}", self.high, self.low)
            self.lines += lines

    def _emit(self, index: int, node: Node) -> tuple[str, str | None]:
        if node.kind == "x":
            return "x", None
        if node.value is not None:
            return self._constant(index, node.value)
        args = [self._names[i] for i in node.args]
        name, low = f"{self._prefix}r{index}", f"{self._prefix}l{index}"
        pair = self._function.is_pair(index)
        fused = self._function.fused(index)
        if fused is not None:
            a, b, c = (self._names[i][0] for i in fused[:3])
            self.lines.append(f"{name} = fma({'-' if fused[3] else ''}{a}, {b}, {c})")
            return name, None
        if node.kind == "neg":
            return self._each(name, low, args[0], "-{}")
        scale = self._function.scale_of(index)
        if scale is not None:
            factor = self._fmt.literal(float(scale))
            return self._each(name, low, self._names[self._function.scaled_argument(index)], f"{{}} * {factor}")
        if not pair and node.kind in self._function.primitives and self._function.normalises(index):
            args = [self._normalised(name, low, args[0])]
        if not pair:
            self.lines += self._single(node, name, low, args)
            return name, None
        if node.kind == "series":
            assert node.series is not None
            self.lines += series_lines(node.series, self._fmt, True, name, low, (args[1][0], self._low(args[1])))
            return name, low
        if node.kind == "root_sum":
            self.lines += self._root_sum(name, low, args)
            return name, low
        if node.kind in self._function.primitives and self._function.normalises(index):
            args = [self._normalised(name, low, args[0])]
        call = self._pair_call(index, node, args)
        if index == self._fused and call.startswith("pair_mul"):
            self.lines.append(f"{name} = {call.replace('pair_mul', 'fused_mul', 1)}")
            return name, None
        self.lines.append(f"{name}, {low} = {call}")
        return name, low

    def _normalised(self, name: str, low: str, arg: tuple[str, str | None]) -> tuple[str, str | None]:
        """The same sum of two floats, the second at most half a unit in the last place of the first."""
        self.lines.append(f"{name}n, {low}n = ordered_sum({arg[0]}, {arg[1]})")
        return f"{name}n", f"{low}n"

    def _each(self, name: str, low: str, arg: tuple[str, str | None], form: str) -> tuple[str, str | None]:
        """The same exact operation on both parts."""
        self.lines.append(f"{name} = {form.format(arg[0])}")
        if arg[1] is None:
            return name, None
        self.lines.append(f"{low} = {form.format(arg[1])}")
        return name, low

    def _constant(self, index: int, value: Fraction) -> tuple[str, str | None]:
        head = self._fmt.nearest(value)
        if not self._function.is_pair(index):
            return self._fmt.literal(head), None
        return self._fmt.literal(head), self._fmt.literal(self._fmt.nearest(value - Fraction(head)))

    def _low(self, arg: tuple[str, str | None]) -> str:
        """The low part, or -0.0, to which LLVM knows that nothing need be added."""
        return arg[1] if arg[1] is not None else self._fmt.literal(-0.0)

    def _single(self, node: Node, name: str, low: str, args: list[tuple[str, str | None]]) -> list[str]:
        high = [a[0] if a[1] is None else f"({a[0]} + {a[1]})" for a in args]
        if node.kind in ("add", "mul", "div"):
            return [f"{name} = {high[0]} {SIGNS[node.kind]} {high[1]}"]
        if node.kind == "sqrt":
            return [f"{name} = math.sqrt({high[0]})"]
        if node.kind == "series":
            assert node.series is not None
            return series_lines(node.series, self._fmt, False, name, low, (high[1], ""))
        if node.kind == "root_sum":
            u, c, root = high
            return [f"{name}t = abs({u}) + {root}",
                    f"{name} = {name}t if {u} >= {self._fmt.literal(0.0)} else {c} / {name}t"]
        call = self._function.primitives[node.kind].single
        if self._function.style.pairs:
            return [f"{name} = {call}({args[0][0]}, {self._low(args[0])})"]
        return [f"{name} = {call}({high[0]})"]

    def _root_sum(self, name: str, low: str, args: list[tuple[str, str | None]]) -> list[str]:
        (u, v), (c, d), (root, rest) = args
        zero, one = self._fmt.literal(0.0), self._fmt.literal(1.0)
        sign = f"({v} if {u} >= {zero} else -{v})" if v is not None else self._fmt.literal(-0.0)
        return [f"{name}t, {low}t = pair_add(abs({u}), {sign}, {root}, {self._low((root, rest))})",
                f"{name}q, {low}q = pair_div({one}, {c}, {self._low((c, d))}, {name}t, {low}t)",
                f"{name} = {name}t if {u} >= {zero} else {name}q",
                f"{low} = {low}t if {u} >= {zero} else {low}q"]

    def _pair_call(self, index: int, node: Node, args: list[tuple[str, str | None]]) -> str:
        a = args[0]
        if node.kind == "add":
            return self._sum(index, a, args[1])
        if node.kind == "mul":
            return self._product(a, args[1])
        if node.kind == "div":
            one, b = self._fmt.literal(1.0), args[1]
            return f"pair_div({one}, {a[0]}, {self._low(a)}, {b[0]}, {self._low(b)})"
        if node.kind == "sqrt":
            return f"pair_sqrt({a[0]}, {self._low(a)})"
        primitive = self._function.primitives[node.kind]
        return f"{primitive.coarse if self._function.is_coarse(index) else primitive.pair}({a[0]}, {self._low(a)})"

    def _sum(self, index: int, a: tuple[str, str | None], b: tuple[str, str | None]) -> str:
        """The cheapest sum: without checking which one is larger where that is known."""
        if index in self._ordered:
            kind = "ordered"
        elif -index - 1 in self._ordered:
            kind, a, b = "ordered", b, a
        else:
            kind = "pair"
        lows = [low for low in (a[1], b[1]) if low is not None]
        if not lows:
            return f"{'exact' if kind == 'pair' else 'ordered'}_sum({a[0]}, {b[0]})"
        if len(lows) == 1:
            return f"{kind}_add_single({a[0]}, {lows[0]}, {b[0]})"
        return f"{kind}_add({a[0]}, {lows[0]}, {b[0]}, {lows[1]})"

    def _product(self, a: tuple[str, str | None], b: tuple[str, str | None]) -> str:
        if a[1] is None:
            a, b = b, a
        if a[1] is None:
            return f"exact_product({a[0]}, {b[0]})"
        if b[1] is None:
            return f"pair_mul_single({a[0]}, {a[1]}, {b[0]})"
        return f"pair_mul({a[0]}, {a[1]}, {b[0]}, {b[1]})"
