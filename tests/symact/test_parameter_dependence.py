"""Statements over the parameters, held against what is decided at exact parameter values."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, Parameter, Undecided, Verdict, x
from symact.certify.enclosure import NotEnclosable
from symact.parametric.family import Family
from symact.parametric.statement import Statement
from symact.parametric.statements import statements
from symact.properties import (
    continuity,
    convexity,
    extrema,
    limits,
    lipschitz,
    monotonicity,
    nonlinear,
    parameter_dependence,
    range_,
    symmetry,
    values_at_zero,
)
from symact.reals import Real, compare
from symact.signs import holds
from symact.subject import Subject

_QUESTIONS = {
    "continuity_class": continuity.verdict, "monotonicity": monotonicity.verdict, "convexity": convexity.verdict,
    "extrema": extrema.verdict, "limits": limits.verdict, "range": range_.verdict, "lipschitz": lipschitz.verdict,
    "nonlinear": nonlinear.verdict, "symmetry": symmetry.verdict,
    "value_at_zero": values_at_zero.value, "derivative_at_zero": values_at_zero.derivative,
}
_GRID = [sp.Rational(n, 2) for n in (-4, -3, -2, -1, 0, 1, 2, 3, 4, 6)]
_POINTS = [sp.Rational(n, 3) for n in range(-60, 61, 4)]
_NEAR = sp.Rational(1, 1000)
a, b, c = sp.symbols("a b c", real=True)
g0, t = sp.symbols("g0 t", real=True)  # names that the machinery uses as well
p, q = sp.symbols("p q", positive=True)


def _own(name: str, expression: sp.Expr, *symbols: sp.Symbol) -> Activation:
    return Activation(name, expression, tuple(Parameter(s, sp.S.One) for s in symbols))


OWN = [
    _own("srs", x / (x / p + sp.exp(-x / q)), p, q),
    _own("wave", x + a * sp.sin(x), a),
    _own("parabola", a * x**2 + x, a),
    _own("gap", sp.Piecewise((a * x, x < 0), (x + b, True)), a, b),
    _own("moved_tanh", a * sp.tanh(p * x + b), a, p, b),
    _own("soft_leaky", a * x + sp.log(1 + sp.exp(x)), a),
    _own("cubic", x**3 + a * x, a),
    _own("bump", sp.exp(-p * (x - a) ** 2), p, a),
    _own("bent", a * sp.Abs(x) + b * x, a, b),
    _own("rational", x / (x**2 + a), a),
    _own("root", sp.log(a + sp.exp(x)), a),
    _own("clash", g0 * sp.tanh(x) + t * sp.exp(-x), g0, t),
    _own("hill", x / (x**2 + p) + sp.atan(a * x), p, a),
    _own("radical", b * x + sp.sqrt(a + x**2), a, b),
    _own("branches", sp.Piecewise((a * sp.sinh(x), x < 0), (b * x**2 + x, x < p), (x + b, True)), a, b, p),
]
PARAMETRISED = [activation for activation in (symact.get(name) for name in symact.names())
                if activation.parameters and not any(p.group for p in activation.parameters)]
"""Without arrays of parameters: those mostly decide the order of the pieces, so that nothing is stated over them, and
where they do not, deciding instances with so many parameters takes minutes."""


@cache
def _known(activation: Activation) -> tuple[Statement, ...]:
    return tuple(statements(activation))


class Decided:
    """An activation at exact parameter values, each property decided on its own."""

    def __init__(self, activation: Activation, values: dict[sp.Symbol, sp.Expr]) -> None:
        self.values = values
        self.subject = Subject(Activation("instance", activation.expression.xreplace(values)))
        self.pieces = [e.xreplace(values) for e in Family.of(activation).f.expressions]
        self.verdicts: dict[str, Verdict | None] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self.verdicts:
            try:
                self.verdicts[name] = _QUESTIONS[name](self.subject)
            except (Undecided, NotEnclosable):
                self.verdicts[name] = None
        verdict = self.verdicts[name]
        return None if verdict is None or not verdict.proved else verdict.value

    def satisfies(self, statement: Statement) -> bool | None:
        """Whether the claim is decided to hold; None if that is open."""
        value = self[statement.about]
        if statement.claim == "has no pole":
            return value is not None
        if value is None:
            return None
        if statement.about == "symmetry" and not any(self.subject.f.expressions):
            return True  # the zero function is odd and even
        if statement.claim.startswith("equals the"):
            return self._is_extreme(sp.Max if "maximum" in statement.claim else sp.Min)
        return bool(_CLAIMS[statement.about](statement.claim, value, self._value(statement)))

    def _value(self, statement: Statement) -> sp.Expr | None:
        return None if statement.value is None else sp.sympify(statement.value).subs(self.values)

    def _is_extreme(self, extreme: Any) -> bool:
        f = self.subject.activation.closed
        points = [*_POINTS, *(p + side * _NEAR for p in self.subject.f.breakpoints for side in (-1, 1))]
        return all(f.subs(x, at) == extreme(*(e.subs(x, at) for e in self.pieces)) for at in points)


def _smooth(claim: str, value: Any, _: Any) -> bool:
    order = claim.removeprefix("C^")
    return value["class"] == "oo" or (order.isdigit() and value["class"] >= int(order))


def _monotone(claim: str, value: Any, _: Any) -> bool:
    kinds = {"increasing": ("increasing", "strictly_increasing", "constant"),
             "decreasing": ("decreasing", "strictly_decreasing", "constant"),
             "strictly increasing": ("strictly_increasing",), "strictly decreasing": ("strictly_decreasing",)}
    return value["kind"] in kinds[claim]


def _is(value: Any, expected: sp.Expr | None) -> bool:
    exists = expected is not None and not expected.has(sp.nan, sp.zoo)
    return isinstance(value, Real) and exists and compare(value, Real(expected)) == 0


def _only_extremum(claim: str, value: Any, expected: sp.Expr | None) -> bool:
    (found,) = value
    return found["kind"].endswith(claim.split()[2]) and _is(found["value"], expected)


_CLAIMS = {
    "continuity_class": _smooth,
    "monotonicity": _monotone,
    "convexity": lambda claim, value, _: value["kind"] in (claim, "affine"),
    "nonlinear": lambda _, value, __: value is False,
    "limits": lambda claim, value, expected: _is(value[claim.split()[0]], expected),
    "range": lambda claim, value, expected: _is(value[claim.split()[0]], expected),
    "symmetry": lambda claim, value, _: value == claim,
    "lipschitz": lambda _, value, expected: _is(value, expected),
    "extrema": _only_extremum,
    "value_at_zero": lambda _, value, expected: _is(value, expected),
    "derivative_at_zero": lambda claim, value, expected: all(
        _is(value[side], expected) for mark, side in (("+", "right"), ("-", "left")) if f"0{mark})" in claim
        or "(0)" in claim),
}


def _instances(activation: Activation, count: int) -> list[dict[sp.Symbol, sp.Expr]]:
    """Seeded parameter values that the symbols and the relations the statements rest on admit."""
    symbols = [parameter.symbol for parameter in activation.parameters]
    known = Family.of(activation).parameters.known
    choices = [[v for v in _GRID if not (s.is_positive and v <= 0)] for s in symbols]
    every = [dict(zip(symbols, values, strict=True)) for values in itertools.product(*choices)]
    every = [values for values in every if holds(known, values)]
    chosen = random.Random(7)
    found = chosen.sample(every, min(count, len(every)))
    once = list(_on_boundaries(activation, chosen.choice(every)))
    twice = [values for first in once for values in _on_boundaries(activation, first)]
    return found + [values for values in [*once, *chosen.sample(twice, min(count, len(twice)))] if holds(known, values)]


def _on_boundaries(activation: Activation, values: dict[sp.Symbol, sp.Expr]) -> Iterator[dict[sp.Symbol, sp.Expr]]:
    """The values with one of them moved to where a comparison in a condition becomes an equation."""
    relations = {r for s in _known(activation) for r in s.condition.atoms(sp.core.relational.Relational)}
    for relation in sorted(relations, key=sp.default_sort_key):
        difference = relation.lhs - relation.rhs
        for symbol in sorted(difference.free_symbols, key=str):
            others = difference.xreplace({s: v for s, v in values.items() if s != symbol})
            slope = sp.diff(others, symbol)
            if slope.is_Rational and slope != 0 and (moved := symbol - others / slope).expand().is_Rational \
                    and not (symbol.is_positive and moved.expand() <= 0):
                yield {**values, symbol: moved.expand()}


def _contradiction(activation: Activation, known: tuple[Statement, ...], count: int) -> str | None:
    """The first statement that a decided instance contradicts; None if there is none."""
    for values in _instances(activation, count):
        instance = Decided(activation, values)
        for statement in known:
            condition = holds(statement.condition, values)
            found = instance.satisfies(statement)
            if found is not None and found != condition and (statement.relation == "iff" or condition):
                return f"{statement.claim} {statement.relation} {statement.condition}: {found} at {values}"
    return None


@pytest.mark.parametrize("activation", [*PARAMETRISED, *OWN], ids=lambda v: v.name)
def test_no_decided_instance_contradicts_a_statement(activation: Activation) -> None:
    assert _contradiction(activation, _known(activation), 9) is None


def _conditions(name: str | Activation, *properties: str) -> dict[str, str]:
    activation = symact.get(name) if isinstance(name, str) else name
    return {s.claim: sp.sstr(s.condition) for s in _known(activation) if s.about in properties}


def test_leaky_and_elu_families() -> None:
    assert _conditions("prelu", "monotonicity") == {"increasing": "alpha >= 0", "strictly increasing": "alpha > 0"}
    assert _conditions("prelu", "convexity")["convex"] == "alpha <= 1"
    assert _conditions("leaky_relu", "convexity")["equals the maximum of its pieces"] == "negative_slope <= 1"
    assert _conditions("elu", "continuity_class") == {"C^0": "True", "C^1": "Eq(alpha, 1)"}
    assert _conditions("celu", "continuity_class") == {"C^1": "True"}
    assert _conditions("elu", "range") == {"infimum -alpha": "True", "supremum oo": "True"}
    assert _conditions("elu", "lipschitz") == {"Lipschitz constant Max(1, alpha)": "True"}


def test_limits_with_the_parameter_symbolic() -> None:
    assert _conditions("softplus", "limits") == {"left limit at -oo: 0": "True", "right limit at oo: oo": "True"}
    assert _conditions("swish", "limits")["left limit at -oo: 0"] == "beta > 0"
    assert _conditions("prelu", "limits")["left limit at -oo: -oo"] == "alpha > 0"


def test_the_pole_of_soft_root_sign() -> None:
    assert _conditions(OWN[0], "continuity_class") == {"has no pole": "E*p > q"}
    assert _conditions(OWN[0], "limits")["right limit at oo: p"] == "E*p > q"


@pytest.mark.parametrize(("name", "claim", "condition"), [
    ("wave", "increasing", "(a >= -1) & (a <= 1)"), ("parabola", "convex", "a >= 0"), ("gap", "C^0", "Eq(b, 0)"),
    ("soft_leaky", "increasing", "a >= 0"), ("cubic", "strictly increasing", "a >= 0"),
    ("rational", "infinitely differentiable", "a > 0"), ("root", "strictly increasing", "a >= 0"),
    ("bent", "convex", "a >= 0")])
def test_own_activations(name: str, claim: str, condition: str) -> None:
    (activation,) = (v for v in OWN if v.name == name)
    assert {s.claim: sp.sstr(s.condition) for s in _known(activation)}[claim] == condition


@pytest.mark.parametrize(("name", "claim", "wrong"), [
    ("prelu", "convex", lambda s: s.condition.func(s.condition.lhs, s.condition.rhs + 1)),
    ("prelu", "increasing", lambda s: s.condition.func(s.condition.lhs, s.condition.rhs - 1)),
    ("prelu", "increasing", lambda s: sp.Gt(s.condition.lhs, 0)),
    ("elu", "C^1", lambda s: sp.Eq(s.condition.lhs, 2)),
    ("shrink", "increasing", lambda s: sp.Ge(s.condition.lhs, s.condition.rhs + sp.S.Half)),
    ("swish", "left limit at -oo: 0", lambda s: sp.Ge(s.condition.lhs, 0)),
    ("softplus", "convex", lambda s: sp.false),
    ("hardtanh", "C^0", lambda s: sp.false)])
def test_a_wrong_condition_is_caught(name: str, claim: str, wrong: Any) -> None:
    activation = symact.get(name)
    (statement,) = (s for s in _known(activation) if s.claim == claim)
    assert _contradiction(activation, (replace(statement, condition=wrong(statement)),), 40) is not None


@pytest.mark.parametrize(("name", "prefix"), [("elu", "left"), ("elu", "infimum"), ("leaky_relu", "Lipschitz")])
def test_a_wrong_value_is_caught(name: str, prefix: str) -> None:
    activation = symact.get(name)
    (statement, *_) = (s for s in _known(activation) if s.claim.startswith(prefix) and s.value.is_finite is not False)
    assert _contradiction(activation, (replace(statement, value=statement.value + sp.Rational(1, 7)),), 9) is not None


def test_the_verdict_is_text_in_a_fixed_order_and_empty_without_parameters() -> None:
    verdict = parameter_dependence.verdict(Subject(symact.get("prelu")))
    assert verdict.proved
    assert all(list(row) == ["property", "claim", "relation", "condition"] for row in verdict.value)
    assert all(isinstance(text, str) for row in verdict.value for text in row.values())
    assert verdict.value == parameter_dependence.verdict(Subject(symact.get("prelu").at(alpha=3))).value
    assert parameter_dependence.verdict(Subject(symact.get("gelu"))).value == []


def test_every_parametrised_activation_has_statements() -> None:
    assert [v.name for v in PARAMETRISED if len(_known(v)) < 4] == []
