"""Contextual definitions: what is refused, what the equations say, and the derivatives of the cores."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import sympy as sp

import symact_kernels
from symact import Parameter, SymactError
from symact.catalogue.contextual_family import CONTEXTUAL_ACTIVATIONS, dynamic_shift_max
from symact.contextual import (
    Attention,
    Context,
    ContextualActivation,
    Network,
    PerChannel,
    Rolled,
    Unchanged,
    Window,
)
from symact.contextual.formulas import equations_of, slopes_of
from symact.contextual.sources import theta
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.indexed import i as row_i
from symact.vector_valued.indexed import j as row_j
from symact.vector_valued.indexed import n, total, x
from symact_codegen.verify.equations import by_equations

CHANNELS, HEIGHT, WIDTH = 4, 2, 3
every = pytest.mark.parametrize("activation", CONTEXTUAL_ACTIVATIONS, ids=lambda a: a.name)


@every
def test_the_equations_say_what_the_operator_does(activation: ContextualActivation) -> None:
    kernel, rng = getattr(symact_kernels, activation.name), np.random.default_rng(3)
    weights = {name: np.asarray(rng.normal(size=v.shape))**(2 if name.endswith("variance") else 1)
               for name, v in kernel.initial(CHANNELS).items()}
    sample = rng.normal(size=(1, CHANNELS, HEIGHT, WIDTH))
    assert np.max(np.abs(by_equations(activation, sample[0], weights) - kernel(sample, weights)[0])) < 1e-13


@every
def test_every_equation_has_words_and_known_names_only(activation: ContextualActivation) -> None:
    equations = equations_of(activation)
    assert all(e.words and not e.words.endswith(".") for e in equations)
    assert equations[-1].left.base == sp.IndexedBase("y", real=True)


@every
def test_slopes_are_the_derivatives_of_the_core(activation: ContextualActivation) -> None:
    form, rng = activation.form, np.random.default_rng(0)
    symbols = (*form.components, *form.coefficients)
    assert [str(e.left.variables[0]) for e in slopes_of(activation)] == list(map(str, symbols))
    step = sp.Rational(1, 2**40)
    at = {s: sp.Rational(int(v), 1000) for s, v in zip(symbols, rng.integers(-3000, 3000, len(symbols)), strict=True)}
    for symbol, equation in zip(symbols, slopes_of(activation), strict=True):
        ends = [form.outputs[0].xreplace({**at, symbol: at[symbol] + sign * step}) for sign in (1, -1)]
        quotient = ((ends[0] - ends[1]) / (2 * step)).evalf(60)
        assert abs(float(equation.right.xreplace(at).evalf(60) - quotient)) < 1e-9


def test_the_definition_hash_sees_every_part_of_the_context() -> None:
    acon = next(a for a in CONTEXTUAL_ACTIVATIONS if a.name == "meta_acon")
    network, weights = acon.context.coefficients
    changes: list[dict[str, Any]] = [{"reduction": 8}, {"bias": True}, {"normalised": True}, {"per": "sample"},
                                     {"least": 2}, {"formulas": (("beta", theta),)}, {"momentum": 0.2}]
    changed = [replace(acon, context=Context((Unchanged(),), (replace(network, **change), weights)))
               for change in changes]
    hashes = {a.definition_hash for a in (acon, *changed, dynamic_shift_max(2), dynamic_shift_max(4))}
    assert len(hashes) == len(changes) + 3


a = sp.Symbol("a", real=True)
one = Parameter(a, sp.Integer(1), role="learned")
plain = VectorActivation("plain", (a * x[row_i],), parameters=(one,))


own = (Unchanged(),)
per_channel = (PerChannel(("a",)),)


def made(core: VectorActivation = plain, inputs: Any = own, coefficients: Any = per_channel) -> ContextualActivation:
    return ContextualActivation("made", core, Context(inputs, coefficients))


softmax = VectorActivation("softmax", (sp.exp(x[row_i]) / total(sp.exp(x[row_j])),))
REFUSED: list[tuple[Callable[[], Any], str]] = [
    (lambda: made(softmax, coefficients=()), "1 reductions"),
    (lambda: made(inputs=()), "0 inputs"),
    (lambda: made(coefficients=()), r"coefficients \(none\)"),
    (lambda: made(coefficients=(PerChannel(("a",)), PerChannel(("a",)))), "a, a"),
    (lambda: made(coefficients=(PerChannel(("b",)),)), "gives the coefficients b"),
    (lambda: made(VectorActivation("long", (n * x[row_i],)), coefficients=()), "contains n"),
    (lambda: made(coefficients=(Network((("a", theta),)), Network((("b", theta),)))), "2 networks"),
    (lambda: Network((("a", theta + a),)), "unknown symbols a"),
    (lambda: Network(()), "0 formulas"),
    (lambda: Network((("a", 1),)), "'a' is a int"),
    (lambda: Network((("a", theta),), per="layer"), "'layer'"),
    (lambda: Network((("a", theta),), reduction=0), "reduction 0"),
    (lambda: Network((("a", theta),), name="A b"), "not allowed"),
    (lambda: Window(4), "size 4"),
    (lambda: Rolled(1, 0), "0 groups"),
    (lambda: Attention(plain), "1 learned parameters"),
]


@pytest.mark.parametrize(("make", "words"), REFUSED, ids=[words for _, words in REFUSED])
def test_what_is_no_definition_is_refused(make: Callable[[], Any], words: str) -> None:
    with pytest.raises(SymactError, match=words):
        make()
