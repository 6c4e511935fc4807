"""How English articles tell acts and events."""

from __future__ import annotations

from paraph.language.happening.table import Forms, Happening

_COMES = r"(?:will|shall|would|is\sto|are\sto|is\sdue\sto|are\sdue\sto)\s(?:(?:also|soon|then|now|officially|not|never)\s)?"
_MAY = (
    r"(?:(?:plans?|planned|hopes?|hoped|intends?|intended|expected|expects?|scheduled|wants?|wanted"
    r"|ready|willing|agreed|set|aims?|prepared|preparing|due|able|likely|unlikely|poised|refused"
    r"|going|invited|asked|need|needs|have|has)\s(?:\w+\s)?to|may|might|could|can|should|must|to)"
    r"\s(?:not\s)?"
)
_BEFORE = r"(?<!\bbe\s)(?<!\bbeing\s)(?<!\bthe\s)(?<!\ba\s)(?<!\ban\s)(?<!\bto\s)"


def _row(event: str, past: str, base: str, participle: str) -> Forms:
    be = rf"(?:be\s(?:\w+ly\s)?(?:{participle})|{base})"
    return Forms(event, rf"{_BEFORE}(?:{past})", rf"{_COMES}{be}", rf"{_MAY}{be}")


def _arranged(row: Forms, present: str) -> Forms:
    """Return a row with a present that a day behind it makes one of what is to come."""
    return row._replace(coming=rf"{row.coming}|(?:{present})(?=\s(?:on|in|from|next|tomorrow)\s)")


HAPPENING = Happening(
    code="en",
    rows=(
        _row("signature", "signed", "sign", "signed"),
        _row("initialling", "initialled|initialed", "initial", "initialled|initialed"),
        _row("ratification", "ratified", "ratify", "ratified"),
        _row(
            "approval",
            "approved|adopted|endorsed",
            "approve|adopt|endorse",
            "approved|adopted|endorsed",
        ),
        _row("accession", "acceded\\sto", "accede\\sto", "(?!)"),
        _arranged(
            _row(
                "entry-into-force",
                "(?:entered|came)\\sinto\\sforce|took\\seffect",
                "(?:enter|come)\\sinto\\sforce|take\\seffect",
                "(?!)",
            ),
            r"(?:enters?|comes?)\sinto\sforce|takes?\seffect",
        ),
        _row(
            "extension",
            "extended|prolonged|renewed",
            "extend|prolong|renew",
            "extended|prolonged|renewed",
        ),
        _row(
            "withdrawal",
            "withdrew\\sfrom|denounced\\sthe|terminated|suspended",
            "withdraw\\sfrom|denounce|terminate|suspend",
            "terminated|denounced|suspended",
        ),
        _row(
            "visit",
            "visited|paid\\s(?:an?\\s(?:\\w+\\s){0,2})visit|arrived\\s(?:in|at)",
            "visit|pay\\san?\\s(?:\\w+\\s){0,2}visit|arrive\\sin",
            "(?!)",
        ),
        _row(
            "meeting",
            "met(?:\\swith)?|held\\s(?:\\w+\\s)?(?:talks|a\\smeeting)",
            "meet|hold\\s(?:\\w+\\s)?(?:talks|a\\smeeting)|resume\\stalks",
            "(?!)",
        ),
        _row("proposal", "proposed|put\\sforward", "propose|put\\sforward", "(?!)"),
        _row(
            "directive",
            "instructed|ordered|directed|tasked",
            "instruct|order|direct",
            "instructed|ordered",
        ),
    ),
    no=r"\b(?:not|never|no\slonger|n['’]t|neither|without|yet\sto)\s(?:yet\s|ever\s|even\s|first\s)?(?:having\s)?(?:been\s)?(?:be\s)?(?:\w+ly\s)?$|\b(?:did|has|have|had|was|were)\s(?:not|never)\s(?:\w+\s)?$|\w+n['’]t\s(?:\w+\s)?$|\b(?:nothing|nobody|no\s\w+)\s(?:was|were|had|has|has\sbeen|had\sbeen)\s$",
    if_=r"\b(?:if|unless|whether|once|until|should)\b",
    denies=r"denied|denies|rejected",
    nobody=r"(?:^|[\s,])(?:neither|nobody|no\sone|nothing|none|hardly\sany|no(?!\s(?:fewer|less|more|later|doubt|longer|objections?))\s[\w-]+)\s(?:(?:of|side|party|parties|state|minister)\b[\w\s]{0,30}?)?(?:[\w-]+\s){0,2}?(?:was\s|were\s|has\s|have\s|had\s|been\s|ever\s)*$",
    denying=r"\b(?:not\strue|untrue|false|den(?:y|ies|ied|ying)|(?:dismiss|reject|refut)\w*\s(?:\w+\s){0,2}?(?:claims?|reports?|rumou?rs?|allegations?|suggestions?|idea|notion)|contrary\sto\s\w+)\b[^.;]{0,24}\bthat\b[^.;]*$",
    denied=r"^\s(?:(?:by|with|in)\s)?(?:neither|nobody|no\sone|nothing|none|no\s(?!later|earlier|fewer|less|more|doubt))|\b(?:is|are|was|were|proved|prove|turned\sout)\s(?:to\sbe\s)?(?:false|untrue|wrong|baseless|unfounded)\b",
    unreal=r"\bwould\b[^.;,]{0,40}\shad\s(?:[\w'’-]+\s){1,4}$|\b(?:will|would|could|should|might|may|must|can|cannot|to)\s(?:\w+ly\s)?have\s(?:\w+ly\s)?(?:been\s)?$|\b(?:nearly|almost|all\sbut|virtually|practically)\s(?:been\s)?$|\b(?:imagin|suppos|pretend|wish|doubt)\w*\b[^.;]{0,80}$|\b(?:if\sonly|as\sif|as\sthough|would\srather|is\s(?:high\s)?time)\b[^.;]{0,60}$|\bfew\sbelieve\b[^.;]{0,60}$|\b(?:wants?|wanted|expects?|expected|hopes?|hoped|needs?|prefers?|would\slike|wishes)\s(?:to\s(?:see|have)\s)?(?:the|an?|this|that|its|their|both|all)\s(?:[\w'’-]+\s){1,5}$|\b(?:by\sthe\stime|after|once|as\ssoon\sas|when|until|unless|before)\b[^,;]{0,60}\b(?:has|have|is|are)\s(?:been\s)?$|^\W*had\b[^,;]{0,60}\bbeen\s$",
    unlike=r"(?!)",
    doubted=r"(?:\b(?:reportedly|allegedly|supposedly|purportedly)\s$)|^\W*(?:asked|asks)\b",
    only=r"(?!)",
)
