"""Lowering of maps of rows: the passes, what is kept between them, limits at infinity, and what is refused."""

from __future__ import annotations

import subprocess
import sys

import pytest
import sympy as sp

from symact.activation import Parameter
from symact.catalogue.vector_family import VECTOR_ACTIVATIONS
from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.gradient import vjp_form
from symact.vector_valued.indexed import i, j, largest, total, x
from symact.vector_valued.shift import shifted
from symact_codegen.lowering.rows.guards import guarded, unless_infinite
from symact_codegen.lowering.rows.passes import RowProgram, levels, prepared, program_of
from symact_codegen.lowering.rows.style import DTYPES, Style
from symact_codegen.targets.numba.row_module import emit_rows

BY_NAME = {a.name: a for a in VECTOR_ACTIVATIONS}
V = sp.Symbol("v", real=True)
W = sp.Symbol("w", real=True)


def program(activation: VectorActivation, backward: bool = False, dtype: str = "float32") -> RowProgram:
    """The passes of an activation, or of its vector-Jacobian product."""
    form = shifted(activation.form)
    style = Style(DTYPES[dtype])
    return program_of(prepared(vjp_form(form) if backward else form, style), style)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", BY_NAME)
def test_every_name_that_a_pass_reads_is_known_before(name: str, dtype: str) -> None:
    activation = BY_NAME[name]
    for backward in (False, True):
        found = program(activation, backward, dtype)
        assert all(step.results for step in found.passes[-1:])
        assert [step.kind for step in found.passes].count("results") == 1
        kept = {k for step in found.passes for k, _ in step.kept}
        assert kept == set(range(found.buffers))
        written: set[int] = set()
        for step in found.passes:
            assert {k for k, _ in step.read} <= written
            written |= {k for k, _ in step.kept}


def test_an_exponential_that_two_passes_need_is_kept() -> None:
    softmax = program(BY_NAME["softmax"])
    assert [len(step.largest) for step in softmax.passes] == [1, 0, 0]
    assert softmax.buffers == 1
    assert [bool(step.kept) for step in softmax.passes] == [False, True, False]
    assert [bool(step.read) for step in softmax.passes] == [False, False, True]
    assert not any("exp" in line for line in softmax.passes[2].index)


def test_what_one_pass_alone_needs_is_not_kept() -> None:
    assert program(BY_NAME["log_softmax"]).buffers == 0
    assert program(BY_NAME["glu"], backward=True).buffers == 0


def test_reductions_of_one_level_share_a_pass() -> None:
    form = vjp_form(shifted(BY_NAME["softmax"].form))
    assert [[r.kind for r in group] for group in levels(form)] == [["largest"], ["sum", "sum"]]


def test_a_pointwise_map_has_one_pass() -> None:
    for activation in VECTOR_ACTIVATIONS:
        if activation.is_pointwise:
            assert len(program(activation).passes) == len(program(activation, backward=True).passes) == 1


def test_a_limit_at_infinity_is_selected_only_where_arithmetic_gives_nan() -> None:
    gate = V * sp.exp(V)
    assert guarded(gate, [V]) == unless_infinite(gate, V, -1, 0)
    assert guarded(W * gate, [V]) == W * unless_infinite(gate, V, -1, 0)
    for plain in (sp.exp(V), V + W, W * sp.exp(V), sp.Max(0, V)):
        assert guarded(plain, [V]) == plain
    assert guarded(V * sp.exp(V * W), [V]) == V * sp.exp(V * W)  # the limit depends on the sign of w
    assert any("-math.inf" in line for line in program(BY_NAME["solu"]).passes[-1].index)


def test_limits_at_both_ends_are_selected() -> None:
    slope = 1 + V * sp.exp(V) * sp.exp(-V * V)
    left = unless_infinite(slope, V, -1, 1)
    assert guarded(W * slope, [V]) == W * unless_infinite(left, V, 1, 1)


def test_products_with_the_normal_distribution_are_single_functions_in_float32() -> None:
    gate = x[i] * (1 + sp.erf(3 * x[i] / sp.sqrt(2))) / 5
    own = VectorActivation("own", (gate,))
    lines = program(own).passes[-1].index
    assert lines == ["t1 = v_x * 3.0", "t2 = normal_ramp_brief(t1)", "t3 = t2 * 0.13333333333333333"]
    lines = program(own, backward=True).passes[-1].index
    assert sum("normal_slope_brief(" in line for line in lines) == 1
    assert not any("erfc" in line or "exp" in line for line in lines)
    assert not any("normal" in line for line in program(own, dtype="float64").passes[-1].index)


def test_the_distribution_function_alone_stays_with_its_product() -> None:
    """Two primitives would compute the same parts."""
    both = VectorActivation("both", (x[i] * (1 + sp.erf(x[i])), 1 + sp.erf(x[i])))
    lines = program(both).passes[-1].index
    assert sum("erfc_short(" in line for line in lines) == 1
    assert not any("normal" in line for line in lines)


def test_only_a_largest_value_that_nothing_else_follows_carries_nan() -> None:
    assert not any(step.carry for step in program(BY_NAME["softmax"]).passes)
    alone = VectorActivation("top", (x[i] - largest(x[j]),))
    assert [len(step.carry) for step in program(alone).passes] == [1, 0]
    with_sum = VectorActivation("top", (largest(x[j]) + total(x[j]),))
    assert not any(step.carry for step in program(with_sum).passes)


def test_arguments_in_float64_are_pairs_with_all_their_digits() -> None:
    lines = [line for step in program(BY_NAME["softmax"], dtype="float64").passes for line in step.index]
    assert "t1, t2 = exact_sum(v_x, -r_0)" in lines
    assert any(line.startswith("t3 = exp_down_float64(t1, t2)") for line in lines)


def test_a_function_that_has_no_form_is_named() -> None:
    strange = VectorActivation("strange", (sp.zeta(x[i]) / total(x[j] ** 2),))
    with pytest.raises(SymactError, match="function zeta"):
        program(strange)


def test_a_parameter_may_not_have_the_name_of_an_argument() -> None:
    g = sp.Symbol("g", real=True)
    with pytest.raises(SymactError, match="Parameter 'g' of 'taken'"):
        emit_rows(VectorActivation("taken", (g * x[i],), parameters=(Parameter(g, sp.Integer(1)),)))


def test_the_text_does_not_depend_on_the_order_of_hashes() -> None:
    program_text = ("import symact, hashlib; from symact_codegen.targets.numba.row_module import emit_rows;"
                    "print(hashlib.sha256(emit_rows(symact.get('{}')).encode()).hexdigest())")
    for name in ("solu", "swiglu_oai"):
        found = {subprocess.run([sys.executable, "-c", program_text.format(name)], capture_output=True, text=True,
                                check=True, env={"PYTHONHASHSEED": seed, "PATH": "/usr/bin:/bin"}).stdout
                 for seed in ("1", "2")}
        assert len(found) == 1


def test_a_product_that_only_a_sum_needs_is_left_to_the_addition() -> None:
    y, z = sp.IndexedBase("y"), sp.IndexedBase("z")
    together = VectorActivation("together", (y[i] * total(y[j] * z[j]),), inputs=(y, z))
    (sums, _) = program(together).passes
    assert (sums.index, sums.sums) == ([], [("r_1", "v_y, v_z")])
    twice = VectorActivation("twice", (total(y[j] * z[j]) + total(sp.Abs(y[j] * z[j])),), inputs=(y, z))
    (sums, _) = program(twice).passes
    assert any(line.endswith("v_y * v_z") for line in sums.index)
    assert not any("," in term for _, term in sums.sums)
