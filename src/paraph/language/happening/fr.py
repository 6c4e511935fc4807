"""How French articles tell acts and events."""

from __future__ import annotations

from paraph.language.happening.table import Forms, Happening

_HAVE = r"(?:a|ont|avait|avaient)\s(?:\w+ment\s|aussi\s|déjà\s|également\s|pas\s|jamais\s)?"
_BEEN = r"(?:a|ont|avait|avaient)\s(?:pas\s|jamais\s)?été\s(?:\w+ment\s)?"


def _row(event: str, participle: str, future: str, base: str) -> Forms:
    agreed = rf"(?:{participle})(?:e|s|es)?"
    return Forms(
        event,
        rf"(?:{_HAVE}|{_BEEN}|(?:fut|furent)\s){agreed}(?!\w)",
        rf"(?:{future})(?!\w)|(?:sera|seront|serait|seraient)\s(?:\w+\s)?{agreed}(?!\w)",
        rf"(?<!\w)(?:être\s{agreed}|{base})(?!\w)",
    )


HAPPENING = Happening(
    code="fr",
    rows=(
        _row("signature", "signé", "signera|signeront|signerait|signeraient", "signer"),
        _row("initialling", "paraphé", "paraphera|parapheront", "parapher"),
        _row("ratification", "ratifié", "ratifiera|ratifieront|ratifierait", "ratifier"),
        _row(
            "approval",
            "approuvé|adopté|entériné",
            "approuvera|approuveront|adoptera|adopteront",
            "approuver|adopter",
        ),
        _row("accession", "adhéré\\sà", "adhérera|adhéreront", "adhérer\\sà"),
        Forms(
            "entry-into-force",
            r"(?:est|sont|était|étaient)\s(?:pas\s)?entrée?s?\sen\svigueur",
            r"(?:entrera|entreront|entrerait)\sen\svigueur|entre(?:nt)?\sen\svigueur(?=\s(?:le|en|demain|dès|à\spartir)(?!\w))",
            r"entrer\sen\svigueur",
        ),
        _row(
            "extension",
            "prolongé|prorogé|renouvelé|reconduit",
            "prolongera|prorogera|renouvellera",
            "prolonger|proroger|renouveler",
        ),
        _row(
            "withdrawal",
            "dénoncé\\sle|résilié|suspendu",
            "dénoncera\\sle|résiliera|suspendra",
            "dénoncer\\sle|résilier|suspendre",
        ),
        _row(
            "visit",
            "visité|effectué\\sune\\svisite",
            "visitera|visiteront|effectuera\\sune\\svisite|se\\srendra|se\\srendront",
            "se\\srendre\\s(?:à|en|au)|effectuer\\sune\\svisite",
        ),
        _row(
            "meeting",
            "rencontré|tenu\\sdes\\sdiscussions",
            "rencontrera|rencontreront|se\\srencontreront",
            "rencontrer|se\\srencontrer",
        ),
        _row("proposal", "proposé", "proposera|proposeront", "(?!)"),
        _row("directive", "ordonné|chargé\\sle", "ordonnera|chargera", "(?!)"),
    ),
    no=r"(?:^|\W)(?:ne\s|n['’]|pas\s|jamais\s|aucun\w*\s\w+\s(?:ne\s|n['’]))(?:\w+\s)?$",
    if_=r"(?<!\w)(?:si|s['’]il|au\scas\soù|tant\sque|une\sfois)(?!\w)",
    denies=r"démenti\w*|dément\w*|nié|nie",
    nobody=r"(?<!\w)(?:aucune?|nul(?:le)?|personne|rien|ni)\b[^,;]{0,60}?(?:n['’]|ne\s)(?:(?:se|lui|leur|y|en)\s|l['’])?(?:(?:a|ont|avait|avaient|fut|est|sont)\s)?(?:été\s)?$",
    denying=r"(?<!\w)(?:faux|inexact\w*|démen\w+|rejet\w+|réfut\w+|contest\w+|ni(?:e|é|ent|ait))\b[^.;]{0,40}\bqu(?:e\b|['’])[^.;]*$",
    denied=r"^\s(?:ni\spar|par\saucun|par\spersonne|rien\b|aucun)|\b(?:est|sont|était|étaient)\s(?:faux|fausses?|infondé\w*)\b",
    unreal=r"(?<!\w)(?:aurai(?:t|ent)|serai(?:t|ent)|aura|auront|ait|aient|eût|devai(?:t|ent)|pourrai(?:t|ent)|avoir|être|fût)\s(?:(?:\w+\s)?été\s|dû\s|pu\s|failli\s|\w+ment\s)*$|(?<!\w)(?:presque|quasiment|pratiquement)\s$|(?<!\w)(?:imagin|suppos|dout)\w+[^.;]{0,60}$|(?<!\w)(?:comme\ss['’i]|si\sseulement)[^.;]{0,60}$|(?<!\w)(?:veut|veulent|souhait\w+|voudrai\w+|espèr\w+|attend\w*)\s(?:l['’]|le\s|la\s|les\s|cet(?:te)?\s|un\w*\s)(?:[\w'’-]+\s){0,4}$|(?<!\w)(?:une\sfois|dès|après|lorsque?|quand|aussitôt)\b[^,;]{0,60}\b(?:est|sont|a|ont|aura|auront|sera)\s(?:été\s)?$",
    unlike=r"(?!)",
    doubted=r"(?!)",
    only=r"^(?:\s\w+){0,2}?\squ(?:e\s|['’])",
)
