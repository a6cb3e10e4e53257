"""float32 kernels beside PyTorch's, in one run: both with fresh outputs and as many threads, medians and ratios.

    python benchmarks/kernel_times.py [ELEMENTS]

Needs PyTorch. The calls alternate, so that what else the machine does falls on both.
"""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Callable

import numba
import numpy as np
import torch

import symact_kernels

PEERS: dict[str, Callable[[torch.Tensor], torch.Tensor]] = {
    "relu": torch.relu, "sigmoid": torch.sigmoid, "tanh": torch.tanh, "silu": torch.nn.functional.silu,
    "gelu": torch.nn.functional.gelu, "mish": torch.nn.functional.mish, "softplus": torch.nn.functional.softplus,
    "elu": torch.nn.functional.elu, "selu": torch.selu, "celu": torch.celu, "erf": torch.erf, "arctan": torch.atan,
    "sin": torch.sin, "hard_swish": torch.nn.functional.hardswish, "log_sigmoid": torch.nn.functional.logsigmoid,
    "tanhshrink": torch.nn.functional.tanhshrink, "softsign": torch.nn.functional.softsign,
}
REPEATS = 15


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main(elements: int) -> None:
    """Print nanoseconds per element of both and their ratio, for every activation that PyTorch has too."""
    torch.set_num_threads(numba.get_num_threads())
    x = np.random.default_rng(0).standard_normal(elements).astype(np.float32)
    tensor, ratios = torch.from_numpy(x), []
    print(f"{elements} float32, {numba.get_num_threads()} threads, PyTorch {torch.__version__}; ns per element")
    for name, peer in PEERS.items():
        kernel = getattr(symact_kernels, name)
        kernel(x)
        peer(tensor)
        pairs = [(seconds(lambda k=kernel: k(x)), seconds(lambda p=peer: p(tensor))) for _ in range(REPEATS)]
        own, other = (statistics.median(pair[i] for pair in pairs) / elements * 1e9 for i in (0, 1))
        ratios.append(other / own)
        print(f"{name:12} {own:6.2f}  PyTorch {other:6.2f}  {ratios[-1]:5.2f} times as fast")
    print(f"geometric mean {math.exp(statistics.fmean(map(math.log, ratios))):.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1 << 22)
