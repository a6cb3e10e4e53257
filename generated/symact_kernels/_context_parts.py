# Written by symact 0.1.0; do not edit.
"""The parts of a context, forwards and backwards: window, attention, and network.

The network has a few numbers for each sample, and is computed by NumPy in float64.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from symact_kernels._arguments import Array
from symact_kernels._context_loops import MEANS, UNWEIGH, WEIGH, Loops, tiles_of
from symact_kernels._normalisation import Normalisation, initial_normalisation, normalisation_of

Weights: TypeAlias = dict[str, Array]


class Window(NamedTuple):
    """A weighted sum of the neighbours, normalised or not; `forward` and `backward` run over planes."""

    name: str
    size: int
    deviation: float
    normalised: bool
    epsilon: float
    momentum: float
    forward: Loops
    backward: Loops


class Attention(NamedTuple):
    """A weight for each position: a map of the rows of z, and its vector-Jacobian product."""

    name: str
    value: Callable[[Array], Array]
    vjp: Callable[[Array, Array], Array]


class Network(NamedTuple):
    """Coefficients from the mean over the positions; `formulas` and `slopes` take an array for each of them."""

    name: str
    coefficients: tuple[str, ...]
    per_channel: bool
    reduction: int
    least: int
    bias: bool
    normalised: bool
    epsilon: float
    momentum: float
    hidden: Callable[[Array], Any]
    hidden_slope: Callable[[Array], Any]
    formulas: Callable[..., tuple[Any, ...]]
    slopes: Callable[..., tuple[Any, ...]]


class PerChannel(NamedTuple):
    """Coefficients that are weights themselves."""

    coefficients: tuple[str, ...]
    mean: float
    deviation: float


class WindowResult:
    """A window's sums, and the normalisation that the core applies to them channel by channel."""

    def __init__(self, source: Window, x: Array, shape: tuple[int, ...], weights: Weights, training: bool) -> None:
        self.source, self.shape, self.weights = source, shape, weights
        samples, channels = shape[:2]
        self.raw: Array = np.empty(x.shape, x.dtype)
        statistics = np.empty((2, samples * channels))
        source.forward.run(x.size, samples * channels, x.reshape(shape), self._kernel(), self.raw.reshape(shape),
                           statistics)
        self.normalisation: Normalisation | None = None
        if source.normalised:
            self.normalisation = normalisation_of(
                source.name, weights, source.epsilon, source.momentum,
                (x.shape[2], *statistics.reshape(2, samples, channels)) if training else None)

    def _kernel(self) -> Array:
        return self.weights[f"{self.source.name}_window"].astype(np.float64)

    @property
    def arrays(self) -> tuple[Array, ...]:
        """What the loops of the core take."""
        channels = self.shape[1]
        if self.normalisation is None:
            return self.raw, np.stack([np.zeros(channels), np.ones(channels), np.zeros(channels)])
        return self.raw, self.normalisation.affine

    def backward(self, x: Array, gradient: Array, sums: Array, gx: Array, grads: Weights) -> None:
        """Add to gx what comes through the window; `sums` has those of g and of g times the centred raw sums."""
        channels = self.shape[1]
        back = np.stack([np.ones(channels), *np.zeros((3, channels))])
        if self.normalisation is not None:
            back, scale, offset = self.normalisation.backward(sums[:, 0], sums[:, 1])
            grads[f"{self.source.name}_scale"], grads[f"{self.source.name}_offset"] = scale, offset
        size, planes = self.source.size, self.shape[0] * channels
        found = np.empty((planes, size, size))
        self.source.backward.run(x.size, planes, x.reshape(self.shape), self._kernel(), self.raw.reshape(self.shape),
                                 gradient.reshape(self.shape), back, gx.reshape(self.shape), found)
        grads[f"{self.source.name}_window"] = found.reshape(-1, channels, size, size).sum(axis=0)


class AttentionResult:
    """The weights of the positions."""

    def __init__(self, source: Attention, x: Array, weights: Weights) -> None:
        self.source = source
        self.weights = weights[f"{source.name}_attention"].astype(np.float64)
        self.z: Array = np.zeros((x.shape[0], x.shape[2]))
        WEIGH.run(x.size, tiles_of(x), x, self.weights, self.z)
        self.z += np.float64(weights[f"{source.name}_attention_bias"])
        with np.errstate(all="ignore"):
            self.arrays: tuple[Array, ...] = (np.ascontiguousarray(np.broadcast_to(source.value(self.z), self.z.shape)),)

    def backward(self, x: Array, gradient: Array, gx: Array, grads: Weights) -> None:
        """Add to gx what comes through the attention."""
        with np.errstate(all="ignore"):
            gz = np.ascontiguousarray(np.broadcast_to(self.source.vjp(self.z, gradient), self.z.shape))
        sums = np.empty((tiles_of(x), x.shape[1]))
        UNWEIGH.run(x.size, tiles_of(x), x, self.weights, gz, gx, sums)
        grads[f"{self.source.name}_attention"] = sums.sum(axis=0)
        grads[f"{self.source.name}_attention_bias"] = np.asarray(gz.sum())


class NetworkResult:
    """What the network's layers gave; `coefficients` has the shape (number, samples, channels or 1)."""

    def __init__(self, source: Network, x: Array, weights: Weights, training: bool) -> None:
        self.source, self.weights = source, weights
        samples, channels, positions = x.shape
        means = np.empty(samples * channels)
        MEANS.run(x.size, samples * channels, x.reshape(-1, positions), means)
        self.positions = positions
        self.normalisations: dict[str, tuple[Array, Normalisation]] = {}
        self.means = means.reshape(samples, channels)
        self.first = self._layer("first", self.means, training)
        with np.errstate(all="ignore"):
            self.hidden: Array = np.broadcast_to(source.hidden(self.first), self.first.shape)
            second = self._layer("second", self.hidden, training)
            units = channels if source.per_channel else 1
            self.theta = second.reshape(samples, len(source.coefficients), units).transpose(1, 0, 2)
            self.coefficients = _stacked(source.formulas(*self.theta), self.theta)

    def _layer(self, name: str, given: Array, training: bool) -> Array:
        prefix = f"{self.source.name}_{name}"
        linear: Array = given @ self.weights[prefix].astype(np.float64).T
        if self.source.bias:
            linear = linear + self.weights[f"{prefix}_bias"]
        if not self.source.normalised:
            return linear
        own = (1, linear, np.zeros_like(linear)) if training else None
        normalisation = normalisation_of(prefix, self.weights, self.source.epsilon, self.source.momentum, own)
        self.normalisations[name] = linear, normalisation
        mean, factor, offset = normalisation.affine
        result: Array = factor * (linear - mean) + offset
        return result

    def backward(self, by_coefficient: Array, grads: Weights) -> Array:
        """The gradient of every element of a channel of a sample, which is the same for all positions."""
        with np.errstate(all="ignore"):
            back = by_coefficient * _stacked(self.source.slopes(*self.theta), self.theta)
            back = back.transpose(1, 0, 2).reshape(self.means.shape[0], -1)
            back = self._layer_backward("second", self.hidden, back, grads)
            back = back * self.source.hidden_slope(self.first)
        return self._layer_backward("first", self.means, back, grads) / self.positions

    def _layer_backward(self, name: str, given: Array, back: Array, grads: Weights) -> Array:
        prefix = f"{self.source.name}_{name}"
        if self.source.normalised:
            linear, normalisation = self.normalisations[name]
            centred = linear - normalisation.mean
            (a, b, _, c), grads[f"{prefix}_scale"], grads[f"{prefix}_offset"] = normalisation.backward(
                back.sum(axis=0), (back * centred).sum(axis=0))
            back = a * back + b * centred + c
        grads[prefix] = back.T @ given
        if self.source.bias:
            grads[f"{prefix}_bias"] = back.sum(axis=0)
        result: Array = back @ self.weights[prefix].astype(np.float64)
        return result


def _stacked(values: tuple[Any, ...], like: Array) -> Array:
    return np.stack([np.broadcast_to(v, like.shape[1:]) for v in values])


def initial_network(source: Network, channels: int, draw: np.random.Generator) -> Weights:
    """Weights and biases uniform within 1 / sqrt(inputs), as those of a linear layer in PyTorch."""
    hidden = max(source.least, channels // source.reduction)
    outputs = len(source.coefficients) * (channels if source.per_channel else 1)
    made: Weights = {}
    for name, (to, of) in {"first": (hidden, channels), "second": (outputs, hidden)}.items():
        prefix, reach = f"{source.name}_{name}", 1 / math.sqrt(of)
        made[prefix] = draw.uniform(-reach, reach, (to, of))
        if source.bias:
            made[f"{prefix}_bias"] = draw.uniform(-reach, reach, to)
        made |= initial_normalisation(prefix, to) if source.normalised else {}
    return made
