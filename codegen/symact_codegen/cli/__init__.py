"""The command `symact`.

Exit codes: 0 done, 1 a check failed or no proof was found, 2 the input was wrong, 130 stopped by Ctrl-C. An
error is one sentence on stderr.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from symact import SymactError, Undecided, __version__
from symact_codegen.cli.benching import bench
from symact_codegen.cli.certifying import certificate, check_certificate
from symact_codegen.cli.common import complain
from symact_codegen.cli.generating import generate, kernel
from symact_codegen.cli.listing import list_activations
from symact_codegen.cli.reporting import report, table
from symact_codegen.cli.verifying import verify

app = typer.Typer(name="symact", no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False,
                  context_settings={"help_option_names": ["-h", "--help"]})
app.command("list")(list_activations)
for command in (report, certificate, check_certificate, generate, table, kernel, verify, bench):
    app.command()(command)


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"symact {__version__}")
        raise typer.Exit


@app.callback()
def about(version: Annotated[bool, typer.Option(
        "--version", help="Print the version.", callback=_print_version, is_eager=True)] = False) -> None:
    """Activation functions from one line each: proved properties, kernels, reports and tables."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command with these arguments, by default the program's own, and leave with its exit code."""
    try:
        app(None if arguments is None else list(arguments), prog_name="symact")
    except SymactError as error:
        _leave(str(error), 2)
    except Undecided as reason:
        _leave(f"This could not be decided: {reason}.", 1)
    except BrokenPipeError:  # the reader of a pipe has seen enough
        sys.stderr.close()
        sys.exit(0)
    except OSError as error:
        where = f" '{error.filename}'" if error.filename else ""
        _leave(f"The file{where} could not be used: {error.strerror or error}.", 2)
    except KeyboardInterrupt:
        sys.exit(130)


def _leave(sentence: str, code: int) -> None:
    complain(sentence)
    sys.exit(code)
