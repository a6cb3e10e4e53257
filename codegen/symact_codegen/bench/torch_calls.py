"""PyTorch: its own kernel, torch.compile, and the operators that a user would put together."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numba

from symact_codegen.bench.composites import function_of, namespace
from symact_codegen.bench.formulas import FROM_OUTPUT, Quantity, formula
from symact_codegen.bench.library_functions import TORCH, Argument, TorchKernel, resolve
from symact_codegen.bench.problem import Call, Problem

Function = Callable[..., Any]


def _torch() -> Any:
    torch = importlib.import_module("torch")
    torch.set_num_threads(numba.get_num_threads())
    return torch


def _words(torch: Any) -> dict[str, Function]:
    def maximum(a: Any, b: Any) -> Any:
        return torch.maximum(a, b) if isinstance(b, torch.Tensor) else torch.clamp(a, min=b)

    def minimum(a: Any, b: Any) -> Any:
        return torch.minimum(a, b) if isinstance(b, torch.Tensor) else torch.clamp(a, max=b)

    def heaviside(a: Any, at_zero: float) -> Any:
        return torch.heaviside(a, torch.full((), at_zero, dtype=a.dtype))

    return namespace(torch, maximum=maximum, minimum=minimum, heaviside=heaviside)


def _tensors(torch: Any, problem: Problem) -> dict[str, Any]:
    """What the arguments' names stand for, all on the problem's memory."""
    x = torch.from_numpy(problem.x)
    weights = [float(p.default) for p in problem.activation.parameters]
    return {"x": x, "g": torch.from_numpy(problem.g), "out": torch.from_numpy(problem.out),
            "weight": torch.full((1,), weights[0] if weights else 0.0, dtype=x.dtype)}


def _filled(arguments: Sequence[Argument], tensors: Mapping[str, Any]) -> list[Any]:
    return [tensors[a] if isinstance(a, str) else a for a in arguments]


class Torch:
    """PyTorch's own kernel, forward and backward, where it has one."""

    name = "PyTorch"

    def __init__(self) -> None:
        self._torch = _torch()

    def calls(self, problem: Problem) -> list[Call]:
        """Fresh, and with the output given where there is an operator for that."""
        kernel = TORCH.get(problem.activation.name)
        if kernel is None:
            return []
        tensors = _tensors(self._torch, problem)
        if problem.quantity == "forward":
            return self._forward(kernel, tensors)
        return self._backward(kernel, tensors, problem.quantity)

    def _forward(self, kernel: TorchKernel, tensors: Mapping[str, Any]) -> list[Call]:
        x, out, keywords = tensors["x"], tensors["out"], kernel.keywords
        function, rest = resolve(kernel.call), _filled(kernel.arguments, tensors)
        calls = [Call("fresh", lambda: function(x, *rest, **keywords))]
        if kernel.writes:
            writing = resolve(kernel.writes if isinstance(kernel.writes, str) else kernel.call)
            others = rest if kernel.writes_arguments is None else _filled(kernel.writes_arguments, tensors)
            calls.append(Call("given", lambda: writing(x, *others, **keywords, out=out)))
        return calls

    def _backward(self, kernel: TorchKernel, tensors: Mapping[str, Any], quantity: Quantity) -> list[Call]:
        """From x, or from f(x) where the operator wants that."""
        how = kernel.backward
        if how is None or kernel.wants_output != (quantity == FROM_OUTPUT):
            return []
        x, aten = tensors["x"], self._torch.ops.aten
        known = {**tensors, "y": x}
        if "buffer" in how.arguments:
            known["buffer"] = aten.log_sigmoid_forward(x)[1]
        packet, arguments = getattr(aten, how.operator), _filled(how.arguments, known)
        keywords, given = kernel.keywords, {str(how.overload): tensors["out"]}
        calls = [Call("fresh", lambda: packet.default(*arguments, **keywords))]
        if how.overload:
            writing = getattr(packet, str(how.overload))
            calls.append(Call("given", lambda: writing(*arguments, **keywords, **given)))
        return calls


class TorchCompile:
    """torch.compile of PyTorch's function, else of the composite, storing into the output."""

    name = "torch.compile"

    def __init__(self) -> None:
        self._torch, self._compiled = _torch(), {}  # type: Any, dict[str, Function]
        self._words, self._activation = _words(self._torch), ""

    def calls(self, problem: Problem) -> list[Call]:
        """With the output given: the store is a part of what is compiled."""
        if formula(problem.activation, problem.quantity) is None:
            return []
        tensors = _tensors(self._torch, problem)
        if self._activation != problem.activation.name:
            self._torch._dynamo.reset()  # it gives up on a function that it has compiled in too many variants
            self._compiled, self._activation = {}, problem.activation.name
        if problem.quantity not in self._compiled:
            function = self._function(problem, tensors)
            if function is None:
                return []
            self._compiled[problem.quantity] = self._compile(function, problem.quantity)
        compiled, inputs = self._compiled[problem.quantity], [tensors["x"], tensors["g"]][:len(problem.inputs)]
        out = tensors["out"]
        if problem.x.size > 1:  # compiled once for all sizes, but for the numbers in the definition as they are
            for tensor in (*inputs, out):
                self._torch._dynamo.mark_dynamic(tensor, 0)
        return [Call("given", lambda: compiled(*inputs, out))]

    def _function(self, problem: Problem, tensors: Mapping[str, Any]) -> Function | None:
        kernel = TORCH.get(problem.activation.name)
        if kernel is None or "weight" in kernel.arguments:
            return function_of(formula(problem.activation, "forward"), self._words)
        function, rest, keywords = resolve(kernel.call), _filled(kernel.arguments, tensors), dict(kernel.keywords)
        return lambda x: function(x, *rest, **keywords)

    def _compile(self, function: Function, quantity: str) -> Function:
        vjp = self._torch.func.vjp
        if quantity == "forward":
            compiled = self._torch.compile(lambda x, out: out.copy_(function(x)))
        else:
            compiled = self._torch.compile(lambda x, g, out: out.copy_(vjp(function, x)[1](g)[0]))
        result: Function = compiled
        return result


class TorchComposite:
    """The definition in PyTorch's operators, one after the other; a VJP is autograd's backward pass alone."""

    name = "PyTorch composite"

    def __init__(self) -> None:
        self._torch = _torch()
        self._words = _words(self._torch)

    def calls(self, problem: Problem) -> list[Call]:
        """The result is fresh, and so is every intermediate one."""
        function = function_of(formula(problem.activation, "forward"), self._words)
        if function is None or formula(problem.activation, problem.quantity) is None:
            return []
        tensors = _tensors(self._torch, problem)
        x, g = tensors["x"], tensors["g"]
        if problem.quantity == "forward":
            return [Call("fresh", lambda: function(x))]
        leaf, gradient = x.clone().requires_grad_(), self._torch.autograd.grad
        y = function(leaf)
        return [Call("fresh", lambda: gradient(y, leaf, g, retain_graph=True)[0])]
