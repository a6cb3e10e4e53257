"""`python -m symact_codegen` is the command `symact`."""

from symact_codegen.cli import main

if __name__ == "__main__":
    main()
