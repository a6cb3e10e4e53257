"""Constants that are solutions of equations: the equations are written here, the constants are derived."""

from __future__ import annotations

import sympy as sp


def _gaussian_exponential(k: int) -> sp.Expr:
    """E[exp(k Z); Z < 0] for Z ~ N(0, 1): completing the square gives exp(k^2/2) P(Z < -k)."""
    return sp.exp(sp.Rational(k * k, 2)) * sp.erfc(k / sp.sqrt(2)) / 2


def self_normalising_elu() -> tuple[sp.Expr, sp.Expr]:
    """(lambda, alpha) for which lambda ELU_alpha(Z) has mean 0 and second moment 1, Z ~ N(0, 1).

    The two equations are those of the fixed point (0, 1) in Klambauer et al. 2017, arXiv:1706.02515.
    """
    alpha = sp.Symbol("alpha", positive=True)
    mean = 1 / sp.sqrt(2 * sp.pi) + alpha * (_gaussian_exponential(1) - _gaussian_exponential(0))
    second = sp.Rational(1, 2) + alpha**2 * (
        _gaussian_exponential(2) - 2 * _gaussian_exponential(1) + _gaussian_exponential(0))
    solved_alpha = 2 * mean.subs(alpha, 0) / sp.expand(-2 * sp.diff(mean, alpha))  # the mean is linear in alpha
    return 1 / sp.sqrt(second.subs(alpha, solved_alpha)), solved_alpha
