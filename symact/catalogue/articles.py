"""The activations that the five survey articles name, and under which names they are here.

The articles set the least scope of the catalogue. `correction` says where a definition differs from what the articles
print, or what they leave open; it is empty where they are right.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ArticleRow:
    """One row of the articles: their name for it, the numbers of the articles, our definitions, and what was wrong."""

    name: str
    articles: str
    definitions: tuple[str, ...]
    correction: str = ""


ARTICLES = (
    ArticleRow("Identity", "000, 001", ("identity",)),
    ArticleRow("Step", "000, 001, 003", ("step",), "the value at 0 is 1"),
    ArticleRow("Sigmoid", "000-004", ("sigmoid",), "the range is open: 0 and 1 are not taken"),
    ArticleRow("Hardsigmoid", "000", ("hard_sigmoid_courbariaux", "hard_sigmoid"),
               "frameworks call another function hard sigmoid: relu6(x + 3)/6"),
    ArticleRow("Tanh", "000-003", ("tanh",), "the range has width 2, not 1"),
    ArticleRow("Hardtanh", "000", ("hardtanh",)),
    ArticleRow("Softplus", "000, 002", ("softplus",), "smooth, where the article says continuous"),
    ArticleRow("ReLU", "000-004", ("relu",)),
    ArticleRow("ReLU6", "000", ("relu6",)),
    ArticleRow("Maxout", "000, 001", ("maxout",)),
    ArticleRow("LeakyReLU", "000-004", ("leaky_relu",), "max(x, ax) holds only for a <= 1"),
    ArticleRow("APL", "000", ("apl",), "a^s and b^s are indices, not powers"),
    ArticleRow("PReLU", "000, 001, 003", ("prelu",), "max(x, ax) is another function for a > 1"),
    ArticleRow("RReLU", "000, 001", ("rrelu", "rrelu_train"), "evaluation takes the mean slope"),
    ArticleRow("ELU", "000, 003, 004", ("elu",), "the usual alpha is 1; at 0 the slopes agree only then"),
    ArticleRow("GELU", "000, 004", ("gelu", "gelu_tanh"), "x Phi(x); the form with tanh is an approximation"),
    ArticleRow("CELU", "000", ("celu",)),
    ArticleRow("SELU", "000, 001, 004", ("selu",), "tends to 0 at 0 and to -1.7581 at -oo"),
    ArticleRow("Swish", "000, 003", ("swish", "silu"), "not monotone, and bounded below"),
    ArticleRow("HardSwish", "000", ("hard_swish",), "made by hand, not found by a search"),
    ArticleRow("ELiSH", "000", ("elish",)),
    ArticleRow("HardELiSH", "000", ("hard_elish",)),
    ArticleRow("PAU", "000", ("pau", "safe_pau"), "two denominators are in use: sum |b_k x^k| and |sum b_k x^k|"),
    ArticleRow("Mish", "000", ("mish",)),
    ArticleRow("Dynamic ReLU", "000", ("dynamic_relu_a", "dynamic_relu_b", "dynamic_relu_c")),
    ArticleRow("Dynamic Shift-Max", "000", ("dynamic_shift_max",), "the shift is (i + j C/G) mod C"),
    ArticleRow("FReLU", "000", ("frelu",), "the article repeats the row before; it is max(x, T(x)) with a window T"),
    ArticleRow("ACON", "000", ("acon_c", "acon_a", "acon_b", "meta_acon"), "at beta = 0 it is (p1 + p2)x/2"),
    ArticleRow("PWLU", "000", ("pwlu",)),
    ArticleRow("OPAU", "000", ("opau_chebyshev_first", "opau_chebyshev_second", "opau_hermite_probabilists",
                               "opau_hermite_physicists", "opau_laguerre", "opau_legendre"), "a basis must be named"),
    ArticleRow("SAU", "000", ("sau",), "the linear term is (1 + alpha)x/2"),
    ArticleRow("SMU", "000, 003", ("smu",)),
    ArticleRow("SMU-1", "003", ("smu1",)),
    ArticleRow("Softmax", "002, 003", ("softmax",), "differentiable everywhere, and no component is ever dead"),
    ArticleRow("Noisy ReLU", "002", ("noisy_relu",), "the variance of the noise is the logistic function of x"),
    ArticleRow("Squareplus", "003", ("squareplus",), "strictly positive; the plain formula loses all digits far left"),
    ArticleRow("sin, cos", "001", ("sin", "cos")),
)
