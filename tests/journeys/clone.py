"""A repository in a folder, and the gate run in it."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from tests.journeys.command import paraph

GIT = shutil.which("git", path=os.defpath)


class Clone:
    """A repository in a folder, with nobody's settings."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {
            "PATH": os.defpath,
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "HOME": str(folder),
        }

    def git(self, *arguments: str) -> str:
        """Run git, which must succeed, and return what it says."""
        named = (
            "-c",
            "user.name=A",
            "-c",
            "user.email=a@example.org",
            "-c",
            "init.defaultBranch=main",
        )
        done = subprocess.run(
            [GIT or "git", *named, *arguments],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout.strip()

    def put(self, name: str, content: str | bytes) -> None:
        """Write a file and stage it."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        self.git("add", "--", f":(literal){name}")

    def commit(self) -> str:
        """Commit what is staged and return the commit's digest."""
        self.git("commit", "-q", "--allow-empty", "-m", "x")
        return self.git("rev-parse", "HEAD")

    def gate(
        self, *arguments: str | Path, folder: Path | None = None, **settings: str
    ) -> tuple[int, str]:
        """Run the gate and return its exit code and what it says."""
        done = paraph(
            "gate",
            *arguments,
            folder=folder or self.folder,
            environment={**self.environment, **settings},
        )
        assert b"Traceback" not in done.stderr
        return done.returncode, (done.stdout + done.stderr).decode()
