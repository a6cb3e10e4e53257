"""The picture of the comparison: how many times as fast as each peer, an activation a row."""

from __future__ import annotations

import io
from collections.abc import Sequence

import matplotlib
from matplotlib import style
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from symact_codegen.bench.formulas import QUANTITIES, Quantity
from symact_codegen.bench.measure import Cell
from symact_codegen.bench.own_calls import OWN
from symact_codegen.bench.presentation import power_of_two
from symact_codegen.bench.ratios import Times, ratios

COLOURS = {"PyTorch": "#c1440e", "torch.compile": "#2e7d4f", "JAX": "#1f5fa8", "numexpr": "#8a6d1f", "NumPy": "#777777"}
"""The peers that are drawn."""


def plot(table: Times, dtype: str, size: int) -> bytes:
    """A PNG of the ratios at one dtype and size, forward and VJP side by side."""
    names = sorted({c.activation for c in table if (c.dtype, c.size) == (dtype, size)}, reverse=True)
    with style.context(["default", {"font.size": 8, "axes.spines.top": False, "axes.spines.right": False}]), \
            matplotlib.rc_context():
        drawn = Figure(figsize=(8.4, 1.2 + 0.17 * len(names)), layout="constrained")
        FigureCanvasAgg(drawn)
        axes = drawn.subplots(1, len(QUANTITIES), sharey=True)
        for axis, quantity in zip(axes, QUANTITIES, strict=True):
            _draw(axis, table, names, Cell("", quantity, dtype, size))
        axes[0].set_yticks(range(len(names)), names)
        handles, labels = axes[0].get_legend_handles_labels()
        drawn.legend(handles, labels, loc="outside lower center", ncols=len(COLOURS), frameon=False)
        buffer = io.BytesIO()
        drawn.savefig(buffer, format="png", dpi=150)
    return buffer.getvalue()


def _draw(axes: Axes, table: Times, names: Sequence[str], like: Cell) -> None:
    wanted = (like.quantity, like.dtype, like.size)
    axes.axvline(1, color="#999999", linewidth=0.8, zorder=1)
    axes.grid(color="#eeeeee", linewidth=0.6, zorder=0)
    axes.set_axisbelow(True)
    for peer, colour in COLOURS.items():
        found = ratios(table, peer, OWN, lambda c: (c.quantity, c.dtype, c.size) == wanted)
        if not found:  # the legend names those that were measured
            continue
        axes.plot(list(found.values()), [names.index(c.activation) for c in found], "o", markersize=4, color=colour,
                  alpha=0.85, label=peer, linestyle="none")
    axes.set_xscale("log", base=2)
    axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}×")
    axes.set_title(f"{_TITLES[like.quantity]}, {like.dtype}, {power_of_two(like.size)}: times as fast as", fontsize=9)


_TITLES: dict[Quantity, str] = {"forward": "forward", "vjp": "VJP", "vjp_from_output": "VJP from the output"}
