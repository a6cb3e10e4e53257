"""Steps and sigmoids: bounded activations that rise from one level to another."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation, Parameter, Side, x
from symact.catalogue import references as ref

_alpha = sp.Symbol("alpha", positive=True)
_beta = sp.Symbol("beta", real=True)
_low, _high = sp.symbols("min_val max_val", real=True)
_mu = sp.Symbol("mu", real=True)
_sigma = sp.Symbol("sigma", positive=True)
_PINNED: tuple[Side, ...] = ("left", "right")  # PyTorch's clamps: the slope of the constant branch at both ends


def _clip(value: sp.Expr) -> sp.Expr:
    return sp.Max(0, sp.Min(1, value))


ACTIVATIONS = (
    Activation("step", sp.Heaviside(x, 1), aliases=("binary", "heaviside", "hard_limit"),
               references=(ref.MCCULLOCH_PITTS,), family="sigmoid"),
    Activation("sign", sp.sign(x), aliases=("signum",), references=(ref.PYTORCH,), family="sigmoid"),
    Activation("sigmoid", 1 / (1 + sp.exp(-x)), aliases=("logistic", "soft_step"), references=(ref.RUMELHART,),
               family="sigmoid"),
    Activation("hard_sigmoid", _clip(x / 6 + sp.S.Half), references=(ref.HOWARD,), family="sigmoid",
               at_breakpoints=_PINNED),
    Activation("hard_sigmoid_courbariaux", _clip((x + 1) / 2), aliases=("sparse_sigmoid",),
               references=(ref.COURBARIAUX,), family="sigmoid"),
    Activation("hard_sigmoid_affine", _clip(_alpha * x + _beta),
               (Parameter(_alpha, sp.Rational(1, 5), meaning="slope at 0"),
                Parameter(_beta, sp.S.Half, meaning="value at 0")),
               references=(ref.ONNX,), family="sigmoid", note="ONNX and Keras 2 take 0.2 x + 0.5."),
    Activation("tanh", sp.tanh(x), references=(ref.LECUN,), family="sigmoid"),
    Activation("hardtanh", sp.Max(_low, sp.Min(_high, x)),
               (Parameter(_low, sp.Integer(-1), meaning="lower level"),
                Parameter(_high, sp.Integer(1), condition=_low < _high, meaning="upper level")),
               aliases=("hard_tanh", "clip"), references=(ref.COLLOBERT,), family="sigmoid",
               at_breakpoints=_PINNED),
    Activation("log_sigmoid", -sp.log(1 + sp.exp(-x)), aliases=("logsigmoid",), references=(ref.PYTORCH,),
               family="sigmoid"),
    Activation("softsign", x / (1 + sp.Abs(x)), references=(ref.TURIAN,), family="sigmoid"),
    Activation("arctan", sp.atan(x), aliases=("atan",), references=(ref.PYTORCH,), family="sigmoid"),
    Activation("arcsinh", sp.asinh(x), aliases=("asinh",), references=(ref.PYTORCH,), family="sigmoid"),
    Activation("erf", sp.erf(x), references=(ref.PYTORCH,), family="sigmoid"),
    Activation("laplace_cdf_relu2", (1 + sp.erf((x - _mu) / (_sigma * sp.sqrt(2)))) / 2,
               (Parameter(_mu, sp.sqrt(sp.S.Half), meaning="mean"),
                Parameter(_sigma, sp.sqrt(1 / (4 * sp.pi)), meaning="standard deviation")),
               aliases=("laplace",), references=(ref.MA_MEGA,), family="sigmoid",
               note="A normal distribution function, in spite of its name."),
)
