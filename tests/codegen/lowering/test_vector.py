"""Vector functions: where they are said to be certain they are, and a claim that is too good is found out."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from generated_module import sampled, source_of

import symact
from symact import x
from symact_codegen.lowering import functions as stable
from symact_codegen.lowering.constants import as_fraction
from symact_codegen.lowering.stabilise import stabilise
from symact_codegen.lowering.vector.cost import cost_of
from symact_codegen.lowering.vector.errors import Arithmetic, Error
from symact_codegen.lowering.vector.formats import FLOAT32, FLOAT64
from symact_codegen.lowering.vector.nodes import NoVectorFormError, graph_of
from symact_codegen.lowering.vector.plan import LIMITS, Planner, is_certain
from symact_codegen.lowering.vector.program import PAIR32, PAIR64, SHORT, VectorFunction
from symact_codegen.lowering.vector.ranges import Range, ranges
from symact_codegen.lowering.vector.text import LARGEST_DOUBT, VectorText, vector_text

STYLES = (PAIR32, PAIR64, SHORT)
EXPRESSIONS = {
    "silu": x / (1 + sp.exp(-x)), "mish": x * sp.tanh(sp.log(1 + sp.exp(x))),
    "gelu": x * (1 + sp.erf(x / sp.sqrt(2))) / 2,
    "tanhshrink": x - sp.tanh(x), "softsign": x / (1 + x**2), "root": (x + sp.sqrt(x**2 + 1)) / 2,
    "gaussian": sp.exp(-x**2), "wave": x + sp.sin(x)**2,
}


@pytest.mark.parametrize("style", STYLES, ids=lambda s: s.name)
@pytest.mark.parametrize("name", EXPRESSIONS)
def test_ranges_hold_the_values(name, style):
    """The range of every node on a cell holds what mpmath finds in the middle of the cell."""
    expression = stabilise(EXPRESSIONS[name])
    low = np.array([-3.0, -0.5, 0.125, 0.25, 1.0, 2.5])
    high = low * np.where(low > 0, 1.25, 0.8)
    found = ranges(graph_of(expression), low, high)[-1]
    for a, b, least, most in zip(low, high, found.low, found.high, strict=True):
        middle = sp.Rational((a + b) / 2)
        value = sp.N(EXPRESSIONS[name].subs(x, middle), 30)
        assert least <= value <= most


@pytest.mark.parametrize("name", sampled())
def test_every_activation_has_vector_functions(name):
    """In both formats, f and f', at the defaults; what is left to the careful phase is rare.

    With arrays of parameters, which are learned and seldom at the defaults, only f must have them. Its coefficients
    there are numbers of many digits, so that more may be left.
    """
    activation = symact.get(name)
    arrays = any(p.group for p in activation.parameters)
    found = source_of(name).vectors
    for fmt in ("float32", "float64"):
        assert set(found[fmt]) == {"value", "derivative"} or (arrays and "value" in found[fmt])
        for text in found[fmt].values():
            assert text.doubtful < (LARGEST_DOUBT if arrays else 0.05)


def test_what_has_no_vector_form_is_refused_by_name():
    with pytest.raises(NoVectorFormError, match="LambertW"):
        graph_of(sp.LambertW(sp.exp(x)))
    with pytest.raises(NoVectorFormError, match=r"\*\*"):
        graph_of((1 + x**2) ** sp.Rational(1, 3))


def intervals(expression: sp.Expr, style: object) -> tuple[tuple[float, float], ...]:
    """Where a vector function of an expression is certain."""
    function = VectorFunction(graph_of(stabilise(expression)), style)
    return Planner(function, -100.0, 100.0).intervals().intervals


def test_the_neighbourhood_of_a_zero_is_left_to_the_careful_phase():
    slope = sp.diff(EXPRESSIONS["silu"], x)
    zero = float(sp.nsolve(slope, -1.3))
    for style in (PAIR64, SHORT):
        assert not any(a <= zero <= b for a, b in intervals(slope, style))
        assert any(a <= -1.0 <= b for a, b in intervals(slope, style))


def test_a_worse_primitive_makes_less_certain():
    """The bounds are used: with an exponential of 20 bits hardly anything is certain."""
    function = VectorFunction(graph_of(stabilise(EXPRESSIONS["silu"])), PAIR32)
    low, high = np.array([1.0]), np.array([1.5])
    found = ranges(function.graph, low, high)
    assert is_certain(function, function.errors(found), found).all()
    for name, primitive in function.primitives.items():
        function.primitives[name] = replace(primitive, bound=replace(primitive.bound, pair=2.0**-20, single=2.0**-20))
    assert not is_certain(function, function.errors(found), found).any()


def test_nothing_is_certain_where_a_node_overflows():
    function = VectorFunction(graph_of(stabilise(1 / sp.sqrt(1 + x**2))), PAIR32)
    low, high = np.array([1.0, 1e30]), np.array([2.0, 2e30])
    found = ranges(function.graph, low, high)
    assert is_certain(function, function.errors(found), found).tolist() == [True, False]


def test_every_rounding_of_a_sum_with_a_root_counts():
    """In single floats half of x + sqrt(x**2 + 4) has too much to round for 1.9 ULP: sums, a root and a division."""
    function = VectorFunction(graph_of(stabilise((x + sp.sqrt(x**2 + 4)) / 2)), PAIR64)
    assert function.graph.nodes[function.behind_exact_operations(len(function.graph.nodes) - 1)].kind == "root_sum"
    low, high = np.array([-0.0625]), np.array([-0.03125])
    found = ranges(function.graph, low, high)
    assert is_certain(function, function.errors(found), found).all()
    function.pairs.clear()
    assert not is_certain(function, function.errors(found), found).any()


OPERATIONS = ("add", "mul", "div")


@pytest.mark.parametrize("pair", [False, True])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_error_bounds_of_operations_hold(operation, pair):
    """Random pairs that are off by a known error, and the operations of the primitives on them, exactly compared."""
    from symact_codegen.lowering.primitives import pair as functions
    random, u = np.random.default_rng(5), FLOAT64.unit
    for _ in range(200):
        a, b = (Fraction(float(v)) for v in random.normal(size=2))
        highs = [float(a), float(b)]
        lows = [float(h * u * random.uniform(-1, 1)) for h in highs]
        exact = [Fraction(h) + Fraction(low) * Fraction(float(1 + 1e-9 * random.uniform(-1, 1)))
                 for h, low in zip(highs, lows, strict=True)]
        errors, spans = [], []
        for h, low, e in zip(highs, lows, exact, strict=True):
            off = abs(float(Fraction(h) + Fraction(low) - e)) * 1.0001
            size = abs(float(e))
            errors.append(Error(*(np.array([v]) for v in (off, off / size, abs(low), abs(low) / size))))
            spans.append(Range(np.array([float(e) * (1 - 1e-15 * np.sign(float(e)))]),
                               np.array([float(e) * (1 + 1e-15 * np.sign(float(e)))])))
        true = {"add": exact[0] + exact[1], "mul": exact[0] * exact[1], "div": exact[0] / exact[1]}[operation]
        near = float(true)
        of = Range(np.array([near - abs(near) * 1e-14]), np.array([near + abs(near) * 1e-14]))
        bound = getattr(Arithmetic(FLOAT64), operation)(errors[0], errors[1], (spans[0], spans[1]), of, pair)
        (h, k), (p, q) = zip(highs, lows, strict=True)
        if pair:
            arguments = (h, k, p, q) if operation != "div" else (1.0, h, k, p, q)
            got = sum(map(Fraction, getattr(functions, f"pair_{operation}")(*arguments)))
        else:
            s, t = h + k, p + q
            got = Fraction({"add": s + t, "mul": s * t, "div": s / t}[operation])
        assert abs(got - true) <= Fraction(float(bound.absolute[0]))


def test_constants_are_the_nearest_floats_and_sums_of_two():
    assert FLOAT32.nearest(as_fraction(sp.pi)) == float(np.float32(np.pi))
    assert FLOAT32.nearest(Fraction(1) + Fraction(1, 2**24) + Fraction(1, 2**60)) == 1 + 2.0**-23  # no double rounding
    assert FLOAT32.literal(0.1).startswith("np.float32(0.1")
    assert FLOAT64.literal(0.1) == "0.1"


def test_the_text_names_the_region_that_its_test_tests():
    from symact_codegen.lowering.selection import Cells
    expression = stabilise(EXPRESSIONS["silu"])
    text = vector_text("_value_float32", Cells((expression,), (), (), ()), {}, FLOAT32, "silu", True)
    assert isinstance(text, VectorText)
    assert not text.pair
    assert text.style == "pair_float32"
    assert "_sure(x)" in text.text
    assert LIMITS["float32"] < 1.0
    assert LIMITS["float64"] < 2.0


def test_the_text_says_how_many_bits_its_primitives_have():
    """Where several are used, those of the one that has the fewest."""
    found = source_of("erf").vectors["float32"]["value"], source_of("silu").vectors["float32"]["derivative"]
    assert "by primitives of 30 bits" in found[0].text
    assert "by primitives of 40 bits" in found[1].text
    assert all(text.style == "short" for text in found)


def test_a_short_form_costs_less_where_loops_say_so():
    """In float32, softplus is dearer in pairs than in float64, the exponential is cheaper."""
    def costs(name: str) -> tuple[float, float]:
        return tuple(cost_of(VectorFunction(graph_of(getattr(stable, name)(x)), style)) for style in (PAIR32, SHORT))
    assert costs("softplus")[0] > costs("softplus")[1]
    assert costs("logistic")[0] < costs("logistic")[1]


def test_a_coarse_form_is_used_where_it_is_certain():
    """In gelu the product with erfc is rounded once, and has room for an error; beside its zero f' has none."""
    found = {quantity: source_of("gelu").vectors["float64"][quantity].text for quantity in ("value", "derivative")}
    assert "erfc_coarse_float64" in found["value"]
    assert "erfc_coarse_float64" not in found["derivative"]
    function = VectorFunction(graph_of(stabilise(EXPRESSIONS["gelu"])), PAIR64)
    (index,) = function.coarse = {i for i, node in enumerate(function.graph.nodes) if node.kind == "erfc"}
    cells = ranges(function.graph, np.array([-1.5, 1.0]), np.array([-1.25, 1.25]))
    assert function.is_coarse(index)
    assert is_certain(function, function.errors(cells), cells).all()
    function.primitives["erfc"] = replace(function.primitives["erfc"], coarse_error=2.0**-51)
    assert not is_certain(function, function.errors(cells), cells).any()
