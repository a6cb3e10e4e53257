"""Stochastic kernels: draws against the derived moments, gradients against exact derivatives, the streams of noise."""

from __future__ import annotations

import importlib
import pickle
from collections.abc import Iterator
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp

from symact import x as symbol
from symact.catalogue.stochastic_family import STOCHASTIC_ACTIVATIONS
from symact.stochastic.definition import StochasticActivation
from symact_codegen.verify.moments import moment_failures

POINTS = (-2.5, -0.6, 0.0, 0.4, 3.0)
BY_NAME = {s.name: s for s in STOCHASTIC_ACTIVATIONS}
LONG = 5 * 2**16 + 17
"""Several blocks of noise, the last one short; long enough for threads."""

every = pytest.mark.parametrize("name", list(BY_NAME))


def kernel(name: str) -> Any:
    return importlib.import_module(f"symact_kernels.stochastic.{name}").KERNEL


def rng(seed: int = 7) -> np.random.Generator:
    return np.random.default_rng(seed)


def first(result: Any) -> Any:
    """The gradient by x alone, also where there are learned parameters."""
    return result[0] if isinstance(result, tuple) else result


def same(a: Any, b: Any) -> bool:
    """The same bits."""
    return a.dtype == b.dtype and a.shape == b.shape and a.tobytes() == b.tobytes()


# ---- what is drawn ----


@pytest.mark.parametrize(("name", "dtype"), [*((name, np.float64) for name in BY_NAME),
                                            *((name, np.float32) for name in ("rrelu_train", "noisy_relu", "dropout"))])
def test_draws_have_the_derived_moments(name: str, dtype: Any) -> None:
    assert moment_failures(lambda x, g: kernel(name)(x, g)[0], BY_NAME[name], POINTS, dtype=dtype) == []


@pytest.mark.parametrize(("name", "wrong"), [
    ("rrelu_train", {"upper": 0.34}), ("erelu", {"amplitude": 0.102}), ("rt_relu", {"sigma": 0.76}),
    ("probact", {"sigma": 1.02}), ("dropout", {"p": 0.51}), ("gaussian_dropout", {"p": 0.51}),
    ("alpha_dropout", {"level": -1.7})])
def test_wrong_noise_is_caught(name: str, wrong: dict[str, float]) -> None:
    assert moment_failures(lambda x, g: kernel(name)(x, g, **wrong)[0], BY_NAME[name], POINTS) != []


def test_the_other_reading_of_the_noise_of_nrelu_is_caught() -> None:
    """sigmoid(x) as the standard deviation, where the definition has the variance."""
    def other(x: Any, g: np.random.Generator) -> Any:
        return np.maximum(0, x + g.standard_normal(x.shape) / (1 + np.exp(-x)))

    found = moment_failures(other, BY_NAME["noisy_relu"], POINTS)
    assert any("variance" in failure for failure in found)
    assert any("mean" in failure for failure in found)


@every
def test_what_is_drawn_gives_the_value_again(name: str) -> None:
    x = np.linspace(-4, 4, 999)
    y, drawn = kernel(name)(x, rng())
    assert same(kernel(name).apply(x, drawn), y)
    assert same(kernel(name).draw(x, rng()), drawn)
    assert drawn.shape == x.shape
    assert drawn.dtype == x.dtype


def test_a_call_moves_the_generator_on_by_two_words_and_calls_differ() -> None:
    used, apart = rng(), rng()
    one = kernel("probact").draw(np.zeros(LONG, np.float32), used)
    apart.integers(0, 2**64, size=2, dtype=np.uint64)
    assert used.bit_generator.state == apart.bit_generator.state
    two = kernel("probact").draw(np.zeros(LONG, np.float32), used)
    blocks = np.concatenate([one, two])[:10 * 2**16].reshape(10, -1)
    correlations = np.corrcoef(blocks)[~np.eye(10, dtype=bool)]
    assert np.max(np.abs(correlations)) < 5 / 2**8


def test_uniform_noise_stays_in_its_interval() -> None:
    for dtype in (np.float32, np.float64):
        drawn = kernel("rrelu_train").draw(np.zeros(LONG, dtype), rng())
        assert drawn.min() >= 0.125
        assert drawn.max() <= dtype(1 / 3)


# ---- gradients ----


def exact(activation: StochasticActivation, by: sp.Symbol, x: float, z: float) -> Any:
    """The derivative of the definition by a symbol, as a limit of differences in 60 digits."""
    names = [symbol, activation.noise[0].symbol, *activation.values]
    f = sp.lambdify(names, activation.expression, "mpmath")
    place = names.index(by)
    with mpmath.workdps(60):
        point = [mpmath.mpf(x), mpmath.mpf(z), *(mpmath.mpf(float(v)) for v in activation.values.values())]
        return mpmath.diff(lambda t: f(*point[:place], t, *point[place + 1:]), point[place])


@every
def test_gradients_are_the_exact_derivatives(name: str) -> None:
    activation = BY_NAME[name]
    x, g = rng(1).normal(size=40) * 2, rng(2).normal(size=40)
    y, drawn = kernel(name)(x, rng())
    assert np.all(np.isfinite(y))
    result = kernel(name).vjp(x, g, drawn)
    wanted = [float(exact(activation, symbol, *at) * w) for *at, w in zip(x, drawn, g, strict=True)]
    np.testing.assert_allclose(first(result), wanted, rtol=1e-12, atol=1e-300)
    learned = [p for p in activation.parameters if p.role == "learned"]
    assert isinstance(result, tuple) == bool(learned)
    for p in learned:
        total = sum(exact(activation, p.symbol, *at) * w for *at, w in zip(x, drawn, g, strict=True))
        assert result[1][p.name] == pytest.approx(float(total), rel=1e-12)


def test_a_wrong_slope_is_caught() -> None:
    x, g = rng(1).normal(size=40), np.ones(40)
    drawn = kernel("rrelu_train").draw(x, rng())
    wanted = [float(exact(BY_NAME["rrelu_train"], symbol, *at)) for at in zip(x, drawn, strict=True)]
    wrong = kernel("rrelu_train").vjp(x, g, drawn * (1 + 1e-11))
    assert not np.allclose(wrong, wanted, rtol=1e-12, atol=1e-300)


def test_rrelu_is_that_of_pytorch_for_the_slopes_that_it_draws() -> None:
    torch = pytest.importorskip("torch")
    for dtype in (np.float32, np.float64):
        x = rng().normal(size=10_001).astype(dtype)
        x[:3] = 0.0, -0.0, np.nan
        g = rng(3).normal(size=x.size).astype(dtype)
        given = torch.tensor(x, requires_grad=True)
        noise = torch.empty_like(given)
        wanted = torch.ops.aten.rrelu_with_noise(given, noise, 1 / 8, 1 / 3, True)
        wanted.backward(torch.tensor(g))
        slopes = noise.detach().numpy()
        rrelu = kernel("rrelu_train")
        np.testing.assert_array_equal(rrelu.apply(x, slopes), wanted.detach().numpy())
        known = ~np.isnan(x)
        np.testing.assert_array_equal(rrelu.vjp(x, g, slopes)[known], given.grad.numpy()[known])


@pytest.mark.parametrize("name", ["eprelu", "probact"])
def test_a_parameter_for_each_channel(name: str) -> None:
    parameter = "alpha" if name == "eprelu" else "sigma"
    x, g = rng(1).normal(size=(3, 4, 50)), rng(2).normal(size=(3, 4, 50))
    values = np.array([0.1, 0.2, 0.3, 0.4])
    y, drawn = kernel(name)(x, rng(), axis=1, **{parameter: values})
    gx, grads = kernel(name).vjp(x, g, drawn, axis=1, **{parameter: values})
    assert grads[parameter].shape == (4,)
    for c in range(4):
        alone = {parameter: values[c]}
        assert same(np.ascontiguousarray(y[:, c]), kernel(name).apply(x[:, c], drawn[:, c], **alone))
        own, total = kernel(name).vjp(x[:, c], g[:, c], drawn[:, c], **alone)
        assert same(np.ascontiguousarray(gx[:, c]), own)
        assert grads[parameter][c] == pytest.approx(total[parameter], rel=1e-12)


# ---- the same for any layout and number of threads ----


@pytest.fixture
def threads() -> Iterator[Any]:
    """Sets the number of threads, and the old one afterwards."""
    import numba
    before = numba.get_num_threads()
    if numba.config.NUMBA_NUM_THREADS < 2:
        pytest.skip("there is one thread only")
    yield numba.set_num_threads
    numba.set_num_threads(before)


@pytest.mark.parametrize(("name", "dtype"), [("probact", np.float32), ("dropout", np.float64)])
def test_bits_do_not_depend_on_threads(name: str, dtype: Any, threads: Any) -> None:
    x, g = (rng(s).normal(size=LONG).astype(dtype) for s in (1, 2))
    found = []
    for number in (1, 2):
        threads(number)
        y, drawn = kernel(name)(x, rng())
        back = kernel(name).vjp(x, g, drawn)
        sums = back[1].get("sigma") if isinstance(back, tuple) else 0.0
        found.append((y, drawn, first(back), kernel(name).evaluate(x), np.float64(sums)))
    assert all(same(a, b) for a, b in zip(*found, strict=True))


@every
def test_bits_do_not_depend_on_the_layout(name: str) -> None:
    x = rng(1).normal(size=(6, 35))
    y, drawn = kernel(name)(x, rng())
    spread = np.zeros((6, 70))
    spread[:, ::2] = x
    for other in (np.asfortranarray(x), spread[:, ::2], x[::-1].copy()[::-1], x.tolist()):
        y_other, drawn_other = kernel(name)(other, rng())
        assert same(y_other, y)
        assert same(drawn_other, drawn)
        g = np.ones((6, 35))
        assert same(first(kernel(name).vjp(other, g, np.asfortranarray(drawn))), first(kernel(name).vjp(x, g, drawn)))


def test_noise_is_the_same_however_many_elements_follow() -> None:
    long = kernel("dropout").draw(np.zeros(LONG), rng())
    short = kernel("dropout").draw(np.zeros(1000), rng())
    assert same(long[:1000].copy(), short)


# ---- special input ----


@every
def test_nan_stays_nan(name: str) -> None:
    x = np.array([np.nan, -1.0, 2.0])
    y, drawn = kernel(name)(x, rng())
    for found in (y, first(kernel(name).vjp(x, np.ones(3), drawn)), kernel(name).evaluate(x)):
        assert np.isnan(found).tolist() == [True, False, False]


@every
def test_evaluation_at_infinite_and_large_numbers_is_the_limit(name: str) -> None:
    x = np.array([np.inf, -np.inf, 1e300, -1e300, -800.0])
    stated = BY_NAME[name].stated_evaluation
    with_limits = [float(sp.limit(stated.closed_pieces.expressions[k], symbol, end)) for k, end in ((-1, sp.oo),
                                                                                              (0, -sp.oo))]
    found = kernel(name).evaluate(x)
    assert found[:2].tolist() == with_limits
    assert np.all(np.isfinite(found[2:]))


@pytest.mark.parametrize("name", ["rrelu_train", "noisy_relu", "rt_relu", "dropout"])
def test_infinite_numbers_follow_the_formula(name: str) -> None:
    y = kernel(name).apply(np.array([np.inf, -np.inf]), np.array([0.25, 0.25]))
    wanted = {"noisy_relu": [np.inf, 0.0], "rt_relu": [np.inf, 0.0]}.get(name, [np.inf, -np.inf])
    assert y.tolist() == wanted


def test_evaluation_of_the_noisy_relu_is_its_mean() -> None:
    mean = sp.lambdify(symbol, BY_NAME["noisy_relu"].moments.mean.as_expression(), "mpmath")
    x = np.linspace(-6, 12, 37)
    with mpmath.workdps(60):
        wanted = np.array([float(mean(mpmath.mpf(v))) for v in x])
    assert np.max(np.abs(kernel("noisy_relu").evaluate(x) - wanted) / (1 + np.abs(x))) < 1e-15


def test_shapes_and_types() -> None:
    dropout = kernel("dropout")
    y, drawn = dropout(np.zeros((0, 3), np.float32), rng())
    assert y.shape == drawn.shape == (0, 3)
    assert dropout.vjp(np.zeros(0), np.zeros(0), np.zeros(0)).shape == (0,)
    y, drawn = dropout(3.0, rng())
    assert isinstance(y, np.float64)
    assert drawn.shape == ()
    assert dropout.vjp(3.0, 1.0, drawn) == 2 * drawn
    y, drawn = dropout(np.arange(5, dtype=np.int16), rng())
    assert y.dtype == drawn.dtype == np.float32
    out = np.empty(5)
    assert dropout(np.arange(5.0), rng(), out)[0] is out
    x = np.arange(5.0)
    assert same(dropout(x, rng(), x)[0], out)
    assert dropout(np.arange(5.0), rng(), p=0.0)[0].tolist() == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(("call", "error", "words"), [
    (lambda k, x: k(x, 3), TypeError, "numpy.random.Generator"),
    (lambda k, x: k(x, np.random), TypeError, "numpy.random.Generator"),
    (lambda k, x: k(x, rng(), p=1.0), ValueError, "p < 1"),
    (lambda k, x: k(x, rng(), q=1.0), TypeError, "no parameter 'q'"),
    (lambda k, x: k(x, rng(), axis=0, p=np.array([0.1, 0.2, 0.3])), ValueError, "must be a number"),
    (lambda k, x: k.apply(x, x[:2]), ValueError, "shape"),
    (lambda k, x: k.apply(x, x.astype(np.float32)), TypeError, "dtype"),
    (lambda k, x: k.vjp(x, x[:2], x), ValueError, "shape"),
    (lambda k, x: k(np.array(["a"]), rng()), TypeError, "dtype"),
])
def test_bad_calls_say_what_is_wrong(call: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        call(kernel("dropout"), np.zeros(3))


def test_a_kernel_is_pickled_by_name() -> None:
    assert pickle.loads(pickle.dumps(kernel("dropout"))) is kernel("dropout")
    assert repr(kernel("dropout")) == "<stochastic kernel dropout(x, rng, p=0.5)>"
