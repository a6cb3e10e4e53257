"""The two ways a formula is written: LaTeX, and plain text in Python's notation."""

from __future__ import annotations

from typing import ClassVar

import sympy as sp

from symact_codegen.presentation.style import Style

_GREEK = frozenset(
    {
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "iota",
        "kappa",
        "mu",
        "nu",
        "xi",
        "pi",
        "rho",
        "sigma",
        "tau",
        "upsilon",
        "phi",
        "chi",
        "psi",
        "omega",
    }
)
_SPELLED = {"lam": r"\lambda", "lambd": r"\lambda", "lambda_": r"\lambda", "none": r"\text{none}"}
_OPERATORS = {
    "tanh": r"\tanh",
    "sinh": r"\sinh",
    "cosh": r"\cosh",
    "coth": r"\coth",
    "sin": r"\sin",
    "cos": r"\cos",
    "tan": r"\tan",
    "log": r"\ln",
    "atan": r"\arctan",
    "asin": r"\arcsin",
    "acos": r"\arccos",
    "Max": r"\max",
    "Min": r"\min",
}
_NAMED = {
    "erf": "erf",
    "erfc": "erfc",
    "asinh": "arsinh",
    "acosh": "arcosh",
    "atanh": "artanh",
    "sign": "sgn",
    "sech": "sech",
    "csch": "csch",
    "Heaviside": "H",
    "sinc": "sinc",
}
_SIGNS = {"<": "<", "<=": r"\le", ">": ">", ">=": r"\ge", "==": "=", "!=": r"\ne"}
_PLAIN_NAMES = {"Abs": "abs", "Max": "max", "Min": "min", "log": "log"}


class _Latex:
    constants: ClassVar[dict[sp.Basic, str]] = {
        sp.pi: r"\pi",
        sp.E: "e",
        sp.oo: r"\infty",
        -sp.oo: r"-\infty",
        sp.true: r"\text{any}",
        sp.EulerGamma: r"\gamma",
    }

    def symbol(self, name: str) -> str:
        if name in _SPELLED:
            return _SPELLED[name]
        head, _, tail = name.partition("_")
        if not tail and len(head) == 2 and head[1].isdigit():
            head, tail = head[0], head[1]
        stem = rf"\{head}" if head in _GREEK else head
        if (head in _GREEK or len(head) == 1) and len(tail) <= 1:
            return f"{stem}_{{{tail}}}" if tail else stem
        return rf"\mathit{{{name.replace('_', chr(92) + '_')}}}"

    def fraction(self, above: str, below: str) -> str:
        return rf"\frac{{{above}}}{{{below}}}"

    def root(self, content: str) -> str:
        return rf"\sqrt{{{content}}}"

    def power(self, base: str, exponent: str) -> str:
        return f"{base}^{{{exponent}}}"

    def exponential(self, exponent: str) -> str:
        return f"e^{{{exponent}}}"

    def call(self, name: str, arguments: list[str]) -> str:
        if name == "Abs":
            return rf"\lvert {arguments[0]} \rvert"
        if name == "LambertW":
            return ("W" if len(arguments) == 1 else f"W_{{{arguments[1]}}}") + self.brackets(arguments[0])
        if name == "Heaviside":
            arguments = arguments[:1]
        return self._function(name) + self.brackets(", ".join(arguments))

    def call_power(self, name: str, argument: str, called: str, exponent: str) -> str:
        if name in ("Abs", "LambertW", "Heaviside"):
            return self.power(self.brackets(called), exponent)
        return f"{self._function(name)}^{{{exponent}}}{self.brackets(argument)}"

    def brackets(self, content: str) -> str:
        return (
            rf"\left({content}\right)"
            if any(t in content for t in (r"\frac", r"\sqrt", r"\sum", "^{-", r"\left"))
            else f"({content})"
        )

    def times(self, factors: list[str]) -> str:
        text = factors[0]
        for factor in factors[1:]:
            if factor[0].isdigit():
                text += r" \cdot " + factor
            elif r"\mathit" in (text[-40:] if text.endswith("}") else "") or factor.startswith(r"\mathit"):
                text += r"\," + factor
            else:
                text += " " + factor
        return text

    def indexed(self, name: str, index: str) -> str:
        stem = self.symbol(name)
        return f"{stem[:-1]},{index}}}" if stem.endswith("}") and "_{" in stem else f"{stem}_{{{index}}}"

    def over_row(self, operator: str, index: str, low: str, high: str, body: str) -> str:
        return rf"\sum_{{{index}={low}}}^{{{high}}} {body}" if operator == "sum" else rf"\max_{{{index}}} {body}"

    def delta(self, first: str, second: str) -> str:
        return rf"\delta_{{{first}{second}}}"

    def relation(self, left: str, sign: str, right: str) -> str:
        return f"{left} {_SIGNS[sign]} {right}"

    def choice(self, cases: list[tuple[str, str]]) -> str:
        said = [(value, rf"\text{{if }} {condition}" if condition else r"\text{else}") for value, condition in cases]
        rows = [f"{value} & {condition}" for value, condition in said]
        return rf"\begin{{cases}} {(' ' + chr(92) * 2 + ' ').join(rows)} \end{{cases}}"

    def where(self, condition: str) -> str:
        return rf"[{condition}]"

    def other(self, node: sp.Basic) -> str:
        return str(sp.latex(node))

    def _function(self, name: str) -> str:
        return _OPERATORS.get(name) or rf"\operatorname{{{_NAMED.get(name, name)}}}"


class _Plain:
    constants: ClassVar[dict[sp.Basic, str]] = {
        sp.pi: "pi",
        sp.E: "e",
        sp.oo: "oo",
        -sp.oo: "-oo",
        sp.true: "any",
        sp.EulerGamma: "EulerGamma",
    }

    def symbol(self, name: str) -> str:
        return name

    def fraction(self, above: str, below: str) -> str:
        return f"{above}/{below}"

    def root(self, content: str) -> str:
        return f"sqrt({content})"

    def power(self, base: str, exponent: str) -> str:
        return f"{base}**{exponent}" if exponent.isalnum() else f"{base}**({exponent})"

    def exponential(self, exponent: str) -> str:
        return f"exp({exponent})"

    def call(self, name: str, arguments: list[str]) -> str:
        return f"{_PLAIN_NAMES.get(name, name)}({', '.join(arguments)})"

    def call_power(self, name: str, argument: str, called: str, exponent: str) -> str:
        return self.power(called, exponent)

    def brackets(self, content: str) -> str:
        return f"({content})"

    def times(self, factors: list[str]) -> str:
        return "*".join(factors)

    def indexed(self, name: str, index: str) -> str:
        return f"{name}[{index}]"

    def over_row(self, operator: str, index: str, low: str, high: str, body: str) -> str:
        return f"{operator}_{index}({body})"

    def delta(self, first: str, second: str) -> str:
        return f"delta_{first}{second}"

    def relation(self, left: str, sign: str, right: str) -> str:
        return f"{left} {sign} {right}"

    def choice(self, cases: list[tuple[str, str]]) -> str:
        return f"({' else '.join(f'{value} if {condition}' if condition else value for value, condition in cases)})"

    def where(self, condition: str) -> str:
        return f"[{condition}]"

    def other(self, node: sp.Basic) -> str:
        return str(sp.sstr(node))


LATEX: Style = _Latex()
PLAIN: Style = _Plain()
