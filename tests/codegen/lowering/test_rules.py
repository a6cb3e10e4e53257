"""Every row of the rule tables: both sides agree in Arb, and the emitted right side is accurate."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import sympy as sp
from flint import arb
from generated_module import FLOOR, TOLERANCE, exact, load, ulps

from symact import x
from symact.certify.enclosure import Enclosure
from symact_codegen.lowering.copied import copied
from symact_codegen.lowering.emit_scalar import Scalar, emit
from symact_codegen.lowering.functions import logistic, plain
from symact_codegen.lowering.rules import RULES, Rule, c, u
from symact_codegen.lowering.selection import Cells

CONSTANT = sp.Rational(3, 4)


def sample(rule: Rule, count: int, limit: float = math.inf) -> list[float]:
    """Points of the region: some uniform, some near 0, seeded by the rule's name."""
    rng = np.random.default_rng(sum(map(ord, rule.name)))
    low, high = max(rule.region[0], -limit), min(rule.region[1], limit)
    points = np.concatenate([rng.uniform(low, high, count), rng.normal(size=count), rng.normal(size=count) * 1e-4])
    return [float(p) for p in points if low <= p <= high]


def in_x(expression: sp.Expr) -> sp.Expr:
    return plain(expression.xreplace({c: CONSTANT, u: x}))


def disagreement(rule: Rule) -> float | None:
    """A point at which the enclosures of the two sides are disjoint, or where neither is finite."""
    left, right = (Enclosure(in_x(side), (x,)) for side in (rule.left, rule.right))
    for point in sample(rule, 30):
        for bits in (200, 4000):
            a, b = left(arb(point), bits=bits), right(arb(point), bits=bits)
            if a.is_finite() and b.is_finite():
                break
        if not (a.is_finite() and b.is_finite() and a.overlaps(b)):
            return point
    return None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_both_sides_are_equal(rule: Rule) -> None:
    assert disagreement(rule) is None


@pytest.mark.parametrize("rule", [
    Rule("wrong sign", sp.exp(u) - 1, 1 - sp.exp(u), (-5, 5)),
    Rule("wrong branch", u + sp.sqrt(u**2 + c), sp.sqrt(u**2 + c) - u, (-5, 5)),
    Rule("wrong argument", 1 - logistic(u), logistic(u), (-5, 5)),
    Rule("one digit off", sp.tanh(u) + 1, 2 * logistic(2 * u) * (1 + sp.Rational(1, 10**15)), (-5, 5)),
], ids=lambda rule: rule.name)
def test_a_wrong_rule_is_caught(rule: Rule) -> None:
    assert disagreement(rule) is not None


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_emitted_right_side_is_accurate(rule: Rule, tmp_path: Path) -> None:
    """The phases run as plain Python here; the compiled code is the same operations."""
    stable = rule.right.xreplace({c: CONSTANT, u: x})
    cells = Cells((stable,), (), (), ())
    text = emit(Scalar("_value", "A rule.", cells, {}))
    from symact_codegen.lowering import CONSTANTS

    module = load("\n".join([CONSTANTS, copied(text), text]), tmp_path, jit=False)
    worst = max(ulps(module._value(p, TOLERANCE, FLOOR), exact(in_x(rule.left), p)) for p in sample(rule, 40, 30.0))
    assert worst <= 4.0
