"""The bench: peers compute the same function, ratios are what they say, and who is absent is named."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp

import symact
import symact_kernels
from symact import Activation, SymactError, x
from symact_codegen.bench import Bench, Grid, Row, available
from symact_codegen.bench.composites import function_of, namespace
from symact_codegen.bench.figures import memory_lines, overhead_lines, peer_lines, startup_lines
from symact_codegen.bench.formulas import FROM_OUTPUT, QUANTITIES, Quantity, formula, g, kind
from symact_codegen.bench.library_functions import JAX, TORCH, resolve
from symact_codegen.bench.measure import Cell
from symact_codegen.bench.own_calls import Own
from symact_codegen.bench.presentation import markdown, power_of_two, remarks, to_json
from symact_codegen.bench.problem import Call, Output, Problem, problem
from symact_codegen.bench.ratios import geometric_mean, ratio, ratios, times, warning
from symact_codegen.bench.startup import FirstCall
from symact_codegen.bench.timing import Time, in_turns, plan
from symact_codegen.bench.torch_calls import Torch
from symact_codegen.cli import main
from symact_codegen.cli.benching import parsed_sizes

CELL = Cell("gelu", "forward", "float32", 1 << 24)
INSTALLED = {m for m in ("torch", "jax", "numexpr") if importlib.util.find_spec(m)}
GRID = np.linspace(-4.03, 4.03, 200)  # off every kink


def row(peer: str, output: Output, seconds: float, cell: Cell = CELL) -> Row:
    return Row(cell, peer, output, Time(seconds, seconds))


def exact(activation: Activation, quantity: Quantity, weights: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The definition itself by mpmath, so that no kernel is compiled."""
    expression = activation.closed if quantity == "forward" else \
        activation.derivative_pieces(closed=True).as_expression()
    function = sp.lambdify(x, expression, modules="mpmath")
    values = np.array([float(function(float(point))) for point in GRID])
    return values if quantity == "forward" else values * weights


def as_array(result: Any) -> np.ndarray[Any, Any]:
    return np.asarray(result.detach() if hasattr(result, "detach") else result)


@pytest.mark.parametrize("name", symact.names())
def test_every_way_of_every_peer_computes_the_activation(name: str) -> None:
    activation = symact.get(name)
    weights = np.random.default_rng(1).standard_normal(GRID.size)
    peers, _ = available([n for n in ("PyTorch", "PyTorch composite", "JAX", "NumPy", "numexpr")
                          if n != "JAX" or name in JAX])  # XLA compiles for long; its other functions are composites
    for quantity in QUANTITIES:
        expected = exact(activation, quantity, weights)
        for peer in peers:
            asked = Problem(activation, quantity, GRID.copy(), weights.copy(), np.full(GRID.size, np.nan))
            for call in peer.calls(asked):
                result = call.work()
                found = as_array(result[0] if isinstance(result, tuple) else result)
                assert found.dtype == np.float64
                np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6, err_msg=f"{peer.name} {quantity}")


@pytest.mark.skipif("torch" not in INSTALLED, reason="needs PyTorch")
@pytest.mark.parametrize("name", sorted(name for name, kernel in TORCH.items() if kernel.wants_output))
def test_what_wants_the_output_is_given_it(name: str) -> None:
    activation = symact.get(name)
    ask = problem(activation, FROM_OUTPUT, "float64", 500)
    x = problem(activation, "vjp", "float64", 500).x
    expected = ask.g * getattr(symact_kernels, name).derivative(x)
    peers, _ = available(["symact", "PyTorch"])
    for peer in peers:
        assert [call.output for call in peer.calls(ask)] == ["fresh", "given"]
        for call in peer.calls(ask):
            np.testing.assert_allclose(as_array(call.work()), expected, rtol=1e-12, atol=1e-15, err_msg=peer.name)
    assert Torch().calls(problem(activation, "vjp", "float64", 500)) == []  # never compared with what is given x


@pytest.mark.parametrize("name", ["relu6", "hardshrink", "smelu", "gelu_tanh"])
def test_a_composite_keeps_float32(name: str) -> None:
    for quantity in QUANTITIES:
        function = function_of(formula(symact.get(name), quantity), namespace(np))
        assert function is not None
        inputs = [GRID.astype(np.float32)] * (1 if quantity == "forward" else 2)
        assert function(*inputs).dtype == np.float32


def test_the_product_is_written_inside_the_branches() -> None:
    assert formula(symact.get("relu"), "vjp") == sp.Piecewise((0, x <= 0), (g, True), evaluate=False)


@pytest.mark.parametrize(("name", "quantity"), [("identity", "forward"), ("identity", "vjp"), ("sign", "vjp")])
def test_what_takes_no_computing_has_no_formula(name: str, quantity: Quantity) -> None:
    assert formula(symact.get(name), quantity) is None


@pytest.mark.parametrize(("name", "expected"), [
    ("smelu", "polynomial"), ("sign", "polynomial"), ("softsign", "algebraic"), ("smu1", "algebraic"),
    ("gelu", "transcendental"), ("selu", "transcendental")])
def test_kinds_are_derived_from_the_definition(name: str, expected: str) -> None:
    assert kind(symact.get(name)) == expected


def test_a_library_without_the_function_has_no_composite() -> None:
    assert not hasattr(np, "erf")
    assert function_of(formula(symact.get("gelu"), "forward"), namespace(np)) is None


def test_every_function_of_the_tables_exists() -> None:
    assert set(TORCH) | set(JAX) <= set(symact.names())
    paths = [k.call for k in TORCH.values()] + [k.writes for k in TORCH.values() if isinstance(k.writes, str)]
    paths = (paths if "torch" in INSTALLED else []) + ([f.call for f in JAX.values()] if "jax" in INSTALLED else [])
    if "jax" in INSTALLED:
        importlib.import_module("jax.nn")
    assert all(callable(resolve(path)) for path in paths)


def test_ratios_compare_given_outputs_with_given_ones() -> None:
    table = times([row("symact", "given", 2.0), row("symact", "fresh", 5.0), row("PyTorch", "given", 3.0),
                   row("PyTorch", "fresh", 10.0), row("NumPy", "fresh", 20.0)])
    assert ratio(table[CELL], "PyTorch", "symact") == 1.5
    assert ratio(table[CELL], "NumPy", "symact") == 4.0
    assert ratio(table[CELL], "JAX", "symact") is None
    assert ratios(table, "JAX", "symact", lambda _: True) == {}
    assert geometric_mean([0.5, 2.0, 8.0]) == pytest.approx(2.0)
    assert geometric_mean([]) is None


def test_calls_take_turns_and_slow_ones_get_fewer_samples() -> None:
    counts = {"a": 0, "b": 0}

    def work(name: str) -> None:
        counts[name] += 1
    found = in_turns({name: lambda n=name: work(n) for name in counts}, 0.002)  # type: ignore[misc]
    assert all(0 < t.fastest <= t.median for t in found.values())
    assert min(counts.values()) > 100  # so short a call is measured over a loop
    assert plan(5.0, 0.1).samples == 1 < plan(0.5, 0.1).samples < plan(0.01, 0.1).samples <= plan(1e-6, 9).samples


def test_rows_of_a_small_grid() -> None:
    peers, _ = available(["memory", "NumPy"])
    bench, grid = Bench(peers, budget=0.001), Grid([symact.get("silu")], dtypes=["float32"], sizes=[64, 128],
                                                   operators_up_to=64)
    rows = [r for _, found in bench.run(grid) for r in found]
    assert len(grid) == 4
    assert {(r.cell.size, r.cell.quantity, r.peer, r.output) for r in rows} == {
        *((s, q, "memory", "given") for s in (64, 128) for q in QUANTITIES),
        *((64, q, "NumPy", "fresh") for q in QUANTITIES)}
    assert bench.failures == {}


def test_a_peer_that_fails_is_left_out_and_named() -> None:
    class Broken:
        name = "broken"

        def calls(self, problem: Problem) -> Any:
            raise RuntimeError("no compiler\nsecond line")
    peers, _ = available(["memory"])
    bench = Bench([*peers, Broken()], budget=0.001)
    rows = [r for _, found in bench.run(Grid([symact.get("relu")], ["forward"], ["float32"], [64])) for r in found]
    assert {r.peer for r in rows} == {"memory"}
    assert remarks([], [], bench.failures) == ["broken failed and was left out: RuntimeError: no compiler"]


def test_a_peer_that_is_not_installed_is_left_out_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "jax" else find(name))
    peers, missing = available(["NumPy", "JAX"])
    assert [p.name for p in peers] == ["NumPy"]
    assert missing == ["JAX"]
    assert remarks([], missing, {}) == ["Not installed, so left out: JAX."]


def test_a_busy_machine_is_told() -> None:
    calm, busy = [Row(CELL, "NumPy", "fresh", Time(s, 1.0)) for s in (1.05, 4.0)]
    assert warning([calm]) is None
    assert "4.0 times" in (warning([busy]) or "")


def test_markdown_and_json_have_the_rows() -> None:
    rows = [row("symact", "given", 0.016777216), row("symact", "fresh", 0.03), row("NumPy", "fresh", 0.06)]
    lines = markdown(rows).splitlines()
    assert lines[0] == "| activation |  | dtype | elements | symact ns | NumPy |"
    assert lines[2] == "| gelu | forward | float32 | 2^24 | 1 | 2.00* |"
    loaded = json.loads(to_json(rows, ["JAX"], {}))
    assert len(loaded["rows"]) == 3
    assert loaded["not_installed"] == ["JAX"]
    assert power_of_two(1000) == "1000"


def test_the_figures_are_lines_of_text() -> None:
    table = times([row("symact", "given", 2.0), row("memory", "given", 1.0), row("PyTorch", "given", 3.0),
                   row("symact", "fresh", 2e-6), row("PyTorch", "fresh", 4e-6)])
    assert list(memory_lines(table)) == [
        "forward, float32, 2^24, transcendental: median 2.00, worst 2.00 (gelu) times as long as memory; gelu 2.00"]
    assert list(peer_lines(table, "PyTorch")) == [
        "PyTorch, forward, float32, 2^24: vendor kernels 1.50 (1), all that PyTorch has 1.50 (1) times as fast"]
    assert list(overhead_lines(table, "PyTorch")) == [
        f"{1 << 24} elements: 2000 ns a call, PyTorch 4000 ns; 2.00 times as fast (1 activations)"]
    assert list(startup_lines([FirstCall("gelu", 2.0, 0.25)], {"numba": 0.2}))[1] == \
        "first float32 call, loaded from the cache: median 0.25 s, worst 0.25 s (gelu), of 1"


def test_the_picture_is_a_png(tmp_path: Path) -> None:
    from symact_codegen.bench.plot import plot

    table = times([row("symact", "given", 2.0), row("JAX", "given", 1.0)])
    assert plot(table, "float32", CELL.size).startswith(b"\x89PNG")


def test_sizes() -> None:
    assert parsed_sizes("64, 2^17") == [64, 131072]
    for text in ("", "2^99", "-1", "abc", "0"):
        with pytest.raises(SymactError, match="not a whole number"):
            parsed_sizes(text)


@pytest.mark.parametrize(("arguments", "sentence"), [
    (("gellu",), "gelu"), (("gelu", "--sizes", "many"), "The size 'many'"),
    (("gelu", "--peers", "memory,fortran"), "There is no peer 'fortran'")])
def test_wrong_input_is_one_sentence_and_code_2(arguments: tuple[str, ...], sentence: str,
                                                capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(("bench", *arguments))
    captured = capsys.readouterr()
    assert left.value.code == 2
    assert sentence in captured.err
    assert captured.err.count("\n") == 1


def test_the_command_prints_a_row_for_every_cell(capsys: pytest.CaptureFixture[str],
                                                 monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Own, "calls", lambda self, p: [Call("given", lambda: np.maximum(p.x, 0, out=p.out))])
    with pytest.raises(SystemExit) as left:
        main(("bench", "relu", "--sizes", "64", "--peers", "memory,NumPy", "--format", "markdown"))
    assert not left.value.code
    out = capsys.readouterr().out
    assert out.count("| relu | forward |") == 2
    assert out.count("| relu | vjp |") == 2
