"""Run tasks in fresh worker processes, a few at a time.

Every task gets a process of its own. SymPy remembers what it has computed, and what it has computed before
can change the form of a later result; a fresh process makes a task's result depend on the task alone.
Starting one is cheap: the processes are forked from a server that has imported the heavy modules and
computed nothing.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from symact import SymactError, Undecided

Task = TypeVar("Task")

PRELOADED = ("sympy", "numpy", "flint", "matplotlib.figure", "jinja2", "symact.catalogue")


def run(function: Callable[[Task], Any], tasks: Sequence[Task],
        jobs: int | None = None, preload: Sequence[str] = PRELOADED) -> Iterator[tuple[Task, Any]]:
    """Yield (task, function(task)) as the tasks end, in any order.

    `function` must be importable by name, its tasks and results picklable. SymactError and Undecided raised
    in a worker are raised here; any other failure is a RuntimeError with the worker's traceback. When the
    caller stops early, for whatever reason, the workers are ended. `preload` names modules that every worker
    starts with; the first call in a process decides.
    """
    context = _context(preload)
    waiting = list(reversed(tasks))
    running: dict[Connection, tuple[Task, BaseProcess]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < (jobs or processor_count()):
                task = waiting.pop()
                receiver, sender = context.Pipe(duplex=False)
                process = context.Process(target=_work, args=(sender, function, task), daemon=True)
                process.start()
                sender.close()  # so that the worker's end is the only one, and its death is seen here
                running[receiver] = task, process
            for ready in wait(list(running)):
                assert isinstance(ready, Connection)
                task, process = running[ready]
                outcome, result = _receive(ready, task, process)
                del running[ready]
                if outcome == "raised":
                    raise result
                yield task, result
    finally:
        for receiver, (_, process) in running.items():
            process.terminate()
            process.join()
            receiver.close()


def _context(preload: Sequence[str]) -> Any:
    """Fork from a clean server where the system has one, else start each worker anew."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(preload))
    return context


def _receive(receiver: Connection, task: Any, process: BaseProcess) -> tuple[str, Any]:
    try:
        message: tuple[str, Any] = receiver.recv()
    except EOFError:
        process.join()
        message = "raised", RuntimeError(f"The worker for {task!r} ended with exit code {process.exitcode}.")
    else:
        process.join()
    receiver.close()
    return message


def _work(sender: Connection, function: Callable[[Any], Any], task: Any) -> None:
    """Do one task. Ctrl-C reaches the whole process group; only the parent answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        message: tuple[str, Any] = "done", function(task)
    except (SymactError, Undecided) as error:
        message = "raised", error
    except Exception:
        import traceback
        message = "raised", RuntimeError(f"The worker for {task!r} failed:\n{traceback.format_exc()}")
    with contextlib.suppress(BrokenPipeError):  # the parent stopped early and no longer listens
        sender.send(message)
    sender.close()


def processor_count() -> int:
    """How many tasks to run at a time: two, unless there is only one processor."""
    return min(2, os.cpu_count() or 1)
