# Written by symact 0.1.0; do not edit.
"""The operators of contextual activations: forward and backward, and the weights to begin with."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, as_input, flat, same_kind_of
from symact_kernels._context_loops import ADD, Loops, tiles_of
from symact_kernels._context_parts import (
    Attention,
    AttentionResult,
    Network,
    NetworkResult,
    PerChannel,
    Weights,
    Window,
    WindowResult,
    initial_network,
)
from symact_kernels._loading import load_lightly
from symact_kernels._normalisation import initial_normalisation


class Core(NamedTuple):
    """The compiled core; `totals` makes the coefficients' gradients from the sums of the loops."""

    coefficients: tuple[str, ...]
    terms: int
    forward: Loops
    backward: Loops
    totals: Callable[..., tuple[Any, ...]]


class Saved(NamedTuple):
    """What `backward` needs of a forward call; neither x nor the weights may be changed in between."""

    shape: tuple[int, ...]
    x: Array
    coefficients: Array
    inputs: tuple[WindowResult | AttentionResult | None, ...]
    network: NetworkResult | None
    weights: Weights


class ContextualKernel:
    """A contextual activation of arrays (N, C), (N, C, L) or (N, C, H, W), float32 or float64.

    The weights are a dictionary of arrays by name, as `initial` makes it. TypeError tells of a wrong type or name,
    ValueError of a wrong shape.
    """

    def __init__(self, name: str, inputs: tuple[Window | Attention | None, ...],
                 sources: tuple[Network | PerChannel, ...], groups: int, core: Core, description: str) -> None:
        self.name = self.__name__ = name
        self.__doc__ = description
        self._inputs, self._sources, self._groups, self._core = inputs, sources, groups, core
        load_lightly(inputs, sources, core)
        self._known_shapes: dict[int, dict[str, tuple[int, ...]]] = {}
        self._planes = any(isinstance(source, Window) for source in inputs)

    def __repr__(self) -> str:
        return f"<contextual kernel {self.name}(x, weights)>"

    def __call__(self, x: ArrayLike, weights: Mapping[str, Array]) -> Array:
        """The result in evaluation mode."""
        return self.forward(x, weights)[0]

    def initial(self, channels: int, rng: np.random.Generator | int | None = None,
                dtype: Any = np.float32) -> Weights:
        """Weights to begin with, running averages included; linear layers are drawn as in PyTorch."""
        self._check_channels(channels)
        draw = np.random.default_rng(rng)
        made: Weights = {}
        for source in self._inputs:
            if isinstance(source, Window):
                made[f"{source.name}_window"] = draw.normal(0, source.deviation, (channels, source.size, source.size))
                made |= initial_normalisation(source.name, channels) if source.normalised else {}
            elif isinstance(source, Attention):
                reach = 1 / math.sqrt(channels)
                made[f"{source.name}_attention"] = draw.uniform(-reach, reach, channels)
                made[f"{source.name}_attention_bias"] = draw.uniform(-reach, reach, ())
        for given in self._sources:
            if isinstance(given, PerChannel):
                made |= {name: draw.normal(given.mean, given.deviation, channels) for name in given.coefficients}
            else:
                made |= initial_network(given, channels, draw)
        return {name: np.asarray(values, dtype) for name, values in made.items()}

    def forward(self, x: ArrayLike, weights: Mapping[str, Array], training: bool = False) -> tuple[Array, Saved]:
        """The result and what `backward` needs.

        With `training` batch normalisation takes the batch's mean and variance, and moves the running ones in
        `weights` in place, as PyTorch does.
        """
        array, dtype = as_input(self.name, "x", x)
        self._check_shape(array.shape)
        known = self._checked(weights, array.shape[1])
        samples, channels = array.shape[:2]
        flat_x = flat(array, dtype).reshape(samples, channels, -1)
        inputs = tuple(WindowResult(s, flat_x, array.shape, known, training) if isinstance(s, Window)
                       else AttentionResult(s, flat_x, known) if isinstance(s, Attention) else None
                       for s in self._inputs)
        coefficients = np.empty((len(self._core.coefficients), samples, channels))
        network = None
        for source in self._sources:
            if isinstance(source, Network):
                network = NetworkResult(source, flat_x, known, training)
                values = network.coefficients
            else:
                values = np.stack([known[name] for name in source.coefficients])[:, np.newaxis]
            for name, value in zip(source.coefficients, values, strict=True):
                coefficients[self._core.coefficients.index(name)] = value
        y: Array = np.empty(flat_x.shape, dtype)
        self._core.forward.run(flat_x.size, tiles_of(flat_x), flat_x, *_arrays(inputs), coefficients, y)
        return y.reshape(array.shape), Saved(array.shape, flat_x, coefficients, inputs, network, known)

    def backward(self, g: ArrayLike, saved: Saved) -> tuple[Array, Weights]:
        """The gradient of x, and those of the learned weights by name, in float64; g has the shape and dtype of x."""
        x, core = saved.x, self._core
        cotangent = flat(same_kind_of(self.name, x.reshape(saved.shape), x.dtype, g), x.dtype).reshape(x.shape)
        gx: Array = np.empty(x.shape, x.dtype)
        gradients = [np.empty(x.shape, x.dtype) if isinstance(found, WindowResult)
                     else np.zeros((x.shape[0], x.shape[2])) for found in saved.inputs if found is not None]
        windows = sum(isinstance(found, WindowResult) for found in saved.inputs)
        tiles = tiles_of(x)
        sums = np.empty((tiles, x.shape[1], core.terms + 2 * windows))
        core.backward.run(x.size, tiles, cotangent, x, *_arrays(saved.inputs), saved.coefficients, gx, *gradients, sums)
        sums = sums.reshape(x.shape[0], -1, *sums.shape[1:]).sum(axis=1)
        grads: Weights = {}
        at = core.terms
        for found, gradient in zip([f for f in saved.inputs if f is not None], gradients, strict=True):
            if isinstance(found, WindowResult):
                found.backward(x, gradient, sums[..., at:at + 2].sum(axis=0), gx, grads)
                at += 2
            else:
                found.backward(x, gradient, gx, grads)
        if core.coefficients:
            with np.errstate(all="ignore"):
                found_totals = core.totals(*np.moveaxis(sums[..., :core.terms], -1, 0), *saved.coefficients)
            self._through_coefficients(saved, dict(zip(core.coefficients, found_totals, strict=True)), gx, grads)
        return gx.reshape(saved.shape), grads

    def _through_coefficients(self, saved: Saved, totals: dict[str, Any], gx: Array, grads: Weights) -> None:
        samples, channels, positions = saved.x.shape
        whole = {name: np.broadcast_to(t, (samples, channels)) for name, t in totals.items()}
        for source in self._sources:
            if isinstance(source, PerChannel):
                grads |= {name: whole[name].sum(axis=0) for name in source.coefficients}
            elif saved.network is not None:
                by = np.stack([whole[name] for name in source.coefficients])
                constants = saved.network.backward(by if source.per_channel else by.sum(axis=2, keepdims=True), grads)
                ADD.run(gx.size, samples * channels, gx.reshape(-1, positions), constants.reshape(-1))

    def _check_channels(self, channels: int) -> None:
        if channels < 1 or channels % self._groups:
            raise ValueError(f"{self.name}: there are {channels} channels; their number must be a multiple of "
                             f"{self._groups}.")

    def _check_shape(self, shape: tuple[int, ...]) -> None:
        allowed = "(N, C, H, W)" if self._planes else "(N, C), (N, C, L) or (N, C, H, W)"
        if len(shape) not in ((4,) if self._planes else (2, 3, 4)) or 0 in shape:
            raise ValueError(f"{self.name}: x has shape {shape}; it must be {allowed}, with no dimension of 0.")
        self._check_channels(shape[1])

    def _checked(self, weights: Mapping[str, Array], channels: int) -> Weights:
        if not isinstance(weights, Mapping):
            raise TypeError(f"{self.name}: weights is a {type(weights).__name__}; it must be a dictionary of arrays, as "
                            f"made by initial().")
        wanted = self._shapes(channels)
        if set(weights) != set(wanted):
            raise TypeError(f"{self.name}: the weights are {', '.join(sorted(map(str, weights))) or '(none)'}; they must "
                            f"be {', '.join(sorted(wanted))}.")
        for name, shape in wanted.items():
            given = weights[name]
            if not isinstance(given, np.ndarray | np.floating) or given.dtype.kind != "f":
                raise TypeError(f"{self.name}: the weight {name} is not an array of floats.")
            if given.shape != shape:
                raise ValueError(f"{self.name}: the weight {name} has shape {given.shape}; for {channels} channels it "
                                 f"must be {shape}.")
        return {name: np.asarray(given) for name, given in weights.items()}

    def _shapes(self, channels: int) -> dict[str, tuple[int, ...]]:
        """The shape of every weight."""
        if channels not in self._known_shapes:
            self._known_shapes[channels] = {name: w.shape for name, w in self.initial(channels, 0).items()}
        return self._known_shapes[channels]


def _arrays(inputs: tuple[WindowResult | AttentionResult | None, ...]) -> list[Array]:
    return [array for found in inputs if found is not None for array in found.arrays]
