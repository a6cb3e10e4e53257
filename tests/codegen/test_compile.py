"""compile: the source goes to a folder named by all it depends on, and is found again."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import sympy

import symact
import symact_codegen
from symact_codegen.targets.numba import module_text

compiling = sys.modules["symact_codegen.compile"]

SCALAR = SimpleNamespace(value="_value", derivative="_derivative", partials={}, vectors={}, joint=False, text="""
@_device
def _value(x, tolerance, floor):
    return x * x * x


@_device
def _derivative(x, tolerance, floor):
    return 3.0 * (x * x)
""")


@pytest.fixture
def cube(monkeypatch):
    """An activation whose scalar code is given, and a list of what was emitted."""
    emitted = []

    def emit(activation, facts=()):
        emitted.append(activation.name)
        return module_text(activation, SCALAR)

    monkeypatch.setattr("symact_codegen.targets.numba.sources.emit", emit)
    activation = symact.Activation("cube", symact.x**3)
    yield activation, emitted
    for name in [n for n in sys.modules if n.startswith("_symact_compiled_")]:
        del sys.modules[name]


def test_source_is_written_once_and_reused(cube, tmp_path):
    activation, emitted = cube
    kernel = symact_codegen.compile(activation, tmp_path)
    assert kernel([1.0, 2.0]).tolist() == [1.0, 8.0]
    assert kernel.derivative(np.float32(2)) == 12.0
    assert symact_codegen.compile(activation, str(tmp_path)) is kernel
    assert emitted == ["cube"]
    [path] = tmp_path.glob("*/*.py")
    assert path.name == "cube.py"
    assert list(path.parent.glob(".*")) == []


def test_another_definition_or_text_has_another_folder(cube, tmp_path):
    activation, emitted = cube
    changed = replace(activation, expression=symact.x**5)
    for other in (activation, replace(activation, note="a note"), changed):
        symact_codegen.compile(other, tmp_path)
    assert emitted == ["cube"] * 3
    assert len(list(tmp_path.glob("*/cube.py"))) == 3


def test_a_later_process_finds_the_folder_even_if_it_has_moved(cube, tmp_path):
    activation, _ = cube
    symact_codegen.compile(activation, tmp_path / "before")(np.ones(3))
    (tmp_path / "before").rename(tmp_path / "after")
    program = ("import sys, symact, symact_codegen\n"
               "sys.modules['symact_codegen.compile']._emitter_hash = lambda: sys.argv[2]\n"
               "k = symact_codegen.compile(symact.Activation('cube', symact.x**3), sys.argv[1])\n"
               "import numpy as np\n"
               "assert k(np.full(3, 2.0)).tolist() == [8.0] * 3\n")
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path / "after"),
                           compiling._emitter_hash()], capture_output=True, text=True,
                           timeout=120, check=False)
    assert done.returncode == 0, done.stderr


def test_the_default_folder_is_the_users_cache(cube, tmp_path, monkeypatch):
    monkeypatch.setattr(compiling.platformdirs, "user_cache_dir", lambda name: str(tmp_path / name))
    symact_codegen.compile(cube[0])
    assert len(list((tmp_path / "symact").glob("*/cube.py"))) == 1


def test_a_broken_module_leaves_nothing_behind(cube, tmp_path, monkeypatch):
    monkeypatch.setattr("symact_codegen.targets.numba.sources.emit",
                        lambda activation, facts: "raise OSError('broken')\n")
    before = set(sys.modules)
    with pytest.raises(OSError, match="broken"):
        symact_codegen.compile(cube[0], tmp_path)
    assert not [n for n in set(sys.modules) - before if n.startswith("_symact_compiled_")]


def test_an_expression_of_a_user_is_lowered_and_run(tmp_path):
    expression = symact.x * sympy.tanh(sympy.log(1 + sympy.exp(symact.x)))
    kernel = symact_codegen.compile(symact.Activation("mine", expression), tmp_path)
    x = np.linspace(-20, 20, 41)
    assert np.allclose(kernel(x), x * np.tanh(np.logaddexp(0, x)), rtol=1e-14, atol=0)
    assert kernel(np.float32(-200)) == np.float32(-200 * np.exp(-200.0))
    assert np.isnan(kernel(np.nan))


def test_what_cannot_be_lowered_is_refused_and_not_written(tmp_path):
    with pytest.raises(symact.SymactError, match="zeta"):
        symact_codegen.compile(symact.Activation("bad", sympy.zeta(2 + symact.x**2)), tmp_path)
    assert list(tmp_path.iterdir()) == []
