"""The main job: every generated file of the catalogue, from the definitions alone.

A file's bytes depend on the definitions and on the versions of the libraries, on nothing else: each
activation is done in a fresh process, so that neither the order of the work nor the worker that did it can
show, and the files about all activations are made in one more, from the reports in the catalogue's order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import symact
from symact import Activation, ContextualActivation, StochasticActivation, VectorActivation
from symact.activation_certificate import to_text
from symact.catalogue.kinds import AnyActivation
from symact.verdict import plain
from symact_codegen.generated_tree import GeneratedTree, Outcome, as_bytes
from symact_codegen.workers import run

if TYPE_CHECKING:
    from symact import Report

R = TypeVar("R", symact.Report, symact.VectorReport)

CERTIFICATES = "certificates"
REPORTS = "reports"
TABLES = "tables"
EXHAUSTIVE = "exhaustive"
"""Where `symact verify --exhaustive` keeps its results, which take too long to be made here."""
FACTS = {"range": "Range", "limits": "Limits at -oo and oo", "continuity": "Smoothness"}
"""The columns of the tables that the docstring of a kernel repeats, and under which head."""
OTHER_KINDS: dict[str, Callable[[], Mapping[str, AnyActivation]]] = {
    "vector": symact.vector_catalogue, "stochastic": symact.stochastic_catalogue,
    "contextual": symact.contextual_catalogue}
"""The catalogues of activations that are not of single numbers, by the name of their tables."""
MOMENTS = {"mean": "Mean over the noise", "variance": "Variance"}
"""The same for a stochastic activation: properties."""


def generate(names: Sequence[str], folder: Path, *, check: bool = False, everything: bool = True,
             advance: Callable[[str], None] = lambda name: None) -> Outcome:
    """Write the files of these activations, or with `check` only compare them with what is there.

    With `everything`, `names` must be the whole catalogue: the files about all activations are then made
    too, and files that no definition accounts for are named. Each file is written as soon as it is known,
    whole or not at all, and only if it differs. `advance` is called with the name of each activation that
    is done.
    """
    tree = GeneratedTree(folder, check)
    reports: dict[str, Report] = {}
    for name, (files, report) in run(files_of_activation, names):
        tree.take(files)
        if report is not None:
            reports[name] = report
        advance(name)
    if everything:
        for _, files in run(files_of_catalogue, [[reports[name] for name in names if name in reports]]):
            tree.take(files)
        for _, files in run(tables_of, list(OTHER_KINDS)):
            tree.take(files)
        tree.accept(f"{EXHAUSTIVE}/{name}.json" for name in names)
        tree.find_orphans()
    return tree.finish()


def portable_report(name: str) -> Any:
    """The report of a known activation of any kind, ready to be sent to another process."""
    report = symact.analyse(symact.get(name))
    if isinstance(report, symact.Report):
        return _portable(report)
    return _portable(report) if isinstance(report, symact.VectorReport) else report


def _portable(report: R) -> R:
    """The same report with its values as plain data and without what the analysis has cached."""
    verdicts = {name: replace(verdict, value=plain(verdict.value), certificate=None)
                for name, verdict in report.verdicts.items()}
    return replace(report, activation=replace(report.activation), verdicts=verdicts)


def files_of_activation(name: str) -> tuple[dict[str, bytes], Report | None]:
    """The files about one activation by path, and its report if it is one of single numbers."""
    definition = symact.get(name)
    if isinstance(definition, symact.Activation):
        return _files_of_elementwise(definition)
    return _files_of_other(definition), None


def _files_of_other(definition: VectorActivation | StochasticActivation | ContextualActivation) -> dict[str, bytes]:
    from symact_codegen.targets import latex, markdown
    from symact_codegen.targets.numba.package import module_path
    from symact_codegen.targets.numba.sources import source_of

    report = symact.analyse(definition)
    source = stochastic_text(report) if isinstance(report, symact.StochasticReport) else source_of(definition)
    return as_bytes({module_path(definition): source,
                     f"{REPORTS}/{definition.name}.json": report.to_json(),
                     f"{REPORTS}/{definition.name}.md": markdown.render_report(report),
                     f"{REPORTS}/{definition.name}.tex": latex.render_report(report)})


def stochastic_text(report: symact.StochasticReport) -> str:
    """The source of a stochastic activation's kernel, with the moments in the docstring."""
    from symact_codegen.targets.numba.sources import source_of

    return source_of(report.activation, [f"{word}: {report[name].value['expression']}."
                                         for name, word in MOMENTS.items() if report[name].proved])


def _files_of_elementwise(activation: Activation) -> tuple[dict[str, bytes], Report]:
    from symact_codegen.plotting import plot_files
    from symact_codegen.targets import latex, markdown
    from symact_codegen.targets.numba.package import from_output_files, module_path

    name, report = activation.name, symact.analyse(activation)
    plots = plot_files(activation)
    files: dict[str, str | bytes] = {
        module_path(activation): kernel_text(report, "numba"),
        **from_output_files(activation),
        f"{CERTIFICATES}/{name}.json": to_text(symact.certificate(activation)),
        f"{REPORTS}/{name}.json": report.to_json(),
        f"{REPORTS}/{name}.md": markdown.render_report(report, plot=f"plots/{name}.svg"),
        f"{REPORTS}/{name}.tex": latex.render_report(report, plot=f"plots/{name}.pdf"),
        **{f"{REPORTS}/plots/{name}.{suffix}": content for suffix, content in sorted(plots.items())},
    }
    return as_bytes(files), _portable(report)


def kernel_text(report: Report, target: str) -> str:
    """The source of a kernel in a target language, with what is proved of it in the docstring."""
    from symact_codegen.presentation.columns import cells, chosen
    from symact_codegen.presentation.inline import plain_cell
    from symact_codegen.targets import KERNEL_TARGETS

    row = cells(report, chosen(list(FACTS)))
    facts = [f"{head}: {plain_cell(row[column])}." for column, head in FACTS.items()]
    return KERNEL_TARGETS[target].emit(report.activation, facts)


def files_of_catalogue(reports: Sequence[Report]) -> dict[str, bytes]:
    """The files about all activations: the package around the kernels, the tables, the references."""
    from symact_codegen.targets import csv, html, latex, markdown
    from symact_codegen.targets.numba.package import index_files

    activations = [report.activation for report in reports]
    package = index_files([*activations, *_others()])
    tables = {
        "activations.tex": latex.render_table(reports),
        "activations_standalone.tex": latex.render_table(reports, standalone=True),
        "activations.md": markdown.render_table(reports),
        "activations.csv": csv.render_table(reports),
        "activations.html": html.render_table(reports, standalone=True),
        "references.bib": latex.bibliography([*activations, *_others()]),
    }
    return {**as_bytes(package), **as_bytes(tables, TABLES)}


def _others() -> list[AnyActivation]:
    """All activations that are not of single numbers."""
    return [*symact.vector_catalogue().values(), *symact.stochastic_catalogue().values(),
            *symact.contextual_catalogue().values()]


def tables_of(kind: str) -> dict[str, bytes]:
    """The tables of all activations of one of the kinds in OTHER_KINDS."""
    from symact_codegen.targets import csv, html, latex, markdown

    reports = [symact.analyse(activation) for activation in OTHER_KINDS[kind]().values()]
    return as_bytes({
        f"activations_{kind}.tex": latex.render_table(reports),
        f"activations_{kind}_standalone.tex": latex.render_table(reports, standalone=True),
        f"activations_{kind}.md": markdown.render_table(reports),
        f"activations_{kind}.csv": csv.render_table(reports),
        f"activations_{kind}.html": html.render_table(reports, standalone=True),
    }, TABLES)
