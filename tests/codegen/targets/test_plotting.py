"""Figures: what is drawn, and the same bytes every time."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys

import pytest
import sympy as sp

import symact
from symact_codegen.plot_samples import Dot, graphs, window
from symact_codegen.plotting import figure, plot_files


def test_a_jump_has_no_vertical_line_and_its_dots():
    function, slope, bend = graphs(symact.get("step"))
    assert len(function.curves) == 2
    assert all(len({y for _, y in curve}) == 1 for curve in function.curves)
    assert set(function.dots) == {Dot(0.0, 0.0, False), Dot(0.0, 1.0, True)}
    assert slope.dots == bend.dots == (Dot(0.0, 0.0, False),)


def test_a_kink_opens_the_derivative_only():
    function, slope, _ = graphs(symact.get("relu"))
    assert function.dots == ()
    assert set(slope.dots) == {Dot(0.0, 0.0, False), Dot(0.0, 1.0, False)}


def test_a_function_that_is_smooth_at_its_breakpoint_has_no_dots_there():
    function, slope, bend = graphs(symact.get("relu_squared"))
    assert function.dots == slope.dots == ()
    assert set(bend.dots) == {Dot(0.0, 0.0, False), Dot(0.0, 2.0, False)}


def test_a_value_that_belongs_to_neither_side_is_shown():
    function = graphs(symact.get("sign"))[0]
    assert set(function.dots) == {Dot(0.0, -1.0, False), Dot(0.0, 0.0, True), Dot(0.0, 1.0, False)}


@pytest.mark.parametrize("name", ["gelu", "mish", "softsign", "celu"])
def test_points_lie_on_the_function(name):
    activation = symact.get(name)
    for order, graph in enumerate(graphs(activation)):
        wanted = sp.lambdify(symact.x, activation.derivative(order).xreplace(activation.values), "mpmath")
        for curve in graph.curves:
            for x, y in curve[1:-1:7]:
                assert y == pytest.approx(float(wanted(x)), rel=1e-12, abs=1e-13)


def test_the_window_holds_every_breakpoint():
    assert window(symact.get("gelu").closed_pieces) == (-5.0, 5.0)
    low, high = window(symact.get("relu6").closed_pieces)
    assert low == -5.0
    assert high > 6
    low, high = window(symact.get("threshold").at(threshold=-40).closed_pieces)
    assert low < -40


def test_a_peak_that_is_cut_is_told():
    axes = figure(symact.get("sau")).axes
    assert axes[2].get_ylim()[1] < 10
    assert [t.get_text() for t in axes[2].texts] == ["peak 6.78e+03"]
    assert not axes[0].texts


PROGRAM = """
import hashlib, symact
from symact_codegen.plotting import plot_files
for name in ("gelu", "hardshrink"):
    print(sorted((k, hashlib.sha256(v).hexdigest()) for k, v in plot_files(symact.get(name)).items()))
"""


def test_the_bytes_are_the_same_under_any_hash_seed_and_after_other_figures():
    here = [
        str(sorted((k, hashlib.sha256(v).hexdigest()) for k, v in plot_files(symact.get(n)).items()))
        for n in ("gelu", "hardshrink")
    ]
    environment = {**os.environ, "PYTHONHASHSEED": "4711"}
    there = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert there.stdout.splitlines() == here


def test_files_are_what_their_suffixes_say():
    files = plot_files(symact.get("relu"))
    assert files["svg"].startswith(b"<?xml")
    assert b"<text" not in files["svg"]
    assert b"<dc:date>" not in files["svg"]
    assert files["pdf"].startswith(b"%PDF")
    assert b"CreationDate" not in files["pdf"]


def test_what_cannot_be_drawn_is_left_out_or_refused():
    tower = symact.Activation("tower", sp.exp(sp.exp(sp.exp(symact.x))))
    assert all(abs(y) < 1e100 for graph in graphs(tower) for curve in graph.curves for _, y in curve)
    assert plot_files(tower)["svg"].startswith(b"<?xml")
    assert len(graphs(symact.Activation("gamma_of_square", sp.gamma(symact.x**2 + 1)))) == 1
    with pytest.raises(symact.SymactError, match="'zeta' cannot be drawn"):
        graphs(symact.Activation("zeta", sp.zeta(symact.x**2 + 2)))
