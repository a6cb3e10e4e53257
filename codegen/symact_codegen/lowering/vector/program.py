"""A vector function: a graph in one arithmetic, with a choice for each node between a pair and a single float.

Three arithmetics are known. `pair_float32` and `pair_float64` compute in the format of the result, with pairs where
they are needed. `short` computes a float32 result in single float64 numbers, by primitives of 30 to 40 bits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

import numpy as np

from symact_codegen.lowering.vector.errors import Arithmetic, Error, settled
from symact_codegen.lowering.vector.formats import FLOAT32, FLOAT64, Format
from symact_codegen.lowering.vector.nodes import Graph, Node, NoVectorFormError
from symact_codegen.lowering.vector.primitives import Primitive, primitives_of
from symact_codegen.lowering.vector.propagation import FACTORS
from symact_codegen.lowering.vector.ranges import Floats, Range, range_of_size, range_of_sum


@dataclass(frozen=True)
class Style:
    """An arithmetic: the format it computes in, that of the result, and whether nodes may be pairs."""

    name: str
    working: Format
    result: Format
    pairs: bool


PAIR32 = Style("pair_float32", FLOAT32, FLOAT32, True)
PAIR64 = Style("pair_float64", FLOAT64, FLOAT64, True)
SHORT = Style("short", FLOAT64, FLOAT32, False)


@dataclass
class VectorFunction:
    """A graph in a style; `pairs` are the indices of nodes computed as pairs, `coarse` of those in a coarse form."""

    graph: Graph
    style: Style
    pairs: set[int] = field(default_factory=set)
    coarse: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.primitives: dict[str, Primitive] = primitives_of(self.style.name)
        for node in self.graph.nodes:
            if node.kind in FACTORS and node.kind not in self.primitives:
                raise NoVectorFormError(f"{node.kind} in {self.style.name}")
        if self.style.pairs:
            self.pairs = {i for i, n in enumerate(self.graph.nodes) if n.kind not in ("x", "neg")}

    def is_pair(self, index: int) -> bool:
        """Whether a node has a low part: exact single floats have none, whatever is asked for."""
        node = self.graph.nodes[index]
        if node.kind == "x":
            return False
        if node.value is not None:
            return index in self.pairs and not self.is_float(node.value)
        if node.kind == "neg":
            return self.is_pair(node.args[0])
        if self.scale_of(index) is not None:
            return self.is_pair(self.scaled_argument(index))
        return index in self.pairs

    def is_coarse(self, index: int) -> bool:
        """Whether a node is a pair in a primitive's coarse form."""
        return index in self.coarse and self.is_pair(index)

    def is_float(self, value: Fraction) -> bool:
        """Whether a constant is a float of the working format exactly."""
        return Fraction(self.style.working.nearest(value)) == value

    def scale_of(self, index: int) -> Fraction | None:
        """The power of two that a product multiplies by, if it has one as a factor."""
        node = self.graph.nodes[index]
        if node.kind == "mul":
            for arg in node.args:
                value = self.graph.nodes[arg].value
                if value is not None and is_power_of_two(value):
                    return value
        return None

    def scaled_argument(self, index: int) -> int:
        """The other factor of a product by a power of two."""
        a, b = self.graph.nodes[index].args
        value = self.graph.nodes[a].value
        return b if value is not None and is_power_of_two(value) else a

    def is_exact(self, index: int) -> bool:
        """Whether a node is x, -x or a constant that is a float."""
        node = self.graph.nodes[index]
        if node.kind == "neg":
            return self.is_exact(node.args[0])
        return node.kind == "x" or (node.value is not None and self.is_float(node.value))

    def fused(self, index: int) -> tuple[int, int, int, bool] | None:
        """(a, b, c, negative) if a node is c + a b, or c - a b, of exact numbers, computed with a single rounding."""
        node = self.graph.nodes[index]
        if node.kind != "add" or index in self.pairs:
            return None
        for product, other in (node.args, node.args[::-1]):
            inner = self.graph.nodes[product]
            negative = inner.kind == "neg"
            factors = self.graph.nodes[inner.args[0]] if negative else inner
            if (factors.kind == "mul" and all(map(self.is_exact, (*factors.args, other)))
                    and self.scale_of(inner.args[0] if negative else product) is None):
                a, b = factors.args
                return a, b, other, negative
        return None

    def needed(self) -> set[int]:
        """The nodes that are computed: not a product that is only part of a fused sum."""
        found, waiting = set(), [len(self.graph.nodes) - 1]
        while waiting:
            index = waiting.pop()
            if index not in found:
                found.add(index)
                fused = self.fused(index)
                waiting += self.graph.nodes[index].args if fused is None else fused[:3]
        return found

    def behind_exact_operations(self, index: int) -> int:
        """The node whose value another one is, up to its sign and a power of two."""
        while True:
            if self.graph.nodes[index].kind == "neg":
                index = self.graph.nodes[index].args[0]
            elif self.scale_of(index) is not None:
                index = self.scaled_argument(index)
            else:
                return index

    def normalises(self, index: int) -> bool:
        """Whether the argument of a primitive is brought into its normal form, a low part of half a unit, before.

        A primitive's bound allows four units in the last place, which a constant times x or the square of x keeps.
        """
        node = self.graph.nodes[index]
        if not self.is_pair(node.args[0]):
            return False
        argument = self.graph.nodes[self.behind_exact_operations(node.args[0])]
        kinds = {"x" if self.graph.nodes[i].kind == "x" else "const" if self.graph.nodes[i].value is not None else ""
                 for i in argument.args}
        return self.primitives[node.kind].normalises or argument.kind != "mul" or not kinds <= {"x", "const"}

    def errors(self, found: list[Range]) -> list[Error]:
        """The error of every node on the cells that the ranges belong to, as computed: a pair not yet rounded."""
        errors: list[Error] = []
        last = len(self.graph.nodes) - 1
        with np.errstate(all="ignore"):
            for index in range(last + 1):
                errors.append(self._without_overflow(self._error(index, errors, found), found[index]))
        return errors

    def _without_overflow(self, error: Error, of: Range) -> Error:
        """No bound holds where a node may overflow; an exact result cannot."""
        over = (of.largest + error.absolute >= self.style.working.largest * 0.999) & (error.absolute > 0)
        return Error(np.where(over, np.inf, error.absolute), np.where(over, np.inf, error.relative),
                     np.where(over, np.inf, error.low), np.where(over, np.inf, error.low_relative))

    def before_last_rounding(self, errors: list[Error], found: list[Range]) -> Error:
        """The error of a single result without the rounding of its own operation."""
        with np.errstate(all="ignore"):
            return self._without_overflow(self._error(len(errors) - 1, errors, found, rounds=False), found[-1])

    def _error(self, index: int, errors: list[Error], found: list[Range], rounds: bool = True) -> Error:
        node, of = self.graph.nodes[index], found[index]
        args = [errors[i] for i in node.args]
        spans = [found[i] for i in node.args]
        arithmetic = Arithmetic(self.style.working, rounds)
        pair = index in self.pairs
        zero = np.zeros_like(of.low)
        if node.kind == "x":
            return Error(zero, zero, zero, zero)
        if node.value is not None:
            return self._constant_error(node.value, pair, of)
        if node.kind == "neg":
            return args[0] if rounds else self._error(node.args[0], errors, found, rounds)
        scale = self.scale_of(index)
        if scale is not None:
            inner = self.scaled_argument(index)
            return arithmetic.scaled(errors[inner] if rounds else self._error(inner, errors, found, rounds),
                                     float(scale), of)
        if self.fused(index) is not None:
            return arithmetic.fused(of)
        if node.kind in ("add", "mul", "div"):
            operation = {"add": arithmetic.add, "mul": arithmetic.mul, "div": arithmetic.div}[node.kind]
            return operation(args[0], args[1], (spans[0], spans[1]), of, pair)
        if node.kind == "sqrt":
            return arithmetic.sqrt(args[0], (spans[0],), of, pair)
        if node.kind == "root_sum":
            return self._root_sum_error(Arithmetic(self.style.working), args, spans, of, pair)
        if node.kind == "series":
            return self._series_error(node, args[1], spans[0], of, pair)
        own = self._own_error(index)
        return self._primitive_error(node, args[0], spans[0], of, own)

    def _constant_error(self, value: Fraction, pair: bool, of: Range) -> Error:
        zero = np.zeros_like(of.low)
        if self.is_float(value):
            return Error(zero, zero, zero, zero)
        u = self.style.working.unit
        if abs(value) < Fraction(2) ** (self.style.working.normal + 2 * self.style.working.precision):
            raise NoVectorFormError(f"the constant {value} is too small")
        if abs(value) > Fraction(2) ** (self.style.working.most - 2):
            raise NoVectorFormError(f"the constant {value} is too large")
        relative, low = (u * u, u) if pair else (u, 0.0)
        return settled(relative * of.largest, zero + relative, low * of.largest, zero + low, of)

    def _root_sum_error(self, arithmetic: Arithmetic, args: list[Error], spans: list[Range], of: Range,
                        pair: bool) -> Error:
        size, root = range_of_size(spans[0]), spans[2]
        total = range_of_sum(size, root)
        far = arithmetic.add(args[0], args[2], (size, root), total, pair)
        near = arithmetic.div(args[1], far, (spans[1], total), of, pair)
        right, left = spans[0].low >= 0, spans[0].high <= 0
        return Error(*(np.where(right, a, np.where(left, b, np.fmax(a, b))) for a, b in zip(far, near, strict=True)))

    def _series_error(self, node: Node, other: Error, x: Range, of: Range, pair: bool) -> Error:
        from symact_codegen.lowering.vector.series import series_error
        assert node.series is not None
        radius = float(node.series.radius)
        relative, low = series_error(node.series, self.style.working, pair)
        under = self.style.working.tiny * 8 / of.smallest
        inside = settled(relative * of.largest, relative + under, low * of.largest, low + under, of)
        near, far = x.largest < radius, x.smallest >= radius
        return Error(*(np.where(near, a, np.where(far, b, np.fmax(a, b)))
                       for a, b in zip(inside, other, strict=True)))

    def _own_error(self, index: int) -> tuple[float, bool]:
        """The relative error of a primitive's form, and whether it is a pair."""
        primitive = self.primitives[self.graph.nodes[index].kind]
        if index not in self.pairs:
            return primitive.bound.single, False
        return (primitive.coarse_error if self.is_coarse(index) else primitive.bound.pair), True

    def _primitive_error(self, node: Node, argument: Error, u: Range, of: Range, form: tuple[float, bool]) -> Error:
        primitive = self.primitives[node.kind]
        factors = FACTORS[node.kind](Range(u.low - argument.absolute, u.high + argument.absolute), of)
        own, pair = form
        e = argument.absolute
        inside = (u.low - e >= primitive.bound.low) & (u.high + e <= primitive.bound.high)
        absolute = np.fmin(_times(factors.slope, e), np.fmin(
            _times(factors.steepness, e), _times(factors.elasticity, argument.relative)) * of.largest)
        relative = np.fmin(_times(factors.steepness, e), _times(factors.elasticity, argument.relative))
        under = primitive.bound.absolute
        absolute = np.where(inside, absolute + own * of.largest + under, np.inf)
        relative = np.where(inside, relative + own + under / of.smallest, np.inf)
        low = 16 * self.style.working.unit if pair else 0.0
        return settled(absolute, relative, low * of.largest, np.full_like(absolute, low), of)


def _times(factor: Floats, error: Floats) -> Floats:
    """A product in which no error stays none, even where the factor is infinite."""
    return np.where(error == 0, 0.0, factor * error)


def is_power_of_two(value: Fraction) -> bool:
    """Whether a number is plus or minus a power of two."""
    size = abs(value)
    return size != 0 and size.numerator & (size.numerator - 1) == 0 and size.denominator & (size.denominator - 1) == 0
