"""Norms in French."""

from __future__ import annotations

from paraph.language.final.fr import WORDS as _FINAL
from paraph.language.norms.resolving import RESOLVING
from paraph.language.norms.status import STATUS
from paraph.language.norms.table import FIGURES, DeadlineWords, HeadWords, NormWords, PredicateWords

_ADV = (
    r"(?:(?:\w+ment|aussi|également|en\s+outre|toujours|ensuite|toutefois|notamment|ne|plus|pas|en\s+aucun\s+cas|en\s+particulier|selon\s+(?:qu['’]il\s+convient|que\s+de\s+besoin)"
    r"|le\s+cas\s+échéant|si\s+nécessaire|d['’]un\s+commun\s+accord|de\s+bonne\s+foi|dans\s+la\s+mesure\s+du\s+possible|tous\s+deux|toutes|chacune?)\s*,?\s+)"
)
_NE = r"(?P<not@>n(?:e\s+|['’]\s*))?"
_PRONOUN = r"(?:(?:se|lui|leur|les?|la|y|en)\s+|[sl]['’]){0,2}"


def _ne(number: int) -> str:
    return _NE.replace("@", str(number))


def _verbs(regular: str, others: str) -> str:
    """Return a pattern of verbs in the third person, present and future, singular and plural."""
    first = "|".join(regular.split())
    return rf"(?:(?:{first})(?:e|ent|era|eront)|{'|'.join(others.split())})"


_REGULAR = (
    "coopèr collabor encourag facilit échang adopt notifi inform communiqu présent examin désign respect consult favoris élabor cré convoqu statu conserv publi "
    "appliqu évalu surveill exerc accord négoci ren vers pai réalis prépar instau instaur organis développ renforc coordonn octroi arrêt fix détermin transf impos mobilis "
    "propos recommand assur veill procur port nomm emploi effor évit abrog dénonc génèr génér effectu formul li signal sollicit demand ajout utilis particip protèg protég contrôl sanction assist aid "
    "consacr financ partag honor indiqu list élargi mett intèg intègr observ préserv prévoi rassembl révis autoris expliqu fourniss remett compt rédig enregistr confi administr entretienn apport pass continu diffus renvoi gèr analys compil regroup héberg affich vérifi valid suggèr supervis accompagn consign cess exig oblig invit pri exécut répar factur rembours indemnis support lou occup gard achèt install restitu dépos achèv réceptionn avis pay justifi certifi nettoi résili renouvell quitt évacu laiss remplac emball étiquet expédi déclar rémunér embauch inspect dédommag sign envoi étudi assum donn délivr présid approuv ratifi modifi amend complèt complét actualis archiv libèr libér exploit contribu cotis attest rapport empêch amélior form recrut rémunèr transport charg décharg étiquett stock conseill cèd céd transfèr "
    "édit délègu délégu retir retourn confirm clôtur ferm sécuris trait sauvegard corrig rectifi règl régl acquitt log vot montr dress pilot dédouan"
)
_OTHERS = (
    "prend prennent prendra prendront promeut promeuvent établit établissent établira établiront tient tiennent tiendra tiendront fournit fournissent fournira soumet soumettent soumettra "
    "transmet transmettent met mettent mettra réunit réunissent réunira élit élisent élira décide décident fait font fera feront rend rendent rendra reçoit reçoivent recevra abstient abstiennent "
    "garantit garantissent conclut concluent remet remettent définit définissent répartit permet permettent offre offrent agit agissent poursuit poursuivent rejette rejettent choisit maintient maintiennent "
    "entreprend entreprennent soutient soutiennent remplit remplissent accomplit revoit convient conviennent suit suivent comprennent siège siègent saisit dispose disposent veillent "
    "sous-traite sous-traitent sous-traitera sous-traiteront s['’]appuie s['’]appuient s['’]appuiera s['’]appuieront s['’]acquitte s['’]acquittent s['’]assure s['’]assurent "
    "se\\s+rencontrent se\\s+rencontreront répond répondent répondra répondront restreint restreignent restreindra restreindront perçoit perçoivent percevra percevront libéralise libéralisent adresse adressent adressera adresseront "
    "entend entendent accueille accueillent réduit procède procèdent procédera procéderont acquiert acquièrent perçoit perçoivent verse versent vend vendent livre livrent prévient préviennent avertit avertissent souscrit souscrivent reprend reprennent "
    "inscrit inscrivent inscrira inscriront interdit interdisent interdira obtient obtiennent obtiendra obtiendront entretient entretiendra nourrit nourrissent émet émettent émettra ouvre ouvrent ouvrira suspend suspendent suspendra"
)
_VERB = _verbs(_REGULAR, _OTHERS)
_STATES = (
    r"consid|estim|souhait|désir|peuv|doiv|ont|sont|font|vont|exist|rest|demeur|devienn|appartienn|comprenn|result|résult|découl"
    r"|concern|relèv|figur|constitu|représent|compétent|différent|présent|équivalent|permanent|pertinent|résident|compos|sembl|paraiss|jouiss|bénéfici|dépend|diffèr|couvr|correspond|touch|affect|entraîn|caus|signifi|désign|port|appliqu|entr|cess|expir"
)
_ALIKE = r"(?:partage|contrôle|échange|demande|vote|aide|offre|règle|forme|charge|adresse|livre|marque|signe|suite|garantie|sauvegarde|stock|transit|finance|pilote|traite)s?(?!\w)"
_NOUN = (
    rf"(?:l[ae]s?\s+|l['’]\s*){_ALIKE}|(?:(?<=\ble\s)|(?<=\bla\s)|(?<=\bles\s)|(?<=l['’])){_ALIKE}"
)
"""An article and a noun that a verb looks like: « l'accès et le partage »."""
_ANY_VERB = (
    rf"(?<=s\s)(?!(?:{_STATES})\w*)(?!\w*ment(?!\w))\w{{3,}}ent"
    rf"|(?!(?:{_STATES})\w*)\w{{3,}}(?:era|eront|ira|iront|dra|dront|ttra|ttront|vra|vront)"
)
"""Any verb in the plural, or in the future, but those that say what is."""
_PREFIX = r"(?:(?:sous|contre|entre|co|auto|pré|ré|sur|télé)-)?"
"""With what a verb may begin before a hyphen: « sous-loue »."""
_DENIED_VERB = (
    rf"(?P<not92>n(?:e\s+|['’])){_PRONOUN}(?!(?:{_STATES})\w*|(?:a|ai|est|ait|aient|soit|était|contien|excèd|dépass|équiva|relev|emport|dispens|préjudici|préjug|exclu|fait|font|va|vaut|suffi|sai|saurai|saura|peu|doi|pui|possèd|compren|connaî|accept|reconna|rempli)\w*)"
    r"\w{2,}(?:e|ent|it|issent|d|t)(?=\s+(?:pas|plus|jamais|point|ni|aucune?|nulle?|rien)(?!\w)(?!\s+(?:moins|tard|tôt)))"
)
"""Any verb that is denied in the present: « ne cède pas »."""
_PARTICIPLES = r"\w+(?:ées?|és?)|\w{2,}(?:ies?|is|it|ites?|ises?|us?|ues?|erts?|ertes?)|faits?|faites?|tenus?|prise?s?|mise?s?"
_BEING = r"(?:est|sont|sera|seront|soit|soient)"

HEADS = (
    HeadWords(
        rf"{_ne(1)}{_PRONOUN}(?:doit|doivent|devra|devront)(?!\w)",
        "obligation",
        "shall",
        "doit",
        modal=True,
    ),
    HeadWords(
        rf"{_ne(2)}{_PRONOUN}(?:peut|peuvent|pourra|pourront)(?!\w)|{_ne(22)}{_PRONOUN}saurai(?:t|ent)(?!\w)",
        "permission",
        "",
        "peut",
        modal=True,
    ),
    HeadWords(
        rf"{_ne(3)}{_PRONOUN}(?:devrait|devraient)(?!\w)",
        "obligation",
        "consider",
        "devrait",
        modal=True,
    ),
    HeadWords(
        r"s['’]interdi(?:t|sent|ra|ront)\s+(?:de\s|d['’])(?=\s*\w)",
        "prohibition",
        "",
        "is prohibited",
        needs="actor",
    ),
    HeadWords(
        r"(?:accept|consent)(?:e|ent|era|eront)\s+(?:de\s+|d['’]|à\s+)(?=\w+(?:er|ir|re)(?!\w))|consen(?:t|tent|tira|tiront)\s+à\s+(?=\w+(?:er|ir|re)(?!\w))|(?:rest|demeur)(?:e|ent|era|eront)\s+(?:tenu|obligé)e?s?\s+(?:de\s+|d['’]|à\s+)|(?:rest|demeur)(?:e|ent|era|eront)\s+(?:\w+ment\s+)?responsables?\s+(?:de|du|des)(?!\w)",
        "obligation",
        "shall",
        "agrees to",
        needs="actor",
    ),
    HeadWords(
        rf"{_ne(56)}(?:(?:a|ont|aura|auront)\s+(?:pas\s+)?|dispos(?:e|ent|era|eront)\s+(?:pas\s+)?de\s+)(?:la\s+|toute\s+)(?:faculté|possibilité|liberté|latitude)\s+(?:de\s|d['’])|{_ne(57)}(?:est|sont|sera|seront)\s+(?P<not58>pas\s+)?fondée?s?\s+à(?!\w)",
        "permission",
        "",
        "is permitted",
        needs="actor",
    ),
    HeadWords(
        r"(?:s['’](?:engagent|engage|obligent|oblige)|conviennent|convient(?=\s+avec))(?:\s+(?:également|mutuellement|solennellement|non\s+seulement))?\s+(?:à|de|d['’])\s*(?P<not4>ne\s+pas)?(?=\s*\w)",
        "obligation",
        "shall",
        "s'engage",
        needs="actor",
        lone=True,
    ),
    HeadWords(
        rf"{_ne(5)}(?:est|sont|sera|seront)\s+(?P<not55>pas\s+)?(?:tenu|obligé|contraint)(?:e|s|es)?\s+(?:de|d['’]|à)",
        "obligation",
        "shall",
        "is obliged",
        needs="actor",
    ),
    HeadWords(
        rf"{_ne(51)}(?:a|ont|aura|auront)\s+(?:pas\s+|plus\s+)?(?:l['’]|d['’]|une?\s+|le\s+|aucune?\s+)(?:obligation|devoir)\s+(?:de\s|d['’])"
        rf"|{_ne(52)}(?:est|sont|sera|seront)\s+(?:pas\s+|plus\s+)?(?:dans|sous)\s+l['’]obligation\s+(?:de\s|d['’])",
        "obligation",
        "shall",
        "has the duty",
        needs="actor",
    ),
    HeadWords(
        rf"{_ne(6)}(?:est|sont|sera|seront)\s+(?:pas\s+|plus\s+|en\s+aucun\s+cas\s+)?(?:\w+ment\s+)?(?:responsables?|chargée?s?)\s+(?:de|du|des|d['’])|{_ne(59)}répond(?:ent|ra|ront)?\s+(?P<not60>pas\s+)?(?:de|du|des)(?!\w)",
        "obligation",
        "shall",
        "is responsible",
        needs="actor",
    ),
    HeadWords(
        rf"{_ne(7)}(?:a|ont|aura|auront)\s+(?:pas\s+|plus\s+)?(?:également\s+|aussi\s+)?(?:le\s+|aucun\s+)?droit(?!\w)|{_ne(70)}(?:est|sont|sera|seront)\s+(?:pas\s+|plus\s+)?en\s+droit\s+(?=de\s|d['’])|(?:jouit|jouissent|jouira|jouiront|bénéficie|bénéficient|bénéficiera|bénéficieront)\s+(?:\w+ment\s+)?(?:de|d['’]|du|des)",
        "right",
        "",
        "has the right",
    ),
    HeadWords(
        r"(?:est|sont|sera|seront)\s+(?:invité|encouragé|exhorté)(?:e|s|es)?\s+à(?!\w)",
        "obligation",
        "consider",
        "is encouraged",
        needs="actor",
    ),
    HeadWords(
        r"(?:incombe|appartient|revient)(?:ra)?(?=\s+(?:à|aux?)\s)",
        "obligation",
        "shall",
        "it falls to",
        needs="thing",
    ),
    HeadWords(
        r"se\s+réserve(?:nt)?\s+le\s+droit", "right", "", "reserves the right", needs="actor"
    ),
    HeadWords(
        rf"{_ne(126)}(?:déclare(?:nt)?\s+et\s+)?garanti(?:t|ssent)(?=\s+(?:(?:pas|plus)\s+)?(?:à\s+[^,;.]{{2,60}}?\s+|au\s+\w+\s+)?(?:que(?!\w)|qu['’]))",
        "declaration",
        "",
        "the parties declare",
        needs="actor",
    ),
    HeadWords(
        r"(?:est|sont|sera|seront|devient|deviennent)\s+(?:(?:immédiatement|aussitôt)\s+)?(?:payables?|exigibles?|d(?:û|us|ues?)(?=\s+(?:le|dans|sous|dès|chaque|au\s+(?:plus|premier|\d)|à\s+(?:compter|terme|l['’]échéance|la\s+(?:date|fin|livraison|signature|réception)))(?!\w)))(?!\w)",
        "obligation",
        "shall",
        "is due",
        needs="thing",
    ),
    HeadWords(
        r"(?:est|sont|sera|seront)\s+(?:strictement\s+|formellement\s+)?(?:interdit|prohibé)(?:e|s|es)?(?!\w)",
        "prohibition",
        "",
        "is prohibited",
    ),
    HeadWords(
        r"(?<=\bil\s)(?:(?:lui|leur)\s+)?(?:est|sera)\s+(?:\w+ment\s+)?défendu(?=\s+d[eu'’])",
        "prohibition",
        "",
        "is prohibited",
    ),
    HeadWords(
        rf"(?<=\bil\s){_ne(74)}(?:(?:lui|leur)\s+)?(?:est|sera)\s+(?P<not75>pas\s+)?(?:\w+ment\s+)?(?:permis|loisible|licite)(?=\s+(?:d[eu]|à|aux?)(?!\w)|\s+d['’])",
        "permission",
        "",
        "is permitted",
    ),
    HeadWords(
        rf"(?<=\bil\s){_ne(76)}(?:est|sera)\s+(?P<not77>pas\s+)?(?:\w+ment\s+)?obligatoire(?=\s+d[eu'’])",
        "obligation",
        "shall",
        "is obliged",
    ),
    HeadWords(
        rf"{_ne(72)}(?:est|sont|sera|seront)\s+(?P<not73>pas\s+)?(?:libres?\s+(?:de\s+|d['’])(?=\w+(?:er|ir|re)(?!\w))|(?:autorisé|habilité)(?:e|s|es)?\s+à)",
        "permission",
        "",
        "is permitted",
        needs="actor",
    ),
    HeadWords(
        r"(?:est|sont|sera|seront)\s+(?:dispensé|déchargé|libéré|délié|relevé|exonéré|exempté)e?s?\s+(?:de\s+(?:l['’]obligation|ses\s+obligations|toute\s+obligation)|de\s+(?=\w+(?:er|ir|re)(?!\w))|d['’](?=\w+(?:er|ir|re)(?!\w)))",
        "permission",
        "",
        "released",
        needs="actor",
    ),
    HeadWords(
        r"(?:est|sont|sera|seront)\s+(?:exonéré|exempté|exempt|inviolable|libre)(?:e|s|es)?(?!\w)",
        "right",
        "",
        "is exempt",
    ),
    HeadWords(
        r"(?:(?:également|solennellement)\s+)?(?:réaffirme(?:nt)?|affirme(?:nt)?|confirme(?:nt)?|reconnaît|reconnaissent|déclare(?:nt)?|souligne(?:nt)?|exprime(?:nt)?|salue(?:nt)?|condamne(?:nt)?|considère(?:nt)?|proclame(?:nt)?|partage(?:nt)?\s+(?:le\s+)?(?:point\s+de\s+vue|avis)|attache(?:nt)?\s+(?:une\s+)?(?:grande\s+)?importance|prend\s+note|prennent\s+note|conviennent\s+que|renonc(?:e|ent)(?=\s+(?:à|aux?)(?!\w))|adhère(?:nt)?(?=\s+(?:à|aux?)(?!\w))|estime(?:nt)?|regrette(?:nt)?|rappelle(?:nt)?)(?!\w)",
        "declaration",
        "",
        "the parties declare",
        needs="party",
    ),
    HeadWords(
        r"(?:n(?:e\s+|['’]))?(?:entr(?:e|ent|era|eront)\s+(?:(?:alors|donc|ainsi|aussitôt|également|\w+ment)\s+)?en\s+vigueur|s['’]appliqu(?:e|ent|era|eront)|pren(?:d|nent|dra|dront)\s+(?:(?:alors|donc|ainsi|aussitôt|également|\w+ment)\s+)?(?:effet|fin)|(?:demeur|rest)(?:e|ent|era|eront)\s+(?:en\s+vigueur|ouvert\w*|applicable\w*)|constitu(?:e|ent|era)|(?:fait|font|fera)\s+partie\s+intégrante|port(?:e|ent|era)\s+(?:pas\s+)?atteinte|affect(?:e|ent|era)|empêch(?:e|ent|era)|(?:est|sont|sera|seront)\s+(?:pas\s+)?(?:ouvert\w*\s+(?:à|aux?)|soumise?s?\s+à\s+(?:la\s+)?(?:ratification|approbation|signature)|applicables?|sans\s+préjudice|réputé\w*|considéré\w*|interprété\w*|contraignant\w*|définiti\w+|nulle?s?\b|également\s+(?:foi|authentiques)|conclu\w*\s+pour|régi\w*|subordonné\w*)|(?:ser|sont)\w*\s+réputé\w*"
        r"|cess(?:e|ent|era|eront)|prévau(?:t|dra|dront)|prévalent|prim(?:e|ent|era|eront)(?=\s+(?:sur|l[ae]s?)\s|\s+l['’])|(?:a|ont|aura|auront)\s+(?:la\s+)?(?:priorité|primauté|préséance)\s+sur|(?:est|sont|sera|seront)\s+(?:pas\s+)?(?:valables?(?=\s+(?:pour|pendant|jusqu|à|un|deux|trois|cinq|\d))|valides?|obligatoires?(?=\s+(?:pour|à\s+l))|(?:contraignante?s?|exécutoires?))|(?:devien(?:t|nent|dra|dront))\s+(?:obligatoires?|définiti\w+|effecti\w+|caduc\w*|contraignante?s?|exécutoires?)|li(?:e|ent|era|eront)(?=\s+(?:pas\s+)?(?:les|toutes|tous|chaque|cette|ces|la\s|l['’]))|oblig(?:e|ent|era|eront)(?=\s+(?:les|toutes|tous|chaque)\s)|per(?:d|dent|dra|dront)\s+(?:sa|leur|toute?)\s+(?:validité|force|effet)|(?:est|sont|sera|seront)\s+(?:éga(?:le?s?|ux)\s+à|(?:indiqué|énuméré|décrit|précisé|défini|énoncé)e?s?\s+(?:[\w’'-]+\s+){0,3}?(?:à\s+l['’](?:annexe|article|appendice)|dans\s+l['’](?:annexe|article|appendice)))|l['’]emport(?:e|ent)|remplac(?:e|ent|era)|régi(?:t|ssent|ra)|préjug(?:e|ent|era)|expir(?:e|ent|era)|fait\s+obstacle|(?:fait|font|feront)\s+(?:également\s+)?foi|s['’]étend(?:ent|ra|ront)?(?=\s+(?:à|aux?)(?!\w)))(?!\w)",
        "declaration",
        "",
        "the text takes effect",
        needs="thing",
    ),
    HeadWords(
        r"(?:il\s+est|est|sont)\s+(?:par\s+(?:les\s+présentes|le\s+présent\s+\w+)\s+)?(?:institué|créé|établi|constitué)(?:e|s|es)?(?!\w)(?!\s*,?[^.;]{0,60}?\spar\s+(?:la\s+Conférence|l['’](?:Organe|Assemblée)|le\s+(?:Comité|Conseil|secrétariat)|les\s+(?:Parties|États))(?!\w))",
        "declaration",
        "",
        "is established",
        needs="thing",
    ),
    HeadWords(
        r"(?:est|sont|sera|seront)\s+(?:\w+ment\s+)?(?:guidé|inspiré|orienté)e?s?\s+par(?!\w)|s['’]inspir(?:e|ent|era|eront)\s+(?:de|d['’])|se\s+laiss\w+\s+guider\s+par",
        "obligation",
        "shall",
        "is guided",
        needs="actor",
    ),
    HeadWords(
        r"(?:est|sont|sera|seront)\s+(?:composé|constitué|formé)e?s?\s+(?:de|d['’]|des)(?!\w)|(?:compte|comprend|comporte)(?:ra)?\s+(?:\w+\s+)?(?:membres|représentants|juges|experts)",
        "declaration",
        "",
        "composition",
    ),
    HeadWords(
        r"(?:comprend|comprennent|comporte|comportent)(?=\s*:\s*$)",
        "declaration",
        "",
        "composition",
        needs="actor",
    ),
    HeadWords(
        r"(?:comprend|comprennent|comporte|comportent|contient|contiennent)(?=[^.;]{0,160}:\s*$)",
        "obligation",
        "shall",
        "contents",
        needs="document",
    ),
    HeadWords(
        rf"{_ne(82)}(?:est|sont|sera|seront)\s+(?P<not83>pas\s+)?(?:\w+ment\s+)?lié(?:e|s|es)?\s+(?=par\s)",
        "obligation",
        "shall",
        "is obliged",
        needs="actor",
    ),
    HeadWords(
        r"(?<!\ba\s)(?<!\bont\s)(?<!ayant\s)(?:fait|font)\s+(?=l['’]objet\s+(?:de|des|du)\s|l['’]objet\s+d['’])",
        "obligation",
        "shall",
        "present passive",
        needs="thing",
        own=True,
    ),
    HeadWords(
        r"(?:autoris|habilit)(?:e|ent|era|eront)\s+(?=(?:l['’]|la\s|les\s|le\s|chaque\s|toute?s?\s|une?\s)[^,;.:~]{1,80}\s(?:à|de)\s+\w+)",
        "right",
        "",
        "entitles",
        needs="thing",
    ),
    HeadWords(
        rf"{_ne(8)}(?:est|sont|sera|seront)\s+(?:pas\s+)?(?:\w+ment\s+)?(?:{_PARTICIPLES})(?!\w)",
        "obligation",
        "shall",
        "present passive",
        needs="thing",
        own=True,
    ),
    HeadWords(
        rf"{_ne(81)}(?:sera|seront|fera|feront|aura|auront)(?!\w)",
        "obligation",
        "shall",
        "future",
        own=True,
    ),
    HeadWords(
        rf"(?<![dl]['’])(?<!-)(?!{_NOUN}){_ne(9)}{_PRONOUN}{_PREFIX}(?:{_VERB}|{_ANY_VERB})(?!\w)",
        "obligation",
        "shall",
        "present",
        needs="actor",
        own=True,
    ),
    HeadWords(
        rf"{_DENIED_VERB}",
        "obligation",
        "shall",
        "present",
        needs="actor",
        own=True,
    ),
    HeadWords(
        r"(?:ne\s+)?s['’]efforc(?:e|ent|era|eront)\s+(?:de|d['’])|s['’]emploi(?:e|ent|era|eront)\s+à",
        "obligation",
        "endeavour",
        "s'efforce",
        needs="actor",
    ),
)

PREDICATES = (
    PredicateWords(
        r"(?:est|sont|sera|seront)\s+(?:remplacé|modifié|ajouté|inséré|supprimé|abrogé|complété|libellé)\w*",
        "declaration",
        "declaration",
        "amends",
        needs="text",
    ),
    PredicateWords(
        r"(?:s['’]entend|désigne(?:nt)?\s+|signifie)",
        "",
        "declaration",
        "definition",
        needs="thing",
    ),
    PredicateWords(r"entend(?:ent)?\s+par(?!\w)", "", "declaration", "definition"),
    PredicateWords(
        r"être\s+(?:(?:tenu|obligé|contraint)e?s?\s+(?:de\s|d['’]|à\s|(?:pour\s+)?responsables?(?!\w))|responsables?(?=\s+d))",
        "obligation",
        "permission",
        "release",
        active=True,
    ),
    PredicateWords(r"(?:s['’]abst\w+)", "prohibition", "prohibition", "refrain"),
    PredicateWords(
        r"(?:aura|auront)\s+(?:le\s+)?droit|(?:jouir|bénéficier)",
        "right",
        "prohibition",
        "right",
        active=True,
    ),
    PredicateWords(
        r"(?:entrer\s+en\s+vigueur|être\s+(?:considéré|réputé|interprété|invoqué\s+comme)\w*|(?:est|sont|sera|seront)\s+(?:pas\s+)?(?:considéré|réputé|interprété|régi|composé|subordonné|le\b|la\b|les\b|un\b|une\b|sans\s+préjudice)\w*|avoir\s+(?:effet|pour\s+effet)|(?:aura|auront)\s+(?:pour\s+(?:objet|effet)|effet|son\s+siège))",
        "declaration",
        "declaration",
        "effect",
        needs="thing",
    ),
    PredicateWords(
        r"(?:affecter|porter\s+atteinte|préjuger|limiter|empêcher|cesser|prendre\s+fin|expirer|s['’]étendre|s['’]appliquer|constituer)(?!\w)",
        "declaration",
        "declaration",
        "effect of a thing",
        needs="thing",
    ),
)

_MONTHS = "|".join(_FINAL.months)
_DATE = rf"(?:le\s+)?(?:(?P<day>\d{{1,2}})(?:er)?\s+(?P<month>{_MONTHS})\s+(?P<year>\d{{4}})|{FIGURES})(?!\d)"
_UNIT = (
    r"(?P<unit>jours\s+(?:ouvrables|ouvrés|calendaires)|jours?|semaines?|mois|ans?|années?|heures?)(?!\w)"
    r"(?P<more>\s+(?:et|plus)\s+(?:demie?|(?:\d{1,4}|@numbers@)(?:\s*\(\s*[\w-]+\s*\))?\s(?:jours?|semaines?|mois|ans?|années?|heures?))(?!\w))?"
)
_COUNT = r"(?P<count>(?P<part>(?:une?\s+)?demi-|\d{0,4}\s?[½¼¾])|\d{1,4}|@numbers@)(?:\s*\(\s*(?P<again>[\w-]+)\s*\))?\s"
_PERIOD = rf"(?:(?:un|le|les)\s+)?(?:délai\s+(?:maximal\s+|maximum\s+|raisonnable\s+)?(?:de\s+|d['’]))?{_COUNT}{_UNIT}"
_FROM = r"(?:après|à\s+compter\s+(?:de|du)|suivant|à\s+partir\s+(?:de|du)|qui\s+suivent|à\s+dater\s+(?:de|du)|de|du)"

DEADLINES = (
    DeadlineWords(
        rf"(?:au\s+moins|au\s+plus\s+tard|au\s+minimum|moyennant(?:\s+un\s+préavis\s+de)?)\s+{_PERIOD}\s+avant\s+(?P<anchor>@anchor@)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"{_PERIOD}\s*,\s+ou\s+(?:dès\s+que\s+possible|aussitôt\s+que\s+possible|le\s+plus\s+tôt\s+possible)\s*,\s+avant\s+(?P<anchor>@anchor@)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"à\s+(?:des\s+)?intervalles\s+(?:réguliers\s+)?(?:ne\s+dépassant\s+pas\s+|n['’]excédant\s+pas\s+|d['’]au\s+(?:plus|moins)\s+|maximaux\s+de\s+|de\s+){_COUNT}{_UNIT}",
        "every",
        "every",
    ),
    DeadlineWords(
        rf"(?:avec|moyennant|sous|par|sur)\s+(?:un\s+)?préavis\s+(?:écrit\s+)?(?:d['’]au\s+moins\s+|de\s+|d['’])?{_COUNT}{_UNIT}",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"(?:pendant|durant|dans)\s+(?:le|ce)\s+délai\s+(?:de\s+|d['’]){_COUNT}{_UNIT}(?=\s+(?:prévu|visé|mentionné|fixé|indiqué))",
        "period",
        "by",
    ),
    DeadlineWords(
        r"dans\s+(?:le|la|l['’])\s*(?P<unit>mois|année|semaine|an)\s+(?:qui\s+suit|suivant)\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        r"(?:le|au|dès\s+le|à\s+compter\s+du|à\s+partir\s+du)\s+(?:premier|1er)\s+jour\s+du\s+(?:(?P<count>@ordinals@)\s+)?(?P<unit>mois)\s+(?:(?:suivant|après)(?:\s+celui\s+(?:au\s+cours\s+duquel|où|de))?|qui\s+suit(?:\s+celui\s+(?:au\s+cours\s+duquel|où|de))?)\s+(?P<anchor>@anchor@)",
        "month",
        "at",
    ),
    DeadlineWords(
        rf"(?:au\s+moins\s+{_PERIOD}\s+à\s+l['’]avance|(?:avec|moyennant|sous)\s+(?:un\s+)?préavis\s+(?:écrit\s+)?de\s+(?P<count2>x{{9}})?)",
        "vague",
        "before",
    ),
    DeadlineWords(
        rf"{_COUNT}{_UNIT}\s+(?:au\s+(?:moins|minimum|plus\s+tard)\s+)?avant\s+(?P<anchor>@anchor@)",
        "period",
        "before",
    ),
    DeadlineWords(
        rf"(?:dans|au\s+plus\s+tard(?:\s+dans)?|sous)\s+(?:les\s+)?{_PERIOD}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"(?:dans|au\s+plus\s+tard\s+dans|sous)\s+(?:un\s+délai\s+(?:maximal\s+)?de\s+|les\s+)?{_COUNT}{_UNIT}(?=[\s,.;:)]|$)",
        "period",
        "by",
    ),
    DeadlineWords(
        r"(?:le|au|à\s+compter\s+du|dès\s+le)\s+(?P<count>\d{1,3}(?:er|e|ème)|@ordinals@)\s+(?P<unit>jour|mois|année)\s+(?:après|suivant|qui\s+suit|à\s+compter\s+d[eu])\s+(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(
        rf"(?:en\s+aucun\s+cas|pas)\s+plus\s+tard\s+que\s+{_PERIOD}\s+{_FROM}\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        rf"{_COUNT}{_UNIT}\s+au\s+plus\s+tard\s+(?:après|à\s+compter\s+d[eu]|suivant|à\s+partir\s+d[eu])\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        r"(?:le|dès\s+le|à\s+compter\s+du|à\s+partir\s+du|au)\s+(?P<unit>lendemain|jour\s+suivant)\s+(?:d[eu]|d['’])?\s*(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(
        rf"{_COUNT}{_UNIT}\s+(?:après|à\s+compter\s+d[eu]|suivant|à\s+partir\s+d[eu])\s+(?P<anchor>@anchor@)",
        "period",
        "after",
    ),
    DeadlineWords(
        r"(?:à|avant|d['’]ici(?:\s+à)?|au\s+plus\s+tard\s+à|jusqu['’]à)\s*la\s+fin\s+(?:de\s+la\s+|du\s+|de\s+l['’])(?P<count>@ordinals@|\d{1,2}(?:e|ème))\s+(?P<unit>jour|semaine|mois|année)\s+(?:après|suivant|qui\s+suit|à\s+compter\s+d[eu])\s+(?P<anchor>@anchor@)",
        "period",
        "by",
    ),
    DeadlineWords(
        r"(?:dès(?:\s+la)?|à\s+la|au\s+moment\s+de\s+la|lors\s+de\s+la)\s+(?P<anchor>réception\s+(?:de|du|des|d['’])@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:(?<=\bvigueur\s)|(?<=\beffet\s)|(?<=\bobligatoire\s)|(?<=\bdéfinitive\s))(?:dès\s+que|dès\s+qu['’]|aussitôt\s+que)\s*(?P<anchor>(?!possible)@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        rf"(?:entre\s+le|du)\s+(?:[\d./-]{{8,10}}|\d{{1,2}}(?:er)?(?:\s+(?:{_MONTHS}))?(?:\s+\d{{4}})?)\s+(?:et|au)\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(
        rf"(?:au\s+plus\s+tôt|(?:pas|non|jamais|ni|en\s+aucun\s+cas)\s+(?:avant|plus\s+tôt\s+que)|après|postérieurement\s+au)\s+{_DATE}",
        "date",
        "after",
    ),
    DeadlineWords(rf"{_DATE}\s+au\s+plus\s+tôt(?!\w)(?!\s+(?:le|à|au|dans|\d))", "date", "after"),
    DeadlineWords(rf"{_DATE}\s+au\s+plus\s+tard(?!\w)(?!\s+(?:le|à|au|dans|\d))", "date", "by"),
    DeadlineWords(rf"(?:avant|antérieurement\s+au)\s+{_DATE}", "date", "before"),
    DeadlineWords(
        rf"(?:au\s+plus\s+tard|pas\s+plus\s+tard\s+que|jusqu['’]au|d['’]ici(?:\s+au)?|pour(?=\s+le\s+\d))\s+{_DATE}",
        "date",
        "by",
    ),
    DeadlineWords(
        r"(?:au\s+cours\s+de|durant|pendant|dans)\s+l['’]année\s+(?P<year>20\d{2})(?=[\s,.;:)]|$)(?!\s+(?:et|ou|à)\s)",
        "end of a year",
        "by",
    ),
    DeadlineWords(
        r"(?:d['’]ici|avant|au\s+plus\s+tard)\s+(?:à\s+)?la\s+fin\s+(?:de\s+(?:l['’]année\s+)?|d['’])(?P<year>[12]\d{3})(?!\d)",
        "end of a year",
        "by",
    ),
    DeadlineWords(
        rf"(?:à\s+compter\s+du|à\s+partir\s+du|dès\s+le|le)\s+(?=\d){_DATE}", "date", "at"
    ),
    DeadlineWords(
        rf"(?:au\s+moins\s+)?(?:une\s+fois\s+)?(?:tous|toutes)\s+les\s+(?:{_COUNT})?{_UNIT}",
        "every",
        "every",
    ),
    DeadlineWords(
        r"(?:au\s+moins\s+)?(?:une|(?P<times>deux|trois|quatre))\s+fois\s+(?:par|l['’]|chaque)\s*(?P<unit>année|an|mois|semaine|trimestre|semestre)(?!\w)",
        "every",
        "every",
    ),
    DeadlineWords(
        r"(?:annuellement|d['’]année\s+en\s+année|chaque\s+(?:année|mois|trimestre|semestre)|mensuellement|trimestriellement|(?:sur\s+une\s+base|selon\s+une\s+périodicité)\s+(?:biennale|annuelle|semestrielle|trimestrielle|mensuelle)|(?<=rapport\s)annuel|(?<=rapports\s)annuels|(?<=protocole\s)annuel|(?<=plan\s)annuel|(?<=programme\s)annuel|(?<=documents\s)annuels|(?<=conférence\s)annuelle|(?<=contribution\s)annuelle|(?<=consultations\s)annuelles|(?<=session\s)annuelle|(?<=réunion\s)annuelle|(?<=réunions\s)annuelles|(?<=sessions\s)annuelles)(?!\w)",
        "each",
        "every",
    ),
    DeadlineWords(
        r"(?:à|avant)\s+la\s+fin\s+de\s+chaque\s+(?P<unit>année|mois)(?:\s+civile?)?", "every", "by"
    ),
    DeadlineWords(
        r"(?:périodiquement|régulièrement|à\s+intervalles\s+réguliers|à\s+des\s+intervalles\s+qu['’]\w+\s+détermine)(?!\w)",
        "vague",
        "every",
    ),
    DeadlineWords(
        r"(?:(?<=\bvigueur\s)|(?<=\beffet\s))(?:dès|à\s+compter\s+de|à\s+partir\s+de|à\s+dater\s+de|à)\s+(?P<anchor>(?:sa|son|leur|la\s+(?:date|signature|ratification|réception|notification)|l['’](?:échange|adoption|approbation))(?!\w)@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:à\s+la\s+date|le\s+jour|au\s+jour)\s+(?:à\s+laquelle|où|auquel)\s+(?P<anchor>@anchor@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"au\s+moment\s+(?:de\s+(?:la\s+|sa\s+|son\s+|l['’])|du\s+)(?P<anchor>(?:signature|ratification|adhésion|notification|approbation|acceptation|adoption|dépôt|entrée\s+en\s+vigueur)(?!\w)@tail@)",
        "event",
        "at",
    ),
    DeadlineWords(
        r"(?:au\s+plus\s+tard)\s+(?P<anchor>(?:à|au|lors|le\s+jour)\s+@anchor@)", "event", "by"
    ),
    DeadlineWords(
        r"(?:dès|aussitôt)\s+(?:que\s+|qu['’])(?P<anchor>(?:les?|la|l['’]|cette|ces|ce|une?|il|elle|ils|elles|celle-ci|celles-ci|ceux-ci|celui-ci|sa|son|ses|leurs?)(?:\s|(?<=['’]))@anchor@)",
        "event",
        "by",
    ),
    DeadlineWords(
        r"(?:immédiatement|sans\s+(?:délai|retard(?:\s+injustifié)?|tarder)|promptement|dès\s+que\s+possible|aussitôt\s+que\s+possible|dans\s+les\s+(?:meilleurs|plus\s+brefs)\s+délais|dans\s+un\s+délai\s+raisonnable|en\s+temps\s+(?:utile|voulu)|sans\s+retard)(?!\w)",
        "vague",
        "by",
    ),
)

WORDS = NormWords(
    code="fr",
    unsaid=False,
    first=True,
    heads=(*STATUS["fr"].heads, *RESOLVING["fr"].heads, *HEADS),
    predicates=(*STATUS["fr"].predicates, *PREDICATES),
    deadlines=DEADLINES,
    adverbs=_ADV,
    denial=r"(?:n(?:e\s+|['’]\s*)|pas(?!\s+(?:plus\s+tard|moins)(?!\w))|jamais|en\s+aucun\s+cas)",
    denied_subject=r"(?:aucun|aucune|nul|nulle|ni|personne)(?!\w)",
    nothing=r"(?:rien|aucune\s+disposition)(?!\w)",
    subordinate=r"(?:lorsqu['’]|qu['’]|puisqu['’])(?=\w)|(?:si|s['’](?=il)|lorsque|quand|que|qui|dont|où|lequel|laquelle|lesquels|lesquelles|auquel|auxquels|auxquelles|duquel|desquels|desquelles|tandis\s+que|afin\s+que|pour\s+que|sauf\s+si|comme)(?!\w)",
    whole=r"(?:ainsi\s+que|tels?\s+que|telles?\s+que|telles?\s+qu['’]|plus\s+que|autres?\s+que|quel(?:le)?s?\s+que\s+soi(?:t|ent)|selon\s+qu['’]il\s+convient|s['’]il\s+y\s+a\s+lieu|selon\s+que\s+de\s+besoin|si\s+nécessaire|si\s+possible|dès\s+que\s+possible|aussitôt\s+que\s+possible|ce\s+qui\s+concerne|comme\s+(?:un|une|le|la|les)|dès\s+lors|lorsque\s+(?:cela\s+est\s+|c['’]est\s+)?(?:possible|nécessaire|faisable|approprié|opportun|utile|requis)|en\s+tant\s+que)(?!\w)",
    relative=r"(?<=,)\s*(?:qui|lequel|laquelle|lesquels|lesquelles)\s+$",
    infinitive=r"une?|cette|sa|son|leur|ce|du|au|toute|chaque|(?:à|de|sur|par|dans|suivant|selon|après|avant|dès|pour|sans)(?:\s+la)?",
    adverbial=r"(?:si|s['’]|lorsqu|quand|tandis|sauf|comme|où)",
    earlier=r"après\s+que|avant\s+que|dès\s+que",
    conditioning=r"x{9}",
    unconditioned=r"x{9}",
    determiner=r"(?:le|la|les|l['’](?=\w)|un|une|chaque|tout|toute|tous|toutes|aucun|aucune|ce|cette|ces|ledit|ladite|lesdits|lesdites|il|elle|ils|elles)",
    items=r"(?:si|lorsqu\w*|que|dans\s+(?:le|les)\s+cas)(?!\w)",
    subjects=r"qui",
    named=r"(?:république|royaume|fédération|gouvernement|confédération|état|principauté)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|de\s+|d['’]|des\s+)",
    plain_that=r"(?:conviennent|(?<=\bil\s)est\s+(?:convenu|entendu))\s+$",
    finite=r"(?:(?:signe|ratifie|approuve|accepte|adhère|dénonce)(?:nt)?|est|sont|était|étaient|a|ont|avait|soit|soient|ait|aient|fût|existe|existent|concerne|concernent|relève|relèvent|permet|permettent|contient|contiennent|comporte|découle|découlent|figure(?:nt)?|estime(?:nt)?|juge(?:nt)?|souhaite(?:nt)?|requiert|requièrent|contribue(?:nt)?|remplit|prévoit|prévoient|peuvent\s+être|intéresse(?:nt)?|vise(?:nt)?|porte|portent|suit|suivent|tiennent|tient|puisse(?:nt)?|doive(?:nt)?|renforce(?:nt)?|évoque(?:nt)?|jouisse\w*)(?!\w)",
    joins=rf"(?:^|\s|,)(?:et|ou|mais|ni|et/ou)\s+{_ADV}{{0,2}}$",
    begins=r"(?:le|la|les|l['’](?=\w)|un|une|des|chaque|tout|toute|tous|toutes|aucun|aucune|nul|nulle|rien|ce|cet|cette|ces|ledit|ladite|lesdits|lesdites|son|sa|ses|leur|leurs|il|elle|ils|elles|quiconque|celui|celle|ceux|celles|chacun|chacune|on|les\s+deux|deux|(?-i:[A-ZÉÈÊÀÎÔ])[\w-]+)",
    leads=r"(?:indépendamment|une\s+fois|faute|suivant|quel(?:le)?s?\s+que|à(?!\w)|au|aux|en|pour|par|dans|avec|sans|selon|conformément|durant|pendant|depuis|jusqu|après|avant|si|lorsqu\w*|quand|sauf|excepté|nonobstant|sous|sur|lors|afin|outre|également|toutefois|cependant|néanmoins|en\s+outre|ayant|compte|tenant|reconnaissant|dès|à\s+moins|et|ou|mais|que|qui|notamment|y\s+compris|entre|de(?=\s)|du|d['’]|s['’])(?!\w)",
    reaches=r"x{9}",
    passive=rf"(?:être|{_BEING})\s+(?:pas\s+)?(?:\w+ment\s+)?(?:{_PARTICIPLES})(?!\w)",
    reflexive=r"x{9}",
    agent=r"\b(?:par)\s+(?P<agent>(?:le|la|les|l['’]|chaque|toute?s?|une?|les\s+deux|des)\s?[^,;.:]{0,120})",
    between=r"\bentre\s+(?P<agent>les\s[^,;.:]{0,80})",
    cut=r"(?:\s+(?:de|du|des|d['’]|qui|que|dont|à|au|aux|en|pour|par|avec|sur|entre|sous|selon|sans|dans|visé\w*|mentionné\w*|prévu\w*|peut|peuvent|doit|doivent|est|sont|intéressé\w*|concerné\w*|compétente?s?(?=\s+d)|agissant|conformément|compte))(?!\w)|\s+d['’]",
    described=r",?\s+(?:qui|que|dont|(?:à|de|par|dans|pour|sur|sous|contre|avec|selon)\s+(?:la\s+\w+\s+de\s+)?(?:qui(?!\w)|laquelle|lequel|lesquel\w+)|auxquel\w*|duquel|ayant|agissant|visé\w*\s+à)(?!\w)",
    timely=r"lendemain|moment\b|jours?\b|semaines?\b|mois\b|\bans?\b|années?\b|heures?\b|annuel|trimestr|semestr|mensuel|interval|base\b|périod|préavis|réguli|dès\b|compter|partir|date\b|tard\b|réception|aussitôt|fin\s+d|\d{4}|immédiat|délai|retard|tarder|promptement|possible|temps",
    supposing=r"(?:en\s+cas|en\s+l['’]absence|faute|à\s+défaut)(?=\s+d)",
    dating=r"(?<!\bêtre\s)(?:fait|faite|signée?s?|conclue?s?|adoptée?s?|approuvée?s?|datée?s?|ouverte?s?\s+à\s+la\s+signature)(?:\s+(?:à|par)\s+(?:(?!\d{4}(?!\d))[\w.'’-]+,?\s+){0,8}?(?!\d{4}(?!\d))[\w.'’-]+,?)?",
    citing=r"x{9}",
    whichever=r"(?:si\s+cette\s+date\s+est|la\s+date\s+la\s+plus|selon\s+(?:la|celle)\s+)",
    subsequently=r"et\s+(?:ensuite|par\s+la\s+suite)|puis",
    never=r"x{9}",
    joining=r"(?:adhér\w+|y\s+adhér\w+|accéder|devenir\s+partie)",
    ensured=r"(?:s['’](?:engage\w*|oblige\w*)\s+à\s+ce|veill\w+\s+à\s+ce|assur\w+|garanti\w+|fait\s+en\s+sorte|font\s+en\s+sorte)",
    lasting=r"(?:accord|octroi|ménag|impart)\w*\s+(?:\w+\s+){0,3}?(?:un\s+)?délai\s+(?:d['’]au\s+moins|de|d['’])|(?:durée|validité)\s+(?:du|des|de\s+la|de\s+l['’]|de)\s*(?:\w+\s+){1,4}(?:est|sera)\s+de|(?:durée|validité)\s+(?:\w+\s+)?(?:de|d['’])|(?:pour|pendant|durant)(?:\s+au\s+(?:moins|plus|minimum|maximum))?(?:\s+(?:une|la|un))?(?:\s+(?:durée|période|délai))?(?:\s+\w+)?(?:\s+(?:de|d['’]))?",
    of=r"^\s*(?:de\s+la\s+|de\s+l['’]|des\s+|du\s+|de\s+|d['’]|à\s+la\s+|aux?\s+|à\s+|en\s+)",
    among=r"(?:la\s+|une\s+|le\s+)?(?:majorité|chacune?|aucune?|l['’]une?|représentants?|ensemble)$",
    pronoun=r"(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|on)",
    each=r"(?:chaque|chacune?|toute?s?|tous|aucune?|nulle?|les)(?!\w)",
    parties=r"(?:hautes\s+)?parties?(?:\s+(?:contractantes?|au\s+présent\s+\w+))?|états?(?:\s+(?:parties?|membres?|contractants?|signataires))?|gouvernements?|signataires?|pays",
    roles=r"(?:acheteur|vendeur|client|fournisseur|prestataire|bailleur|locataire|employeur|emprunteur|prêteur|concédant|licencié|preneur|loueur|acquéreur|cédant|cessionnaire|franchisé|franchiseur|mandant|sous-traitant|donneur\s+d['’]ordre|maître\s+d['’](?:ouvrage|œuvre)|(?-i:Société|Entreprise|Entrepreneur|Mandataire|Titulaire|Exploitant|Transporteur|Assureur|Assuré|Éditeur|Auteur|Banque|Agent|Débiteur|Créancier|Gérant|Abonné|Utilisateur|Concessionnaire|Salarié|Distributeur|Consultant))",
    bodies=r"(?:centre|chambres?|conférence|comité|comités|commission|conseil|cour|tribunal|secrétariat|secrétaire\s+général|secrétaire|dépositaire|assemblée|organisation|organe|bureau|groupe|président|présidente|centre\s+d['’]échange|mécanisme|directeur|arbitres|nations\s+unies|(?-i:Réunion)|greffier)",
    organs=r"(?:autorités?|ministères?|organes\s+compétents|organismes\s+compétents|représentants|délégations|administrations?)",
    persons=r"(?:auteurs?|personnes?|ressortissants?|réfugiés?|agents?|travailleurs?|entreprises?|citoyens|fonctionnaires?|individus?|peuples|communautés|membres?|experts?|étudiants|navires?|nul|quiconque|utilisateurs|investisseurs?|missions?|chefs?\s+de\s+mission)",
    anybody=r"(?:quiconque|toute\s+personne|nul|ceux|celui)(?!\w)",
    duty=r"(?:à|aux?)\s+(?P<agent>[^,;.:]{2,80}?)\s+(?=d['’]|de\s)",
    highest=r"(?:les\s+)?(?:chefs\s+d['’](?:état|gouvernement)|ministres)",
    outsiders=r"(?:états\s+tiers|état\s+tiers|pays\s+tiers|tiers|états?\s+(?:qui\s+(?:ne\s+sont|n['’]est)\s+pas|non)\s+parties?)",
    together=r"(?:conjointement|mutuellement|entre\s+elles|ensemble|réciproquement|d['’]un\s+commun\s+accord|collectivement|se\s+consultent)(?!\w)",
    instrument=r"(?:(?:le|la|les|l['’]|ce|cet|cette|chaque|aucun|aucune|ledit|ladite|ces)\s*)(?:présente?s?\s+)?(?:accord|convention|traité|protocole|article|paragraphe|annexes?|dispositions?|textes?|mots|phrases?|amendements?|décisions|instrument|contrat|partie(?=\s+(?:ne|n['’]|s['’]applique)))(?!\w)|(?:le\s+présent|la\s+présente)\s",
    joint=r"(?:se\s+)?(?:coopèr\w+|coopérer|collabor\w+|consult(?:ent|eront|er)|échang\w+|négoci\w+|tiennent|conviennent|se\s+réuni\w+|se\s+rencontr\w+|concluent)(?!\w)",
    recital=r"(?:rappelant|notant|désireu(?:x|ses)|considérant|convaincu\w*|reconnaissant|réaffirmant|ayant|conscient\w*|résolu\w*|décidé\w*|préoccupé\w*|soulignant|se\s+félicitant|prenant|guidé\w*|animé\w*|inspiré\w*|souhaitant|désirant|constatant|aspirant|attaché\w*)(?!\w)",
    agreed=r"(?:sont\s+convenue?s\s+(?:de\s+ce\s+qui\s+suit|des\s+dispositions\s+suivantes)|conviennent\s+de\s+ce\s+qui\s+suit|ont\s+arrêté\s+les\s+dispositions\s+suivantes|ont\s+décidé\s+de\s+ce\s+qui\s+suit)\s*[:.]?\s*$",
    defines=r"(?:on\s+entend\s+par|s['’]entend(?:ent)?\b|désigne(?:nt)?\s*:|aux\s+fins\s+d[ue][^.:]{0,80}:|emploi\s+des\s+termes)",
    conditions=r"(?:(?:considérée?s?|réputée?s?|tenue?s?\s+pour)(?:\s+[\w'’-]+){0,14}\s*:?\s*$|\b(?:si|lorsqu[e'’]|pour\s+autant\s+que|à\s+condition\s+que)[^.;:,]{0,60}\b(?:concern|port|relèv|rapport|touch|vis)\w*(?:\s+(?:à|sur|de))?\s*:?\s*$|(?:\bsi|lorsque|quand|sauf|excepté|à\s+moins\s+que|à\s+condition\s+que|dans\s+les\s+cas\s+suivants|conditions\s+suivantes|(?<!\btel\s)(?<!\btels\s)(?<!\btelle\s)(?<!\btelles\s)(?<!\bainsi\s)que)\s*:?\s*$)",
    endeavour=r"(?:s['’]effor|s['’]emploi|cherch|tent|veiller\s+autant|ne\s+ménag)",
    consider=r"(?:envisag|tien(?:t|nent|dra|dront)\s+(?:dûment\s+)?compte|pren(?:d|nent)\s+en\s+(?:compte|considération)|examiner\s+la\s+possibilité|étudi)",
    condition=r"\b(?:si|lorsque|lorsqu['’]|à\s+moins\s+que|sous\s+réserve|en\s+cas\s+de|en\s+cas\s+d['’]|à\s+la\s+demande|sur\s+demande|à\s+condition)(?=\W|\b)",
    limit=r"\b(?:sauf|excepté|sans\s+préjudice|sous\s+réserve|dans\s+la\s+mesure|conformément|uniquement|seulement|nonobstant)\b",
    beneficiary=r"\b(?:à|au|aux|avec)\s+(?P<who>(?:la|les|l['’]|chaque|une?)?\s?[^,;.:]{0,80})",
    amends=r"(?:(?:est|sont)\s+(?:remplacé|complété|modifié|ajouté|inséré)e?s?(?!\w)|ainsi\s+(?:rédigé|modifié|complété|libellé|conçu)e?s?|rédigée?s?\s+(?:ainsi|comme\s+suit)|(?:est|sont)\s+rédigée?s?|se\s+lit\s+comme\s+suit|texte\s+suivant|est\s+modifiée?|est\s+ajoutée?|est\s+insérée?|libellée?)[^.]{0,60}[:—–-]?\s*$",
    anchor_ends=r"(?=\s*(?:[.;:)]|$|,|\smais(?!\w)|\s(?:et|ou)\s+(?:peut|doit|se\s)|\s(?:peut|peuvent|doit|doivent|sauf|si|conformément)\b))",
    anchor_of=r"(?:la\s+|le\s+|du\s+|de\s+la\s+)?(?:date|jour|moment)\s+(?:de\s+la\s+|de\s+l['’]|du\s+|des\s+|de\s+|d['’]|où\s+|à\s+laquelle\s+)",
    units={
        **dict.fromkeys(("jour", "jours", "jours calendaires", "lendemain", "jour suivant"), "day"),
        **dict.fromkeys(("jours ouvrables", "jours ouvrés"), "business day"),
        "semaine": "week",
        "semaines": "week",
        "mois": "month",
        "an": "year",
        "ans": "year",
        "année": "year",
        "années": "year",
        "heure": "hour",
        "heures": "hour",
        "trimestre": "quarter",
        "semestre": "half-year",
    },
    recurring={
        "biennal": (2, "year"),
        "annuel": (1, "year"),
        "année": (1, "year"),
        "semestr": (6, "month"),
        "trimestr": (3, "month"),
        "mensuel": (1, "month"),
        "mois": (1, "month"),
    },
    anyway=r"en\s+tout\s+état\s+de\s+cause|en\s+tout\s+cas|dans\s+tous\s+les\s+cas",
    latter=r"ce(?:lle|lui|lles|ux)-ci|ce(?:tte)?\s+derni(?:er|ère)s?",
)
