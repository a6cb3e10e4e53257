"""Definitions: exact constants, conditions, names, and clear refusals."""

from __future__ import annotations

import dataclasses

import mpmath
import pytest
import sympy as sp

import symact
from symact import Activation, Parameter, SymactError, x
from symact.catalogue import unique

ALPHA = sp.Symbol("alpha", positive=True)


def test_activations_are_immutable() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        symact.get("gelu").name = "other"  # type: ignore[misc]


@pytest.mark.parametrize("name", ["GELU", "gelu", " Gelu ", "hard-swish", "Hard Swish", "hard_silu", "leaky_relu"])
def test_look_up_by_name_or_alias_in_any_case(name: str) -> None:
    assert symact.get(name).name in {"gelu", "hard_swish", "leaky_relu"}


def test_unknown_name_suggests_the_nearest() -> None:
    with pytest.raises(SymactError, match=r"no activation 'gellu'.*gelu"):
        symact.get("gellu")


def test_a_clash_of_names_is_refused() -> None:
    one, other = Activation("one", x), Activation("two", 2 * x, aliases=("one",))
    with pytest.raises(SymactError, match="'one' is used by both 'one' and 'two'"):
        unique([one, other])


def test_definitions_hold_no_decimals() -> None:
    for activation in symact.catalogue().values():
        assert not activation.expression.atoms(sp.Float), activation.name
        assert not any(p.default.atoms(sp.Float) for p in activation.parameters), activation.name


def test_selu_constants_solve_their_equations_and_match_the_paper() -> None:
    lam, alpha = (p.default for p in symact.get("selu").parameters)
    assert str(sp.N(lam, 32)) == "1.0507009873554804934193349852946"
    assert str(sp.N(alpha, 32)) == "1.6732632423543772848170429916717"
    with mpmath.workdps(40):
        a, s = mpmath.mpf(str(sp.N(alpha, 40))), mpmath.mpf(str(sp.N(lam, 40)))

        def moment(power: int) -> mpmath.mpf:
            def integrand(z: mpmath.mpf) -> mpmath.mpf:
                value = s * z if z > 0 else s * a * mpmath.expm1(z)
                return value**power * mpmath.npdf(z)
            return mpmath.quad(integrand, [-mpmath.inf, -3, 0, 3, mpmath.inf])
        assert abs(moment(1)) < 1e-25
        assert abs(moment(2) - 1) < 1e-25


def test_at_replaces_a_value_exactly() -> None:
    elu = symact.get("elu").at(alpha=0.2)
    assert elu.parameters[0].default == sp.Rational(1, 5)
    assert symact.get("elu").parameters[0].default == 1


@pytest.mark.parametrize(("name", "values", "message"), [
    ("elu", {"alpha": -1}, "alpha of 'elu' is -1.*alpha > 0"),
    ("elu", {"alpha": "nan"}, "'nan' is not a finite number"),
    ("elu", {"alpha": float("inf")}, "inf is not a finite number"),
    ("elu", {"alpha": "__import__('os')"}, "is not a finite number"),
    ("elu", {"alpha": "1/0"}, "'1/0' is not a finite number"),
    ("elu", {"alpha": "1e999999999"}, "'1e999999999' is not a finite number"),
    ("elu", {"alpha": True}, "True is not a number"),
    ("elu", {"beta": 1}, "'elu' has no parameter 'beta'; it has alpha"),
    ("hardtanh", {"max_val": -2}, "max_val of 'hardtanh' is -2.*min_val < max_val"),
    ("relu", {"alpha": 1}, "'relu' has no parameter 'alpha'; it has none"),
])
def test_a_value_outside_the_condition_is_refused(name: str, values: dict[str, object], message: str) -> None:
    with pytest.raises(SymactError, match=message):
        symact.get(name).at(**values)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["Mine", "1st", "a b", "../x", "class", "", "é", "x" * 61, "a\n"])
def test_names_that_could_leave_their_place_are_refused(name: str) -> None:
    with pytest.raises(SymactError, match="is not allowed"):
        Activation(name, x)


def test_undeclared_symbols_are_refused() -> None:
    with pytest.raises(SymactError, match="unknown symbols k; allowed are x and the declared parameters alpha"):
        Activation("mine", sp.Symbol("k") * x * ALPHA, (Parameter(ALPHA, sp.Integer(1)),))


def test_a_complex_parameter_symbol_is_refused() -> None:
    with pytest.raises(SymactError, match="not declared real"):
        Parameter(sp.Symbol("k"), sp.Integer(1))


def test_plain_symbol_x_is_accepted() -> None:
    assert Activation("mine", sp.Symbol("x") ** 2).expression == x**2


def test_the_definition_hash_sees_every_part() -> None:
    base = Activation("mine", ALPHA * x, (Parameter(ALPHA, sp.Integer(1)),))
    others = [
        Activation("mine", ALPHA * x + 1, base.parameters),
        Activation("mine", ALPHA * x, (Parameter(ALPHA, sp.Integer(2)),)),
        Activation("mine", ALPHA * x, (Parameter(ALPHA, sp.Integer(1), role="learned"),)),
        Activation("mine", ALPHA * x, base.parameters, at_breakpoints="right"),
    ]
    assert len({a.definition_hash for a in [base, *others]}) == 5
