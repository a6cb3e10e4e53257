"""The one gate from SymPy to a small typed program: a list of float operations in single-assignment form.

Every number is a real scalar. A constant stays exact until it is printed. Whatever is not an operation of
`OPERATIONS` fails here, by name, so that the printers behind need no decisions of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import sympy as sp

from symact.activation import x as variable
from symact.errors import SymactError
from symact_codegen.lowering import functions as stable
from symact_codegen.lowering import switch_functions as switches
from symact_codegen.lowering.rules import LOWERING_RULES, argument_of_composition
from symact_codegen.lowering.taylor import Taylor, taylor_of_sum

OPERATIONS = {
    "input": "x or a parameter", "constant": "an exact constant", "add": "a + b", "mul": "a b", "div": "a / b",
    "neg": "-a", "powi": "a**n, n an integer above 1", "pow": "a**b, a > 0", "sqrt": "square root", "exp": "exp(a)",
    "expm1": "exp(a) - 1", "log": "log(a)", "log1p": "log(1 + a)", "softplus": "log(1 + exp(a))", "tanh": "tanh(a)",
    "sech2": "1 - tanh(a)**2", "sinh": "sinh(a)", "cosh": "cosh(a)", "sin": "sin(a)", "cos": "cos(a)",
    "tan": "tan(a)", "atan": "atan(a)", "asinh": "asinh(a)", "erf": "erf(a)", "erfc": "erfc(a)",
    "step": "1 for a > 0, 0 for a < 0, data for a = 0", "side": "1 for a > 0, -1 for a < 0, data for a = 0",
    "ramp": "a for a > 0, else 0", "magnitude": "abs(a)",
    "share": "a / (a + b)", "sqrt_sum": "a + c where c = sqrt(a**2 + b)", "taylor": "a series in a near 0, else b",
}


@dataclass(frozen=True)
class Op:
    """One operation on earlier results; `data` is the name, constant, power or series that belongs to it."""

    name: str
    args: tuple[int, ...] = ()
    data: sp.Expr | str | int | Taylor | None = None

    @property
    def power(self) -> int:
        """The exponent of a powi."""
        if not isinstance(self.data, int):
            raise SymactError(f"The operation {self.name} has no integer exponent.")
        return self.data

    @property
    def series(self) -> Taylor:
        """The series of a taylor."""
        if not isinstance(self.data, Taylor):
            raise SymactError(f"The operation {self.name} has no series.")
        return self.data


@dataclass
class Program:
    """Operations in order; `result` is the index of the one that is wanted."""

    ops: list[Op] = field(default_factory=list)
    of: list[sp.Expr] = field(default_factory=list)
    depends_on_x: list[bool] = field(default_factory=list)
    result: int = 0

    def append(self, op: Op, expression: sp.Expr) -> int:
        """Add an operation, or return the index of the same one if it is there already."""
        if op in self.ops:
            return self.ops.index(op)
        self.ops.append(op)
        self.of.append(expression)
        own = op.name == "input" and op.data == variable.name
        self.depends_on_x.append(own or any(self.depends_on_x[i] for i in op.args))
        return len(self.ops) - 1


_ARITHMETIC: dict[str, Callable[..., sp.Expr]] = {
    "add": lambda a, b: a + b, "mul": lambda a, b: a * b, "div": lambda a, b: a / b, "neg": lambda a: -a,
}
_FUNCTIONS = {
    sp.exp: "exp", sp.log: "log", sp.tanh: "tanh", sp.sinh: "sinh", sp.cosh: "cosh", sp.sin: "sin", sp.cos: "cos",
    sp.tan: "tan", sp.atan: "atan", sp.asinh: "asinh", sp.erf: "erf", sp.erfc: "erfc", stable.expm1: "expm1",
    stable.log1p: "log1p", stable.softplus: "softplus", stable.sech2: "sech2", stable.erfc: "erfc",
}


def program_of(expression: sp.Expr) -> Program:
    """The program that computes an expression without switches; raises SymactError naming an unsupported node."""
    builder = Builder()
    builder.program.result = builder.visit(expression)
    return builder.program


def _rewritten(node: sp.Expr) -> sp.Expr | None:
    """Functions that are written by others, without loss of accuracy where they are defined."""
    a = node.args[0] if node.args else sp.S.Zero
    table: dict[type[sp.Function], Callable[[], sp.Expr]] = {
        stable.logistic: lambda: 1 / (1 + sp.exp(-a)),
        sp.sech: lambda: 1 / sp.cosh(a), sp.csch: lambda: 1 / sp.sinh(a), sp.coth: lambda: 1 / sp.tanh(a),
        sp.cot: lambda: 1 / sp.tan(a), sp.sec: lambda: 1 / sp.cos(a), sp.csc: lambda: 1 / sp.sin(a),
        sp.atanh: lambda: stable.log1p(2 * a / (1 - a)) / 2,
        sp.asin: lambda: sp.atan(a / sp.sqrt((1 - a) * (1 + a))),
        stable.root_gate: lambda: stable.sqrt_sum(*node.args) / sp.sqrt(a**2 + node.args[1]),
    }
    return table[node.func]() if node.func in table else None


def _one_exponential(node: sp.Mul) -> sp.Expr:
    """exp(a) exp(b) as exp(a + b): apart, one might overflow where the product does not."""
    exponentials = [f for f in node.args if isinstance(f, sp.exp)]
    if len(exponentials) < 2:
        return node
    rest = [f for f in node.args if not isinstance(f, sp.exp)]
    joined = sp.exp(sp.Add(*[f.args[0] for f in exponentials]))
    return sp.Mul(*rest, joined, sp.Integer(1)) if rest else sp.Mul(sp.S.One, joined, evaluate=False)


class Builder:
    """Collects the operations of one expression or of several; what is the same is computed once."""

    def __init__(self) -> None:
        self.program = Program()
        self.memo: dict[sp.Expr, int] = {}

    def visit(self, node: sp.Expr) -> int:
        """The index of the operation that gives a node."""
        if node not in self.memo:
            self.memo[node] = self._build(node)
        return self.memo[node]

    def emit(self, name: str, *args: int, data: sp.Expr | str | int | Taylor | None = None,
             of: sp.Expr = sp.S.Zero) -> int:
        """The index of an operation on the results of others."""
        if name in _ARITHMETIC:  # an intermediate result stands for less than the whole node
            of = _ARITHMETIC[name](*[self.program.of[i] for i in args])
        return self.program.append(Op(name, args, data), of)

    def _build(self, node: sp.Expr) -> int:
        if isinstance(node, sp.Symbol):
            return self.emit("input", data=node.name, of=node)
        if not node.free_symbols:
            return self.emit("constant", data=node, of=node)
        if isinstance(node, sp.Add):
            return self._sum(node)
        if isinstance(node, sp.Mul):
            return self._product(node)
        if isinstance(node, sp.Pow):
            return self._power(node)
        if isinstance(node, stable.sqrt_sum):
            u, c = node.args
            return self.emit("sqrt_sum", self.visit(u), self.visit(c), self.visit(sp.sqrt(u**2 + c)), of=node)
        if isinstance(node, stable.share | switches.step | switches.side):
            arguments, data = (node.args, None) if isinstance(node, stable.share) else (node.args[:1], node.args[1])
            return self.emit(node.func.__name__, *map(self.visit, arguments), data=data, of=node)
        for rule in LOWERING_RULES:
            arguments = argument_of_composition(rule.left, node)
            if arguments is not None:
                return self.visit(rule.right.xreplace(arguments))
        if node.func in _FUNCTIONS and len(node.args) == 1:
            return self.emit(_FUNCTIONS[node.func], self.visit(node.args[0]), of=node)
        replacement = _rewritten(node)
        if replacement is None:
            raise SymactError(f"The function {node.func.__name__} in {node} cannot be lowered to floating point; "
                              f"supported are {', '.join(sorted(f.__name__ for f in _FUNCTIONS))}.")
        return self.visit(replacement)

    def _sum(self, node: sp.Add) -> int:
        terms = sorted(node.args, key=lambda t: (variable in t.free_symbols, sp.default_sort_key(t)))
        total = self.visit(terms[0])
        for term in terms[1:]:
            total = self.emit("add", total, self.visit(term), of=node)
        series = taylor_of_sum(node)
        if series is not None:
            return self.emit("taylor", self.visit(series.argument), total, data=series, of=node)
        return total

    def _product(self, node: sp.Mul) -> int:
        """Constants first, then what is free of x, then the rest; the denominators as one product."""
        constant: sp.Expr = sp.S.One
        over: list[sp.Expr] = []
        under: list[sp.Expr] = []
        for factor in sorted(_one_exponential(node).args,
                             key=lambda t: (variable in t.free_symbols, sp.default_sort_key(t))):
            base, exponent = factor.as_base_exp() if isinstance(factor, sp.Pow) else (factor, sp.S.One)
            if not factor.free_symbols:
                constant *= factor
            elif isinstance(base, stable.logistic):
                under.append(1 + sp.exp(-base.args[0]))
            elif exponent.is_number and exponent.is_negative:
                under.append(base ** -exponent)
            else:
                over.append(factor)
        return self._quotient(constant, over, under, node)

    def _quotient(self, constant: sp.Expr, over: list[sp.Expr], under: list[sp.Expr], node: sp.Expr) -> int:
        negative = constant.is_negative
        constant = abs(constant)
        numerator, denominator = _split_constant(constant)
        if numerator != 1 or not over:
            over = [numerator, *over]
        if denominator != 1:
            under = [denominator, *under]
        top = self._chain(over, node)
        result = self.emit("div", top, self._chain(under, node), of=node) if under else top
        return self.emit("neg", result, of=node) if negative else result

    def _chain(self, factors: list[sp.Expr], node: sp.Expr) -> int:
        result = self.visit(factors[0])
        for factor in factors[1:]:
            result = self.emit("mul", result, self.visit(factor), of=node)
        return result

    def _power(self, node: sp.Pow) -> int:
        base, exponent = node.args
        if isinstance(base, stable.logistic) and exponent.is_Integer and exponent > 0:
            return self.visit((1 + sp.exp(-base.args[0])) ** -exponent)
        if exponent.is_number and exponent.is_negative:
            return self.emit("div", self.visit(sp.S.One), self.visit(base ** -exponent), of=node)
        if exponent.is_Integer:
            return self.emit("powi", self.visit(base), data=int(exponent), of=node)
        if exponent == sp.S.Half:
            return self.emit("sqrt", self.visit(base), of=node)
        if isinstance(exponent, sp.Rational) and exponent.q == 2:
            whole = int(exponent - sp.S.Half)
            return self.emit("mul", self.visit(base**whole), self.visit(sp.sqrt(base)), of=node)
        return self.emit("pow", self.visit(base), self.visit(exponent), of=node)


def _split_constant(constant: sp.Expr) -> tuple[sp.Expr, sp.Expr]:
    """(numerator, denominator): an exact division is one rounding where a rounded factor would be two."""
    if isinstance(constant, sp.Rational) and constant.q & (constant.q - 1) and constant.q < 2**53:
        if constant.p == 1:
            return sp.S.One, constant.q * sp.S.One
        if constant.p & (constant.p - 1) == 0 and constant.p < 2**53:
            return constant.p * sp.S.One, constant.q * sp.S.One
    return constant, sp.S.One
