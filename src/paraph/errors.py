"""Every error of Paraph, one tree.

ParaphError
├── DeclinedError         somebody was asked whether they mean it, and said no
├── InputError            a file cannot be read: names the file, the place and the remedy
│   ├── UnsupportedError      no reader for this kind of file
│   ├── DamagedError          truncated, malformed or not what its suffix says
│   ├── ProtectedError        encrypted or protected by a password
│   ├── LimitError            larger or deeper than the limits allow
│   └── SealError             a PDF cannot be signed, or a key or certificate for it is none
├── ActError              an act says what none may say: names the member
├── AddressError          an address is malformed, names nothing, or names two things
├── CanonicalError        bytes are not canonical `paraph-text/1`
├── LedgerError           the ledger of a node cannot be read or written
│   └── ConflictError         somebody else wrote to the log first
├── NodeError             the folder of a node is not in order: names the file and the remedy
├── ProfileError          a profile is malformed: names the member
├── ProofError            a proof is malformed: names the member
├── RecordError           an act, a key or a note of a record is not in its form: names the field
├── RedlineError          a redline fails its own check, so it is not handed out
│   └── PrintingError         what was printed does not read back as what it should be
├── RepositoryError       git cannot give what a gate asks of it
├── ResultError           a result could not be written to the place asked for
│   ├── FontError             a PDF cannot be printed: no font at hand has a character
│   └── UnwritableError       a text cannot be written in the format asked for
└── UsageError            arguments that contradict each other
"""

from __future__ import annotations


class ParaphError(Exception):
    """Something went wrong that a user can act on; `hint` says how."""

    hint: str = ""


class DeclinedError(ParaphError):
    """Somebody was asked whether they mean it, and said no."""

    hint = "If it is meant, run the command again and answer y."

    def __str__(self) -> str:
        return "the answer was no, so nothing was signed or recorded"


class InputError(ParaphError):
    """A file cannot be read."""

    hint = "Check the file, or ask its sender for it again."

    def __init__(self, file: str, what: str, *, place: str = "", hint: str = "") -> None:
        super().__init__(file, what, place)
        self.file = file
        self.what = what
        self.place = place
        if hint:
            self.hint = hint

    def __str__(self) -> str:
        place = f", {self.place}" if self.place else ""
        return f"{self.file}{place}: {self.what}"


class UnsupportedError(InputError):
    """No reader for this kind of file."""

    hint = "Save it as DOCX, ODT, Markdown, plain text or HTML, and try again."


class DamagedError(InputError):
    """The file is truncated, malformed, or not what its suffix says."""

    hint = "Open it in its own program, save it again, or ask its sender for an intact copy."


class ProtectedError(InputError):
    """The file is encrypted or protected by a password."""

    hint = "Remove the protection in its own program and save it again."


class LimitError(InputError):
    """The file is larger, deeper or more compressed than the limits allow."""

    hint = "If the file is honest, split it; the limits are listed in docs/reference/limits.md."


class ActError(ParaphError):
    """An act, a mandate or a text set says what none may say."""

    hint = "docs/reference/acts.md says what an act may hold."

    def __init__(self, place: str, what: str) -> None:
        super().__init__(place, what)
        self.place = place
        self.what = what

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


class AddressError(ParaphError):
    """An address is malformed, names nothing, or names two things."""

    hint = "`paraph read FILE` prints every address of a text."


class CanonicalError(ParaphError):
    """Bytes are not canonical `paraph-text/1`."""

    hint = "docs/reference/paraph-text-1.md says what the form is."

    def __init__(self, line: int, what: str) -> None:
        super().__init__(line, what)
        self.line = line
        self.what = what

    def __str__(self) -> str:
        place = f"line {self.line} of the canonical text" if self.line else "the canonical text"
        return f"{place} {self.what}"


class LedgerError(ParaphError):
    """The ledger of a node cannot be read or written; nothing of what was to be kept was kept."""

    hint = "Look whether the disk is full and the folder may be written to, and try again."

    def __init__(self, ledger: str, what: str, *, hint: str = "") -> None:
        super().__init__(ledger, what)
        self.ledger = ledger
        self.what = what
        if hint:
            self.hint = hint

    def __str__(self) -> str:
        return f"{self.ledger}: {self.what}"


class ConflictError(LedgerError):
    """Somebody else wrote to the log first."""

    hint = "Look at what was added, and try again."


class NodeError(ParaphError):
    """The folder of a node, a file in it or what opens it is not in order."""

    hint = "docs/reference/node.md says what the folder of a node holds."

    def __init__(self, place: str, what: str, *, hint: str = "") -> None:
        super().__init__(place, what)
        self.place = place
        self.what = what
        if hint:
            self.hint = hint

    def __str__(self) -> str:
        return f"{self.place} {self.what}"


class ProfileError(ParaphError):
    """A profile is malformed, so nothing is compared by it."""

    hint = "docs/reference/profiles.md says what a profile may hold."

    def __init__(self, what: str, file: str = "the profile") -> None:
        super().__init__(what, file)
        self.what = what
        self.file = file

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"


class ProcedureError(ParaphError):
    """A procedure is malformed, so nothing is judged by it."""

    hint = "docs/reference/procedures.md says what a procedure may hold."

    def __init__(self, place: str, what: str, file: str = "the procedure") -> None:
        super().__init__(place, what, file)
        self.place = place
        self.what = what
        self.file = file

    def __str__(self) -> str:
        return f"{self.file}: {self.place} {self.what}"


class ProofError(ParaphError):
    """A proof is malformed, so there is nothing to check."""

    hint = "docs/reference/proofs.md says what the form is."

    def __init__(self, place: str, what: str) -> None:
        super().__init__(place, what)
        self.place = place
        self.what = what

    def __str__(self) -> str:
        return f"the proof, {self.place}: {self.what}"


class RecordError(ParaphError):
    """Bytes of a record are not in their one form: an act, an envelope, a key or a note.

    `code` is that of `paraph.record.verify`, where it is another than the place makes plain.
    """

    hint = "docs/reference/record.md says what the forms are."

    def __init__(self, place: str, what: str, *, hint: str = "", code: str = "") -> None:
        super().__init__(place, what)
        self.place = place
        self.what = what
        self.code = code
        if hint:
            self.hint = hint

    def __str__(self) -> str:
        return f"{self.place} {self.what}"


class RedlineError(ParaphError):
    """A redline does not hold both of its texts, so it is not handed out."""

    hint = "This is a fault of Paraph: please report it with both files if you may."


class SealError(InputError):
    """A PDF cannot be signed with a certificate, or a key or certificate for that is none."""

    hint = "Check the key, its certificate and the passphrase, and that the file is a plain PDF."


class PrintingError(RedlineError):
    """What was printed does not read back as what it should be, so it is not handed out."""

    hint = "Write it as .html or as .md, and please report this with both files if you may."


class TrackedChangesError(ParaphError):
    """What differs cannot be expressed as tracked changes; another form of a redline shows it."""


class RepositoryError(ParaphError):
    """Git, or a repository, cannot give what a gate asks of it."""

    def __init__(self, what: str, *, hint: str = "") -> None:
        super().__init__(what)
        self.hint = hint


class ResultError(ParaphError):
    """A result could not be written to the place asked for."""

    hint = "Choose a folder that exists and that you may write to."

    def __init__(self, file: str, what: str, *, hint: str = "") -> None:
        super().__init__(file, what)
        self.file = file
        self.what = what
        if hint:
            self.hint = hint

    def __str__(self) -> str:
        return f"{self.file}: {self.what}"


class FontError(ResultError):
    """No font at hand has a character that is to be printed, so nothing was printed."""

    hint = (
        "Name a folder that holds a font with it, as those of the Noto project are: --fonts FOLDER."
    )


class UnwritableError(ResultError):
    """A text cannot be written in the format asked for: what was written cannot be read again."""

    hint = "Choose another format: docs/reference/formats.md says what each can hold."


class UsageError(ParaphError):
    """Arguments contradict each other."""

    hint = "`paraph --help` shows what goes together."
