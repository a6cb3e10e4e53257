"""Readers of the printed formulas, written from the notation alone: they share no code with the printer."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from typing import Any

import mpmath

DIGITS = 60
FUNCTIONS: dict[str, Callable[..., Any]] = {
    "tanh": mpmath.tanh,
    "cosh": mpmath.cosh,
    "sinh": mpmath.sinh,
    "sin": mpmath.sin,
    "cos": mpmath.cos,
    "ln": mpmath.log,
    "arctan": mpmath.atan,
    "erf": mpmath.erf,
    "arsinh": mpmath.asinh,
    "max": max,
    "min": min,
    "sgn": mpmath.sign,
    "W": mpmath.lambertw,
}
PLAIN_FUNCTIONS = FUNCTIONS | {
    "log": mpmath.log,
    "exp": mpmath.exp,
    "sqrt": mpmath.sqrt,
    "abs": abs,
    "atan": mpmath.atan,
    "asinh": mpmath.asinh,
    "sign": mpmath.sign,
}
_TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|\d+(?:\.\d+)?|[^\s]")
_ENDS = ("}", ")", r"\right", r"\rvert", ",", None)


class LatexReader:
    """The value of a formula such as \\frac{x}{2} \\left(1 + \\operatorname{erf}(x)\\right)."""

    def __init__(self, text: str, names: Mapping[str, Any]) -> None:
        self.tokens = [t for t in _TOKEN.findall(text) if t != r"\,"]
        self.names = names
        self.at = 0

    def value(self) -> Any:
        result = self.sum()
        if self.at != len(self.tokens):
            raise ValueError(f"{self.peek()!r} stands at {self.at} in {self.tokens}")
        return result

    def peek(self) -> str | None:
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, expected: str | None = None) -> str:
        token = self.tokens[self.at]
        if expected is not None and token != expected:
            raise ValueError(f"{token!r} instead of {expected!r} in {self.tokens}")
        self.at += 1
        return token

    def sum(self) -> Any:
        sign = -1 if self.peek() == "-" else 1
        if sign < 0:
            self.take()
        total = sign * self.product()
        while self.peek() in ("+", "-"):
            sign = 1 if self.take() == "+" else -1
            total += sign * self.product()
        return total

    def product(self) -> Any:
        total = self.power()
        while self.peek() not in _ENDS and self.peek() not in ("+", "-"):
            if self.peek() == "/":
                self.take()
                total /= self.power()
                continue
            if self.peek() == r"\cdot":
                self.take()
            total *= self.power()
        return total

    def power(self) -> Any:
        base = self.atom()
        if self.peek() == "^":
            self.take()
            base = base ** self.group()
        return base

    def group(self) -> Any:
        self.take("{")
        result = self.sum()
        self.take("}")
        return result

    def atom(self) -> Any:
        token = self.take()
        if token[0].isdigit():
            return mpmath.mpf(token)
        if token == r"\frac":
            return self.group() / self.group()
        if token == r"\sqrt":
            return mpmath.sqrt(self.group())
        if token in ("(", r"\left"):
            return self.bracketed(token)
        if token == r"\lvert":
            inside = self.sum()
            self.take(r"\rvert")
            return abs(inside)
        if token in (r"\operatorname", r"\mathit"):
            name = self.word()
            return self.call(name) if token == r"\operatorname" else self.names[name]
        return self.named(token.lstrip("\\"))

    def named(self, name: str) -> Any:
        if name in FUNCTIONS:
            return self.call(name)
        if self.peek() == "_":
            self.take()
            name += "_" + self.word()
        return {"pi": mpmath.pi, "e": mpmath.e}.get(name) or self.names[name]

    def word(self) -> str:
        self.take("{")
        letters = ""
        while self.peek() != "}":
            letters += self.take().lstrip("\\")
        self.take("}")
        return letters

    def bracketed(self, token: str) -> Any:
        if token == r"\left":
            self.take("(")
        inside = self.sum()
        if token == r"\left":
            self.take(r"\right")
        self.take(")")
        return inside

    def call(self, name: str) -> Any:
        power = 1
        if self.peek() == "^":
            self.take()
            power = self.group()
        wide = self.peek() == r"\left"
        if wide:
            self.take()
        self.take("(")
        arguments = [self.sum()]
        while self.peek() == ",":
            self.take()
            arguments.append(self.sum())
        if wide:
            self.take(r"\right")
        self.take(")")
        return FUNCTIONS[name](*arguments) ** power


def plain_value(text: str, names: Mapping[str, Any]) -> Any:
    """The value of a formula in Python's notation."""

    def read(node: ast.AST) -> Any:
        if isinstance(node, ast.Constant):
            return mpmath.mpf(ast.get_source_segment(text, node) or "")
        if isinstance(node, ast.Name):
            return mpmath.pi if node.id == "pi" else names[node.id]
        if isinstance(node, ast.UnaryOp):
            return -read(node.operand)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            return PLAIN_FUNCTIONS[node.func.id](*(read(a) for a in node.args))
        assert isinstance(node, ast.BinOp), ast.dump(node)
        left, right = read(node.left), read(node.right)
        return {
            ast.Add: lambda: left + right,
            ast.Sub: lambda: left - right,
            ast.Mult: lambda: left * right,
            ast.Div: lambda: left / right,
            ast.Pow: lambda: left**right,
        }[type(node.op)]()

    return read(ast.parse(text, mode="eval").body)
