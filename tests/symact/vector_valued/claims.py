"""Every proved claim against numbers: each check raises AssertionError where a row contradicts the claim."""

from __future__ import annotations

import itertools

import numpy as np
import sympy as sp
from plain_rows import at_row, jacobian, outputs
from sampled_rows import NEAR, SIZES, number, pushed, smooth, some_rows

from symact.vector_valued.by_outputs import entry
from symact.vector_valued.indexed import i, j, n
from symact.vector_valued.properties.potential import potential
from symact.vector_valued.subject import VectorSubject


def check_coupling(activation, claim):
    x = some_rows(activation, 3, 1)[0]
    moved = x.copy()
    moved[:, 0] += 0.7
    if claim["pointwise"]:
        assert (outputs(activation, moved)[:, 1:] == outputs(activation, x)[:, 1:]).all()
    assert len(outputs(activation, x)) == claim["outputs"]


def check_domain(activation, claim):
    for size in SIZES if claim["everywhere"] else ():
        for x in [*some_rows(activation, size), *pushed(activation, size)]:
            assert np.isfinite(outputs(activation, x)).all()


def entries_at(activation, x, subject):
    y = outputs(activation, x)
    blocks = [[at_row(entry(subject, q, k).formula, (i, j), activation, x, y=y[0]) for k in range(len(x))]
              for q in range(len(y))]
    return np.moveaxis(np.array(blocks), 1, 2)


def check_jacobian(activation, claim):
    subject = VectorSubject(activation)
    for size in (1, 2, 3):
        for x in some_rows(activation, size, 2):
            if not smooth(activation, x):
                continue
            found = jacobian(activation, x)
            assert np.allclose(entries_at(activation, x, subject), found, atol=1e-6, rtol=1e-5)
            matrix = found[0, :, 0, :]
            if claim["symmetric"]:
                assert np.allclose(matrix, matrix.T, atol=1e-6)
            if claim["row_sums"] is not None:
                assert np.allclose(matrix.sum(1), number(claim["row_sums"]), atol=1e-6)
            if claim["column_sums"] is not None:
                assert np.allclose(matrix.sum(0), number(claim["column_sums"]), atol=1e-6)
            if claim["semidefinite"] in ("positive", "negative"):
                sign = 1 if claim["semidefinite"] == "positive" else -1
                assert (sign * np.linalg.eigvalsh((matrix + matrix.T) / 2) > -1e-6).all()
    if claim["symmetric"] is False:
        assert any(not np.allclose(m, m.T, atol=1e-4) for x in some_rows(activation, 3, 4)
                   for m in [jacobian(activation, x)[0, :, 0, :]])


def check_potential(activation, claim):
    above, _ = potential(VectorSubject(activation))
    if not claim["gradient"] or above is None:
        return
    def phi(x):
        return float(at_row(above, (), activation, x))
    for size in SIZES:
        for x in some_rows(activation, size, 2):
            y = outputs(activation, x)[0]
            for k in range(size):
                step = np.zeros_like(x)
                step[0, k] = 1e-5
                assert abs((phi(x + step) - phi(x - step)) / 2e-5 - y[k]) < 1e-6
    for a, b in itertools.pairwise(some_rows(activation, 3, 4)):
        if claim["convex"] is not None:
            bend = phi(a) + phi(b) - 2 * phi((a + b) / 2)
            assert (bend if claim["convex"] else -bend) > -NEAR


def norm(activation, x):
    found = jacobian(activation, x)
    return np.linalg.norm(found.reshape(found.shape[0] * found.shape[1], -1), 2)


def check_lipschitz(activation, claim):
    steepest = []
    for size in (2, 3):
        rows = [*some_rows(activation, size, 3), *pushed(activation, size), *some_rows(activation, size, 2, 12.0)]
        here = [norm(activation, x) for x in rows if smooth(activation, x)]
        if claim["at_most"] is not None and number(claim["at_most"], size) < np.inf:
            assert max(here) <= number(claim["at_most"], size) * (1 + 1e-5)
        steepest += here
    if claim["constant"] is not None and number(claim["constant"]) == np.inf:
        scales = 1 + 59 * np.eye(len(activation.inputs))
        far = [norm(activation, scale[:, None] * x) for scale in (*scales, 20 + 0 * scales[0])
               for x in some_rows(activation, 2, 10, 1.0)]
        levels = np.arange(-8.0, 8.0, 0.125) + 0.03
        near = [norm(activation, np.full((len(activation.inputs), 2), level)) for level in levels]
        assert max(far + near) > 5
    elif claim["at_least"] is not None and number(claim["at_least"]) > 0:
        assert max(steepest) > 0.6 * number(claim["at_least"])


def check_continuity_class(activation, claim):
    k = len(activation.inputs)
    steps = []
    apart = [np.where(np.arange(k)[:, None] == part, 0.0, np.ones((k, 3))) for part in range(k)]
    for x in (*apart, np.ones((k, 3)), np.arange(3.0 * k).reshape(k, 3) - 1, *some_rows(activation, 3, 3)):
        with np.errstate(all="ignore"):
            if not np.isfinite(outputs(activation, x)).all():
                continue  # that it is not defined there is told by the domain
        sides = [[(outputs(activation, x + h * e.reshape(x.shape)) - outputs(activation, x)) for e in np.eye(x.size)]
                 for h in (1e-6, -1e-6)]
        steps.append(np.abs(sides).max())
        if claim["class"] not in (-1, 0):
            assert np.allclose(sides[0], -np.array(sides[1]), atol=1e-8)
    assert max(steps) > 0.1 if claim["class"] == -1 else max(steps) < 1e-3


def check_range(activation, claim):
    for size in SIZES:
        parts = 0.5 + 19.5 * np.eye(len(activation.inputs))
        mixed = [scale[:, None] * x for scale in parts for x in some_rows(activation, size, 8, 1.0)]
        rows = [*some_rows(activation, size), *mixed, *pushed(activation, size)]
        for q, stated in enumerate(claim["outputs"]):
            wanted = stated["alone"] if size == 1 and stated.get("alone") else stated
            y = np.concatenate([outputs(activation, x)[q] for x in rows])
            low, high = number(wanted["infimum"]), number(wanted["supremum"])
            assert y.min() >= low - NEAR * max(1, abs(y.min()))
            assert y.max() <= high + NEAR * max(1, abs(y.max()))
            reach = [(y.min(), low), (high, y.max())]
            for a, b in reach:
                assert a - b < 0.05 * (1 + abs(b)) if np.isfinite([a, b]).all() else (abs(y).max() > 4)


def check_row_sum(activation, claim):
    for q, stated in enumerate(claim["outputs"]):
        sums = [outputs(activation, x)[q].sum() for size in SIZES for x in some_rows(activation, size)]
        if stated["sum"] == "varies":
            assert max(sums) - min(sums) > 1e-6
        else:
            assert np.allclose(sums, number(stated["sum"]), atol=1e-9)
        if stated["probabilities"]:
            assert all((outputs(activation, x)[q] >= 0).all() for size in SIZES for x in some_rows(activation, size))


def check_order(activation, claim):
    for q, stated in enumerate(claim["outputs"]):
        steps = []
        for size in (2, 3, 7):
            for x in some_rows(activation, size, 8):
                order = np.argsort(x[0])
                steps += list(np.diff(outputs(activation, x)[q][order]))
        steps = np.array(steps)
        if stated in ("kept", "strictly_kept"):
            assert (steps >= -NEAR).all()
        if stated in ("reversed", "strictly_reversed"):
            assert (steps <= NEAR).all()
        if stated.startswith("strictly"):
            assert (steps != 0).all()
        if stated == "none":
            assert len({bool(s > 0) for s in steps}) == 2


def check_inputs(activation, claim):
    labels = [str(b.label) for b in activation.inputs]
    for stated in claim["inputs"]:
        k, q = labels.index(stated["input"]), stated["output"] - 1
        for x in some_rows(activation, 3, 4):
            line = np.linspace(-6, 6, 41)
            y = np.array([outputs(activation, np.where(np.arange(len(x))[:, None] == k, t, x))[q] for t in line])
            if stated["linear"]:
                assert np.allclose(y, y[-1] * (line / line[-1])[:, None], atol=1e-9)
            steps = np.diff(y, axis=0)
            if stated["factor"] is None and stated["direction"] == "increasing":
                assert (steps >= -NEAR).all()
            if stated["factor"] is not None and stated["direction"] != "none":
                assert all((s >= -NEAR).all() or (s <= NEAR).all() for s in steps.T)
            if stated["factor"] is not None and stated["direction"] == "none":
                assert any((s > 0).any() and (s < 0).any() for s in steps.T)


def check_convexity(activation, claim):
    for q, stated in enumerate(claim["outputs"]):
        bends = []
        for size in (2, 3):
            for a, b in itertools.combinations(some_rows(activation, size, 8), 2):
                y = [outputs(activation, x)[q] for x in (a, b, (a + b) / 2)]
                bends += list(y[0] + y[1] - 2 * y[2])
        if stated in ("convex", "affine"):
            assert min(bends) > -NEAR
        if stated in ("concave", "affine"):
            assert max(bends) < NEAR
        if stated == "neither":
            assert min(bends) < 0 < max(bends)


def check_permutation(activation, claim):
    for x in some_rows(activation, 7):
        order = np.random.default_rng(3).permutation(7)
        assert np.allclose(outputs(activation, x[:, order]), outputs(activation, x)[:, order], atol=1e-12)


def check_shift(activation, claim):
    for q, stated in enumerate(claim["outputs"]):
        rows = some_rows(activation, 3)
        moves = np.array([outputs(activation, x + 0.75)[q] - outputs(activation, x)[q] for x in rows])
        gain = {"invariant": 0.0, "equivariant": 0.75}.get(stated)
        if gain is None:
            assert np.abs(moves).max() > 1e-6
            assert np.abs(moves - 0.75).max() > 1e-6
        else:
            assert np.allclose(moves, gain, atol=1e-9)


def check_homogeneous(activation, claim):
    for q, stated in enumerate(claim["outputs"]):
        pairs = [(outputs(activation, x)[q], outputs(activation, 3 * x)[q]) for x in some_rows(activation, 3)]
        if stated["homogeneous"]:
            assert all(np.allclose(3 ** number(stated["degree"]) * a, b, rtol=1e-9) for a, b in pairs)
        else:
            ratios = np.concatenate([b[a != 0] / a[a != 0] for a, b in pairs])
            assert ratios.max() - ratios.min() > 1e-6


def check_idempotent(activation, claim):
    once = [outputs(activation, x + shift) for size in (2, 3, 7) for x in some_rows(activation, size)
            for shift in (0.0, -5.0)]
    same = [np.allclose(outputs(activation, y), y, atol=1e-9) for y in once]
    assert all(same) if claim else not all(same)


def check_constant_row(activation, claim):
    for size in SIZES:
        for level in (-0.5, 0.0, 1.25):
            y = outputs(activation, np.full((len(activation.inputs), size), level))
            for q, stated in enumerate(claim["outputs"]):
                wanted = float(sp.sympify(stated["value"], locals={"n": n}).subs({n: size, sp.Symbol("c"): level}))
                assert np.allclose(y[q], wanted, atol=1e-9)
                if level == 0:
                    assert abs(float(sp.sympify(stated["at_zero"], locals={"n": n}).subs(n, size)) - wanted) < NEAR


def check_masking(activation, claim):
    for name, far in (("to_minus_infinity", -200.0), ("to_infinity", 200.0)):
        stated = claim[name]
        for size in (2, 3, 7):
            for x in some_rows(activation, size, 2, 1.0):
                masked = x.copy()
                masked[0, 0] = far
                y = outputs(activation, masked)[0]
                own = number(stated["own"])
                assert abs(y[0] - own) < 0.02 if np.isfinite(own) else y[0] * np.sign(own) > 90
                if stated["others"] == "as without it":
                    assert np.allclose(y[1:], outputs(activation, x[:, 1:])[0], atol=1e-9)
                else:
                    others = number(stated["others"])
                    assert (np.abs(y[1:] - others) < 0.02).all() if np.isfinite(others) else (
                        y[1:] * np.sign(others) > 90).all()


def check_sparsity(activation, claim):
    for q, stated in enumerate(claim["outputs"]):
        zeros = [(outputs(activation, x)[q] == 0).mean() for x in some_rows(activation, 7, 12, 1.0)]
        assert max(zeros) > 0.1 if stated == "regions" else max(zeros) == 0


CHECKS = {name.removeprefix("check_"): check for name, check in list(globals().items()) if name.startswith("check_")}
