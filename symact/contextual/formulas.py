"""A contextual activation as equations, for readers: pooling, network, window and attention, then the core.

Everything is about one sample, and counts from 0: channels c < C, positions i, j < P, or (h, w) with h < H and w < W
where there is a window, hidden units k < K, and q numbers the coefficients that the network gives.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import sympy as sp

from symact.activation import x as argument
from symact.contextual.definition import ContextualActivation
from symact.contextual.sources import Attention, Network, Rolled, Unchanged, Window, theta
from symact.vector_valued.gradient import partial
from symact.vector_valued.indexed import i as row_index
from symact.vector_valued.indexed import n

c, i, j, k, q, h, w = sp.symbols("c i j k q h w", integer=True, nonnegative=True)
row_tap, column_tap = sp.symbols("r s", integer=True, nonnegative=True)  # neither u nor v, which name other things
channels, positions, units, height, width = sp.symbols("C P K H W", integer=True, positive=True)

COEFFICIENT = "coefficient"


@dataclass(frozen=True)
class Equation:
    """left = right; `words` say what it is, in a few words without a full stop."""

    left: sp.Expr
    right: sp.Expr
    words: str


@dataclass(frozen=True)
class Place:
    """How a position is written: the indices, those of another position, and how far each goes."""

    here: tuple[sp.Symbol, ...]
    there: tuple[sp.Symbol, ...]
    ends: tuple[sp.Symbol, ...]

    def total(self, body: sp.Expr) -> sp.Expr:
        """The sum over all positions `there`."""
        return sp.Sum(body, *((index, 0, end - 1) for index, end in zip(self.there, self.ends, strict=True)))

    @property
    def count(self) -> sp.Expr:
        """The number of positions."""
        return sp.Mul(*self.ends)


def equations_of(activation: ContextualActivation) -> tuple[Equation, ...]:
    """The definition, every quantity before its use; the last equation is the result y."""
    sources = activation.context.inputs
    flat = not any(isinstance(s, Window) for s in sources)
    place = Place((i,), (j,), (positions,)) if flat else Place((h, w), (row_tap, column_tap), (height, width))
    found: list[Equation] = []
    for source in activation.context.coefficients:
        found += _network(source, place) if isinstance(source, Network) else ()
    values: dict[sp.Symbol, sp.Expr] = {}
    for symbol, given in zip(activation.form.components, sources, strict=True):
        at = place.here if isinstance(given, Attention) else (c, *place.here)
        values[symbol] = _array("x" if isinstance(given, Unchanged) else symbol.name)[at]
        found += _input(symbol.name, given, place)
    for coefficient in activation.form.coefficients:
        shared = any(coefficient.name in s.coefficients and isinstance(s, Network) and s.per == "sample"
                     for s in activation.context.coefficients)
        values[coefficient] = coefficient if shared else _array(coefficient.name)[c]
    y = activation.form.outputs[0].xreplace(values)
    return (*found, Equation(_array("y")[(c, *place.here)], y, "the core"))


def slopes_of(activation: ContextualActivation) -> tuple[Equation, ...]:
    """The derivatives of the core by each of its inputs and coefficients, the others held fixed."""
    form = activation.form
    y = sp.Symbol("y", real=True)
    return tuple(Equation(sp.Derivative(y, s), partial(form.outputs[0], s), f"by {s}")
                 for s in (*form.components, *form.coefficients))


def _array(name: str) -> sp.IndexedBase:
    return sp.IndexedBase(name, real=True)


def _network(source: Network, place: Place) -> Iterator[Equation]:
    mean, hidden, output = _array("m"), _array("h"), _array("theta")
    after = ", batch-normalised" if source.normalised else ""
    yield Equation(mean[c], place.total(_array("x")[(c, *place.there)]) / place.count, "mean over the positions")
    inside = sp.Sum(_array("W_1")[k, c] * mean[c], (c, 0, channels - 1)) + (_array("b_1")[k] if source.bias else 0)
    yield Equation(hidden[k], source.hidden_expression.xreplace({argument: inside}),
                   f"hidden units{after}, K = max({source.least}, floor(C/{source.reduction}))")
    at = (c,) if source.per == "channel" else ()
    offset = _array("b_2")[(q, *at)] if source.bias else 0
    yield Equation(output[(q, *at)], sp.Sum(_array("W_2")[(q, *at, k)] * hidden[k], (k, 0, units - 1)) + offset,
                   f"outputs of the network{after}")
    for number, (name, formula) in enumerate(source.formulas):
        left = _array(name)[at] if at else sp.Symbol(name, real=True)
        yield Equation(left, formula.xreplace({theta: output[(number, *at)]}), COEFFICIENT)


def _input(name: str, source: Unchanged | Rolled | Window | Attention, place: Place) -> Iterator[Equation]:
    if isinstance(source, Rolled):
        other = sp.Mod(c + source.step * channels / source.groups, channels)
        yield Equation(_array(name)[(c, *place.here)], _array("x")[(other, *place.here)], "the channels rolled")
    elif isinstance(source, Window):
        yield from _window(name, source)
    elif isinstance(source, Attention):
        yield from _attention(name, source, place)


def _window(name: str, source: Window) -> Iterator[Equation]:
    half, taps = source.size // 2, _array(f"W_{name}")
    neighbours = sp.Sum(taps[c, row_tap, column_tap] * _array("x")[c, h + row_tap - half, w + column_tap - half],
                        (row_tap, 0, source.size - 1), (column_tap, 0, source.size - 1))
    raw = _array(f"u_{name}" if source.normalised else name)[c, h, w]
    yield Equation(raw, neighbours, "the neighbours, zeros beyond the edge")
    if source.normalised:
        mean, variance, scale, offset = (_array(f"{letter}_{name}")[c] for letter in ("mu", "v", "gamma", "delta"))
        root = sp.sqrt(variance + sp.Rational(repr(source.epsilon)))
        yield Equation(_array(name)[c, h, w], scale * (raw - mean) / root + offset,
                       f"batch-normalised by the mean mu_{name} and variance v_{name} of the batch in training, else "
                       f"by running averages")


def _attention(name: str, source: Attention, place: Place) -> Iterator[Equation]:
    z, number = _array("z"), sp.Symbol(f"b_{name}", real=True)
    yield Equation(z[place.here], sp.Sum(_array(f"w_{name}")[c] * _array("x")[(c, *place.here)], (c, 0, channels - 1))
                   + number, "a number for each position")
    expression = source.map.outputs[0].xreplace(source.map.values)
    row = source.map.inputs[0]
    put = {e: z[place.here if e.indices == (row_index,) else place.there]
           for e in expression.atoms(sp.Indexed) if e.base == row}
    written = expression.xreplace(put).replace(lambda e: isinstance(e, sp.Sum), lambda e: place.total(e.function))
    yield Equation(_array(name)[place.here], written.xreplace({n: place.count}), "attention")
