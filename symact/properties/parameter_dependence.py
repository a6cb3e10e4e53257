"""For which parameter values a property holds, with the parameters as symbols."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation
from symact.parametric.family import Family
from symact.parametric.statements import open_topics, statements
from symact.subject import Subject
from symact.verdict import Verdict


def verdict(subject: Subject) -> Verdict:
    """[{"property", "claim", "relation", "condition"}]: proved statements over the parameters; not all that hold.

    A condition speaks of the values that the parameters' symbols admit (a symbol declared positive, say); where the
    order of the breakpoints depends on the declared relations between parameters, of the values that satisfy them.
    """
    activation = subject.activation
    if not activation.parameters:
        return Verdict([], method="no parameters")
    found = statements(activation)
    return Verdict([s.to_dict() for s in found], method=_method(activation, len(found)))


def _method(activation: Activation, count: int) -> str:
    missing = open_topics(activation)
    known = Family.of(activation).parameters.known
    text = (f"{count} statements, from signs of factors in the parameters and bounds of functions without parameters "
            f"after scaling x")
    if known is not sp.true:
        text += f"; for {sp.sstr(known)}"
    return text + (f"; nothing is said of {', '.join(missing)}" if missing else "")
