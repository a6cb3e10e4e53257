"""What a vector function costs, in vector operations per element: a guide for choices, not a promise."""

from __future__ import annotations

import math

import numpy as np

from symact_codegen.lowering.vector.program import VectorFunction
from symact_codegen.lowering.vector.ranges import Floats

DIVISION = 8.0
PRIMITIVES = {"exp": (14.0, 22.0), "logistic": (26.0, 40.0), "softplus": (34.0, 52.0), "erfc": (32.0, 52.0),
              "erf": (34.0, 60.0), "tanh": (28.0, 44.0)}
"""Of the single and of the pair form; others count as USUAL."""
SHORT = {"exp": 14.0, "softplus": 20.0, "erf": 13.0, "erfc": 21.0, "tanh": 18.0, "sech2": 17.0, "tanh_softplus": 17.0,
         "logistic": 23.0, "complement": 23.0, "sin": 13.0, "cos": 13.0, "asinh": 16.0}
"""Of the short form: from the times of loops, since less depends on what comes before than in a pair form."""
COARSE = {"erfc": 42.0}
"""Of the coarse form, where there is one."""
USUAL = (28.0, 45.0)
LANES = {"float32": 1.0, "float64": 2.0}
"""A vector holds half as many float64."""


def cost_of(function: VectorFunction) -> float:
    """Vector operations for one element of the result's width."""
    total = sum(_cost(function, index) for index in sorted(function.needed()))
    if function.style.result is not function.style.working:
        total += 2
    return total * LANES[function.style.working.name]


def _cost(function: VectorFunction, index: int) -> float:
    node = function.graph.nodes[index]
    pair = function.is_pair(index)
    low = sum(function.is_pair(i) for i in node.args)
    if node.kind == "x" or node.value is not None:
        return 0.0
    if node.kind == "neg" or function.scale_of(index) is not None:
        return 1.0 + pair
    if node.kind == "add":
        return 1.0 if function.fused(index) is not None else (5.0 if pair else 1.0) + low
    if node.kind == "mul":
        return (2.0 if pair else 1.0) + low
    if node.kind == "div":
        return DIVISION + (6.0 if pair else low)
    if node.kind == "sqrt":
        return DIVISION + (DIVISION + 4.0 if pair else 0.0)
    if node.kind == "root_sum":
        return DIVISION + (16.0 if pair else 3.0)
    if node.kind == "series":
        return 18.0 if pair else 12.0
    if not function.style.pairs and node.kind in SHORT:
        return SHORT[node.kind]
    return COARSE[node.kind] if function.is_coarse(index) else PRIMITIVES.get(node.kind, USUAL)[pair]


def normal_measure(low: Floats, high: Floats) -> Floats:
    """The probability that a normal number with standard deviation 1.5 lies in each cell."""
    ends = np.concatenate([low, high])
    points, places = np.unique(ends, return_inverse=True)
    values = np.array([0.5 * math.erfc(-p / (1.5 * math.sqrt(2.0))) for p in points.tolist()])[places]
    found: Floats = values[low.size:] - values[:low.size]
    return np.where(low > 0, np.array(_upper(low, high)), found)


def _upper(low: Floats, high: Floats) -> list[float]:
    scale = 1.5 * math.sqrt(2.0)
    return [0.5 * (math.erfc(a / scale) - math.erfc(b / scale)) if a > 0 else 0.0
            for a, b in zip(low.tolist(), high.tolist(), strict=True)]
