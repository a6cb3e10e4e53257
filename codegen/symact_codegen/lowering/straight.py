"""Expressions in several symbols as straight lines of float64 operations: no branches, switches as selections.

The same lines are written for Numba's scalars, where loops over them become vector instructions, and for NumPy's
arrays. Repeated operations are written once.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf

import sympy as sp
from sympy.core.relational import Relational

from symact.errors import SymactError
from symact_codegen.lowering.constants import as_fraction, nearest
from symact_codegen.lowering.functions import logistic
from symact_codegen.lowering.program import Op, program_of
from symact_codegen.lowering.stabilise import stabilise
from symact_codegen.lowering.vector.primitives import primitives_of

_COMMON = {"add": "{} + {}", "mul": "{} * {}", "div": "{} / {}", "neg": "-{}", "pow": "{}**{}",
           "share": "{0} / ({0} + {1})"}
_NAMES = ("exp", "expm1", "log", "log1p", "tanh", "sinh", "cosh", "sin", "cos", "tan", "atan", "asinh", "sqrt")
_RELATIONS = {sp.Gt: ">", sp.Ge: ">=", sp.Lt: "<", sp.Le: "<=", sp.Eq: "==", sp.Ne: "!="}


@dataclass(frozen=True)
class Dialect:
    """How operations are written; `choose` takes a condition and two values, `larger` and `smaller` keep NaN."""

    operations: Mapping[str, str]
    choose: str
    larger: str
    smaller: str
    absolute: str


def _numba() -> Dialect:
    """Vector primitives where they hold on the whole line, else the functions of `math`."""
    calls = {name: f"math.{name}({{}})" for name in _NAMES}
    calls |= {"erf": "math.erf({})", "erfc": "math.erfc({})",
              "softplus": "max({0}, 0.0) + math.log1p(math.exp(-abs({0})))"}
    known = primitives_of("pair_float64")
    calls |= {name: f"{p.single}({{}}, -0.0)" for name, p in known.items()
              if name == "logistic" or (p.bound.low, p.bound.high) == (-inf, inf)}
    return Dialect({**_COMMON, **calls}, "({1} if {0} else {2})", "({0} if ({0} >= {1}) | ({0} != {0}) else {1})",
                   "({0} if ({0} <= {1}) | ({0} != {0}) else {1})", "abs({})")


def _numpy() -> Dialect:
    calls = {name: f"np.{name.replace('atan', 'arctan').replace('asinh', 'arcsinh')}({{}})" for name in _NAMES}
    calls |= {"softplus": "np.logaddexp(0.0, {})"}
    return Dialect({**_COMMON, **calls}, "np.where({0}, {1}, {2})", "np.maximum({0}, {1})", "np.minimum({0}, {1})",
                   "np.abs({})")


NUMBA, NUMPY = _numba(), _numpy()


class Straight:
    """Collects the lines of several expressions; `value` returns the text that stands for one of them."""

    def __init__(self, dialect: Dialect, names: Sequence[str]) -> None:
        """Lines that begin with `names` known, which no line takes for its own value."""
        self.lines: list[str] = []
        self._dialect = dialect
        self._prefix = "v" if not any(re.fullmatch(r"v\d+", name) for name in names) else "line_"
        self._known: dict[str, str] = {}

    def value(self, expression: sp.Expr) -> str:
        """A name or literal; raises SymactError for a function that cannot be written."""
        plain = self._without_switches(stabilise(self._without_switches(expression)))
        program = program_of(plain)
        names: list[str] = []
        for op in program.ops:
            names.append(self._operation(op, [names[k] for k in op.args]))
        return names[program.result]

    def _without_switches(self, e: sp.Expr) -> sp.Expr:
        """The expression with symbols in the place of its switches and gates, whose lines are written first."""
        if not e.args:
            return e
        if isinstance(e, sp.Max | sp.Min):
            parts = [self.value(a) for a in sorted(e.args, key=sp.default_sort_key)]
            form = self._dialect.larger if isinstance(e, sp.Max) else self._dialect.smaller
            while len(parts) > 1:
                parts[:2] = [self._named(form.format(parts[0], parts[1]))]
            return _symbol(parts[0])
        if isinstance(e, sp.Heaviside):
            at, middle = self.value(e.args[0]), self.value(e.args[1])
            below = self._dialect.choose.format(f"{at} == 0.0", middle, "0.0")
            return _symbol(self._named(self._dialect.choose.format(f"{at} > 0.0", "1.0", below)))
        if isinstance(e, sp.Piecewise):
            return self._cases(e)
        if isinstance(e, sp.Abs):
            return _symbol(self._named(self._dialect.absolute.format(self.value(e.args[0]))))
        if isinstance(e, sp.sign):
            return self._without_switches(2 * sp.Heaviside(e.args[0]) - 1)
        if isinstance(e, logistic) and "logistic" in self._dialect.operations:
            call = self._dialect.operations["logistic"].format(self.value(e.args[0]))
            return _symbol(self._named(call))
        return e.func(*(self._without_switches(a) for a in e.args))

    def _cases(self, e: sp.Piecewise) -> sp.Expr:
        *cases, (last, otherwise) = e.args
        if otherwise is not sp.true:
            raise SymactError(f"The cases of {e} leave a gap; the last condition must be True.")
        text = self.value(last)
        for value, condition in reversed(cases):
            text = self._named(self._dialect.choose.format(self._condition(condition), self.value(value), text))
        return _symbol(text)

    def _condition(self, condition: sp.Basic) -> str:
        if isinstance(condition, sp.ITE):
            condition = condition.to_nnf()
        if isinstance(condition, sp.And | sp.Or):
            joined = (f"({self._condition(c)})" for c in sorted(condition.args, key=sp.default_sort_key))
            return (" & " if isinstance(condition, sp.And) else " | ").join(joined)
        if isinstance(condition, Relational) and type(condition) in _RELATIONS:
            return f"{self.value(condition.lhs)} {_RELATIONS[type(condition)]} {self.value(condition.rhs)}"
        raise SymactError(f"The condition {condition} cannot be lowered; allowed are comparisons, & and |.")

    def _operation(self, op: Op, args: Sequence[str]) -> str:
        if op.name == "input":
            return str(op.data)
        if op.name == "constant":
            return repr(nearest(as_fraction(op.data)))
        if op.name == "taylor":  # the plain sum, of the same value: its digits are those of its terms
            return args[1]
        if op.name == "powi":
            return self._named(" * ".join([args[0]] * op.power) if op.power < 4 else f"{args[0]}**{op.power}")
        if op.name == "sqrt_sum":
            far = self._dialect.choose.format(f"{args[0]} < 0.0", f"{args[1]} / ({args[2]} - {args[0]})",
                                              f"{args[0]} + {args[2]}")
            return self._named(far)
        if op.name == "sech2":
            root = self._named(self._dialect.operations["cosh"].format(args[0]))
            return self._named(f"1.0 / ({root} * {root})")
        if op.name not in self._dialect.operations:
            raise SymactError(f"The function {op.name} cannot be written here; supported are "
                              f"{', '.join(sorted(self._dialect.operations))}.")
        return self._named(self._dialect.operations[op.name].format(*args))

    def _named(self, text: str) -> str:
        if text not in self._known:
            self._known[text] = f"{self._prefix}{len(self._known) + 1}"
            self.lines.append(f"{self._known[text]} = {text}")
        return self._known[text]


def _symbol(text: str) -> sp.Symbol | sp.Expr:
    """What stands for a line already written, or for a literal."""
    return sp.Symbol(text, real=True) if text.isidentifier() else sp.Rational(text)


def function_text(name: str, arguments: Sequence[sp.Symbol], results: Sequence[sp.Expr], meaning: str,
                  dialect: Dialect, decorator: str = "") -> str:
    """The text of a function of the arguments that returns one result, or a tuple of several."""
    names = [str(a) for a in arguments]
    lines = Straight(dialect, names)
    values = [lines.value(e) for e in results]
    header = [decorator] if decorator else []
    return "\n".join([*header, f"def {name}({', '.join(names)}):", f'    """{meaning}."""',
                      *(f"    {line}" for line in lines.lines), f"    return {', '.join(values)}"])
