"""The stable functions: derivatives and definitions agree."""

from __future__ import annotations

import pytest
import sympy as sp
from flint import arb

from symact import SymactError
from symact.certify.enclosure import Enclosure
from symact_codegen.lowering.functions import STABLE, Stable, logistic, plain, softplus

a, b = sp.symbols("a b", positive=True)


@pytest.mark.parametrize("function", STABLE, ids=lambda f: f.__name__)
def test_derivatives_are_those_of_the_definition(function: type[Stable]) -> None:
    node = function(*(a, b)[:next(iter(function.nargs))])
    for symbol in node.args:
        ours = Enclosure(plain(sp.diff(node, symbol)), (a, b))
        theirs = Enclosure(sp.diff(node.definition(), symbol), (a, b))
        for point in ((0.3, 0.7), (1.9, 0.2), (0.01, 5.0)):
            balls = [e(arb(point[0]), arb(point[1]), bits=200) for e in (ours, theirs)]
            assert abs(balls[0] - balls[1]) < arb("1e-50")


def test_plain_expands_nested_functions() -> None:
    assert plain(softplus(logistic(a))) == sp.log(1 + sp.exp(1 / (1 + sp.exp(-a))))


def test_plain_refuses_what_is_no_expression() -> None:
    with pytest.raises(SymactError, match="is a str"):
        plain("x")  # type: ignore[arg-type]
