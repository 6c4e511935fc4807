"""Contraries: words of contrary sense in each language, for texts that are held against each other.

Patterns of folded wordings. Of a pair each pole has two: what says it for sure, and whatever may
say it in a translation. Of a lone word there is one pole: "only". `MONTHS` and `WEEKDAYS` are the
names of months and days of the week.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from paraph.language import weekdays

CODES = ("en", "fr", "es", "ru")
"""Every language that has contraries."""


class Pole(NamedTuple):
    """One sense in one language: for sure, and whatever may say it."""

    sure: re.Pattern[str]
    may: re.Pattern[str]


_Said = tuple[str, str]

_PAIRS: tuple[tuple[str, str, Mapping[str, tuple[_Said, _Said]]], ...] = (
        (
            "prohibited",
            "allowed",
            {
                "en": (
                    (r"prohibit\w*|forbid\w*|refrain\w*|banned", r"not|no|never|prevent\w*|preclu\w*|exclu\w*|unlawful|abst\w+|cannot|neither|nor"),
                    (r"permitted|allowed|authori[sz]ed|entitled|free to", r"permi\w+|allow\w*|authori\w+|entitl\w+|free\w*|rights?|may|can|licen\w+|consent\w*|power\w*|competen\w*"),
                ),
                "fr": (
                    (r"interdi\w+|prohib\w+|s['’]abst\w+", r"ne|n|pas|aucune?|jamais|ni|abst\w+|defen\w+|empech\w+|exclu\w+|illicit\w+"),
                    (r"autorisee?s?|permise?s?|admise?s?|habilitee?s?", r"autoris\w+|perm\w+|admis\w*|habilit\w+|libre\w*|droits?|peut|peuvent|pourr\w+|pouv\w+|facult\w+|licen\w+|consent\w+|competen\w+"),
                ),
                "es": (
                    (r"prohib\w+|abst\w+|vedad[oa]s?", r"no|ningun\w*|nunca|ni|jamas|imped\w+|exclu\w+|ilicit\w+"),
                    (r"autorizad[oa]s?|permitid[oa]s?|facultad[oa]s?|habilitad[oa]s?", r"autori\w+|permi\w+|facult\w+|habilit\w+|libre\w*|derechos?|pod\w+|pued\w+|licen\w+|consent\w+|competen\w+"),
                ),
                "ru": (
                    (r"запре\w+|воздерж\w+", r"не|ни|нельзя|препят\w+|исключ\w+|недопу\w+|незакон\w+"),
                    (r"разреш[её]н\w*|разрешается|дозвол\w+|вправе", r"разреш\w+|дозвол\w+|вправе|прав\w*|мо[жгч]\w+|допу\w+|позвол\w+|свобод\w+|уполномоч\w+|полномоч\w+|соглас\w+|лиценз\w+"),
                ),
            },
        ),
        (
            "right",
            "duty",
            {
                "en": (
                    (r"entitled to|(?:have|has) the right to", r"entitl\w+|rights?|may|can|free|permi\w+|allow\w*|option\w*|power\w*|authori\w+|discretion\w*"),
                    (r"obliged|required to|bound to|under (?:an|the) obligation|ha(?:s|ve) a duty", r"oblig\w+|requir\w+|bound|bind\w*|dut(?:y|ies)|must|need\w*|necess\w+|responsib\w+|liable|owe\w*|undertak\w+"),
                ),
                "fr": (
                    (r"a droit (?:a|au|aux)|a le droit|ont (?:le )?droit|est en droit", r"droits?|peut|peuvent|pourr\w+|pouv\w+|facult\w+|libre\w*|perm\w+|autoris\w+|loisible|habilit\w+"),
                    (r"(?:est|sont|sera|seront) tenue?s?(?= d)|(?:est|sont) obligee?s?|a l['’]obligation", r"oblig\w+|tenue?s?|doi\w+|dev\w+|exig\w+|requi\w+|necess\w+|engag\w+|incomb\w+|responsab\w+|liee?s?"),
                ),
                "es": (
                    (r"(?:tendra|tiene|tendran|tienen) derecho", r"derechos?|pod\w+|pued\w+|facult\w+|libre\w*|permi\w+|autori\w+"),
                    (r"(?:esta|estara|estan|estaran) obligad\w+|tiene la obligacion|(?:debera|deberan)", r"oblig\w+|deb\w+|exig\w+|requ\w+|neces\w+|compromet\w+|incumb\w+|respons\w+"),
                ),
                "ru": (
                    (r"вправе|имеет право|имеют право|разрешается", r"прав\w*|вправе|мо[жгч]\w+|разреш\w+|свобод\w+|допуска\w+|уполномоч\w+|полномоч\w+"),
                    (r"обязан\w*|обязуется|обязуются", r"обяза\w+|обязу\w+|долж\w+|долг\w*|следует|необходим\w*|надлеж\w+|треб\w+|подлеж\w+|ответствен\w+"),
                ),
            },
        ),
        (
            "except",
            "including",
            {
                "en": (
                    (r"except(?:ing)?|excluding|to the exclusion of|save (?:for|in)|exclusive of", r"except\w*|exclu\w+|save|other than|apart|outside|without|net|unless|not|no"),
                    (r"including|inclusive of|included|even (?:in|if|where)", r"inclu\w+|even|also|compris\w+|contain\w+|cover\w*|together|such as|notwithstanding|regardless"),
                ),
                "fr": (
                    (r"sauf|hormis|excepte|a l['’](?:exception|exclusion)|hors", r"sauf|hormis|except\w+|exclu\w+|hors|a part|autres? que|sans|ne|pas|moins"),
                    (r"y compris|inclu\w+|comprises?|meme (?:en cas|si|lorsqu\w*)", r"compri\w+|inclu\w+|meme\w*|notamment|tels?|telles?|aussi|egalement|contien\w*|couvr\w+|quel\w*"),
                ),
                "es": (
                    (r"salvo|excepto|(?:a|con) (?:la )?(?:excepcion|exclusion)|excluid[oa]s?|excluyendo", r"salvo|except\w+|exclu\w+|fuera|sin|no|distint\w+|menos|aparte"),
                    (r"incluid[oa]s?|incluyendo|inclusive|incluso|aun (?:en|si|cuando)", r"inclu\w+|aun|comprend\w+|tambien|abarc\w+|como|contien\w*"),
                ),
                "ru": (
                    (r"кроме|за исключением|исключая", r"кроме|исключ\w+|помимо|без|вне|не|ни|иных|иные"),
                    (r"включая|в том числе|даже", r"включ\w+|числе|даже|также|вход\w+|содерж\w+|охват\w+|том"),
                ),
            },
        ),
        (
            "subject to",
            "notwithstanding",
            {
                "en": (
                    (r"subject to (?:articles?|paragraphs?|sections?|clauses?|the provisions?)", r"subject|without prejudice|under|accord\w+|condition\w*|provided"),
                    (r"notwithstanding|in spite of|despite", r"notwithstanding|spite|despite|regardless|irrespective|derogat\w+|although|however|without prejudice|nevertheless|even"),
                ),
                "fr": (
                    (r"sous reserve (?:de|des|du)", r"reserve|prejudice|conform\w+|condition\w*|vertu|soumi\w+|sujet\w*"),
                    (r"nonobstant|malgre|en depit|par derogation", r"nonobstant|malgre|depit|derogat\w+|independ\w+|prejudice|bien que|toutefois|meme"),
                ),
                "es": (
                    (r"con sujecion a|a reserva de|sujet[oa]s? a", r"sujecion|reserva|sujet\w+|perjuicio|conform\w+|virtud|condicion\w*|acuerdo"),
                    (r"no obstante (?:lo|el|la|los|las)|a pesar de|pese a", r"obstante|pesar|pese|independ\w+|perjuicio|aunque|embargo|aun"),
                ),
                "ru": (
                    (r"с учетом|при условии (?:соблюдения|положений)", r"учет\w+|услови\w+|соблюд\w+|соответств\w+|ущерба"),
                    (r"несмотря|невзирая|независимо", r"несмотря|невзирая|независим\w+|вопреки|ущерба|хотя|даже|изъят\w+|отступ\w+"),
                ),
            },
        ),
        (
            "void",
            "valid",
            {
                "en": ((r"void|invalid|nullity", r"void\w*|invalid\w*|null\w*|annul\w*|not|no|cease\w*|lapse\w*|without|end\w*"), (r"valid", r"valid\w*|effective|force|binding|effect")),
                "fr": ((r"(?:est|sont|sera|seront) nul(?:le)?s?|invalides?|nullite", r"nul\w*|invalid\w+|nullite|ne|n|pas|caduc\w*|sans|cess\w+"), (r"valides?|valables?", r"valid\w+|valab\w+|vigueur|effet\w*|obligatoire\w*")),
                "es": ((r"nul[oa]s?|nulidad|invalid[oa]s?", r"nul\w+|invalid\w+|no|sin|caduc\w+|anul\w+"), (r"valid[oa]s?", r"valid\w+|vigen\w+|vigor|efecto\w*|vincul\w+")),
                "ru": ((r"недействител\w+|ничтож\w+", r"недейств\w+|ничтож\w+|не|без|утра\w+|аннул\w+|прекра\w+"), (r"действител(?:ен|ьн)\w*", r"действ\w+|сил\w+|обязател\w+")),
            },
        ),
        (
            "extended",
            "shortened",
            {
                "en": ((r"extended|prolonged|lengthened", r"exten\w+|prolong\w*|lengthen\w*|increas\w+|longer|renew\w+"), (r"shortened|curtailed", r"short\w+|curtail\w*|reduc\w+|decreas\w+|limit\w+|less\w*")),
                "fr": ((r"prolonge\w*|proroge\w*|allonge\w*", r"prolong\w+|prorog\w+|allong\w+|eten\w+|augment\w+|renouv\w+|plus"), (r"abrege\w*|raccourc\w+|ecourt\w+|redui\w+", r"abreg\w+|raccourc\w+|ecourt\w+|redui\w+|reduct\w+|diminu\w+|limit\w+|moins")),
                "es": ((r"prorroga\w*|prolonga\w*|ampli[ae]\w*", r"prorrog\w+|prolong\w+|ampli\w+|exten\w+|extien\w+|aument\w+|renov\w+|mas"), (r"acorta\w*|abrevia\w*|reduc\w+", r"acort\w+|abrev\w+|reduc\w+|redu[zj]\w+|dismin\w+|limit\w+|menos")),
                "ru": ((r"продл\w+|пролонг\w+|продлева\w+", r"продл\w+|пролонг\w+|увелич\w+|удлин\w+|возобн\w+|больш\w+"), (r"сокра\w+|укорач\w+", r"сокра\w+|укор\w+|уменьш\w+|сниж\w+|огранич\w+|мен\w+")),
            },
        ),
        (
            "increased",
            "reduced",
            {
                "en": ((r"increas(?:es?|ed)|raise[sd]?|rises|risen", r"increas\w+|rais\w+|rise\w*|higher|more|grow\w*|enlarg\w+|augment\w*|extend\w*|add\w*"), (r"reduc(?:es?|ed)|decreas(?:es?|ed)|lowers|lowered", r"reduc\w+|decreas\w+|low\w+|less\w*|diminish\w*|cut\w*|fall\w*|declin\w+|deduct\w+|short\w+")),
                "fr": ((r"augment(?:e|ent|era|ee?s?)|majore\w*|releve(?:ra|e|es)?", r"augment\w+|major\w+|hauss\w+|relev\w+|accr\w+|plus|accroi\w+|elev\w+"), (r"redui(?:t|ts|te|tes|ra|sent)|diminue\w*|abaisse\w*|baisse(?:nt|ra)?", r"redui\w+|reduct\w+|diminu\w+|baiss\w+|abaiss\w+|minor\w+|moins|infer\w+|dedui\w+")),
                "es": ((r"aumenta\w*|incrementa\w*|eleva(?:ra|do|da)?", r"aument\w+|increment\w+|elev\w+|mas|mayor\w*|crec\w+|ampli\w+"), (r"reduc(?:e|ira|ido|ida)\w*|disminu\w+|rebaja\w*", r"reduc\w+|redu[zj]\w+|dismin\w+|rebaj\w+|menos|menor\w*|baj\w+|deduc\w+")),
                "ru": ((r"увелич\w+|повыша\w+|повыс\w+", r"увелич\w+|повыш\w+|повыс\w+|возраст\w+|больш\w+|рост\w*|расшир\w+"), (r"уменьша\w+|уменьш\w+|снижа\w+|сниз\w+|понижа\w+", r"уменьш\w+|сниж\w+|сниз\w+|пониж\w+|сокра\w+|мен\w+|ниже|вычит\w+")),
            },
        ),
        (
            "net",
            "gross",
            {
                "en": ((r"net(?! of)", r"net"), (r"gross", r"gross\w*")),
                "fr": ((r"nets?|nettes?", r"nets?|nettes?"), (r"bruts?|brutes?", r"brut\w*")),
                "es": ((r"net[oa]s?", r"net\w+"), (r"brut[oa]s?", r"brut\w+")),
                "ru": ((r"нетто|чист\w+ (?:цен\w+|доход\w*|прибыл\w+|вес\w*|сумм\w+)", r"нетто|чист\w+"), (r"брутто|валов\w+", r"брутто|валов\w+")),
            },
        ),
        (
            "before tax",
            "after tax",
            {
                "en": ((r"(?:before|excluding|exclusive of|without|net of|plus) (?:\w+ ){0,2}?(?:tax(?:es)?|vat)", r"before|exclu\w+|without|net|plus"), (r"(?:after|including|inclusive of) (?:\w+ ){0,2}?(?:tax(?:es)?|vat)|tax(?:es)? included", r"after|inclu\w+|with|gross")),
                "fr": ((r"hors (?:taxes?|tva|impots?)|\bht|avant impots?|sans tva", r"hors|ht|avant|sans|exclu\w+|plus"), (r"toutes taxes comprises|ttc|apres impots?|(?:taxes?|tva) (?:incluses?|comprises?)", r"compris\w*|ttc|apres|inclu\w+|avec")),
                "es": ((r"sin (?:impuestos?|iva)|antes de impuestos|(?:iva|impuestos?) no incluid\w+|mas iva|(?:iva|impuestos?) excluid\w+", r"sin|antes|no|mas|exclu\w+"), (r"con (?:impuestos?|iva)|despues de impuestos|(?:iva|impuestos?) incluid\w+", r"con|despues|inclu\w+")),
                "ru": ((r"без (?:учета )?(?:налог\w+|ндс)|до (?:вычета|уплаты) налог\w+", r"без|до|не|исключ\w+|плюс"), (r"с (?:учетом )?(?:налог\w+|ндс)|включая (?:налог\w+|ндс)|после (?:вычета|уплаты) налог\w+", r"с|со|включ\w+|после|учет\w+")),
            },
        ),
        (
            "unanimity",
            "majority",
            {
                "en": ((r"unanim\w+|by consensus", r"unanim\w+|consensus|agreement|common accord"), (r"majority", r"majorit\w+")),
                "fr": ((r"unanim\w+|par consensus", r"unanim\w+|consensus|commun accord"), (r"majorite", r"majorit\w+")),
                "es": ((r"unanim\w+|por consenso", r"unanim\w+|consenso|comun acuerdo"), (r"mayoria", r"mayori\w+")),
                "ru": ((r"единоглас\w+|единодуш\w+|консенсус\w*", r"единоглас\w+|единодуш\w+|консенсус\w*|соглас\w+"), (r"большинств\w+", r"большинств\w+")),
            },
        ),
        (
            "noon",
            "midnight",
            {
                "en": ((r"noon|midday", r"noon|midday"), (r"midnight", r"midnight")),
                "fr": ((r"midi", r"midi"), (r"minuit", r"minuit")),
                "es": ((r"mediodia", r"mediodia"), (r"medianoche", r"medianoche")),
                "ru": ((r"полдень|полудня|полудню", r"полд\w+|полуд\w+"), (r"полночь|полуночи", r"полноч\w+|полуноч\w+")),
            },
        ),
        (
            "neither",
            "each",
            {
                "en": ((r"neither (?:of the )?part(?:y|ies)|no party|none of the parties", r"neither|no|none|not|nor|never"), (r"(?:each|every|both|all) (?:of the )?(?:contracting )?part(?:y|ies)", r"each|every|both|all|any|either")),
                "fr": ((r"aucune (?:des )?parties?|ni l['’]une", r"aucune?|ni|ne|n|pas|jamais"), (r"chaque partie|chacune des parties|les deux parties|toutes les parties", r"chaque|chacune?|deux|toutes?|tout")),
                "es": ((r"ninguna (?:de las )?partes?", r"ningun\w*|no|ni|nunca"), (r"cada parte|cada una de las partes|ambas partes|todas las partes", r"cada|ambas|todas?|cualquier\w*")),
                "ru": ((r"ни одна (?:из )?сторон\w*", r"ни|не|никто"), (r"каждая (?:из )?сторон\w*|обе стороны|все стороны", r"кажд\w+|обе\w*|все\w*|люб\w+")),
            },
        ),
        (
            "minimum",
            "maximum",
            {
                "en": ((r"minimum|minima", r"minim\w*|least|less|fewer|low\w*|short\w*|small\w*|earl\w+|floor|more|exceed\w*"), (r"maximum|maxima|ceiling|capped", r"maxim\w*|most|more|exceed\w*|high\w*|long\w*|great\w*|larg\w+|ceiling|cap\w*|limit\w*|upper|up to|late\w*|less")),
                "fr": ((r"minimum|minima(?:l|le|les|ux)?|plancher", r"minim\w*|moins|infer\w*|plancher|bas\w*|court\w*|petit\w*|tot|depass\w*|exced\w*"), (r"maximum|maxima(?:l|le|les|ux)?|plafond\w*|plafonn\w+", r"maxim\w*|plus|super\w*|plafon\w*|depass\w*|exced\w*|limit\w*|haut\w*|eleve\w*|long\w*|grand\w*|tard|jusqu\w*|moins")),
                "es": ((r"minim[oa]s?", r"minim\w*|menos|menor\w*|infer\w*|baj\w*|cort\w*|antes"), (r"maxim[oa]s?|tope", r"maxim\w*|mas|mayor\w*|super\w*|exced\w*|limit\w*|tope\w*|alt\w*|larg\w*|hasta|tardar")),
                "ru": ((r"минимальн\w+|минимум\w*", r"миним\w*|мен\w+|низ\w*|наимен\w*|ран\w*|кратч\w*"), (r"максимальн\w+|максимум\w*|предельн\w+", r"максим\w*|бол\w+|наиб\w*|предел\w*|выс\w*|превы\w*|огранич\w*|позд\w*|наивыс\w*")),
            },
        ),
        (
            "preceding",
            "following",
            {
                "en": ((r"preceding|previous", r"preced\w*|previous\w*|prior|before|earlier|above|past|last|former\w*|foregoing"), (r"following|next|subsequent|succeeding", r"follow\w*|next|subsequent\w*|ensu\w*|after\w*|later|below|succe\w+|coming|hereinafter")),
                "fr": ((r"precedente?s?", r"preced\w*|ante\w*|avant|dernier\w*|dessus|passe\w*|ci-avant"), (r"suivante?s?|prochaine?s?", r"suiv\w*|prochain\w*|apres|ulterieur\w*|posterieur\w*|dessous|ensuite|subsequent\w*")),
                "es": ((r"precedentes?|anterior(?:es)?", r"preced\w*|anterior\w*|antes|previ\w*|antecede\w*|ultim\w*|pasad\w*"), (r"siguientes?|proxim[oa]s?", r"sigu\w*|proxim\w*|posterior\w*|despues|continuacion|ulterior\w*|subsig\w*|subsecu\w*")),
                "ru": ((r"предыдущ\w+|предшеств\w+", r"пред\w*|прошл\w*|ран\w*|выше\w*|последн\w*|до"), (r"следующ\w+|последующ\w+", r"следу\w*|послед\w*|после|ниже\w*|далее|позд\w*|нижеслед\w*")),
            },
        ),
        (
            "above",
            "below",
            {
                "en": ((r"above", r"above\w*|over|preced\w*|foregoing|aforesaid|aforementioned|said|previous\w*|earlier|more|exceed\w*|high\w*|beyond|great\w*"), (r"below|hereinafter|hereunder", r"below|under\w*|follow\w*|here\w*|less|low\w*|fewer|later|next")),
                "fr": ((r"ci-dessus|susmentionne\w*|susvise\w*|precite\w*|au-dessus", r"dessus|sus\w*|preci\w*|preced\w*|plus haut|super\w*|depass\w*|exced\w*|plus|la(?:dite)"), (r"ci-dessous|ci-apres|au-dessous|infra", r"dessous|apres|infra|suiv\w*|plus bas|infer\w*|moins|ci-apres")),
                "es": ((r"supra|mas arriba|antes (?:mencionad|citad|indicad)\w+|susodich\w+|por encima", r"supra|arriba|antes|anterior\w*|preced\w*|preced\w*|susodich\w*|citad\w*|encima|super\w*|mas|mayor\w*|dich\w*"), (r"infra|mas abajo|a continuacion|por debajo|en adelante", r"infra|abajo|continuacion|sigu\w*|debajo|adelante|infer\w*|menos|menor\w*")),
                "ru": ((r"выше|вышеуказанн\w+|вышеупомянут\w+|вышеназванн\w+", r"выше\w*|свыше|сверх|указанн\w*|упомянут\w*|предыд\w*|бол\w+|превы\w*|над"), (r"ниже|нижеуказанн\w+|нижеследующ\w+|далее", r"ниже\w*|далее|следу\w*|мен\w+|под")),
            },
        ),
        (
            "beginning",
            "end",
            {
                "en": ((r"(?:the |very )(?:beginning|start) of|early (?:in )?(?:january|february|march|april|mai|june|july|august|september|october|november|december)", r"begin\w*|start\w*|commenc\w*|open\w*|early|first|outset|from|entry|onset|initi\w*"), (r"(?:at|by|until|before|after|to|from) the (?:very )?(?:end|close) of|late (?:in )?(?:january|february|march|april|june|july|august|september|october|november|december)", r"end\w*|clos\w*|conclu\w*|expir\w*|terminat\w*|complet\w*|late|last|finish\w*|final\w*|elaps\w*|laps\w*")),
                "fr": ((r"(?:au|du|le|des le) debut d\w*|debut (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)", r"debut\w*|commenc\w*|ouvert\w*|premier\w*|initi\w*|depart|des|lancement|entree"), (r"(?:a|avant|de|apres|jusqu['’]a|d['’]ici) la fin d\w*|fin (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)", r"fin\w*|clotur\w*|expir\w*|achev\w*|terme\w*|dernier\w*|issue|echeance|conclu\w*|bout|termin\w*")),
                "es": ((r"(?:al|del|el) (?:comienzo|inicio|principio) de\w*|a (?:principios|comienzos) de", r"comienz\w*|comenz\w*|inici\w*|principi\w*|primer\w*|apertura|empez\w*|entrada"), (r"(?:al|del|el|hasta el) (?:final|fin) de\w*|a (?:finales|fines) de", r"fin\w*|termin\w*|cierre|conclu\w*|expir\w*|ultim\w*|vencim\w*|cabo|clausura")),
                "ru": ((r"(?:в|с|до|на) начал[еау]", r"начал\w*|начин\w*|перв\w*|откры\w*|вступл\w*"), (r"(?:в|к|до) конц[еау]|по окончании", r"кон[ец]\w*|оконч\w*|истеч\w*|заверш\w*|последн\w*|прекращ\w*|закры\w*|исход\w*")),
            },
        ),
        (
            "quarter",
            "half-year",
            {
                "en": ((r"(?:calendar|fiscal|each|every|first|second|third|fourth|last) quarter(?= of (?:the (?:year|calendar|financial|fiscal)|each|every|\d))|quarterly|each quarter|every quarter", r"quarter\w*|three|trimest\w*|3"), (r"half[- ]year\w*|half (?=of (?:the (?:year|calendar|financial|fiscal)|each year|\d))|semi-annual\w*|semester\w*", r"half\w*|semi\w*|semester\w*|six|biannual\w*|twice|6")),
                "fr": ((r"trimestr\w+", r"trimestr\w*|quart\w*|trois|3"), (r"semestr\w+", r"semest\w*|demi\w*|moitie|six|6|deux")),
                "es": ((r"trimestr\w+", r"trimestr\w*|cuart\w*|tres|3"), (r"semestr\w+", r"semest\w*|medi\w*|mitad|seis|6|dos")),
                "ru": ((r"(?:еже)?квартал\w*", r"\w*кварт\w*|четверт\w*|три|трех|3"), (r"полугод\w+", r"полугод\w*|полов\w*|шест\w*|6|два\w*")),
            },
        ),
        (
            "import",
            "export",
            {
                "en": ((r"imports?|imported|importing|importers?|importation", r"import(?!an)\w*|inbound|inward\w*|enter\w*|entry|bring\w*|introduc\w*"), (r"exports?|exported|exporting|exporters?|exportation", r"export\w*|outbound|outward\w*|exit\w*|remov\w*|leav\w*|tak\w+")),
                "fr": ((r"importations?|importateurs?|importee?s", r"import(?!an)\w*|entree\w*|introdu\w*"), (r"exportations?|exportateurs?|exportee?s", r"export\w*|sortie\w*")),
                "es": ((r"importacion(?:es)?|importador\w*|importad[oa]s?", r"import(?!an)\w*|entrada\w*|introdu\w*|ingres\w*"), (r"exportacion(?:es)?|exportador\w*|exportad[oa]s?", r"export\w*|salida\w*")),
                "ru": ((r"импорт\w*|ввоз\w*|ввез\w*", r"импорт\w*|вв[оеё]з\w*|въезд\w*"), (r"экспорт\w*|вывоз\w*|вывез\w*", r"экспорт\w*|выв[оеё]з\w*|выезд\w*")),
            },
        ),
)  # fmt: skip
"""Two poles of each pair in each language, what says each for sure and what may."""

_LONE: tuple[tuple[str, Mapping[str, _Said]], ...] = (
    (
        "prohibited",
        {
            "en": (r"refrain\w*|prohibited|forbidden", r"refrain\w*|prohibit\w*|forbid\w*|bann?\w*|not|no|none|nor|neither|never|cannot|without|avoid\w*|prevent\w*|preclu\w*|exclu\w*|unlawful|illegal|abst\w+|cease\w*|protect\w*|confidential\w*|unless"),
            "fr": (r"s['’]abst\w+|interdite?s?|prohibee?s?", r"abst\w+|interdi\w+|prohib\w+|defen\w+|ne|n|pas|non|ni|aucune?|jamais|sans|evit\w+|empech\w+|exclu\w+|illic\w+|illeg\w+|cess\w+|renonc\w+|prote[gc]\w+|confiden\w+|sauf"),
            "es": (r"se abst\w+|prohibid[oa]s?", r"abst\w+|prohib\w+|veda\w+|no|ni|ningun\w*|nunca|sin|evit\w+|imped\w+|exclu\w+|ilic\w+|ileg\w+|ces\w+|deja\w+|renunci\w+|prote[cg]\w+|confiden\w+|salvo"),
            "ru": (r"воздерж\w+|запрещ\w+", r"воздерж\w+|запре\w+|не\w*|ни\w*|нельзя|без|избег\w+|предотвра\w+|препят\w+|исключ\w+|отказ\w+|защи\w+|конфиден\w+|прекра\w+"),
        },
    ),
    (
        "only",
        {
            "en": (r"only(?= (?:the|a|an|one|that|those|such|for|after|if|on|in) )|(?:^|(?<=[.;:] ))only(?= )|solely|exclusively", r"only|sole\w*|exclusiv\w*|alone|merely|but|just|single|until|unless|other than|no|not|save|except\w*|limit\w+|restrict\w+"),
            "fr": (r"uniquement|exclusivement|seule?s? (?:le|la|l|les|des|ces?|cette)|seulement", r"seul\w*|unique\w*|exclusi\w+|qu|que|jusqu\w*|sauf|simple\w*|limit\w+|pas|aucune?|rester\w+|restr\w+|n|ne"),
            "es": (r"unicamente|exclusivamente|solamente|solo", r"solo|solamente|unic\w+|exclusiv\w+|mas que|sino|hasta|salvo|no|ningun\w*|limit\w+|mera\w*|meram\w+|restr\w+"),
            "ru": (r"(?<!как )только(?! что)|лишь|исключительно", r"только|лишь|исключ\w+|единств\w+|не|ни|кроме|одн\w+|толко|огранич\w+|иначе"),
        },
    ),
    (
        "effort",
        {
            "en": (r"endeavou?rs?|(?:best|reasonable) (?:efforts|endeavou?rs)|where(?:ver)? possible|as far as possible|to the extent possible", r"effort\w*|endeavou?r\w*|possib\w+|seek\w*|striv\w+|attempt\w*|try|tries|practicab\w+|feasib\w+|extent|aim\w*|measures?|able|can|work\w*|pursu\w*|committed"),
            "fr": (r"(?<!elles )(?<!ils )s['’]efforc\w+|dans (?:toute )?la mesure du possible|autant que (?:possible|faire se peut)|si possible", r"possib\w*|effor\w+|mesure\w*|tent\w+|cherch\w+|autant|peu\w+|pouv\w+|faisab\w+|veill\w+|tach\w+|emploi\w*|employ\w*|attach\w*|œuvre\w*|oeuvr\w*|appliqu\w*|vis\w*"),
            "es": (r"procurara\w*|se esforzara\w*|en la medida de lo posible|cuando sea posible|siempre que sea posible|mejores esfuerzos", r"posib\w+|esfuer\w+|esforz\w+|procur\w+|medida\w*|intent\w+|viab\w+|pued\w+|pod\w+|trat\w+|empen\w*|busc\w*|velar\w*|hara\w* lo"),
            "ru": (r"стремится|стремятся|стара[ею]тся|по (?:мере )?возможности|насколько (?:это )?возможно|в максимально возможной", r"возмож\w+|усили\w+|стрем\w+|стара\w+|прилаг\w+|попыт\w+|мер\w+|степен\w+|осуществим\w*|добива\w*|предпри\w*|забот\w*"),
        },
    ),
)  # fmt: skip
"""Words that one text has, and nothing in the other that may answer them."""

MONTHS: Mapping[str, tuple[str, ...]] = {
    "en": (
        *("january", "february", "march", "april", "mai", "june", "july", "august", "september"),
        *("october", "november", "december"),
    ),
    "fr": (
        *("janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre"),
        *("octobre", "novembre", "decembre"),
    ),
    "es": (
        *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
        *("septiembre|setiembre", "octubre", "noviembre", "diciembre"),
    ),
    "ru": (
        *("январ[ьяею]", "феврал[ьяею]", "март[ае]?", "апрел[ьяею]", "ма[йяею]", "июн[ьяею]"),
        *("июл[ьяею]", "август[ае]?", "сентябр[ьяею]", "октябр[ьяею]", "ноябр[ьяею]"),
        "декабр[ьяею]",
    ),
}
"""The months in each language, folded."""


THIS: Mapping[str, tuple[str, ...]] = {
    "en": (
        *(r"this article", r"this paragraph", r"this (?:annex|appendix|schedule)"),
        *(
            r"this (?:chapter|part|section)",
            r"this (?:agreement|treaty|convention|protocol|contract|memorandum|charter)",
        ),
    ),
    "fr": (
        *(r"present article", r"present paragraphe", r"presente annexe|present appendice"),
        r"present (?:chapitre|titre)|presente (?:partie|section)",
        r"present (?:accord|traite|protocole|contrat|memorandum)|presente (?:convention|charte)",
    ),
    "es": (
        *(r"presente articulo", r"presente (?:parrafo|apartado)", r"presente (?:anexo|apendice)"),
        r"presente (?:capitulo|parte|seccion|titulo)",
        r"presente (?:acuerdo|tratado|convenio|convencion|protocolo|contrato|memorando|carta)",
    ),
    "ru": (
        *(r"настоящ\w+ стат\w+", r"настоящ\w+ пункт\w*", r"настоящ\w+ приложени\w+"),
        r"настоящ\w+ (?:глав|част|раздел)\w*",
        r"настоящ\w+ (?:соглашени|договор|конвенци|протокол|контракт|меморандум|хартии?|устав)\w*",
    ),
}
"""What a provision calls itself: article, paragraph, annex, chapter, and the whole instrument."""


class Contraries(NamedTuple):
    """The patterns of one language."""

    pairs: tuple[tuple[str, str, Pole, Pole], ...]
    lone: tuple[tuple[str, Pole], ...]
    months: tuple[re.Pattern[str], ...]
    days: tuple[re.Pattern[str], ...]
    this: tuple[re.Pattern[str], ...]


@cache
def contraries(code: str) -> Contraries | None:
    """Return the contraries of a language, or None where it has none."""
    if code not in CODES:
        return None
    days = weekdays.WEEKDAYS[code]
    return Contraries(
        tuple([(one, other, *map(_pole, said[code])) for one, other, said in _PAIRS]),  # type: ignore[misc]
        tuple([(name, _pole(said[code])) for name, said in _LONE]),
        tuple([_word(each) for each in MONTHS[code]]),
        tuple([_word("|".join(days[at::7])) for at in range(7)]),
        tuple([_word(each) for each in THIS[code]]),
    )


def said(code: str) -> Sequence[str]:
    """Return every pattern of a language, as it is written, for the digest of the tables."""
    held = contraries(code)
    if held is None:
        return ()
    poles = [each for _, _, *both in held.pairs for each in both]
    poles += [each for _, each in held.lone]
    return [
        *[pattern.pattern for pole in poles for pattern in pole],
        *[each.pattern for each in (*held.months, *held.days, *held.this)],
    ]


def _pole(said: _Said) -> Pole:
    return Pole(*map(_word, said))


def _word(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
