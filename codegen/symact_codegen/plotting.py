"""Figures of an activation and its first two derivatives, the same bytes on every machine."""

from __future__ import annotations

import io
from collections.abc import Sequence

import matplotlib
from matplotlib import style
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from symact import Activation
from symact_codegen.plot_samples import Graph, graphs, limits, window

TITLES = ("f(x)", "f\u2009′(x)", "f\u2009″(x)")
COLOURS = ("#1f5fa8", "#c1440e", "#2e7d4f")
_STYLE = {
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "svg.fonttype": "path",
    "svg.hashsalt": "symact",
    "pdf.fonttype": 3,
    "path.simplify": False,
    "axes.formatter.useoffset": False,
}
_METADATA: dict[str, dict[str, None]] = {
    "svg": {"Date": None},
    "pdf": {"CreationDate": None, "ModDate": None},
    "png": {},
}


def plot_files(activation: Activation) -> dict[str, bytes]:
    """The figure as {"svg": ..., "pdf": ...}; they depend on the definition and on Matplotlib's version."""
    return plots(activation, ("svg", "pdf"))


def plots(activation: Activation, suffixes: Sequence[str]) -> dict[str, bytes]:
    """The figure of an activation in several formats: "svg", "pdf" or "png"."""
    with style.context(["default", _STYLE]), matplotlib.rc_context({"svg.hashsalt": "symact"}):
        drawn = figure(activation)
        return {suffix: _saved(drawn, suffix) for suffix in suffixes}


def _saved(drawn: Figure, suffix: str) -> bytes:
    buffer = io.BytesIO()
    drawn.savefig(buffer, format=suffix, metadata=_METADATA[suffix], dpi=150)
    return buffer.getvalue()


def figure(activation: Activation) -> Figure:
    """Three panels side by side: f, f' and f''."""
    found = graphs(activation)
    drawn = Figure(figsize=(8.4, 2.6))
    drawn.subplots_adjust(left=0.055, right=0.99, top=0.89, bottom=0.1, wspace=0.24)
    FigureCanvasAgg(drawn)
    low, high = window(activation.closed_pieces)
    for index, graph in enumerate(found):
        axes = drawn.add_subplot(1, 3, index + 1)
        _draw(axes, graph, COLOURS[index])
        axes.set_xlim(low, high)
        axes.set_title(TITLES[index], fontsize=10, style="italic")
    return drawn


def _draw(axes: Axes, graph: Graph, colour: str) -> None:
    axes.axhline(0, color="#bbbbbb", linewidth=0.7, zorder=1)
    axes.axvline(0, color="#bbbbbb", linewidth=0.7, zorder=1)
    axes.grid(color="#eeeeee", linewidth=0.6, zorder=0)
    axes.set_axisbelow(True)
    for curve in graph.curves:
        axes.plot(
            [x for x, _ in curve],
            [y for _, y in curve],
            color=colour,
            linewidth=1.6,
            zorder=3,
            solid_capstyle="butt",
            solid_joinstyle="round",
        )
    for dot in graph.dots:
        axes.plot(
            [dot.x],
            [dot.y],
            marker="o",
            markersize=4.6,
            linestyle="none",
            zorder=4,
            color=colour,
            markerfacecolor=colour if dot.filled else "white",
            markeredgewidth=1.2,
            clip_on=True,
        )
    axes.set_ylim(*_vertical(graph))
    _mark_cut_peak(axes, graph, colour)


def _mark_cut_peak(axes: Axes, graph: Graph, colour: str) -> None:
    """Tell the height of a peak that is cut by the frame."""
    x, y = max(
        (point for curve in graph.curves for point in curve), key=lambda point: point[1], default=(0.0, 0.0)
    )
    top = axes.get_ylim()[1]
    if y > top:
        axes.annotate(
            f"peak {y:.3g}",
            (x, top),
            xytext=(5, -3),
            textcoords="offset points",
            va="top",
            color=colour,
            fontsize=8,
        )


def _vertical(graph: Graph) -> tuple[float, float]:
    """The limits of the y axis: what is to be shown, a margin, and a height of 1/2 at least."""
    values = [y for curve in graph.curves for _, y in curve]
    low, high = limits(values)
    low, high = min([low, *(d.y for d in graph.dots)]), max([high, *(d.y for d in graph.dots)])
    missing = max(0.0, 0.5 - (high - low)) / 2
    margin = 0.06 * (high - low) + missing
    return low - margin, high + margin
