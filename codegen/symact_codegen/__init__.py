"""symact_codegen: from an activation's definition to text that other programs run or print."""

from symact_codegen.compile import compile

__all__ = ["compile"]
