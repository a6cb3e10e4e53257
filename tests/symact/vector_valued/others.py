"""Definitions that are in no catalogue: changed ones, and ones made to mislead the rules."""

from __future__ import annotations

import sympy as sp

from symact import VectorActivation
from symact.vector_valued.indexed import Solution, i, j, largest, n, total, x

_t = sp.Symbol("t", real=True)
_a, _b, _c = (sp.IndexedBase(name, real=True) for name in "abc")


def _map(name, *outputs, inputs=(x,)):
    return VectorActivation(name, outputs, inputs)


OTHERS = (
    _map("exp_by_square", sp.exp(x[i]) / total(sp.exp(2 * x[j]))),
    _map("sharp_softmax", sp.exp(3 * x[i]) / total(sp.exp(3 * x[j]))),
    _map("softmax_and_one", sp.exp(x[i]) / (1 + total(sp.exp(x[j])))),
    _map("softmax_of_two", 2 * sp.exp(x[i]) / total(sp.exp(x[j]))),
    _map("mixed_exponents", (sp.exp(x[i]) + sp.exp(2 * x[i])) / total(sp.exp(x[j]) + sp.exp(2 * x[j]))),
    _map("wavy_weights", (2 + sp.sin(x[i])) / total(2 + sp.sin(x[j]))),
    _map("bell_weights", sp.exp(-sp.sqrt(1 + x[i]**2)) / total(sp.exp(-sp.sqrt(1 + x[j]**2)))),
    _map("rational_weights", x[i]**2 / (1 + total(x[j]**2))),
    _map("unit_row", x[i] / sp.sqrt(1 + total(x[j]**2))),
    _map("centred", x[i] - total(x[j]) / n),
    _map("below_the_largest", x[i] - largest(x[j])),
    _map("rectified_mean", sp.Max(0, x[i] - total(x[j]) / n)),
    _map("only_the_largest", sp.Piecewise((x[i], sp.Ge(x[i], largest(x[j]))), (0, True))),
    _map("logarithm_of_two", x[i] - 2 * sp.log(total(sp.exp(x[j])))),
    _map("stretched_log", 3 * x[i] - 3 * sp.log(total(sp.exp(x[j])))),
    _map("sparsemax_of_two", sp.Max(0, x[i] - Solution(total(sp.Max(0, x[j] - _t)) - 2, _t, largest(x[j]) - 2))),
    _map("sparsemax_doubled", 2 * sp.Max(0, x[i] - Solution(total(sp.Max(0, x[j] - _t)) - 1, _t, largest(x[j]) - 1))),
    _map("flat_entmax", sp.Max(0, x[i] / 3 - Solution(total(sp.Max(0, x[j] / 3 - _t)**2) - 1, _t,
                                                      largest(x[j]) / 3 - 1))**2),
    _map("only_positive", x[i] * sp.Piecewise((1, x[i] > 0), (0, True)) / (1 + total(sp.exp(x[j])))),
    _map("jump_at_the_mean", sp.Piecewise((x[i] + 1, x[i] > total(x[j]) / n), (x[i], True))),
    _map("threshold_only", sp.tanh(x[i] - Solution(total(sp.Max(0, x[j] - _t)) - 1, _t, largest(x[j]) - 1))),
    _map("least_of_three", sp.Min(_a[i], _b[i], _c[i]), inputs=(_a, _b, _c)),
    _map("largest_of_lines", sp.Max(2 * _a[i] + 1, _b[i] - _a[i]), inputs=(_a, _b)),
    _map("largest_with_a_spare", sp.Max(_a[i], 2 * _a[i], 3 * _a[i], _b[i]), inputs=(_a, _b)),
    _map("ridge", sp.tanh(_a[i] - _b[i]), inputs=(_a, _b)),
    _map("two_bells", sp.exp(-_a[i]**2) * sp.exp(-_b[i]**2), inputs=(_a, _b)),
    _map("shifted_product", (_a[i] + 3) * (sp.tanh(_b[i]) - 2), inputs=(_a, _b)),
    _map("step_gate", _a[i] * sp.Piecewise((1, _b[i] > 0), (0, True)), inputs=(_a, _b)),
    _map("kinked_product", sp.Abs(_a[i]) * sp.Max(0, 1 - sp.Abs(_b[i])), inputs=(_a, _b)),
    _map("sum_of_two", _a[i] + _b[i] ** 2, inputs=(_a, _b)),
    _map("crelu_with_half", sp.Max(0, x[i]), sp.Max(0, -x[i]) + x[i] / 2),
    _map("length_of_the_row", x[i] + sp.sqrt(total(x[j]**2))),
    _map("unit_row_of_any_length", x[i] / sp.sqrt(total(x[j]**2))),
    _map("reciprocal", _a[i] / _b[i], inputs=(_a, _b)),
    _map("weighted_value", _a[i] * sp.exp(_b[i]) / total(sp.exp(_b[j])), inputs=(_a, _b)),
    _map("softmax_and_log", sp.exp(x[i]) / total(sp.exp(x[j])), x[i] - sp.log(total(sp.exp(x[j])))),
    _map("tanh_less_mean", sp.tanh(x[i]) - total(sp.tanh(x[j])) / n),
)
