"""The comparison with SymPy's own calculus judges right, wrong and missing answers as such."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
import sympy as sp

import symact

SOURCE = Path(__file__).parents[1] / "benchmarks" / "sympy_answers.py"


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("sympy_answers", SOURCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(("name", "title", "wanted"), [
    ("sigmoid", "monotonicity", "right"), ("relu", "monotonicity", "wrong"), ("exp", "convexity", "right"),
    ("tanh", "limits", "right"), ("relu6", "limits", "none")])
def test_answers_are_judged(benchmark: ModuleType, name: str, title: str, wanted: str) -> None:
    question = dict(benchmark.QUESTIONS.values())[title]
    assert benchmark.outcome(question, symact.analyse(symact.get(name)), 10.0) == wanted


def test_a_false_answer_is_not_taken_for_a_right_one(benchmark: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(benchmark.sp, "limit", lambda *_: sp.Integer(3))
    assert benchmark.limits(symact.get("tanh").closed, symact.analyse(symact.get("tanh"))) is False
