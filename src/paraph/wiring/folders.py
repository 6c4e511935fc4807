"""Folders of results: there whole, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from paraph.errors import ResultError
from paraph.wiring.files import printable


def check_new_folder(path: str, without: str = "") -> None:
    """Refuse a place where no folder of results can come to be, before any work is done.

    What is called `without` does not count.

    Raises:
        ResultError: something is there that is no empty folder, or there is no folder to hold it.
    """
    target = os.path.realpath(path)
    try:
        if os.path.isdir(target):
            for name in sorted(os.listdir(target)):
                if os.path.join(target, name) != without:
                    what = f"this folder holds something already ({printable(name)})"
                    raise ResultError(printable(path), what, hint=_ANOTHER)
        elif os.path.lexists(target):
            raise ResultError(printable(path), "something is there that is no folder")
        elif not os.path.isdir(os.path.dirname(target)):
            raise ResultError(printable(path), "its folder does not exist")
    except OSError as error:
        raise _no_folder(path, error) from error


_ANOTHER = "Choose a folder that is empty, or one that is not there yet."


@contextmanager
def whole_folder(path: str) -> Iterator[str]:
    """Yield where the files of a folder are written; they come to `path` when all are there.

    If anything fails nothing is left. The folder may be there already if it holds nothing.

    Raises:
        ResultError: the place cannot be written to.
    """
    check_new_folder(path)
    target = os.path.realpath(path)
    # In a folder that is there, for that may be all of a disk, or of what may be written to.
    within = target if os.path.isdir(target) else os.path.dirname(target)
    beside = os.path.join(within, f".paraph-{os.urandom(8).hex()}.part")
    try:
        os.mkdir(beside)
    except OSError as error:
        raise _no_folder(path, error) from error
    try:
        yield beside
        check_new_folder(path, beside)
        try:
            _bring(beside, target)
        except OSError as error:
            raise _no_folder(path, error) from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _bring(beside: str, target: str) -> None:
    if not os.path.isdir(target):
        os.rename(beside, target)
        return
    brought: list[str] = []
    try:
        for name in sorted(os.listdir(beside)):
            os.rename(os.path.join(beside, name), os.path.join(target, name))
            brought.append(name)
    except BaseException:  # an interrupt too
        for name in brought:
            os.unlink(os.path.join(target, name))
        raise


def _no_folder(path: str, error: OSError) -> ResultError:
    reason = error.strerror or str(error)
    return ResultError(printable(path), f"is no folder for results ({reason})")
