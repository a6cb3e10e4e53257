"""Activations whose parameters form arrays of a size that the user chooses."""

from __future__ import annotations

import itertools

import pytest
import sympy as sp

import symact
from symact.catalogue.sized_family import SIZED
from symact.pieces import pieces_of
from symact.signs import sign
from symact.sized import indexed, total

NAMES = [sized.default.name for sized in SIZED]
BY_NAME = {sized.default.name: sized for sized in SIZED}
a_0, a_1, a_2 = sp.symbols("a_0 a_1 a_2", real=True)


def sizes_of(name: str, step: int) -> dict[str, int]:
    """The default sizes, each moved by the same step but not out of its range."""
    return {s.name: max(s.least, s.default + step) for s in BY_NAME[name].sizes}


@pytest.mark.parametrize("name", NAMES)
def test_the_catalogue_has_the_default_size(name: str) -> None:
    default = symact.get(name)
    assert default == BY_NAME[name].at(**sizes_of(name, 0)) == symact.catalogue()[name]
    assert symact.get(name, **sizes_of(name, 0)) == default


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("step", [-10, -1, 2])
def test_other_sizes(name: str, step: int) -> None:
    default, other = symact.get(name), symact.get(name, **sizes_of(name, step))
    assert other.name == default.name
    assert list(other.groups) == list(default.groups)
    assert other.definition_hash != default.definition_hash
    arrays = {group: members for group, members in other.groups.items() if members[0].group}
    assert arrays
    for group, members in arrays.items():
        assert [p.position for p in members] == list(range(len(members)))
        assert all(p.name.startswith(f"{group}_") and p.role == "learned" for p in members)
    for p in other.parameters:
        assert p.symbol in other.expression.free_symbols


@pytest.mark.parametrize("name", NAMES)
def test_larger_sizes_begin_as_smaller_ones_continue(name: str) -> None:
    """An element that both sizes have means the same, so that its place in the definition is the same."""
    small, large = symact.get(name), symact.get(name, **sizes_of(name, 2))
    assert {p.name for p in small.parameters} < {p.name for p in large.parameters}


def test_definitions_against_their_papers() -> None:
    x = symact.x
    b_1, b_2, y_0, y_1, y_2 = sp.symbols("b_1 b_2 y_0 y_1 y_2", real=True)
    apl = symact.get("apl", hinges=2).expression
    assert apl == sp.Max(0, x) + a_1 * sp.Max(0, b_1 - x) + a_2 * sp.Max(0, b_2 - x)
    pau = symact.get("pau", numerator=1, denominator=2).expression
    assert pau == (a_0 + a_1 * x) / (1 + sp.Abs(b_1) * sp.Abs(x) + sp.Abs(b_2) * x**2)
    safe = symact.get("safe_pau", numerator=1, denominator=2).expression
    assert safe == (a_0 + a_1 * x) / (1 + sp.Abs(b_1 * x + b_2 * x**2))
    pwlu = symact.get("pwlu", segments=2)
    given = {"b_l": -1, "b_r": 3, "k_l": 5, "k_r": 7, "y_0": 2, "y_1": -4, "y_2": 6}
    at = pwlu.at(**given).closed
    assert [at.subs(x, p) for p in (-3, -1, 0, 1, 2, 3, 5)] == [-8, 2, -1, -4, 1, 6, 20]
    assert [p.name for p in pwlu.groups["y"]] == [str(y_0), str(y_1), str(y_2)]


@pytest.mark.parametrize("segments", [2, 4, 16])
def test_pwlu_has_exact_borders_and_begins_as_relu(segments: int) -> None:
    pwlu = symact.get("pwlu", segments=segments)
    left, right = (next(p.symbol for p in pwlu.parameters if p.name == name) for name in ("b_l", "b_r"))
    borders = [left + k * (right - left) / segments for k in range(segments + 1)]
    assert [sp.expand(p - b) for p, b in zip(pwlu.pieces.breakpoints, borders, strict=True)] == [0] * (segments + 1)
    for k in range(segments + 1):
        assert sp.simplify(pwlu.pieces.one_sided(k, "left") - pwlu.pieces.one_sided(k, "right")) == 0
    assert pieces_of(pwlu.closed).expressions == (0, symact.x)
    with pytest.raises(symact.SymactError, match="b_l < b_r"):
        pwlu.at(b_l=3)


@pytest.mark.parametrize("name", [n for n in NAMES if "pau" in n])
def test_denominators_have_no_zero(name: str) -> None:
    """1 plus something that SymPy knows not to be negative, for all real parameters."""
    assert sp.fraction(symact.get(name).expression)[1].is_positive


@pytest.mark.parametrize(("given", "message"), [
    ({"hinges": 0}, "The size hinges .* is 0; it must be a whole number from 1 to 64"),
    ({"hinges": 65}, "is 65"), ({"hinges": 2.0}, r"is 2\.0"), ({"hinges": True}, "is True"),
    ({"hinge": 2}, "The size 'hinge' is not one of .* allowed are hinges"),
])
def test_wrong_sizes(given: dict[str, int], message: str) -> None:
    with pytest.raises(symact.SymactError, match=message):
        symact.get("apl", **given)


def test_an_activation_without_sizes() -> None:
    with pytest.raises(symact.SymactError, match="'relu' has no sizes, so 'hinges' cannot be chosen; those that have"):
        symact.get("relu", hinges=2)


def test_arrays_must_be_in_order() -> None:
    a = indexed("a", {1: 1, 2: sp.Rational(1, 2)}, "slope {i}")
    assert [(p.name, p.position, p.meaning) for p in a] == [("a_1", 0, "slope 1"), ("a_2", 1, "slope 2")]
    expression = total(lambda i, e: e * symact.x**i, a)
    assert expression == a_1 * symact.x + a_2 * symact.x**2
    assert list(symact.Activation("mine", expression, a).groups) == ["a"]
    for wrong in (a[::-1], (a[0], symact.Parameter(a_2, sp.S.One, group="a", position=1))):  # order; roles
        with pytest.raises(symact.SymactError, match="do not form the array 'a'"):
            symact.Activation("mine", expression, wrong)
    clash = symact.Parameter(sp.Symbol("a", real=True), sp.S.One, role="learned")
    with pytest.raises(symact.SymactError, match="do not form the array 'a'"):
        symact.Activation("mine", expression * clash.symbol, (*a, clash))


def test_hinges_may_stand_in_any_order() -> None:
    apl = symact.get("apl", hinges=2)
    for b_1, b_2 in ((-1, 2), (2, -1), (0, 0), (1, 1)):
        points = apl.at(a_1=1, a_2=3, b_1=b_1, b_2=b_2).closed_pieces.breakpoints
        assert list(points) == sorted({0, b_1, b_2})
        assert all(sign(q - p) == 1 for p, q in itertools.pairwise(points))
