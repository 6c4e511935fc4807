"""The office program that is here: it makes a DOCX of a file that Paraph does not read itself."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Sequence

from paraph.errors import DamagedError, LimitError, UnsupportedError
from paraph.formats.limits import LIMITS
from paraph.formats.manner import Converted

_NAMES = ("soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")
_SECONDS = 120
_FILTER = "docx:MS Word 2007 XML"
_HINT = "Install LibreOffice, or open the file in its own program and save it as DOCX."
# No program of a document runs, and nothing that it links to is fetched.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting">
<prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update">
<prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_NOWHERE = "http://127.0.0.1:9"  # nothing listens there: whatever would be fetched is not


def convert(source: bytes, suffix: str, file: str) -> Converted:
    """Return the DOCX that LibreOffice makes of `source`, in a profile of its own.

    Raises:
        UnsupportedError: there is no LibreOffice here.
        DamagedError: it made nothing of the file.
        LimitError: it took too long.
    """
    program = next((found for name in _NAMES if (found := shutil.which(name))), None)
    if program is None:
        raise UnsupportedError(file, "is read by way of LibreOffice, which is not here", hint=_HINT)
    with tempfile.TemporaryDirectory(prefix="paraph-", ignore_cleanup_errors=True) as folder:
        os.makedirs(f"{folder}/profile/user")
        with open(f"{folder}/profile/user/registrymodifications.xcu", "w", encoding="utf-8") as out:
            out.write(_SETTINGS)
        with open(f"{folder}/document{suffix}", "wb") as put:
            put.write(source)
        version = _run((program, "--version"), folder, file).decode("utf-8", "replace")
        _run(
            (program, "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
             "--nofirststartwizard", "--convert-to", _FILTER, "--outdir", f"{folder}/made",
             f"{folder}/document{suffix}"),
            folder,
            file,
        )  # fmt: skip
        try:
            with open(f"{folder}/made/document.docx", "rb") as made:
                content = made.read(LIMITS.file + 1)
        except OSError as error:
            raise DamagedError(file, "is nothing that LibreOffice can open") from error
    return Converted(content, " ".join(version.split()[:2]) or "LibreOffice")


def _apart() -> tuple[str, ...]:
    """Return what runs a program without any network, nothing where this system has no such."""
    unshare = shutil.which("unshare")
    if unshare is None:
        return ()
    alone = (unshare, "--map-root-user", "--net")
    tried = subprocess.run(  # noqa: S603 - as below
        (*alone, "true"), stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return alone if tried.returncode == 0 else ()


def _run(command: Sequence[str], folder: str, file: str) -> bytes:
    """Run the program; return what it says. It, and what it started, ends in time."""
    program, *rest = command
    apart = _apart()
    path = os.path.realpath(f"{folder}/profile")
    profile = f"-env:UserInstallation=file://{'' if path.startswith('/') else '/'}{path}"
    around = {
        "PATH": os.environ.get("PATH", os.defpath),
        "HOME": folder,
        "LANG": "C.UTF-8",
        "TMPDIR": folder,
        "SAL_USE_VCLPLUGIN": "svp",
        "http_proxy": _NOWHERE,
        "https_proxy": _NOWHERE,
    }
    with subprocess.Popen(  # noqa: S603 - arguments of our own, never through a shell
        (*apart, program, profile, *rest),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=folder,
        env=around,
        start_new_session=True,
    ) as running:
        try:
            said, _ = running.communicate(timeout=_SECONDS)
        except subprocess.TimeoutExpired as error:
            os.killpg(running.pid, signal.SIGKILL)
            raise LimitError(
                file, f"LibreOffice takes more than {_SECONDS} seconds to open it"
            ) from error
    return said
