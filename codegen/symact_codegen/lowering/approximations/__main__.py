"""Write the constants of the pair primitives and prove their claims; with --check, write nothing and compare."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from symact_codegen.lowering.approximations.constants_text import coefficients_in, constants_text
from symact_codegen.lowering.approximations.proof import proves
from symact_codegen.lowering.approximations.table import ROWS, SPLITS

PRIMITIVES = Path(__file__).parent.parent / "primitives"


def families() -> list[str]:
    """The families of the table, in alphabetical order."""
    return sorted({item.family for item in (*ROWS, *SPLITS)})


def path_of(family: str) -> Path:
    """The module of a family's constants."""
    return PRIMITIVES / f"pair_constants_{family}.py"


def read(family: str) -> ModuleType:
    """The constants of a family, from the file as it is now."""
    spec = importlib.util.spec_from_file_location(f"constants_of_{family}", path_of(family))
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path_of(family))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def complaints(check: bool, chosen: list[str]) -> list[str]:
    """Write the families' modules, or compare them if it is a check; what is stale, and what is not proved."""
    found = []
    for family in chosen:
        text = constants_text(family, ROWS, SPLITS)
        if not check:
            path_of(family).write_text(text, encoding="utf-8")
        elif not path_of(family).exists() or path_of(family).read_text(encoding="utf-8") != text:
            found.append(f"{path_of(family).name} is stale")
            continue
        module = read(family)
        found += [f"{row.name}: the claim {row.claim} is not proved" for row in ROWS
                  if row.family == family and not proves(row, coefficients_in(row, module))]
    return found


def main(arguments: list[str]) -> int:
    """Run the command: the families named, or all; 1 if something is stale or not proved."""
    check = "--check" in arguments
    chosen = [a for a in arguments if a != "--check"] or families()
    unknown = sorted(set(chosen) - set(families()))
    found = [f"no family {name}" for name in unknown] or complaints(check, chosen)
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
