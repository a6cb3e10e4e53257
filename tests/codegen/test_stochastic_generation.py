"""Stochastic activations through the generator: a user's own compiled, the package, reports and commands."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import sympy as sp
from typer.testing import CliRunner

import symact
import symact_codegen
from symact import Noise, Normal, Parameter, StochasticActivation, SymactError, Uniform, x
from symact_codegen.cli import app
from symact_codegen.generate import files_of_activation
from symact_codegen.targets import latex, markdown, text
from symact_codegen.targets.numba.sources import source_of
from symact_codegen.verify.moments import moment_failures

z, w = sp.symbols("z w", real=True)
a = sp.Symbol("a", real=True)


def own(name: str = "own") -> StochasticActivation:
    """Two noises, a learned parameter, no evaluation stated."""
    return StochasticActivation(
        name, sp.Max(0, x + z) * w + a * x, (Noise(z, Uniform(-1, 1)), Noise(w, Normal(1, sp.Rational(1, 4)))),
        (Parameter(a, sp.Rational(1, 8), role="learned"),))


@pytest.fixture(scope="module")
def kernel(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return symact_codegen.compile(own(), tmp_path_factory.mktemp("compiled"))


def test_a_users_own_is_compiled(kernel: Any) -> None:
    points = np.linspace(-3, 3, 13)
    y, drawn = kernel(points, np.random.default_rng(1))
    assert len(drawn) == 2
    np.testing.assert_allclose(y, np.maximum(0, points + drawn[0]) * drawn[1] + points / 8, rtol=1e-15)
    gx, grads = kernel.vjp(points, np.ones(13), drawn)
    np.testing.assert_allclose(gx, (points + drawn[0] > 0) * drawn[1] + 0.125, rtol=1e-15)
    assert grads == {"a": pytest.approx(points.sum(), abs=1e-12)}
    mean = np.where(points < -1, 0, np.where(points > 1, points, (points + 1)**2 / 4))
    np.testing.assert_allclose(kernel.evaluate(points), mean + points / 8, rtol=1e-14, atol=1e-15)
    assert moment_failures(lambda v, g: kernel(v, g)[0], own(), (-0.5, 0.3, 2.0)) == []


def test_noise_of_several_is_passed_as_a_tuple(kernel: Any) -> None:
    with pytest.raises(TypeError, match="tuple of 2 arrays, for z, w"):
        kernel.apply(np.zeros(3), np.zeros(3))


def test_noise_that_the_values_make_impossible_is_refused(tmp_path: Path) -> None:
    shift = StochasticActivation("shifted", x + z, (Noise(z, Uniform(0, a)),), (Parameter(a, sp.S.One),))
    compiled = symact_codegen.compile(shift, tmp_path)
    assert compiled.draw(np.zeros(3), np.random.default_rng(0), a=2.0).shape == (3,)
    with pytest.raises(ValueError, match="must be rising"):
        compiled(np.zeros(3), np.random.default_rng(0), a=-1.0)


def test_names_of_arguments_are_refused() -> None:
    rng = sp.Symbol("rng", real=True)
    taken = StochasticActivation("taken", x + z * rng, (Noise(z, Normal()),), (Parameter(rng, sp.S.One),))
    with pytest.raises(SymactError, match="name of an argument"):
        source_of(taken)


def test_an_activation_without_a_known_mean_needs_an_evaluation() -> None:
    with pytest.raises(SymactError, match="state an evaluation"):
        source_of(StochasticActivation("open", sp.tanh(x + z), (Noise(z, Normal()),)))
    tanh = symact.elementwise("tanh")
    stated = StochasticActivation("stated", sp.tanh(x + z), (Noise(z, Normal()),), evaluation=tanh)
    assert "def _evaluation" in source_of(stated)


@pytest.mark.parametrize("name", list(symact.stochastic_catalogue()))
def test_modules_hold_what_the_package_has(name: str) -> None:
    files, report = files_of_activation(name)
    assert report is None
    path = f"symact_kernels/stochastic/{name}.py"
    source = files[path].decode()
    ast.parse(source)
    assert max(map(len, source.splitlines())) <= 160
    for other, content in files.items():
        assert content == (Path(__file__).parents[2] / "generated" / other).read_bytes(), other


def test_the_source_does_not_depend_on_the_order_of_hashes() -> None:
    program = ("import symact; from symact_codegen.targets.numba.sources import source_of; "
               "print(source_of(symact.get('rt_prelu')))")
    texts = {subprocess.run([sys.executable, "-c", program], env={"PYTHONHASHSEED": seed, "PATH": ""}, check=True,
                            capture_output=True, text=True).stdout for seed in ("1", "2")}
    assert len(texts) == 1


def test_the_package_knows_the_names() -> None:
    from symact_kernels import noisy_relu, nrelu
    assert nrelu is noisy_relu
    assert repr(noisy_relu) == "<stochastic kernel noisy_relu(x, rng)>"


def test_names_of_all_kinds_are_looked_up_together() -> None:
    assert symact.get("Elastic-ReLU").name == "erelu"
    with pytest.raises(SymactError, match="draws random numbers"):
        symact.elementwise("dropout")
    with pytest.raises(SymactError, match="dropout"):
        symact.get("droput")
    assert symact.get("rrelu") is symact.elementwise("rrelu")


@pytest.mark.parametrize("name", ["rrelu_train", "noisy_relu"])
def test_reports_in_all_formats(name: str) -> None:
    from rich.console import Console
    report = symact.analyse(symact.stochastic_catalogue()[name])
    console = Console(width=160, record=True, file=io.StringIO())
    console.print(text.render_report(report))
    shown = console.export_text()
    for words in ("Over the noise", "Var f", "Mean is"):
        assert words in shown
    assert r"\operatorname{Var} f" in markdown.render_report(report)
    assert r"\operatorname{Var} f" in latex.render_report(report, standalone=True)


def test_commands() -> None:
    runner = CliRunner()
    found = runner.invoke(app, ["report", "rrelu_train", "--format", "json", "--set", "upper=1/2"])
    assert found.exit_code == 0
    assert '"kind": "stochastic"' in found.output
    found = runner.invoke(app, ["kernel", "dropout"])
    assert found.exit_code == 0
    assert "StochasticKernel(" in found.output
    assert runner.invoke(app, ["generate", "dropout", "--check"]).exit_code == 0
