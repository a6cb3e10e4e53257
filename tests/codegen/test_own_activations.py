"""A user's own activations, none of them in the catalogue, all the way: report, kernel, verification, table row."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest
import sympy as sp

import symact
import symact_codegen
from symact import Activation, Parameter, x
from symact_codegen.targets import latex, markdown
from symact_codegen.verify import verify

A, B = sp.symbols("a b", positive=True)
SLOPE = sp.Symbol("slope", real=True)

OWN = (
    Activation("soft_root_sign", x / (x / A + sp.exp(-x / B)),
               (Parameter(A, sp.Integer(2)), Parameter(B, sp.Integer(3)))),
    Activation("tanh_exp", x * sp.tanh(sp.exp(x))),
    Activation("symlog", sp.sign(x) * sp.log(1 + sp.Abs(x))),
    Activation("isru", x / sp.sqrt(1 + A * x**2), (Parameter(A, sp.Integer(1)),)),
    Activation("gudermannian", 2 * sp.atan(sp.tanh(x / 2))),
    Activation("loglog", sp.exp(-sp.exp(-x))),
    Activation("serf", x * sp.erf(sp.log(1 + sp.exp(x)))),
    Activation("logish", x * sp.log(1 + 1 / (1 + sp.exp(-x)))),
    Activation("bent_identity", (sp.sqrt(x**2 + 1) - 1) / 2 + x),
    Activation("isrlu", sp.Piecewise((x, x >= 0), (x / sp.sqrt(1 + A * x**2), True)),
               (Parameter(A, sp.Integer(1), role="learned"),)),
    Activation("two_slopes", sp.Max(SLOPE * x, x - 1),
               (Parameter(SLOPE, sp.Rational(1, 4), condition=SLOPE < 1, role="learned"),)),
)


@cache
def report(name: str) -> symact.Report:
    return symact.analyse(next(a for a in OWN if a.name == name))


def test_none_of_them_is_known() -> None:
    known = {name for a in symact.catalogue().values() for name in (a.name, *a.aliases)}
    assert not known & {a.name for a in OWN}


@pytest.mark.parametrize("activation", OWN, ids=lambda a: a.name)
def test_its_kernel_agrees_with_its_definition(activation: Activation, tmp_path: Path) -> None:
    kernel = symact_codegen.compile(activation, tmp_path)
    points = np.linspace(-3, 3, 7)
    assert kernel(points).shape == points.shape
    for row in verify(activation, kernel):
        assert row.passed, row


@pytest.mark.parametrize("activation", OWN, ids=lambda a: a.name)
def test_it_has_a_report_and_a_row_in_the_tables(activation: Activation) -> None:
    found = report(activation.name)
    assert found["continuity_class"].proved
    assert found["limits"].proved
    assert latex.render_table([found]).count(r"\\") > 1
    assert activation.name in markdown.render_table([found])
    assert activation.name.replace("_", r"\_\allowbreak{}") in latex.render_report(found, None)


@pytest.mark.parametrize(("name", "kind"), [
    ("soft_root_sign", "none"), ("tanh_exp", "none"), ("symlog", "strictly_increasing"),
    ("isru", "strictly_increasing"), ("gudermannian", "strictly_increasing"), ("loglog", "strictly_increasing"),
    ("serf", "none"), ("logish", "none"), ("bent_identity", "strictly_increasing"), ("isrlu", "strictly_increasing"),
    ("two_slopes", "strictly_increasing")])
def test_its_monotonicity_is_proved(name: str, kind: str) -> None:
    verdict = report(name)["monotonicity"]
    assert verdict.proved, verdict.reason
    assert verdict.value["kind"] == kind


def test_a_learned_parameter_gets_its_gradient(tmp_path: Path) -> None:
    kernel = symact_codegen.compile(next(a for a in OWN if a.name == "isrlu"), tmp_path)
    points = np.array([-2.0, -1.0, 0.5])
    ones = np.ones(3)
    _, gradients = kernel.vjp(points, ones, a=0.7)
    step = 1e-6
    quotient = (kernel(points, a=0.7 + step).sum() - kernel(points, a=0.7 - step).sum()) / (2 * step)
    assert gradients["a"] == pytest.approx(quotient, rel=1e-8)


def test_values_outside_the_condition_are_refused(tmp_path: Path) -> None:
    kernel = symact_codegen.compile(next(a for a in OWN if a.name == "isru"), tmp_path)
    with pytest.raises(ValueError, match=r"a .*-1.*> 0"):
        kernel(np.zeros(3), a=-1.0)
