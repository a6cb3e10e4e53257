"""The bibliography: every published source once, sorted by key."""

from __future__ import annotations

from collections.abc import Iterable

from symact import Reference, SymactError
from symact.catalogue.kinds import AnyActivation


def bibliography(activations: Iterable[AnyActivation]) -> str:
    """A BibTeX file with each reference of the activations once.

    Raises SymactError if two different sources go by one key.
    """
    found: dict[str, Reference] = {}
    for activation in activations:
        for reference in activation.references:
            if found.setdefault(reference.key, reference) != reference:
                raise SymactError(
                    f"The key '{reference.key}' stands for two different references; each reference "
                    f"needs a key of its own."
                )
    return "\n".join(_entry(found[key]) for key in sorted(found))


def _entry(reference: Reference) -> str:
    fields = list(reference.fields)
    names = [name for name, _ in fields]
    if "eprint" in names and "note" not in names:
        # the plain styles of BibTeX know no eprint, and a reader needs the number
        fields.append(("note", f"{reference['archiveprefix'] or 'arXiv'}:{reference['eprint']}"))
    lines = [f"  {name} = {{{_balanced(value)}}}," for name, value in fields]
    return "\n".join([f"@{reference.kind}{{{reference.key},", *lines, "}", ""])


def _balanced(value: str) -> str:
    """A field's value; one with unbalanced braces loses them, because it would end the entry early."""
    depth = 0
    for c in value:
        depth += (c == "{") - (c == "}")
        if depth < 0:
            break
    return value if depth == 0 else value.replace("{", "").replace("}", "")
