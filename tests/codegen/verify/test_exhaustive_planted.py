"""A coefficient of a generated kernel that is off by one unit in its last place does not pass unnoticed.

That is, the leading ones: what a unit of the others moves is below 2**-34 of the result, and some blocks do not show
it; `python -m symact_codegen.lowering.approximations --check` sees it all the same.
"""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import symact
import symact_kernels
from symact_codegen.verify.exhaustive import Checker
from symact_codegen.verify.exhaustive.floats import Block, Shard, shard_of

NAMES = ("sigmoid", "elu")
"""Computed in float32, each from another primitive."""
PLACES = (-7.0, -3.0, -1.1, -0.7, -0.45, -0.3, -0.2, -0.02, 0.3, 3.0)
SIZE = 2**16
FOLDER = Path(symact_kernels.__file__).parent / "elementwise"
SOURCES = {name: (FOLDER / f"{name}.py").read_text(encoding="utf-8") for name in NAMES}
COEFFICIENTS = sorted({(name, found) for name, source in SOURCES.items()
                       for found in re.findall(r"^(\w+_(?:PAIR|SINGLE)_32_[01]) = np\.float32", source, re.MULTILINE)})


def kernel_with(folder: Path, name: str, coefficient: str | None) -> Any:
    """The generated kernel, one of its constants moved to the next float32."""
    def moved(match: re.Match[str]) -> str:
        value = np.nextafter(np.float32(match[2]), np.float32(np.inf))
        return f"{match[1]}{np.format_float_scientific(value, unique=True)})"
    text = SOURCES[name]
    if coefficient is not None:
        text, count = re.subn(rf"^({coefficient} = np\.float32\()([^)]*)\)", moved, text, flags=re.MULTILINE)
        assert count == 1
    path = folder / f"planted_{name}_{coefficient}.py"
    path.write_text(text, encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.KERNEL


def outcome(checker: Checker, kernel: Any) -> list[tuple[float, int]]:
    """The worst error and the number of inputs not correctly rounded, of f and f' on each block."""
    found = []
    for number in PLACES:
        index, place = shard_of(number)
        parts = checker.check(kernel, Block(Shard(index), place // SIZE * SIZE, SIZE))
        found += [(part.worst_ulp, part.wrong) for part in parts.values()]
    return found


@pytest.fixture(scope="module")
def right(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Checker, list[tuple[float, int]]]]:
    folder, checkers = tmp_path_factory.mktemp("right"), {name: Checker(symact.elementwise(name)) for name in NAMES}
    return {name: (checker, outcome(checker, kernel_with(folder, name, None))) for name, checker in checkers.items()}


def test_there_are_coefficients():
    assert {name for name, _ in COEFFICIENTS} == set(NAMES)
    assert len(COEFFICIENTS) > 2


@pytest.mark.parametrize(("name", "coefficient"), COEFFICIENTS)
def test_a_coefficient_moved_by_one_unit_is_seen(name, coefficient, right, tmp_path):
    checker, wanted = right[name]
    assert all(worst <= 1 for worst, _ in wanted)
    assert outcome(checker, kernel_with(tmp_path, name, coefficient)) != wanted
