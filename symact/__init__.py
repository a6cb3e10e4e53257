"""symact: an activation function is written once, as a SymPy expression; everything else is derived from it."""

from symact.activation import Activation, Parameter, Reference, x
from symact.activation_certificate import certificate
from symact.catalogue import catalogue, families, names
from symact.catalogue import get as elementwise
from symact.catalogue.kinds import contextual_catalogue, get, stochastic_catalogue, vector_catalogue
from symact.certificates.checker import check as check_certificate
from symact.contextual.definition import Context, ContextualActivation
from symact.errors import SymactError, Undecided
from symact.output_derivative import derivative_from_output
from symact.report import Report, analyse
from symact.stochastic.definition import Noise, StochasticActivation
from symact.stochastic.distributions import Bernoulli, Normal, Uniform
from symact.stochastic.report import StochasticReport
from symact.vector_valued.definition import VectorActivation
from symact.vector_valued.report import VectorReport
from symact.verdict import Verdict

__version__ = "0.1.0"

__all__ = [
    "Activation",
    "Bernoulli",
    "Context",
    "ContextualActivation",
    "Noise",
    "Normal",
    "Parameter",
    "Reference",
    "Report",
    "StochasticActivation",
    "StochasticReport",
    "SymactError",
    "Undecided",
    "Uniform",
    "VectorActivation",
    "VectorReport",
    "Verdict",
    "__version__",
    "analyse",
    "catalogue",
    "certificate",
    "check_certificate",
    "contextual_catalogue",
    "derivative_from_output",
    "elementwise",
    "families",
    "get",
    "names",
    "stochastic_catalogue",
    "vector_catalogue",
    "x",
]
