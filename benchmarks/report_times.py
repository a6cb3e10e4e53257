"""How long the reports of the catalogue take: the analysis alone, in one process, and the command, a process each.

    python benchmarks/report_times.py [NAMES...]
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable

import symact


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def line(what: str, times: dict[str, float]) -> str:
    """Median, worst and sum of times by name."""
    worst = max(times, key=lambda name: times[name])
    return (f"{what:<28} median {statistics.median(times.values()):.2f} s, worst {times[worst]:.2f} s ({worst}), "
            f"together {sum(times.values()):.1f} s")


def main(names: list[str]) -> None:
    """Print the times for these activations, by default all."""
    activations = [symact.get(name) for name in names] or list(symact.catalogue().values())
    program = "import sys; from symact_codegen.cli import main; main(['report', sys.argv[1]])"
    print(line("symact.analyse", {a.name: seconds(lambda a=a: symact.analyse(a)) for a in activations}))
    print(line("symact report, as a process", {
        a.name: seconds(lambda a=a: subprocess.run([sys.executable, "-c", program, a.name], check=True,
                                                   stdout=subprocess.DEVNULL)) for a in activations}))
    empty = [seconds(lambda: subprocess.run([sys.executable, "-c", "import sympy"], check=True)) for _ in range(9)]
    print(f"{'a process that imports SymPy':<28} median {statistics.median(empty):.2f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
