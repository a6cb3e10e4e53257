"""Contextual activations: their coefficients or a second input depend on the sample, the channel or the neighbours.

Formulas and initial values are those of the papers; where the authors' programs differ, the note says how.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import sympy as sp

from symact.activation import Parameter, x
from symact.catalogue import get
from symact.catalogue import references_contextual as ref
from symact.contextual.definition import Context, ContextualActivation
from symact.contextual.sources import Attention, InputSource, Network, PerChannel, Rolled, Unchanged, Window, theta
from symact.vector_valued.definition import VectorActivation, of
from symact.vector_valued.indexed import i, j, n, total
from symact.vector_valued.indexed import x as row


def dynamic_relu(variant: str, per: Literal["channel", "sample"], inputs: tuple[InputSource, ...],
                 note: str = "") -> ContextualActivation:
    """The larger of two lines, whose slopes and offsets move by at most 1 and 1/2 from those of ReLU."""
    start = {"a1": 1, "a2": 0, "b1": 0, "b2": 0}
    reach = {"a1": 1, "a2": 1, "b1": sp.Rational(1, 2), "b2": sp.Rational(1, 2)}
    larger = sp.Max(*(_symbol(f"a{k}") * row[i] + _symbol(f"b{k}") for k in (1, 2)))
    weight = sp.IndexedBase("p", real=True)
    attended = len(inputs) > 1
    core = VectorActivation("larger_line", (weight[i] * larger if attended else larger,),
                            (row, weight) if attended else (row,), _coefficients(start))
    formulas = tuple((name, start[name] + reach[name] * (2 * of(get("sigmoid"), theta) - 1)) for name in start)
    network = Network(formulas, per=per, reduction=8, hidden=get("relu"))
    return ContextualActivation(f"dynamic_relu_{variant}", core, Context(inputs, (network,)), references=(ref.CHEN,),
                                family="dynamic", note=note)


def dynamic_shift_max(groups: int = 4) -> ContextualActivation:
    """The largest of two sums, each of a channel and of the one that lies a group further on."""
    start = {"a11": 1, "a12": 0, "a21": 0, "a22": 0}
    other = sp.IndexedBase("s", real=True)
    sums = [_symbol(f"a{k}1") * row[i] + _symbol(f"a{k}2") * other[i] for k in (1, 2)]
    core = VectorActivation("larger_sum", (sp.Max(*sums),), (row, other), _coefficients(start))
    formulas = tuple((name, start[name] + 2 * of(get("hard_sigmoid"), theta) - 1) for name in start)
    network = Network(formulas, reduction=4, least=4, hidden=get("relu"))
    return ContextualActivation("dynamic_shift_max", core, Context((Unchanged(), Rolled(1, groups)), (network,)),
                                aliases=("dy_shift_max",), references=(ref.LI,), family="dynamic", note=_SHIFT_NOTE)


def _coefficients(start: Mapping[str, int]) -> tuple[Parameter, ...]:
    return tuple(Parameter(_symbol(name), sp.Integer(value), role="learned", meaning="from the context")
                 for name, value in start.items())


def _symbol(name: str) -> sp.Symbol:
    return sp.Symbol(name, real=True)


_SHIFT_NOTE = ("The number of groups is that of the convolution before; 4 is an example, and so is the reach of 1 of "
               "the coefficients around those of ReLU, both options of the authors' program. That program also rotates "
               "the channels inside each group by one, and rounds the hidden width to a multiple of 4.")
_z = row
_attention = VectorActivation("attention", (sp.Min(1, n / 3 * sp.exp(_z[i]) / total(sp.exp(_z[j]))),))
_window = sp.IndexedBase("t", real=True)
_acon = get("acon_c")

CONTEXTUAL_ACTIVATIONS = (
    dynamic_relu("a", "sample", (Unchanged(),)),
    dynamic_relu("b", "channel", (Unchanged(),)),
    dynamic_relu("c", "channel", (Unchanged(), Attention(_attention)),
                 note="The paper multiplies all coefficients by p, which is the same as p is positive. It divides z "
                 "by a temperature that training lowers from 10 to 1; the same is to divide the weights and the bias "
                 "that make z."),

    dynamic_shift_max(),
    ContextualActivation(
        "frelu", VectorActivation("larger", (sp.Max(row[i], _window[i]),), (row, _window)),
        Context((Unchanged(), Window(size=3))), aliases=("funnel",), references=(ref.MA_FUNNEL,), family="funnel",
        note="The paper draws the windows from a Gaussian; its deviation, here 0.01, is taken away by the "
        "normalisation, as is the bias that the authors' program adds to the window."),
    ContextualActivation(
        "meta_acon", VectorActivation("acon_c", (_acon.expression.xreplace({x: row[i]}),), (row,), _acon.parameters),
        Context((Unchanged(),), (Network((("beta", of(get("sigmoid"), theta)),), reduction=16, least=16, bias=False),
                                 PerChannel(("p1", "p2")))),
        aliases=("meta_acon_c",), references=(ref.MA,), family="dynamic",
        note="As in the paper, beta = sigmoid(W_1 W_2 mean(x)); the authors' later program adds a bias and batch "
        "normalisation after each of the two linear layers."),
)
