"""A repository: which documents a change touches, and their bytes before and after, from git.

Names of files are never interpreted: git is called without a shell, hands them over between
zeros, and is asked for contents by digests alone. Nothing is read from the working tree.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Self

from paraph.errors import RepositoryError
from paraph.formats.limits import LIMITS
from paraph.formats.registry import FORMATS
from paraph.wiring import printable

READ = frozenset(suffix for each in FORMATS for suffix in each.suffixes)
"""How the names of documents end that can be read."""
UNREAD = frozenset(
    (
        *(".dot", ".dotm", ".pages", ".wpd", ".wps"),
        *(".xps", ".epub", ".tex", ".rst", ".adoc", ".mht", ".mhtml"),
        *(".xls", ".xlsx", ".xlsm", ".xlsb", ".ods", ".ppt", ".pptx", ".pptm", ".odp"),
    )
)
"""How the names of documents end that cannot be read, so that a change of one is never decided."""
_POINTER = b"version https://git-lfs.github.com/spec/"
_LONGEST = 1024  # bytes of a pointer
_REGULAR = frozenset((b"100644", b"100755"))
_NONE = b"000000"
_LINK, _MODULE = b"120000", b"160000"
_RENAMED = (b"R", b"C")
_PLAINLY = ("--literal-pathspecs", "--no-replace-objects")


class Side(NamedTuple):
    """A file in one version: its path in the repository, its kind as git has it, its digest."""

    path: str
    mode: bytes
    digest: str

    def plainly(self, other: Side) -> bool:
        """Whether the other is an ordinary file of the same bytes, read in the same way."""
        suffixes = {each.path.rpartition(".")[2] for each in (self, other)}
        regular = self.mode in _REGULAR and other.mode in _REGULAR
        return regular and self.digest == other.digest and len(suffixes) == 1


class Changed(NamedTuple):
    """A document before and after; no `old` where it is new, no `new` where it is gone."""

    old: Side | None
    new: Side | None
    conflict: bool = False

    @property
    def path(self) -> str:
        """The path by which it is called: that which it has now, if it is still there."""
        side = self.new or self.old
        return side.path if side else ""


class Change(NamedTuple):
    """The documents that a change touches, and how many other files."""

    documents: tuple[Changed, ...]
    others: int


class Repository:
    """One repository, from any folder in it."""

    def __init__(self, git: str, folder: str, prefix: str) -> None:
        self._git, self._folder, self._prefix = git, folder, prefix

    @classmethod
    def here(cls) -> Self:
        """Return the repository of the working folder.

        Raises:
            RepositoryError: there is no git, or no repository.
        """
        git = shutil.which("git")
        if git is None:
            raise RepositoryError("git is not installed", hint="Install git, and try again.")
        top = _asked(git, ".", "rev-parse", "--show-toplevel")
        if top is None:
            raise RepositoryError(
                "this folder is in no repository that git can read",
                hint="Run it in a working copy; `git status` says what is wrong.",
            )
        prefix = _asked(git, ".", "rev-parse", "--show-prefix") or b""
        return cls(git, _name(top.removesuffix(b"\n")), _name(prefix.removesuffix(b"\n")))

    def commit(self, named: str) -> str:
        """Return the digest of the commit that is `named`.

        Raises:
            RepositoryError: there is no such commit here.
        """
        # What begins with a dash would be an option to git.
        plain = named and not named.startswith("-") and "\0" not in named
        asked = ("rev-parse", "--verify", "--quiet", f"{named}^{{commit}}")
        found = self._ask(*asked) if plain else None
        if found is None:
            shallow = self._ask("rev-parse", "--is-shallow-repository") == b"true\n"
            raise RepositoryError(
                f"there is no commit {named!r} here",
                hint="This clone is shallow: fetch that commit too (`fetch-depth: 0`)."
                if shallow
                else "Name a commit, branch or tag that `git log` knows.",
            )
        return found.decode().strip()

    def staged(self, paths: Sequence[str]) -> tuple[str, Change]:
        """Return the last commit, "" before the first, and what is staged against it."""
        head = self._ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}")
        base = head.decode().strip() if head else self._empty()
        return base, self._changed(paths, "diff-index", base)

    def between(self, base: str, head: str, paths: Sequence[str]) -> Change:
        """Return what differs between the trees of two commits."""
        return self._changed(paths, "diff-tree", base, head)

    def content(self, side: Side) -> bytes:
        """Return the bytes of a file, those that a pointer to a large file stands for if need be.

        Raises:
            RepositoryError: it is no ordinary file, or its bytes are not here.
        """
        if side.mode not in _REGULAR:
            kinds = {_LINK: "a symbolic link", _MODULE: "another repository"}
            kind = kinds.get(side.mode, "no ordinary file")
            raise RepositoryError(f"{side.path}: is {kind}, which is not followed")
        size = self._ask("cat-file", "-s", side.digest)
        if size is None:
            raise RepositoryError(
                f"{side.path}: its bytes are not in this clone", hint="Fetch them: `git fetch`."
            )
        if int(size) > LIMITS.file:
            raise RepositoryError(f"{side.path}: is larger than the limits allow")
        found = self._ask("cat-file", "blob", side.digest)
        if found is not None and found.startswith(_POINTER) and len(found) <= _LONGEST:
            found = self._ask("cat-file", "--filters", f"--path={side.path}", side.digest)
            if found is None or found.startswith(_POINTER):
                raise RepositoryError(
                    f"{side.path}: a pointer to a large file stands for it, and that is not here",
                    hint="Fetch it: `git lfs pull`.",
                )
        if found is None:
            raise RepositoryError(f"{side.path}: cannot be read out of the repository")
        return found

    def held(self, commit: str, path: str) -> bytes | None:
        """Return the bytes of the file that `path`, from this folder, names in a commit, if any.

        Raises:
            RepositoryError: it is no ordinary file, or its bytes are not here.
        """
        inner = self.inner(path)
        tree = self._ask("ls-tree", "-z", "--full-tree", commit, "--", inner) if inner else None
        if not tree:
            return None
        mode, _, rest = tree.partition(b" ")
        return self.content(Side(inner, mode, rest.split(b" ", 1)[1].split(b"\t", 1)[0].decode()))

    def known(self, path: str) -> bool:
        """Whether the last commit, or what is staged, has a file or folder of this name."""
        inner = self.inner(path)
        return inner == "." or bool(
            self._ask("ls-tree", "-z", "--full-tree", "HEAD", "--", inner)
            or self._ask("ls-files", "-z", "--cached", "--full-name", "--", inner)
        )

    def inner(self, path: str) -> str:
        """Return the path in the repository that `path`, from this folder, names; "" outside it."""
        top = os.path.normpath(self._folder)
        whole = os.path.normpath(path if path.startswith("/") else f"{top}/{self._prefix}{path}")
        if whole == top:
            return "."
        return whole[len(top) + 1 :] if whole.startswith(f"{top}/") else ""

    def _changed(self, paths: Sequence[str], command: str, *between: str) -> Change:
        wanted = [self.inner(path) for path in paths]
        for path, inner in zip(paths, wanted, strict=True):
            if not inner:
                raise RepositoryError(
                    f"{printable(path)}: lies outside the repository", hint="Name a path in it."
                )
        found = self._ask(
            command,
            *(() if command == "diff-index" else ("-r",)),
            *(("--cached",) if command == "diff-index" else ()),
            *("--raw", "-z", "--no-abbrev", "-M", "-l0", "--no-ext-diff", "--no-textconv"),
            *("--ignore-submodules=none", *between, "--"),
        )
        if found is None:
            raise RepositoryError(
                "git cannot tell what changed", hint="`git fsck` says what is wrong."
            )
        every = [*_parsed(found)]
        if wanted:
            every = [part for each in every if (part := _clipped(each, wanted)) is not None]
        documents = [each for each in every if _document(each, wanted)]
        return Change(tuple(documents), len(every) - len(documents))

    def _empty(self) -> str:
        """Return the digest of the tree that holds nothing."""
        found = self._ask("hash-object", "-t", "tree", "--stdin")
        return (found or b"").decode().strip()

    def _ask(self, *arguments: str) -> bytes | None:
        return _asked(self._git, self._folder, *_PLAINLY, *arguments)


def _asked(git: str, folder: str, *arguments: str) -> bytes | None:
    """Return what git answers, None where it fails."""
    done = subprocess.run(  # noqa: S603 - a list of our own, through no shell
        [git, *arguments], cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.stdout if done.returncode == 0 else None


def _name(path: bytes) -> str:
    return path.decode("utf-8", "surrogateescape")


def _parsed(found: bytes) -> Iterator[Changed]:
    """Yield the changes of a raw diff: a line of modes and digests, then one path or two."""
    fields = iter(found.split(b"\0"))
    for field in fields:
        if not field:
            continue
        old_mode, new_mode, old, new, status = field.removeprefix(b":").split(b" ")
        first = _name(next(fields))
        second = _name(next(fields)) if status[:1] in _RENAMED else first
        yield Changed(
            Side(first, old_mode, old.decode()) if old_mode != _NONE else None,
            Side(second, new_mode, new.decode()) if new_mode != _NONE else None,
            conflict=status == b"U",
        )


def within(each: Changed, path: str) -> bool:
    """Whether a document lies, or lay, at or under a path in the repository."""
    return any(side is not None and _under(side, path) for side in each[:2])


def _clipped(each: Changed, wanted: Sequence[str]) -> Changed | None:
    """Return what of a change lies under the paths that are looked at.

    What is moved out of them is gone, and what is moved in is new: nobody watched it where it was.
    """
    old, new = [
        side if side is not None and any(_under(side, path) for path in wanted) else None
        for side in each[:2]
    ]
    return each._replace(old=old, new=new) if old is not None or new is not None else None


def _under(side: Side, path: str) -> bool:
    return path in {".", side.path} or side.path.startswith(f"{path}/")


def _ending(path: str) -> str:
    """Return a path as a reader takes it: small, of plain letters, without what ends it unseen."""
    plain = unicodedata.normalize("NFKC", path)
    seen = [one for one in plain if unicodedata.category(one) not in {"Cf", "Cc"}]
    return "".join(seen).lower().rstrip(" .")


def _document(each: Changed, wanted: Sequence[str]) -> bool:
    """Whether a change is one of a document, by its names or because it was named itself.

    So is what may lead to documents, or hide them: a link, another repository, a conflict.
    """
    return each.conflict or any(
        side is not None
        and (
            side.mode not in _REGULAR
            or _ending(side.path).endswith((*READ, *UNREAD))
            or side.path in wanted
        )
        for side in each[:2]
    )
