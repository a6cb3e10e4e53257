# Written by symact 0.1.0; do not edit.
"""Batch normalisation as a factor and a shift for each channel, and its way back."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]


class Normalisation(NamedTuple):
    """y = scale (x - mean) inverse + offset, by channel; `count` is 0 where mean and inverse are running averages."""

    mean: Array
    inverse: Array
    scale: Array
    offset: Array
    count: int

    @property
    def affine(self) -> Array:
        """Rows (mean, factor, offset), with y = factor (x - mean) + offset."""
        return np.stack([self.mean, self.scale * self.inverse, self.offset])

    def backward(self, total: Array, with_x: Array) -> tuple[Array, Array, Array]:
        """From the sums of g and of g (x - mean): the gradient of x, then those of scale and offset.

        The gradient of x is given by the rows (a, b, mean, c), as a g + b (x - mean) + c.
        """
        by_scale, factor, zero = with_x * self.inverse, self.scale * self.inverse, np.zeros_like(self.mean)
        if not self.count:
            return np.stack([factor, zero, zero, zero]), by_scale, total
        slope = -factor * self.inverse * by_scale / self.count
        return np.stack([factor, slope, self.mean, -factor * total / self.count]), by_scale, total


def normalisation_of(prefix: str, weights: dict[str, Array], epsilon: float, momentum: float,
                     parts: tuple[int, Array, Array] | None) -> Normalisation:
    """The normalisation of the batch, or without `parts` the one by running averages.

    `parts` are how many values each part has, then the means and the sums of squared deviations, each with the shape
    (parts, channels). The running averages are moved in place.
    """
    scale, offset = (weights[f"{prefix}_{name}"].astype(np.float64) for name in ("scale", "offset"))
    running_mean, running_variance = weights[f"{prefix}_mean"], weights[f"{prefix}_variance"]
    if parts is None:
        inverse = 1 / np.sqrt(running_variance.astype(np.float64) + epsilon)
        return Normalisation(running_mean.astype(np.float64), inverse, scale, offset, 0)
    each, means, squares = parts
    count = each * len(means)
    if count < 2:
        raise ValueError(f"{prefix}: there is one value per channel, which has no variance; training needs more.")
    mean = means.mean(axis=0)
    variance = (squares.sum(axis=0) + each * ((means - mean)**2).sum(axis=0)) / count
    running_mean += momentum * (mean - running_mean)
    running_variance += momentum * (variance * count / (count - 1) - running_variance)
    return Normalisation(mean, 1 / np.sqrt(variance + epsilon), scale, offset, count)


def initial_normalisation(prefix: str, channels: int) -> dict[str, Array]:
    """Scale 1 and offset 0, running mean 0 and variance 1."""
    return {f"{prefix}_scale": np.ones(channels), f"{prefix}_offset": np.zeros(channels),
            f"{prefix}_mean": np.zeros(channels), f"{prefix}_variance": np.ones(channels)}
