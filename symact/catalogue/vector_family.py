"""Activations of whole rows: every component of the result depends on the row, or on one component of each input.

Where a unit has a gate, the gate is the last part of the axis, as in PyTorch's glu. The gates are the scalar
activations of the catalogue.
"""

from __future__ import annotations

import sympy as sp

from symact.activation import Parameter, Reference
from symact.catalogue import get
from symact.catalogue import references_vector as ref
from symact.sized import Size, SizedActivation
from symact.vector_valued.definition import VectorActivation, of
from symact.vector_valued.indexed import Solution, i, j, largest, total, x


def maxout(pieces: int = 2) -> VectorActivation:
    """The largest of k affine maps of the layer before, which are the k parts of the axis."""
    parts = tuple(sp.IndexedBase(f"x{k}", real=True) for k in range(1, pieces + 1))
    return VectorActivation("maxout", (sp.Max(*(part[i] for part in parts)),), parts, references=(ref.GOODFELLOW,))


def _gated(name: str, gate: str, *references: Reference, note: str = "") -> VectorActivation:
    """value * f(gate) with a scalar activation f of the catalogue."""
    return VectorActivation(name, (_value[i] * of(get(gate), _gate[i]),), (_value, _gate), references=references,
                            family="gated unit", note=note)


_t, _b = sp.Symbol("t", real=True), sp.Symbol("b", positive=True)
_beta = sp.Symbol("beta", real=True)
_c = sp.Symbol("c", real=True)
_alpha, _limit = sp.symbols("alpha limit", positive=True)
_value, _gate = sp.IndexedBase("value", real=True), sp.IndexedBase("gate", real=True)
_closed_gate = sp.Min(_gate[i], _limit)

SIZED = (SizedActivation((Size("pieces", 2, "number of affine maps"),), maxout),)

VECTOR_ACTIVATIONS = (
    VectorActivation("softmax", (sp.exp(x[i]) / total(sp.exp(x[j])),), aliases=("softmax2d",), references=(ref.BRIDLE,),
                     family="softmax"),
    VectorActivation("log_softmax", (x[i] - sp.log(total(sp.exp(x[j]))),), aliases=("logsoftmax",),
                     references=(ref.BRIDLE,), family="softmax"),
    VectorActivation("softmin", (sp.exp(-x[i]) / total(sp.exp(-x[j])),), references=(ref.BRIDLE,), family="softmax"),
    VectorActivation("beta_softmax", (sp.exp(_b * x[i]) / total(sp.exp(_b * x[j])),),
                     parameters=(Parameter(_b, sp.Integer(1), meaning="inverse temperature"),),
                     references=(ref.BRIDLE,), family="softmax"),
    VectorActivation("sparsemax", (sp.Max(0, x[i] - Solution(total(sp.Max(0, x[j] - _t)) - 1, _t, largest(x[j]) - 1)),),
                     references=(ref.MARTINS,), family="softmax"),
    VectorActivation("entmax15", (sp.Max(0, x[i] / 2 - Solution(total(sp.Max(0, x[j] / 2 - _t)**2) - 1, _t,
                                                                largest(x[j]) / 2 - 1))**2,),
                     aliases=("entmax_15",), references=(ref.PETERS,), family="softmax"),
    VectorActivation("sqmax", ((x[i] + _c)**2 / total((x[j] + _c)**2),),
                     parameters=(Parameter(_c, sp.Integer(4), meaning="shift"),), family="softmax"),
    VectorActivation("solu", (x[i] * sp.exp(x[i]) / total(sp.exp(x[j])),), references=(ref.ELHAGE,), family="softmax"),
    *(sized.default for sized in SIZED),
    _gated("glu", "sigmoid", ref.DAUPHIN),
    VectorActivation("gtu", (sp.tanh(_value[i]) * of(get("sigmoid"), _gate[i]),), (_value, _gate),
                     references=(ref.OORD,), family="gated unit"),
    _gated("bilinear", "identity", ref.SHAZEER),
    _gated("reglu", "relu", ref.SHAZEER),
    _gated("geglu", "gelu", ref.SHAZEER),
    _gated("seglu", "selu", note="SELU in the place of the gate."),
    VectorActivation("swiglu", (_value[i] * _gate[i] / (1 + sp.exp(-_beta * _gate[i])),), (_value, _gate),
                     (Parameter(_beta, sp.Integer(1), meaning="sharpness of the gate"),), references=(ref.SHAZEER,),
                     family="gated unit"),
    VectorActivation("swiglu_oai", ((sp.Max(-_limit, sp.Min(_limit, _value[i])) + 1) * _closed_gate
                                    / (1 + sp.exp(-_alpha * _closed_gate)),), (_value, _gate),
                     (Parameter(_alpha, sp.Rational(1702, 1000), meaning="sharpness of the gate"),
                      Parameter(_limit, sp.Integer(7), meaning="where the gate and the value are cut")),
                     references=(ref.OPENAI,), family="gated unit"),
    VectorActivation("crelu", (sp.Max(0, x[i]), sp.Max(0, -x[i])), references=(ref.SHANG,), family="concatenated"),
    VectorActivation("ncrelu", (sp.Max(0, x[i]), -sp.Max(0, -x[i])), references=(ref.SHANG,), family="concatenated"),
)
