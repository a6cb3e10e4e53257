"""The contextual activations in plain NumPy, and in PyTorch, from the papers' formulas alone.

Weights are those of the operators, by name. A linear layer's output for several coefficients has them one after the
other, each with all channels.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]
Weights = dict[str, Array]


def sigmoid(v: Array) -> Array:
    return 1 / (1 + np.exp(-v))


def network(x: Array, w: Weights, hidden: Callable[[Array], Array]) -> Array:
    """Outputs (samples, outputs) of the two layers on the mean over the positions."""
    samples, channels = x.shape[:2]
    means = np.array([[x[n, c].mean() for c in range(channels)] for n in range(samples)])
    first = np.einsum("nc,kc->nk", means, w["network_first"]) + w.get("network_first_bias", 0.0)
    return np.einsum("nk,ok->no", hidden(first), w["network_second"]) + w.get("network_second_bias", 0.0)


def relu(v: Array) -> Array:
    return np.where(v > 0, v, 0.0)


def lines(x: Array, w: Weights, per_channel: bool) -> list[tuple[Array, Array]]:
    """Slopes and offsets (samples, channels) of the two lines of Dynamic ReLU."""
    samples, channels = x.shape[:2]
    change = 2 * sigmoid(network(x, w, relu)) - 1
    change = change.reshape(samples, 4, channels if per_channel else 1)
    a1, a2, b1, b2 = (np.broadcast_to(change[:, k], (samples, channels)) for k in range(4))
    return [(1 + a1, 0.5 * b1), (a2, 0.5 * b2)]


def dynamic_relu(x: Array, w: Weights, per_channel: bool, attention: Array | None = None) -> Array:
    found = lines(x, w, per_channel)
    y = np.empty_like(x)
    for n, c in np.ndindex(*x.shape[:2]):
        values = [a[n, c] * x[n, c] + b[n, c] for a, b in found]
        weight = 1.0 if attention is None else attention[n]
        y[n, c] = np.where(weight * values[0] > weight * values[1], weight * values[0], weight * values[1])
    return y


def dynamic_relu_c(x: Array, w: Weights) -> Array:
    z = np.einsum("nc...,c->n...", x, w["p_attention"]) + w["p_attention_bias"]
    share = np.stack([np.exp(row) / np.exp(row).sum() for row in z])
    positions = z[0].size
    return dynamic_relu(x, w, True, np.clip(positions / 3 * share, None, 1.0))


def dynamic_shift_max(x: Array, w: Weights, groups: int = 4) -> Array:
    samples, channels = x.shape[:2]
    change = 2 * np.clip((network(x, w, relu) + 3) / 6, 0, 1) - 1
    a = change.reshape(samples, 2, 2, channels)  # k, j
    a[:, 0, 0] += 1
    y = np.empty_like(x)
    for n, c in np.ndindex(samples, channels):
        sums = [sum(a[n, k, j, c] * x[n, (c + j * channels // groups) % channels] for j in range(2)) for k in range(2)]
        y[n, c] = np.maximum(*sums)
    return y


def frelu(x: Array, w: Weights, training: bool = False) -> Array:
    _, channels, height, width = x.shape
    t = np.zeros_like(x)
    for c, h, v in np.ndindex(channels, height, width):
        for dh, dv in np.ndindex(3, 3):
            if 0 <= h + dh - 1 < height and 0 <= v + dv - 1 < width:
                t[:, c, h, v] += w["t_window"][c, dh, dv] * x[:, c, h + dh - 1, v + dv - 1]
    for c in range(channels):
        mean, variance = (t[:, c].mean(), t[:, c].var()) if training else (w["t_mean"][c], w["t_variance"][c])
        t[:, c] = w["t_scale"][c] * (t[:, c] - mean) / np.sqrt(variance + 1e-5) + w["t_offset"][c]
    return np.maximum(x, t)


def meta_acon(x: Array, w: Weights) -> Array:
    beta = sigmoid(network(x, w, lambda v: v))
    y = np.empty_like(x)
    for n, c in np.ndindex(*x.shape[:2]):
        p1, p2 = w["p1"][c], w["p2"][c]
        y[n, c] = (p1 - p2) * x[n, c] * sigmoid(beta[n, c] * (p1 - p2) * x[n, c]) + p2 * x[n, c]
    return y


REFERENCES: dict[str, Callable[..., Array]] = {
    "dynamic_relu_a": lambda x, w, training: dynamic_relu(x, w, False),
    "dynamic_relu_b": lambda x, w, training: dynamic_relu(x, w, True),
    "dynamic_relu_c": lambda x, w, training: dynamic_relu_c(x, w),
    "dynamic_shift_max": lambda x, w, training: dynamic_shift_max(x, w),
    "frelu": frelu,
    "meta_acon": lambda x, w, training: meta_acon(x, w),
}


def torch_composite(name: str, torch: Any, x: Any, w: dict[str, Any], training: bool) -> Any:
    """The same as a user of PyTorch writes it, for (N, C, H, W)."""
    functions, (n, c) = torch.nn.functional, x.shape[:2]

    def theta(count: int, channels: int, hidden: Callable[[Any], Any]) -> list[Any]:
        found = x.mean((2, 3))
        for layer in ("network_first", "network_second"):
            found = functions.linear(found, w[layer], w.get(f"{layer}_bias"))
            if f"{layer}_scale" in w:
                found = functions.batch_norm(found, w[f"{layer}_mean"], w[f"{layer}_variance"], w[f"{layer}_scale"],
                                     w[f"{layer}_offset"], training)
            found = hidden(found) if layer == "network_first" else found
        return [t[..., None, None] for t in found.view(n, count, channels).unbind(1)]

    if name.startswith("dynamic_relu"):
        a1, a2, b1, b2 = (2 * torch.sigmoid(t) - 1 for t in theta(4, 1 if name.endswith("a") else c, torch.relu))
        weight = 1.0
        if name.endswith("c"):
            z = functions.conv2d(x, w["p_attention"].view(1, c, 1, 1), w["p_attention_bias"].view(1))
            weight = (torch.softmax(z.flatten(1), 1) * z[0].numel() / 3).clamp(max=1).view_as(z)
        return torch.maximum(weight * ((1 + a1) * x + b1 / 2), weight * (a2 * x + b2 / 2))
    if name == "dynamic_shift_max":
        # torch's hardsigmoid's own gradient has the error of a float32, in float64 too
        a = [2 * functions.relu6(t + 3) / 6 - 1 for t in theta(4, c, torch.relu)]
        other = torch.roll(x, -(c // 4), 1)
        return torch.maximum((1 + a[0]) * x + a[1] * other, a[2] * x + a[3] * other)
    if name == "frelu":
        t = functions.conv2d(x, w["t_window"][:, None], padding=1, groups=c)
        t = functions.batch_norm(t, w["t_mean"], w["t_variance"], w["t_scale"], w["t_offset"], training)
        return torch.maximum(x, t)
    [beta], p1, p2 = theta(1, c, lambda v: v), w["p1"].view(c, 1, 1), w["p2"].view(c, 1, 1)
    beta = torch.sigmoid(beta)
    return (p1 - p2) * x * torch.sigmoid(beta * (p1 - p2) * x) + p2 * x
