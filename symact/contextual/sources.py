"""Where the inputs and coefficients of a core come from, as data.

The array has samples, channels and positions: (N, C), (N, C, L) or (N, C, H, W). Every weight that is learned here has
a name, which the generated operator uses too.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

import sympy as sp

from symact.activation import Activation, check_name, x
from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation

theta = sp.Symbol("theta", real=True)
"""An output of the network, in the formulas of its coefficients."""


@dataclass(frozen=True)
class Unchanged:
    """The array itself."""


@dataclass(frozen=True)
class Rolled:
    """Another channel of the same sample: for channel c, counted from 0, channel (c + step C / groups) mod C."""

    step: int
    groups: int

    def __post_init__(self) -> None:
        if self.groups < 1:
            raise SymactError(f"The channels are rolled in {self.groups} groups; there must be at least one.")


@dataclass(frozen=True)
class Window:
    """A weighted sum of the size by size neighbours in the same channel, zeros beyond the edge, normalised by batch.

    Each channel has weights of its own, initially normal with the given deviation. The normalisation is that of
    PyTorch: in training by the batch's mean and biased variance, else by running ones, which training moves by
    `momentum` towards the batch's mean and unbiased variance; then a scale and an offset for each channel.
    """

    size: int = 3
    deviation: float = 0.01
    normalised: bool = True
    epsilon: float = 1e-5
    momentum: float = 0.1

    def __post_init__(self) -> None:
        if self.size < 1 or self.size % 2 == 0:
            raise SymactError(f"A window has the size {self.size}; it must be odd and at least 1.")


@dataclass(frozen=True)
class Attention:
    """A weight for each position, the same in all channels: a map of rows over one number z for each position.

    z is a weighted sum over the channels plus a bias: a 1 x 1 convolution with one output channel.
    """

    map: VectorActivation

    def __post_init__(self) -> None:
        form = self.map.form
        if len(form.components) != 1 or len(form.outputs) != 1 or form.totals or form.coefficients:
            raise SymactError(f"The attention '{self.map.name}' has {len(form.components)} inputs, {len(form.outputs)} "
                              f"outputs and {len(form.coefficients)} learned parameters; it must be one input and one "
                              f"output and none.")
        if any(r.kind == "solution" for r in form.reductions):
            raise SymactError(f"The attention '{self.map.name}' contains the solution of an equation; allowed are sums "
                              f"and largest values.")


@dataclass(frozen=True)
class Network:
    """Coefficients from the whole sample: mean over the positions, linear, hidden activation, linear, formula.

    `formulas` has pairs of a coefficient's name and an expression in `theta`; there is an output theta for each of them
    and `per` channel or sample. The hidden layer has max(least, C // reduction) units. With `normalised` each linear
    layer is followed by batch normalisation, as in `Window`.
    """

    formulas: tuple[tuple[str, sp.Expr], ...]
    per: Literal["channel", "sample"] = "channel"
    reduction: int = 8
    least: int = 1
    hidden: Activation | None = None
    bias: bool = True
    normalised: bool = False
    epsilon: float = 1e-5
    momentum: float = 0.1
    name: str = "network"

    def __post_init__(self) -> None:
        check_name(self.name, "network")
        formulas = tuple((name, e) for name, e in self.formulas)
        object.__setattr__(self, "formulas", formulas)
        if self.per not in ("channel", "sample"):
            raise SymactError(f"The network '{self.name}' has outputs per {self.per!r}; allowed are 'channel' and "
                              f"'sample'.")
        if not formulas or self.reduction < 1 or self.least < 1:
            raise SymactError(f"The network '{self.name}' has {len(formulas)} formulas, the reduction {self.reduction} "
                              f"and at least {self.least} units; each must be at least 1.")
        for name, expression in formulas:
            if not isinstance(expression, sp.Expr):
                raise SymactError(f"The formula of the coefficient '{name}' is a {type(expression).__name__}; it must "
                                  f"be a SymPy expression in theta.")
            unknown = sorted(str(s) for s in expression.free_symbols - {theta})
            if unknown:
                raise SymactError(f"The formula {expression} of the coefficient '{name}' has the unknown symbols "
                                  f"{', '.join(unknown)}; allowed is theta.")

    @property
    def coefficients(self) -> tuple[str, ...]:
        """The names of the core's coefficients that the network gives."""
        return tuple(name for name, _ in self.formulas)

    @property
    def hidden_expression(self) -> sp.Expr:
        """What the hidden units do, in x."""
        return x if self.hidden is None else self.hidden.closed


@dataclass(frozen=True)
class PerChannel:
    """Coefficients that are weights themselves, one for each channel, initially normal."""

    coefficients: tuple[str, ...]
    mean: float = 0.0
    deviation: float = 1.0


InputSource: TypeAlias = Unchanged | Rolled | Window | Attention
CoefficientSource: TypeAlias = Network | PerChannel
