"""Folders of results: there whole, or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from paraph.errors import ResultError
from paraph.wiring.files import printable


def check_new_folder(path: str) -> None:
    """Refuse a place where no folder of results can come to be, before any work is done.

    Raises:
        ResultError: something is there that is no empty folder, or there is no folder to hold it.
    """
    target = os.path.realpath(path)
    try:
        if os.path.isdir(target):
            if os.listdir(target):
                raise ResultError(printable(path), "this folder holds something already")
        elif os.path.lexists(target):
            raise ResultError(printable(path), "something is there that is no folder")
        elif not os.path.isdir(os.path.dirname(target)):
            raise ResultError(printable(path), "its folder does not exist")
    except OSError as error:
        raise _no_folder(path, error) from error


@contextmanager
def whole_folder(path: str) -> Iterator[str]:
    """Yield where the files of a folder are written; they come to `path` when all are there.

    If anything fails nothing is left. The folder may be there already if it holds nothing.

    Raises:
        ResultError: the place cannot be written to.
    """
    check_new_folder(path)
    target = os.path.realpath(path)
    beside = os.path.join(os.path.dirname(target), f".paraph-{os.getpid()}.part")
    try:
        os.mkdir(beside)
    except OSError as error:
        raise _no_folder(path, error) from error
    try:
        yield beside
        check_new_folder(path)
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
    except OSError:
        for name in brought:
            os.unlink(os.path.join(target, name))
        raise


def _no_folder(path: str, error: OSError) -> ResultError:
    reason = error.strerror or str(error)
    return ResultError(printable(path), f"is no folder for results ({reason})")
