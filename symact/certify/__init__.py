"""Rigorous enclosures of real expressions with Arb, and what is built on them."""
