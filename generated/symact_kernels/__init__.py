# Written by symact 0.1.0; do not edit.
"""Activation functions as compiled kernels: `from symact_kernels import abs`.

Nothing is loaded before a kernel is asked for by name, and nothing compiled before it is called.
"""

from __future__ import annotations

import difflib
import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symact_kernels._contextual import ContextualKernel
    from symact_kernels._rows import RowKernel
    from symact_kernels._runtime import Kernel
    from symact_kernels._stochastic import StochasticKernel

    abs: Kernel
    acon_a: Kernel
    acon_b: Kernel
    acon_c: Kernel
    alpha_dropout: StochasticKernel
    apl: Kernel
    arcsinh: Kernel
    arctan: Kernel
    beta_softmax: RowKernel
    bilinear: RowKernel
    celu: Kernel
    cos: Kernel
    crelu: RowKernel
    dropout: StochasticKernel
    dynamic_relu_a: ContextualKernel
    dynamic_relu_b: ContextualKernel
    dynamic_relu_c: ContextualKernel
    dynamic_shift_max: ContextualKernel
    elish: Kernel
    elu: Kernel
    entmax15: RowKernel
    eprelu: StochasticKernel
    erelu: StochasticKernel
    erf: Kernel
    exp: Kernel
    frelu: ContextualKernel
    gaussian_dropout: StochasticKernel
    geglu: RowKernel
    gelu: Kernel
    gelu_tanh: Kernel
    glu: RowKernel
    gtu: RowKernel
    hard_elish: Kernel
    hard_mish: Kernel
    hard_sigmoid: Kernel
    hard_sigmoid_affine: Kernel
    hard_sigmoid_courbariaux: Kernel
    hard_swish: Kernel
    hardshrink: Kernel
    hardtanh: Kernel
    identity: Kernel
    laplace_cdf_relu2: Kernel
    leaky_relu: Kernel
    lisht: Kernel
    log_sigmoid: Kernel
    log_softmax: RowKernel
    maxout: RowKernel
    meta_acon: ContextualKernel
    mish: Kernel
    ncrelu: RowKernel
    noisy_relu: StochasticKernel
    opau_chebyshev_first: Kernel
    opau_chebyshev_second: Kernel
    opau_hermite_physicists: Kernel
    opau_hermite_probabilists: Kernel
    opau_laguerre: Kernel
    opau_legendre: Kernel
    pau: Kernel
    prelu: Kernel
    probact: StochasticKernel
    pwlu: Kernel
    quick_gelu: Kernel
    reglu: RowKernel
    relu: Kernel
    relu6: Kernel
    relu_squared: Kernel
    relun: Kernel
    rrelu: Kernel
    rrelu_train: StochasticKernel
    rt_prelu: StochasticKernel
    rt_relu: StochasticKernel
    safe_pau: Kernel
    sau: Kernel
    seglu: RowKernel
    selu: Kernel
    shrink: Kernel
    sigmoid: Kernel
    sign: Kernel
    silu: Kernel
    sin: Kernel
    smelu: Kernel
    smu: Kernel
    smu1: Kernel
    snake: Kernel
    softmax: RowKernel
    softmin: RowKernel
    softplus: Kernel
    softshrink: Kernel
    softsign: Kernel
    solu: RowKernel
    sparsemax: RowKernel
    sqmax: RowKernel
    sqrt_softplus: Kernel
    square: Kernel
    squareplus: Kernel
    step: Kernel
    swiglu: RowKernel
    swiglu_oai: RowKernel
    swish: Kernel
    tanh: Kernel
    tanhshrink: Kernel
    threshold: Kernel
    thresholded_relu: Kernel
    xielu: Kernel
    acon: Kernel
    adaptive_piecewise_linear: Kernel
    asinh: Kernel
    atan: Kernel
    binary: Kernel
    brelu: Kernel
    clip: Kernel
    clipped_relu: Kernel
    dy_shift_max: ContextualKernel
    elastic_prelu: StochasticKernel
    elastic_relu: StochasticKernel
    entmax_15: RowKernel
    exponential: Kernel
    funnel: ContextualKernel
    gelu_new: Kernel
    hard_limit: Kernel
    hard_silu: Kernel
    hard_tanh: Kernel
    heaviside: Kernel
    laplace: Kernel
    linear: Kernel
    logistic: Kernel
    logsigmoid: Kernel
    logsoftmax: RowKernel
    meta_acon_c: ContextualKernel
    modulus: Kernel
    nrelu: StochasticKernel
    pade_activation_unit: Kernel
    piecewise_linear_unit: Kernel
    relu2: Kernel
    rrelu_eval: Kernel
    sielu: Kernel
    signum: Kernel
    sinusoid: Kernel
    smooth_relu: Kernel
    soft_relu: Kernel
    soft_step: Kernel
    softmax2d: RowKernel
    sparse_plus: Kernel
    sparse_sigmoid: Kernel
    sqrtsoftplus: Kernel
    squared_relu: Kernel
    swish1: Kernel
    trec: Kernel

__version__ = "0.1.0"

__all__ = [
    "abs",
    "acon_a",
    "acon_b",
    "acon_c",
    "alpha_dropout",
    "apl",
    "arcsinh",
    "arctan",
    "beta_softmax",
    "bilinear",
    "celu",
    "cos",
    "crelu",
    "dropout",
    "dynamic_relu_a",
    "dynamic_relu_b",
    "dynamic_relu_c",
    "dynamic_shift_max",
    "elish",
    "elu",
    "entmax15",
    "eprelu",
    "erelu",
    "erf",
    "exp",
    "frelu",
    "gaussian_dropout",
    "geglu",
    "gelu",
    "gelu_tanh",
    "glu",
    "gtu",
    "hard_elish",
    "hard_mish",
    "hard_sigmoid",
    "hard_sigmoid_affine",
    "hard_sigmoid_courbariaux",
    "hard_swish",
    "hardshrink",
    "hardtanh",
    "identity",
    "laplace_cdf_relu2",
    "leaky_relu",
    "lisht",
    "log_sigmoid",
    "log_softmax",
    "maxout",
    "meta_acon",
    "mish",
    "ncrelu",
    "noisy_relu",
    "opau_chebyshev_first",
    "opau_chebyshev_second",
    "opau_hermite_physicists",
    "opau_hermite_probabilists",
    "opau_laguerre",
    "opau_legendre",
    "pau",
    "prelu",
    "probact",
    "pwlu",
    "quick_gelu",
    "reglu",
    "relu",
    "relu6",
    "relu_squared",
    "relun",
    "rrelu",
    "rrelu_train",
    "rt_prelu",
    "rt_relu",
    "safe_pau",
    "sau",
    "seglu",
    "selu",
    "shrink",
    "sigmoid",
    "sign",
    "silu",
    "sin",
    "smelu",
    "smu",
    "smu1",
    "snake",
    "softmax",
    "softmin",
    "softplus",
    "softshrink",
    "softsign",
    "solu",
    "sparsemax",
    "sqmax",
    "sqrt_softplus",
    "square",
    "squareplus",
    "step",
    "swiglu",
    "swiglu_oai",
    "swish",
    "tanh",
    "tanhshrink",
    "threshold",
    "thresholded_relu",
    "xielu",
]

_ALIASES = {
    "acon": "acon_c",
    "adaptive_piecewise_linear": "apl",
    "asinh": "arcsinh",
    "atan": "arctan",
    "binary": "step",
    "brelu": "relun",
    "clip": "hardtanh",
    "clipped_relu": "relun",
    "dy_shift_max": "dynamic_shift_max",
    "elastic_prelu": "eprelu",
    "elastic_relu": "erelu",
    "entmax_15": "entmax15",
    "exponential": "exp",
    "funnel": "frelu",
    "gelu_new": "gelu_tanh",
    "hard_limit": "step",
    "hard_silu": "hard_swish",
    "hard_tanh": "hardtanh",
    "heaviside": "step",
    "laplace": "laplace_cdf_relu2",
    "linear": "identity",
    "logistic": "sigmoid",
    "logsigmoid": "log_sigmoid",
    "logsoftmax": "log_softmax",
    "meta_acon_c": "meta_acon",
    "modulus": "abs",
    "nrelu": "noisy_relu",
    "pade_activation_unit": "pau",
    "piecewise_linear_unit": "pwlu",
    "relu2": "relu_squared",
    "rrelu_eval": "rrelu",
    "sielu": "gelu_tanh",
    "signum": "sign",
    "sinusoid": "sin",
    "smooth_relu": "softplus",
    "soft_relu": "softplus",
    "soft_step": "sigmoid",
    "softmax2d": "softmax",
    "sparse_plus": "smelu",
    "sparse_sigmoid": "hard_sigmoid_courbariaux",
    "sqrtsoftplus": "sqrt_softplus",
    "squared_relu": "relu_squared",
    "swish1": "silu",
    "trec": "thresholded_relu",
}

_FOLDERS = {
    "alpha_dropout": "stochastic",
    "beta_softmax": "rows",
    "bilinear": "rows",
    "crelu": "rows",
    "dropout": "stochastic",
    "dynamic_relu_a": "contextual",
    "dynamic_relu_b": "contextual",
    "dynamic_relu_c": "contextual",
    "dynamic_shift_max": "contextual",
    "entmax15": "rows",
    "eprelu": "stochastic",
    "erelu": "stochastic",
    "frelu": "contextual",
    "gaussian_dropout": "stochastic",
    "geglu": "rows",
    "glu": "rows",
    "gtu": "rows",
    "log_softmax": "rows",
    "maxout": "rows",
    "meta_acon": "contextual",
    "ncrelu": "rows",
    "noisy_relu": "stochastic",
    "probact": "stochastic",
    "reglu": "rows",
    "rrelu_train": "stochastic",
    "rt_prelu": "stochastic",
    "rt_relu": "stochastic",
    "seglu": "rows",
    "softmax": "rows",
    "softmin": "rows",
    "solu": "rows",
    "sparsemax": "rows",
    "sqmax": "rows",
    "swiglu": "rows",
    "swiglu_oai": "rows",
}


def __getattr__(name: str) -> Kernel | RowKernel | ContextualKernel | StochasticKernel:
    """The kernel of that name or alias, loaded when it is first asked for."""
    known = _ALIASES.get(name, name)
    if known not in __all__:
        near = difflib.get_close_matches(name, [*__all__, *_ALIASES], n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; dir(symact_kernels) lists the names."
        raise AttributeError(f"symact_kernels has no kernel '{name}'{hint}")
    folder = _FOLDERS.get(known, "elementwise")
    kernel: Kernel | RowKernel | ContextualKernel | StochasticKernel = importlib.import_module(
        f"symact_kernels.{folder}.{known}").KERNEL
    globals()[name] = kernel
    return kernel


def __dir__() -> list[str]:
    return sorted([*__all__, *_ALIASES, "__version__"])
