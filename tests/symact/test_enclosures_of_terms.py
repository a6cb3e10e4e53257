"""Enclosures of terms on boxes and half-lines contain every value, checked at many points with many digits."""

from __future__ import annotations

import random

import pytest
import sympy as sp
from flint import arb, fmpq

import symact
from symact import SymactError
from symact.certificates.boxes import coefficients, enclose
from symact.certificates.half_line import HalfLine
from symact.certificates.on_half_line import from_point, tail_of, vanishes
from symact.certificates.precision import precision
from symact.certificates.scales import Open, Start
from symact.certificates.tails import Tail
from symact.certificates.terms import derivative, read
from symact.certify.enclosure import Enclosure

FORMULAS = [
    "x/(1 + exp(-x))", "x*tanh(log(1 + exp(x)))", "x*(1 + erf(x/sqrt(2)))/2", "sqrt(x**2 + 1) - x", "log(1 + x**2)",
    "atan(x) - x/3", "asinh(3*x)*exp(-x/7)", "exp(-exp(x))*x**3", "exp(-exp(-x))", "1 - tanh(x)**2", "sech(x)*x",
    "erfc(x)/exp(-x**2)", "x**(3/2 - 1/2)*exp(-sqrt(2)*x)", "sinh(x)/cosh(x) - 1", "sqrt(log(1 + exp(x)))",
    "x*(1 + tanh(sqrt(2/pi)*(x + 8943*x**3/200000)))/2", "log(2 + exp(x)) - x", "atan(exp(x))", "erf(1/(1 + x**2))",
    "tanh(1 + exp(-x))", "x + sin(x)**2", "cos(1/(2 + x**2))", "log(cosh(x))", "exp(x)/(x**2 + 2)**(1/3)",
    "x/(1 + x**4)",
]


def exact(text: str, order: int) -> tuple[sp.Expr, Enclosure]:
    x = symact.x
    expression = sp.diff(sp.sympify(text, locals={"x": x}), x, order)
    return expression, Enclosure(expression, (x,))


@pytest.mark.parametrize("text", FORMULAS)
@pytest.mark.parametrize("order", [0, 1, 2])
def test_a_box_contains_every_value_in_it(text: str, order: int) -> None:
    _, reference = exact(text, order)
    term, chance = derivative(read(text), order), random.Random(f"{text}{order}")
    for _ in range(20):
        middle, radius = chance.uniform(0.1, 5), 2.0 ** -chance.randint(1, 12)
        with precision(100):
            box = enclose(term, arb(middle, radius))
        for _ in range(5):
            point = arb(middle) + arb(radius) * chance.uniform(-1, 1)
            assert box.overlaps(reference(point, bits=300))


@pytest.mark.parametrize("text", FORMULAS)
@pytest.mark.parametrize("order", [0, 1, 2])
@pytest.mark.parametrize("start", ["2", "-2", "8", "-8", "40", "-40", "1/4", "-1/4"])
def test_a_tail_contains_every_value_from_its_start_on(text: str, order: int, start: str) -> None:
    _, reference = exact(text, order)
    begin = fmpq(*map(int, [*start.split("/"), "1"][:2]))
    half_line = from_point(begin)
    with precision(200):
        try:
            tail = tail_of(half_line, derivative(read(text), order))
        except (Open, ZeroDivisionError):
            return  # nothing is claimed here
        for factor in (1, fmpq(3, 2), 2, 5, 17):
            point = begin * factor
            u = point / half_line.factor
            assert value_at(tail, u).overlaps(reference(arb(point), bits=3_000)), factor


def value_at(tail: Tail, u: fmpq) -> arb:
    """A ball for the tail at one point of its half-line."""
    here = Start(u)
    return sum((arb(c) * here.log_value(s).exp() for part in (tail.exact, tail.rest) for s, c in part.items()), arb(0))


def test_most_tails_are_known() -> None:
    """So that the test above is not passed by claiming nothing."""
    known = 0
    for text in FORMULAS:
        for begin in (fmpq(40), fmpq(-40)):
            try:
                tail_of(from_point(begin), derivative(read(text)))
                known += 1
            except Open:
                pass
    assert known >= 40


def test_a_wrong_remainder_would_be_noticed() -> None:
    tail = tail_of(HalfLine(Start(fmpq(8))), read("log(1 + exp(-x))"))
    narrowed = Tail(tail.exact, {s: arb(b.mid() * 2) for s, b in tail.rest.items()})
    _, reference = exact("log(1 + exp(-x))", 0)
    with precision(200):
        assert value_at(tail, fmpq(9)).overlaps(reference(arb(9), bits=500))
        assert not value_at(narrowed, fmpq(9)).overlaps(reference(arb(9), bits=500))


@pytest.mark.parametrize("text", FORMULAS)
def test_derivatives_of_terms_are_those_of_sympy(text: str) -> None:
    term = read(text)
    for order in (1, 2, 3):
        _, reference = exact(text, order)
        for point in (fmpq(1, 3), fmpq(5, 4)):
            with precision(200):
                assert coefficients(derivative(term, order), arb(point), 1)[0].overlaps(reference(arb(point), bits=200))


@pytest.mark.parametrize(("text", "zero"), [
    ("sqrt(2)*sqrt(2) - 2", True), ("sqrt(8) - 2*sqrt(2)", True), ("exp(2) - exp(1)**2", True),
    ("sin(pi/3) - sqrt(3)/2", True), ("1 + 2*sin(3*pi/4)*cos(3*pi/4)", True), ("tanh(0) + erf(0) + atan(0)", True),
    ("log(1)", True), ("cos(2*pi) - 1", True), ("sqrt(2) - 1414213562/1000000000", False), ("log(0)", False),
    ("pi - 22/7", False), ("sin(1)", False), ("exp(-700)", False), ("1/0", False), ("log(2)*0", True),
])
def test_exact_zeros_of_constants(text: str, zero: bool) -> None:
    assert vanishes(read(text)) is zero


def test_a_formula_that_is_not_allowed_is_refused() -> None:
    with pytest.raises(SymactError, match="cannot be read"):
        read("gamma(x)")
