"""Kernels of rows, of learned parameters and with a context beside PyTorch or beside moving the same bytes.

    python benchmarks/other_kinds.py [SECONDS]

float32, two threads, calls that take turns, medians; SECONDS is the time for each call, 2 by default. It prints
Markdown tables. PyTorch must be installed.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import torch

import symact_kernels
from symact_codegen.bench.timing import in_turns

THREADS = 2
SOFTMAX = (((4096, 1024), -1), ((4096, 1024), 0), ((32, 64, 56, 56), -1), ((32, 64, 56, 56), 1))
IMAGES = (32, 64, 56, 56)
RNG = np.random.default_rng(0)
Array = np.ndarray[Any, np.dtype[np.float32]]
Work = Callable[[], Any]


def drawn(shape: tuple[int, ...]) -> Array:
    """Standard normal numbers."""
    return RNG.standard_normal(shape, dtype=np.float32)


def ratio(own: Work, other: Work, budget: float) -> float:
    """How many times as long the other call takes."""
    times = in_turns({"own": own, "other": other}, budget)
    return times["other"].median / times["own"].median


def softmax_rows(budget: float) -> list[str]:
    """softmax, its product from x, and from y, beside torch's."""
    kernel, lines = symact_kernels.softmax, []
    for shape, axis in SOFTMAX:
        x, g, out = drawn(shape), drawn(shape), np.empty(shape, np.float32)
        tx, tg, to = map(torch.from_numpy, (x, g, np.empty_like(x)))
        y, ty = kernel(x, axis=axis), torch.softmax(tx, axis)
        theirs = partial(torch._softmax_backward_data, tg, ty, axis, torch.float32)
        found = (ratio(partial(kernel, x, axis=axis, out=out), partial(torch.softmax, tx, axis, out=to), budget),
                 ratio(partial(kernel.vjp, x, g, axis=axis, out=out), theirs, budget),
                 ratio(partial(kernel.vjp_from_output, y, g, axis=axis, out=out), theirs, budget))
        lines.append(f"| {shape} | {axis} | " + " | ".join(f"{r:.2f}" for r in found) + " |")
    return lines


def moved(budget: float) -> list[str]:
    """Kernels beside moving as many bytes as they read and write: a copy, or an addition for the products."""
    lines, size = [], 2**23
    for name in ("maxout", "swiglu", "geglu"):
        kernel, x, g = getattr(symact_kernels, name), drawn((2 * size,)), drawn((size,))
        lines.append(beside_bytes(name, partial(kernel, x, out=np.empty_like(g)),
                                  partial(kernel.vjp, x, g, out=np.empty_like(x)), 3 * size, 5 * size, budget))
    x, g, out = drawn(IMAGES), drawn(IMAGES), np.empty(IMAGES, np.float32)
    slopes, hinges = RNG.normal(size=(2, IMAGES[1], 2))
    settings: dict[str, dict[str, Any]] = {"prelu": {"alpha": np.full(IMAGES[1], 0.25)},
                                           "apl": {"a": slopes, "b": hinges}}
    for name, values in settings.items():
        kernel = getattr(symact_kernels, name)
        lines.append(beside_bytes(f"{name}, parameters for each channel", partial(kernel, x, out=out, axis=1, **values),
                                  partial(kernel.vjp, x, g, out=out, axis=1, **values), 2 * x.size, 3 * x.size, budget))
    return lines


def beside_bytes(name: str, forward: Work, backward: Work, forward_floats: int, backward_floats: int,
                 budget: float) -> str:
    """A line of ratios to a copy and to an addition that move so many floats."""
    source, target = (torch.rand(forward_floats // 2) for _ in range(2))  # zeros need not even be read from memory
    a, b, c = (torch.rand(backward_floats // 3) for _ in range(3))
    return (f"| {name} | {ratio(partial(target.copy_, source), forward, budget):.2f} "
            f"| {ratio(partial(torch.add, a, b, out=c), backward, budget):.2f} |")


def frelu_composite(x: torch.Tensor, w: dict[str, torch.Tensor]) -> torch.Tensor:
    """FReLU as a user of PyTorch writes it."""
    functions = torch.nn.functional
    t = functions.conv2d(x, w["t_window"][:, None], padding=1, groups=x.shape[1])
    t = functions.batch_norm(t, w["t_mean"], w["t_variance"], w["t_scale"], w["t_offset"], True)
    return torch.maximum(x, t)


def dynamic_relu_composite(x: torch.Tensor, w: dict[str, torch.Tensor]) -> torch.Tensor:
    """Dynamic ReLU B as a user of PyTorch writes it."""
    functions, (n, c) = torch.nn.functional, x.shape[:2]
    hidden = torch.relu(functions.linear(x.mean((2, 3)), w["network_first"], w["network_first_bias"]))
    theta = functions.linear(hidden, w["network_second"], w["network_second_bias"]).view(n, 4, c, 1, 1)
    a1, a2, b1, b2 = (2 * torch.sigmoid(theta) - 1).unbind(1)
    return torch.maximum((1 + a1) * x + b1 / 2, a2 * x + b2 / 2)


def context(budget: float) -> list[str]:
    """Operators, forward and with the backward pass, in training, beside composites."""
    lines, x, g = [], drawn(IMAGES), drawn(IMAGES)
    tx, tg = torch.tensor(x, requires_grad=True), torch.from_numpy(g)
    for name, composite in (("frelu", frelu_composite), ("dynamic_relu_b", dynamic_relu_composite)):
        kernel = getattr(symact_kernels, name)
        weights = kernel.initial(IMAGES[1], 0)
        theirs = {k: torch.tensor(v, requires_grad=not k.endswith(("_mean", "_variance"))) for k, v in weights.items()}
        forward = partial(kernel.forward, x, weights, training=True)
        with torch.no_grad():
            once = ratio(forward, partial(composite, tx, theirs), budget)
        both = ratio(partial(with_backward, forward, kernel, g),
                     partial(torch_with_backward, composite, tx, theirs, tg), budget)
        lines.append(f"| {name} | {once:.2f} | {both:.2f} |")
    return lines


def with_backward(forward: Work, kernel: Any, g: Array) -> None:
    """Both passes of an operator."""
    kernel.backward(g, forward()[1])


def torch_with_backward(composite: Callable[..., torch.Tensor], x: torch.Tensor, w: dict[str, torch.Tensor],
                        g: torch.Tensor) -> None:
    """Both passes of a composite."""
    composite(x, w).backward(g)


def main(budget: float) -> None:
    """Print the three tables."""
    import numba

    torch.set_num_threads(THREADS)
    numba.set_num_threads(min(THREADS, numba.config.NUMBA_NUM_THREADS))
    tables = (("| softmax, times as fast as PyTorch | axis | forward | backward from x | backward from y |",
               "|---|---|---:|---:|---:|", softmax_rows),
              ("| times as long as moving the bytes | forward, a copy | backward, an addition |", "|---|---:|---:|",
               moved),
              ("| times as fast as the composite | forward | forward and backward |", "|---|---:|---:|", context))
    for head, rule, rows in tables:
        print(head, rule, *rows(budget), sep="\n", end="\n\n", flush=True)


if __name__ == "__main__":
    main(float(sys.argv[1]) if len(sys.argv) > 1 else 2.0)
