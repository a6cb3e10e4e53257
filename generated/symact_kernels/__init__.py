# Written by symact 0.1.0; do not edit.
"""Activation functions as compiled kernels: `from symact_kernels import abs`.

Nothing is loaded before a kernel is asked for by name, and nothing compiled before it is called.
"""

from __future__ import annotations

import difflib
import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from symact_kernels._runtime import Kernel

    abs: Kernel
    acon_c: Kernel
    arcsinh: Kernel
    arctan: Kernel
    celu: Kernel
    cos: Kernel
    elish: Kernel
    elu: Kernel
    erf: Kernel
    exp: Kernel
    gelu: Kernel
    gelu_tanh: Kernel
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
    mish: Kernel
    prelu: Kernel
    quick_gelu: Kernel
    relu: Kernel
    relu6: Kernel
    relu_squared: Kernel
    relun: Kernel
    rrelu: Kernel
    sau: Kernel
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
    softplus: Kernel
    softshrink: Kernel
    softsign: Kernel
    sqrt_softplus: Kernel
    square: Kernel
    squareplus: Kernel
    step: Kernel
    swish: Kernel
    tanh: Kernel
    tanhshrink: Kernel
    threshold: Kernel
    thresholded_relu: Kernel
    xielu: Kernel
    acon: Kernel
    asinh: Kernel
    atan: Kernel
    binary: Kernel
    brelu: Kernel
    clip: Kernel
    clipped_relu: Kernel
    exponential: Kernel
    gelu_new: Kernel
    hard_limit: Kernel
    hard_silu: Kernel
    hard_tanh: Kernel
    heaviside: Kernel
    laplace: Kernel
    linear: Kernel
    logistic: Kernel
    logsigmoid: Kernel
    modulus: Kernel
    relu2: Kernel
    rrelu_eval: Kernel
    sielu: Kernel
    signum: Kernel
    sinusoid: Kernel
    smooth_relu: Kernel
    soft_relu: Kernel
    soft_step: Kernel
    sparse_plus: Kernel
    sparse_sigmoid: Kernel
    sqrtsoftplus: Kernel
    squared_relu: Kernel
    swish1: Kernel
    trec: Kernel

__version__ = "0.1.0"

__all__ = [
    "abs",
    "acon_c",
    "arcsinh",
    "arctan",
    "celu",
    "cos",
    "elish",
    "elu",
    "erf",
    "exp",
    "gelu",
    "gelu_tanh",
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
    "mish",
    "prelu",
    "quick_gelu",
    "relu",
    "relu6",
    "relu_squared",
    "relun",
    "rrelu",
    "sau",
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
    "softplus",
    "softshrink",
    "softsign",
    "sqrt_softplus",
    "square",
    "squareplus",
    "step",
    "swish",
    "tanh",
    "tanhshrink",
    "threshold",
    "thresholded_relu",
    "xielu",
]

_ALIASES = {
    "acon": "acon_c",
    "asinh": "arcsinh",
    "atan": "arctan",
    "binary": "step",
    "brelu": "relun",
    "clip": "hardtanh",
    "clipped_relu": "relun",
    "exponential": "exp",
    "gelu_new": "gelu_tanh",
    "hard_limit": "step",
    "hard_silu": "hard_swish",
    "hard_tanh": "hardtanh",
    "heaviside": "step",
    "laplace": "laplace_cdf_relu2",
    "linear": "identity",
    "logistic": "sigmoid",
    "logsigmoid": "log_sigmoid",
    "modulus": "abs",
    "relu2": "relu_squared",
    "rrelu_eval": "rrelu",
    "sielu": "gelu_tanh",
    "signum": "sign",
    "sinusoid": "sin",
    "smooth_relu": "softplus",
    "soft_relu": "softplus",
    "soft_step": "sigmoid",
    "sparse_plus": "smelu",
    "sparse_sigmoid": "hard_sigmoid_courbariaux",
    "sqrtsoftplus": "sqrt_softplus",
    "squared_relu": "relu_squared",
    "swish1": "silu",
    "trec": "thresholded_relu",
}


def __getattr__(name: str) -> Kernel:
    """The kernel of that name or alias, loaded when it is first asked for."""
    known = _ALIASES.get(name, name)
    if known not in __all__:
        near = difflib.get_close_matches(name, [*__all__, *_ALIASES], n=3, cutoff=0.5)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; dir(symact_kernels) lists the names."
        raise AttributeError(f"symact_kernels has no kernel '{name}'{hint}")
    kernel: Kernel = importlib.import_module(f"symact_kernels.elementwise.{known}").KERNEL
    globals()[name] = kernel
    return kernel


def __dir__() -> list[str]:
    return sorted([*__all__, *_ALIASES, "__version__"])
