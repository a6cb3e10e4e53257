"""symact: an activation function is written once, as a SymPy expression; everything else is derived from it."""

from symact.activation import Activation, Parameter, Reference, x
from symact.activation_certificate import certificate
from symact.catalogue import catalogue, families, get, names
from symact.certificates.checker import check as check_certificate
from symact.errors import SymactError, Undecided
from symact.report import Report, analyse
from symact.verdict import Verdict

__version__ = "0.1.0"

__all__ = [
    "Activation",
    "Parameter",
    "Reference",
    "Report",
    "SymactError",
    "Undecided",
    "Verdict",
    "__version__",
    "analyse",
    "catalogue",
    "certificate",
    "check_certificate",
    "families",
    "get",
    "names",
    "x",
]
