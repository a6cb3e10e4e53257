from __future__ import annotations

import math

import numpy as np
import pytest

import symact
from symact_codegen.verify.grid import grid
from symact_codegen.verify.landmarks import landmarks
from symact_codegen.verify.oracle import Oracle
from symact_codegen.verify.ulp import FLOAT32, FLOAT64, Format


@pytest.mark.parametrize("fmt", [FLOAT32, FLOAT64], ids=["float32", "float64"])
def test_the_grid_has_the_special_numbers_and_the_neighbours_of_points(fmt: Format) -> None:
    found = grid("relu6", fmt, [6.0, 0.1])
    info = np.finfo(fmt.name)
    number = found.dtype.type
    assert found.dtype == fmt.name
    assert 2000 < found.size < 3500
    assert np.isnan(found).sum() == 1
    zeros = found[found == 0]
    assert sorted(np.signbit(zeros).tolist()) == [False, True]
    six = number(6)
    for wanted in (info.max, -info.max, info.smallest_subnormal, -info.smallest_normal, math.inf, -math.inf,
                   1.0, six, np.nextafter(six, number(7)), np.nextafter(six, number(0)), number(0.1)):
        assert wanted in found


def test_the_grid_is_the_same_on_every_run_and_differs_by_name_and_seed() -> None:
    first = grid("gelu", FLOAT64)
    assert first.tobytes() == grid("gelu", FLOAT64).tobytes()
    assert first.tobytes() != grid("silu", FLOAT64).tobytes()
    assert first.tobytes() != grid("gelu", FLOAT64, seed=1).tobytes()


def test_landmarks_hold_the_zero_of_the_derivative_and_the_edges() -> None:
    found = landmarks(Oracle(symact.get("silu")), FLOAT64)
    assert any(abs(v + 1.2784645427610738) < 1e-15 for v in found)
    edges = landmarks(Oracle(symact.get("exp")), FLOAT64)
    assert any(abs(v - 709.782712893384) < 1e-12 for v in edges)
    assert any(abs(v + 745.1332191019412) < 1e-12 for v in edges)


def test_a_function_with_many_zeros_has_a_bounded_number_of_landmarks() -> None:
    assert len(landmarks(Oracle(symact.get("sin")), FLOAT32)) <= 80
