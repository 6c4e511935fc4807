"""How French articles say who said what."""

from __future__ import annotations

from paraph.language.speech.table import Speech

_PARTICIPLES = (
    r"dit|déclaré|affirmé|souligné|ajouté|indiqué|précisé|expliqué|annoncé|confirmé|estimé|assuré"
    r"|rappelé|noté|reconnu|admis|démenti|prévenu|averti|insisté|poursuivi|conclu|répondu|lancé"
    r"|écrit|rapporté|signalé|soutenu|martelé|relevé|observé|regretté|jugé|promis|proposé|salué"
    r"|dénoncé|plaidé|appelé|réaffirmé|réitéré|fait\ssavoir|fait\svaloir|fait\sremarquer|demandé"
    r"|détaillé|commenté|argué|prédit|tranché|répété|confié|raconté|résumé|révélé|évoqué|nié"
    r"|exhorté|qualifié|condamné|critiqué|exigé|informé|mis\sen\sgarde|interrogé|tempéré|nuancé"
    r"|renchéri|exprimé|rejeté|rétorqué|répliqué|objecté|glissé|avancé|réagi|défendu|garanti|félicité|remercié|communiqué|souhaité|complété"
    r"|constaté|plaisanté|ironisé|corrigé|soupiré|murmuré|rectifié|souri|certifié|attesté|allégué"
    r"|recommandé|conseillé|suggéré|laissé\sentendre|déploré|protesté|menacé|juré|prétendu|argumenté"
    r"|théorisé|récapitulé|synthétisé|redit|coupé|interrompu|opposé|requis|réclamé|divulgué|dévoilé"
    r"|présenté\sses\sexcuses|pronostiqué|anticipé|concédé|convenu|insinué|martelé|claironné|vanté"
    r"|soufflé|proclamé|récité|crié|contesté|marmonné|grommelé|ricané|mis\sles\schoses\sau\spoint"
    r"|(?:exclu|écarté|réfuté)(?=\sque\s|\squ['’])|tonné|exposé|énoncé|mentionné|indiqué|notifié|avisé|reproché|accusé|ordonné|statué|décrété"
)
_OWN = (
    r"(?:s['’](?:est|était)|se\ssont|s['’]étaient)(?:\s(?:également|aussi|aussitôt|ensuite|encore"
    r"|toutefois|ainsi|alors|vivement|par\sailleurs))?\s(?:félicité|réjoui|demandé|emporté|étonné|inquiété"
    r"|indigné|agacé|interrogé|défendu|plaint|alarmé|exclamé|écrié|amusé|insurgé|enthousiasmé|désolé"
    r"|justifié|excusé|exprimé|ému|offusqué|ravisé|impatienté|vanté|lamenté|souvenu|énervé|rappelé"
    r"|confié|moqué|targué|expliqué|enorgueilli|esclaffé|désespéré)e?s?"
)
"""What somebody says of what they feel, in the past: "s'est félicité le ministre"."""
_ENGAGED = (
    r"(?:s['’](?:est|était)|se\ssont|s['’]étaient)(?:\s\w+)?\sengagée?s?\sà(?:\sce(?=\sque\s|\squ['’]))?"
    r"|s['’]engage(?:nt|ait|aient)?\sà(?:\sce(?=\sque\s|\squ['’]))?"
)
"""By what somebody binds themselves, with what stands before the infinitive."""
_READY = (
    r"(?:s['’]est\sdite?s?|se\sdit|se\sdisent|se\ssont\sdite?s?|s['’]est\sdéclarée?s?|se\sdéclare)"
    r"(?=\s(?:prête?s?|disposée?s?|favorables?|opposée?s?|déterminée?s?)\s(?:à|aux?)\s)"
)
_MORE = (
    r"(?:avait|avaient|a|ont)\scoutume\sde\sdire|aime(?:nt)?\sà\s(?:dire|répéter|rappeler)|(?:se\sdit|se\sdisent|s['’]est\sdite?s?|se\ssont\sdite?s?|se\sdéclare|s['’]est\sdéclarée?)\s(?:satisfaite?|convaincue?|persuadée?|certaine?|confiante?|déçue?|surprise?|heureu(?:x|se)|favorable|inqui[eè]te?|consciente?|rassurée?|ravie?)s?(?=\s(?:que\s|qu['’]))"
    r"|(?:s['’]est\sdite?s?|se\sdit|se\sdisent|se\ssont\sdite?s?|s['’]est\sdéclarée?s?|se\sdéclare)(?=\s(?:prête?s?|disposée?s?|favorables?|opposée?s?|déterminée?s?)\s(?:à|aux?)\s)|(?:a|ont|avait)(?:\s\w+)?\sparlé(?=\sd(?:e\s|['’])(?:une?\s|la\s|l['’])?\ue001)|(?:donne(?:nt)?|a\sdonné|ont\sdonné)\s(?:l['’]assurance|à\sentendre)(?=\s(?:que\s|qu['’]))"
    r"|(?:fait|font)\s(?:remarquer|observer)|(?:a|ont)\s(?:exprimé|formulé)\s(?:l['’]espoir|le\svœu"
    r"|le\ssouhait|la\scrainte|sa\sconviction|la\sconviction|son\sregret)(?=\s(?:que\s|qu['’]))"
    r"|(?:est|sont|était)\sd['’]avis(?=\s(?:que\s|qu['’]))|se\s(?:plaignent|vante|vantent|félicitent"
    r"|souviennent|désolent)|s['’](?:inquiètent|indignent|étonnent|agacent|insurgent|alarment"
    r"|exclament)|promettent|préviennent|avertissent|répondent|racontent|expliquaient|disaient"
    r"|affirmaient|assuraient|estimaient|soulignaient|rappelaient|confient|regrettent|observent"
    r"|signalent|saluent|réaffirment|réitèrent|détaillent|révèlent|nient|commentent|résument|lancent"
    r"|poursuivent|concluent|conviennent|jurent|menacent|indiquait|annonçait|annonçaient|prévenait"
    r"|avertissait|répondait|promettait|reconnaissait|admettait|ajoutait|notait|jugeait|lançait"
    r"|martelait|insistaient|indiquaient|promit|annonça|expliqua|assura|rappela|reconnut"
    r"|(?:a|ont)\sétabli(?=\s(?:que\s|qu['’]))|(?:a|ont)\s(?:laissé\s(?:échapper|tomber)|pesté|grondé"
    r"|bougonné|râlé|persiflé|tempêté|fulminé|raillé|taclé|fustigé|temporisé|minimisé|relativisé"
    r"|abondé|acquiescé|balayé|assené|asséné|éludé|enchaîné|embrayé|remarqué|témoigné|chiffré)"
    r"|témoigne(?:nt)?|remarque(?:nt)?(?=\s(?:que\s|qu['’])|,)|râle(?:nt)?|enchaîne|embraye"
    r"|répliquent|rétorquent|soupirent|s['’]interrogent|réagit|réagissent|esquive|élude"
)
_PRESENT = (
    r"(?:est|était|se\smontre|reste)\s(?:formel(?:le)?|catégorique|claire?|sans\sappel|ferme|intransigeante?|convaincue?|optimiste|lucide|cinglante?)(?=\s:)|en\sest\s(?:convaincue?|sûre?|certaine?|persuadée?)(?=\s:)|s['’]y\sest\sengagée?(?=\s:)|en\sconvient(?=\s:)|promet(?=\s:)|peste|pestent|s['’]emporte|s['’]emportent|fulmine|tempête|tonne|enrage|ironisent|assène|raille|balaie|s['’]alarme|s['’]impatiente|se\slamente|se\sdésespère|se\srappelle|se\smoque|se\sjustifie|s['’]excuse|s['’]interroge|s['’]émeut|s['’]offusque|se\sravise|temporise|minimise|relativise|abonde|acquiesce|opine|approuve|coupe|hésite|interroge|questionne|lâche|lâchent|sourit|éclate|bafouille|bredouille|sanglote|hurle|s['’]époumone|siffle|pouffe|philosophe|tacle|cingle|croit\ssavoir|croient\ssavoir|crut|(?:croit|croient|craint|craignent|espère|espèrent|redoute|redoutent|pense|pensent|veut\scroire|se\sdit\s(?:persuadée?|convaincue?|certaine?|confiante?))(?=\s(?:que\s|qu['’]))|(?:n['’]exclut|n['’]excluent)\spas|fustige(?:nt)?(?=\s(?:la\s|le\s|l['’]|une?\s)?\ue001)|pointe(?:nt)?(?=\s(?:la\s|le\s|l['’]|une?\s)?\ue001)|évoque(?:nt)?|(?:se\sdit|se\sdisent|s['’]est\sdite?|se\ssont\sdite?s|se\sdéclare|s['’]est\sdéclarée?|se\smontre|s['’]est\smontrée?)(?=\s(?:\w+\s)?\ue001)|taxe(?:nt)?(?=\s[^,.;:]{2,60}\sd(?:e\s|['’])\ue001)|glisse|glissent|se\sréjouit|se\sréjouissent|se\sfélicite|s['’]inquiète|s['’]étonne|ironise"
    r"|martèle|martèlent|avance|plaident|dit|disent|déclare|déclarent|affirme|affirment|souligne|soulignent|ajoute|ajoutent|indique"
    r"|indiquent|précise|précisent|explique|expliquent|annonce|annoncent|confirme|confirment|estime"
    r"|estiment|assure|assurent|rappelle|rappellent|note|notent|reconnaît|reconnaissent|admet"
    r"|dément|démentent|prévient|avertit|insiste|insistent|poursuit|conclut|répond|lance|écrit"
    r"|écrivent|rapporte|rapportent|signale|soutient|soutiennent|relève|relèvent|observe|regrette"
    r"|juge|jugent|promet|propose|proposent|salue|plaide|réaffirme|réitère|fait\ssavoir"
    r"|fait\svaloir|font\ssavoir|font\svaloir|détaille|commente|résume|révèle|nie|tranche|confie"
    r"|raconte|renchérit|nuance|tempère|détaillait|expliquait|disait|affirmait|déclarait|déclara"
    r"|affirma|ajouta|répondit|souligna|précisa|(?:sont|est)\sconvenue?s?(?=\squ(?:e\b|['’]))|(?:se\s)?demande|(?:se\s)?demandent|s['’]interroge|s['’]interrogent|(?:veut|veulent|voulait|voulaient)\ssavoir|complète"
    r"|chiffre(?:nt)?(?=\s[^,.;:]{3,60}\sà\s(?:\w+\s)?\d)"
    r"|dénonce|dénoncent|condamne|condamnent|rejette|rejettent|réclame|réclament|exige|exigent"
    r"|souffle|soufflent|proclame|proclament|s['’]écrie|s['’]écrient|crie|crient|récite|marmonne|grommelle"
    r"|bougonne|gronde|claironne|ricane|grince|conteste|contestent|laisse\séchapper|met\sles\schoses\sau\spoint"
    r"|prie\sde\s(?:préciser|noter|signaler|rappeler|corriger)"
    r"|parle(?:nt)?(?=(?:\s(?:pourtant|même|déjà|aussi|plutôt))?\sd(?:e|['’]une?|u|es)\s(?:la\s|l['’])?\ue001)|corrige|corrigent|plaisante|plaisantent|sourit|rit|soupire|murmure|rectifie|rétorque"
    r"|réplique|objecte|s['’]exclame|s['’]amuse|reprend|constate|constatent|rassure|certifie|atteste"
    r"|recommande|recommandent|conseille|suggère|suggèrent|laisse\sentendre|déplore|déplorent|proteste"
    r"|menace|jure|prétend|prétendent|argumente|récapitule|redit|interrompt|dévoile|concède|convient"
    r"|insinue|mentionne|reproche|accuse|pronostique|s['’]exprime|se\ssouvient|se\splaint|s['’]indigne"
    r"|s['’]étonne|s['’]agace|s['’]insurge|s['’]enthousiasme|se\sdéfend(?!\sd)|se\sdésole|insistait|précisait"
    r"|soulignait|assurait|estimait|rappelait|confiait|racontait|plaidait|déplorait|regrettait"
)
_AUX = r"(?:a|ont|avait|avaient|aurait|auraient)"
_MID = r"(?:\s(?:également|aussi|ensuite|alors|ainsi|toutefois|notamment|encore|déjà|par\sailleurs|en\soutre|en\srevanche|au\scontraire|d['’]ailleurs|en\seffet|pour\ssa\spart|de\sson\scôté|aussitôt|enfin|par\sla\ssuite|hier|\w{3,}ment))?"
_SAYS = rf"{_ENGAGED}|{_AUX}{_MID}\s(?:{_PARTICIPLES})|{_PRESENT}|{_OWN}|{_MORE}"
_HOLDERS = (
    r"souligné|annoncé|confirmé|rappelé|reconnu|démenti|promis|proposé|salué|dénoncé|réaffirmé"
    r"|réitéré|évoqué|nié|condamné|critiqué|exigé|plaidé\s(?:pour|en\sfaveur|contre)"
    r"|appelé\sà|insisté\ssur|indiqué|précisé|mis\sen\sgarde\scontre|qualifié|regretté|relevé|noté"
    r"|exprimé|rejeté|défendu|expliqué|détaillé|jugé|exhorté|estimé|demandé|souhaité|garanti"
)
_HOLDING = (
    r"souligne|annonce|annoncent|confirme|confirment|rappelle|reconnaît|dément|démentent|promet"
    r"|propose|salue|réaffirme|réitère|nie|plaide\spour|appelle\sà|appellent\sà|insiste\ssur"
    r"|parle(?:nt)?(?=(?:\s(?:pourtant|même|déjà|aussi|plutôt))?\sd(?:e|['’]une?|u|es)\s(?:la\s|l['’])?\ue001)"
    r"|dénonce|dénoncent|condamne|condamnent|rejette|rejettent|réclame|réclament|exige|exigent"
    r"|chiffre(?:nt)?(?=\s[^,.;:]{3,60}\sà\s(?:\w+\s)?\d)|regrette|exprime|juge|détaille|évoque(?:nt)?|qualifie|(?:fustige|pointe)(?:nt)?(?=\s(?:la\s|le\s|l['’]|une?\s)?\ue001)|(?:se\sdit|se\sdisent|s['’]est\sdite?|se\ssont\sdite?s|se\sdéclare|s['’]est\sdéclarée?|se\smontre|s['’]est\smontrée?)(?=\s(?:\w+\s)?\ue001)"
)
_DAYS = r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_MONTHS = r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"

SPEECH = Speech(
    code="fr",
    says=_SAYS,
    holds=rf"{_READY}|{_ENGAGED}|{_AUX}{_MID}\s(?:{_HOLDERS})|{_HOLDING}",
    adverbs=(
        r"également|aussi|ensuite|alors|ainsi|toutefois|notamment|encore|déjà|pour\ssa\spart"
        r"|de\sson\scôté|quant\sà\s(?:lui|elle)|en\soutre|cependant|néanmoins|par\sailleurs|hier"
        rf"|(?:{_DAYS})(?:\ssoir|\smatin|\saprès-midi)?(?:\s\d{{1,2}}\s(?:{_MONTHS})(?:\s\d{{4}})?)?"
        r"|aujourd['’]hui|lui-même|elle-même|eux|n['’]|l['’]|en|y|lui|leur|nous|me|m['’]|se|s['’]"
        r"|tous\sdeux|enfin|récemment|(?!gouvern|parle|dépar|docu|règle|dévelop|établis|loge|arme|désarm|finance|invest"
        r"|trait|paie|équip|mouve|événe|change|environ|fonde|médica|argu|instru|moment|complé|élé|senti)\w+ment|de\sleur\scôté|à\sson\stour"
    ),
    besides=(
        rf"(?:ce\s|le\s)?(?:{_DAYS})(?:\s(?:soir|matin|après-midi))?(?:\s\d{{1,2}}\s(?:{_MONTHS})(?:\s\d{{4}})?)?"
        rf"|la\ssemaine\s(?:dernière|passée)"
        r"|(?:(?:le\smois|l['’]an|l['’]année)\s(?:dernier|dernière|passée?)|ce\s(?:matin|soir|midi)|il\sy\sa\s[\w-]+\s\w+)(?=\squ(?:e\b|['’]))"
        r"|à\sla\s(?:radio|télévision|chaîne|rédaction|tribune|barre)|à\snotre\s(?:journal|rédaction)"
        r"|pourtant|même|déjà|plutôt"
        rf"|hier|aujourd['’]hui|le\s\d{{1,2}}\s(?:{_MONTHS})(?:\s\d{{4}})?"
        r"|(?:aux\sjournalistes|à\sla\spresse|à\sdes\sjournalistes|aux\sdéputés|au\sparlement"
        r"|aux\ssénateurs|à\sl['’](?:agence|AFP|issue|antenne|Assemblée)|devant\s(?:la|les|l['’]|le|des)\s?[\w-]+"
        r"|au\s(?:journal|quotidien|micro|Sénat))(?:\s(?!(?:le|la|les|une?|que)\b|l['’]|qu['’])(?:de|du|d['’]|des|de\sla|de\sl['’])?\s?[\w’'-]+){0,3}"
        r"|(?:à\sl['’]|à\sla\s|à\s|au\s|aux\s)(?-i:[A-ZÀ-Þ])[\w-]*(?:\s(?:du\s|de\s)?(?-i:[A-ZÀ-Þ])[\w-]*){0,3}(?=\squ(?:e\b|['’])|[.,:]|$)"
        r"|(?:dans|lors|au\scours|à\sl['’]occasion|à\sl['’]issue|après|avant|en\smarge|à\sla\ssortie)"
        r"\s(?:de\s|d['’]|du\s|des\s)?(?:un|une|son|sa|la|le|l['’]|leur|cette|ce|la)?\s?(?:entretien|interview"
        r"|communiqué|discours|conférence|réunion|rencontre|visite|déclaration|message|lettre|point"
        r"|allocution|tribune|sommet|cérémonie|forum|presse|entretiens|discussions|négociations|conseil)"
        r"(?:\s(?:de|du|d['’]|à|au|avec|sur|publié\w*|diffusé\w*|accordé\w*)\s?(?!que)[\w’'-]+){0,4}"
        r"|à\s[A-ZÀ-Þ][\w-]+|sur\s[A-ZÀ-Þ][\w-]+|sans\s(?:autre\s)?[\w’'-]+|\w+ment|à\sce\ssujet"
        r"|en\s(?:conclusion|réponse|substance)|par\sailleurs|également|aussi"
    ),
    that=r"que|qu['’](?=\w)|si",
    saying=(
        r"avant\s(?:d['’]ajouter|de\s(?:conclure|préciser|lancer|poursuivre|rappeler|répondre|lâcher|glisser))|(?:pour|et\sd['’])\s?ajouter|et\sde\s(?:conclure|préciser|lancer|poursuivre|rappeler)|en\s(?:disant|affirmant|assurant|expliquant|précisant|ajoutant|déclarant|jurant|soulignant)|accusant|promettant|reconnaissant|admettant|jurant"
        r"|faisant\s(?:valoir|remarquer|observer|savoir)|tout\sen\s(?:précisant|soulignant|ajoutant"
        r"|rappelant|reconnaissant|indiquant|admettant|assurant|affirmant)|prévenant|plaidant|arguant"
        r"|signalant|relevant|observant|constatant|regrettant|déplorant|concluant|(?:qualifiant|traitant)(?=\s[^,.;:]{2,60}\sd(?:e\s|['’](?:une?\s)?)\ue001)|ajoutant|précisant|soulignant|indiquant|estimant|rappelant|affirmant|expliquant|assurant"
        r"|(?<=et\s)\w{2,}(?:é|it|u)(?=\s(?:que\s|qu['’]))|notant|insistant|déclarant|jugeant|confirmant|avertissant|annonçant"
    ),
    going_on=r"ajouté|ajoute|poursuit|poursuivi|conclut|conclu",
    according=(
        r"selon|d['’]après|pour|aux\syeux\sde|(?:de\sl['’](?:avis|aveu)(?:\s(?:même|unanime))?|aux\syeux|aux\sdires|au\sdire"
        r"|selon\sles\s(?:mots|propos|dires|déclarations|explications|chiffres|calculs|estimations))"
        r"(?:\s(?:de|du)|\sd['’]|(?=\sdes\s))|à\sentendre|au\sdire\s(?:du|d['’])|aux\sdires\sd['’]|dans\sl['’]esprit\sd(?:e|u)|de\ssource"
        r"|à\sen\scroire|aux\sdires\s(?:de|du)"
    ),
    as_=r"comme|ainsi\sque",
    offices={
        "": (
            r"prédécesseur|édile|successeur|homologue|fleuriste|boulang(?:er|ère)s?|collègues?|intendant|voisins?|étudiants?|passagers?|élèves?|musiciens?|habitants?|riverains?|"
            r"premier\sministre|ministre|président|chancelier|ambassadeur|secrétaire|directeur|chef|chef\sde\sl['’]État"
            r"|gouverneur|maire|porte-parole|responsables?|sources?|analystes?|experts?|diplomates?"
            r"|PDG|négociateurs?|négociateur|commissaire|conseillers?|professeur|économistes?"
            r"|avocats?|députés?|sénateurs?|représentants?|dirigeants?|coordinateur|délégués?"
            r"|secrétaire\sgénéral|directeur\sgénéral|procureur|juge|consul|observateurs?|rapporteur"
            r"|ministres|présidents|chefs|ambassadeurs|interlocuteurs?|chercheurs?|élus?|membres?"
            r"|correspondante?|journalistes?|habitants?|agriculteurs?|ingénieurs?|historiens?|patron|numéro\sdeux|envoyé|émissaire"
            r"|haut\sresponsable|opposant|leader|militants?|syndicalistes?|vice-président|recteur"
            r"|échevins?|adjoints?|adjoint\sau\smaire|conseiller\smunicipal|préfet|sous-préfet|attaché|chargé\sd['’]affaires"
            r"|commissaires|vérificateur|auditeur|notaire|arbitre|juges|magistrats?|évêque|archevêque"
            r"|imam|rabbin|prêtre|pasteur|doyen|universitaires?|physicien|biologiste|chimiste|géologue"
            r"|conservateur|bibliothécaire|architectes?|urbanistes?|promoteurs?|entrepreneurs?|consultants?"
            r"|banquiers?|courtiers?|investisseurs?|actionnaires?|directeur\sfinancier|pilotes?|capitaine"
            r"|marins?|pêcheurs?|mineurs|ouvriers?|salariés?|employés?|locataires?|propriétaires?"
            r"|commerçants?|hôteliers?|touristes?|visiteurs?|voyageurs?|parents?|mère|père|diplômés?"
            r"|athlètes?|joueurs?|entraîneur|sélectionneur|organisateurs?|bénévoles?|volontaires?"
            r"|réfugiés?|survivants?|victimes?|citoyens?|électeurs?|candidats?|parlementaires?|eurodéputés?"
            r"|commentateurs?|chroniqueur|éditorialiste|écrivain|romancier|poète|acteur|comédien|chanteur"
            r"|compositeur|producteur|réalisateur|cinéaste|artistes?|peintre|photographe|chirurgien"
            r"|médecins?|infirmiers?|pharmacien|psychologue|pompiers?|officiers?|inspecteurs?|sergent"
            r"|colonel|général|amiral|lieutenant|commandant|maréchal|soldats?|gardes?|plénipotentiaire"
            r"|nonce|interprète|traducteur|guide|techniciens?|trésorier|greffier|ingénieur|témoins?"
            r"|médiateurs?|premier\sadjoint|porte-paroles|enseignants?|professeurs|archéologues?|mandataire"
        ),
        "f": (
            r"voisine|retraitée|sœur|femme|épouse|fille|veuve|tante|nièce|première\sministre|présidente|chancelière|ambassadrice|directrice|cheffe|conseillère"
            r"|députée|sénatrice|représentante|dirigeante|coordinatrice|déléguée|secrétaire\sgénérale"
            r"|directrice\sgénérale|négociatrice|procureure|avocate|reine|princesse|vice-présidente|patronne"
            r"|gouverneure|chercheuse|élue|habitante|agricultrice|historienne|experte|rapporteuse"
            r"|échevine|adjointe|préfète|attachée|chargée\sd['’]affaires|vérificatrice|auditrice|magistrate"
            r"|doyenne|physicienne|conservatrice|consultante|banquière|actionnaire|ouvrière|salariée"
            r"|employée|commerçante|hôtelière|visiteuse|voyageuse|étudiante|diplômée|joueuse|entraîneuse"
            r"|organisatrice|bénévole|réfugiée|candidate|chroniqueuse|écrivaine|romancière|poétesse|actrice"
            r"|comédienne|chanteuse|compositrice|productrice|réalisatrice|chirurgienne|infirmière"
            r"|pharmacienne|inspectrice|colonelle|générale|commandante|traductrice|technicienne|trésorière"
            r"|greffière|ingénieure|médiatrice|envoyée|enseignante|professeure|opposante|militante"
        ),
        "m": r"frère|(?:ex-)?mari|époux|fils|veuf|oncle|neveu|roi|prince|empereur|émir",
    },
    bodies=(
        r"partie|inspection|rédaction|évêché|diocèse|guilde|corporation|amicale|régie|métropole|intercommunalité|communauté\s(?:d['’]agglomération|urbaine|de\scommunes)|chancellerie|capitainerie|douane|bourse|trésor|clinique|école|lycée|collège|musée|théâtre|club|brasserie|raffinerie|aéroport|port\sautonome|ordre|patronat|intersyndicale|direction|exploitants|équipe\smunicipale|majorité|ligue|coalition|alliance|bloc|réseau|promoteur|constructeur|fabricant|propriétaire|"
        r"ministère|gouvernement|agence|bureau|département|ambassade|conseil|commission|parlement"
        r"|banque|groupe|organisation|compagnie|entreprise|société|administration|cabinet|comité"
        r"|union|association|institut|université|autorité|service|cour|tribunal|chambre|parti"
        r"|délégation|présidence|mission|fédération|fonds|fondation|consortium|opérateur|diplomatie"
        r"|kremlin|sénat|secrétariat|assemblée|ville|opposition|journal|quotidien|chaîne|radio"
        r"|magazine|site|régulateur|Élysée|Quai\sd['’]Orsay|Matignon|mairie|AFP|police|armée|État|pays|exécutif"
        r"|hebdomadaire|journaux|quotidiens|syndicats|associations|greffe|parquet|hôpital|usine|gendarmerie|préfecture|rectorat|exploitant|concessionnaire|armateur|coopérative|confédération|média|médias|presse|palais|syndicat|collectif|ONG"
    ),
    papers=(
        r"(?:article|paragraphe|annexe|clause|section|alinéa)\s\d+(?:\.\d+)*(?:er)?|version|cahier\sdes\scharges|règlement|statuts|arrêté|contrat|convention|affiche|pancarte|avenant|"
        r"(?:communiqué(?:\s(?:conjoint|commun|final))?|déclaration(?:\s(?:conjointe|commune))?)"
        r"|rapport|étude|sondage|enquête|audit|bilan|statistiques|données|document|lettre|note|texte|résolution|décret|accord|traité|protocole|mémorandum|bail(?!leur)|pacte|licence|permis(?=\s(?:de|d|impose|exige|prévoit|oblige|fixe)\b)"
        r"|(?:programme|plan)(?=[^.;:]{0,60}?\s(?:prévoit|prévoyait|stipule)(?!\sd[e'’])\b)|requête"
        r"|compromis\sde\svente|loi|charte|procès-verbal|ordonnance|constitution|courrier|clauses"
    ),
    sides=(
        r"(?:deux\s|hautes\s)?(?:parties|pays|présidents|dirigeants|gouvernements|délégations|États"
        r"|capitales|ministres)|(?:deux\s)?chefs\sde\s(?:gouvernement|délégation)|chefs\sd['’]État(?:\set\sde\sgouvernement)?|participants|signataires"
    ),
    the=r"l[’']un\sdes|l[’']une\sdes|une?\sdes|le|la|les|l['’]|un|une|des|son|sa|ses|leur|leurs|ce|cette|ces|du|au|aux|plusieurs|certains|deux|cet",
    plain=(
        r"ancien|ancienne|haut|haute|hauts|vice|premier|première|nouveau|nouvelle|futur|deux|autre"
        r"|principal|principale|simple|jeune|ex|grand|grande|actuel|actuelle|plusieurs"
    ),
    of_their=r"de|du|des|d['’]|de\sla|de\sl['’]|adjoint|chargée?\s(?:de|des|du)",
    at_their=r"à|au|aux|en|auprès\sde|pour|chez",
    titles={"m": "m", "mme": "f", "mlle": "f", "monsieur": "m", "madame": "f", "dr": "", "pr": "",
            "me": "", "mgr": "m", "mm": "p"},
    pronouns={"il": "m", "elle": "f", "ils": "p", "elles": "p", "t-il": "m", "t-elle": "f",
              "on": "n"},
    within=r"&|de|du|des|la|le|van|von|der|ben|el|al|d|bin|ibn",
    not_names=(
        r"Papa|Maman|Papi|Mamie|Le|La|Les|L|Un|Une|Des|De|Du|D|En|À|A|Au|Aux|Dans|Par|Pour|Sur|Avec|Sans|Sous|Selon"
        r"|Après|Avant|Depuis|Pendant|Lors|Si|Mais|Et|Ou|Or|Donc|Car|Il|Elle|Ils|Elles|On|Nous|Vous"
        r"|Je|J|Tu|Ce|Cet|Cette|Ces|Son|Sa|Ses|Leur|Leurs|Mon|Ma|Notre|Nos|Votre|Qui|Que|Quoi|Quand|Où"
        r"|Comment|Pourquoi|Ainsi|Aussi|Alors|Puis|Enfin|Cependant|Toutefois|Pourtant|Ici|Là|Hier"
        r"|Aujourd|Demain|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|Interrogé|Interrogée"
        r"|Deux|Trois|Plusieurs|Certains|Tous|Toutes|Tout|Aucun|Ni|Ne|N|Non|Oui|C|S|Qu|Y|Entre|Vers"
        r"|Entretien|Interview|Contre|Malgré|Comme|Lorsque|Quant|Même|Parmi|Chez|Dès|Rien|Devant|Question|Réponse|M|Mme"
    ),
    prepositions=(
        r"de|du|des|d['’]|à|(?-i:A)|au|aux|en|dans|par|pour|sur|avec|sans|sous|chez|contre|entre|vers|après"
        r"|avant|selon|et|ni|que|depuis|pendant|devant|via|rencontré|reçu|visité|rejoint|remercié"
        r"|accueilli|interrogé|salué|comme|l['’]ancien"
    ),
    relative=r"qui|dont|où|laquelle|lequel",
    short=r"m|mm|mme|mlle|dr|pr|st|ste|art|etc|cf|av|bd|env|p|vol|no|n|janv|févr|juil|sept|oct|nov|déc",
    verbal=r"citée?s?|a|ont|est|sont|va|vont|peut|doit|fut|avait|ne|se|y|en|[\wà-ÿ-]+(?:ent|er|ra|ront|ait|aient|ir|oit)",
    asks=r"q|question|le\sjournaliste|la\sjournaliste|journaliste|intervieweur|modérateur|animateur",
    answers=r"r|réponse",
    communique=(
        r"communiqué(?:\s(?:conjoint|commun|final))|déclaration\s(?:conjointe|commune)"
    ),
    declares=(
        r"sont\sconvenu\w*|ont\sréaffirmé|ont\ssouligné|ont\sexprimé|ont\snoté|ont\ssalué"
        r"|ont\sdécidé|réaffirment|soulignent|expriment|notent|saluent|décident|conviennent"
        r"|s['’]engagent|se\ssont\sengagé\w*|se\sfélicitent|se\ssont\sfélicité\w*|condamnent"
        r"|appellent|rappellent|reconnaissent|déclarent|se\sdéclarent"
    ),
    of=r"de|d['’]|d(?:u|es)(?=[ ]\ue001)",
    not_before=r"être|été|est|sont|était|étaient|sera|seront|le|la|un|une|ne|n['’]|se|s['’]",
    not_after=r"par\b(?!\s(?:courrier|écrit|lettre|téléphone|mail|courriel|ailleurs|la\ssuite|communiqué|voie|le\sbiais|voix|texto|message|e-mail))",
    inverted=(
        rf"(?:{_AUX[3:-1]})-t-(?P<pronoun>il|elle|on){_MID}\s(?:{_PARTICIPLES})"
        rf"|(?:ont|avaient)-(?P<plural>ils|elles){_MID}\s(?:{_PARTICIPLES})"
        rf"|(?:{_PRESENT})-(?:t-)?(?P<present>il|elle|ils|elles|on)|fait-(?P<known>on)\ssavoir"
    ),
    possessed=r"selon\s(?P<owner>lui|elle|eux|elles)|d['’]après\s(?P<owner2>lui|elle|eux)|à\s(?P<owner3>son|leur)\savis|à\s(?P<owner4>ses|leurs)\syeux",
    quoted="",
    citing=r"citant|en\scitant",
    nothing=r"(?:l['’]|les?\s|la\s|ces?\s|cette\s|toute\s)(?:informations?|accusations?|allégations?|rumeurs?|affirmations?|reproches?|chiffres?)|rien|cela|ceci|oui|non|plus|peu",
    would=r"\w{3,}(?:erait|eraient|irait|iraient|rait|raient)|serait|seraient|aurait|auraient",
    and_=r"et",
    owners={"lui": "m", "elle": "f", "eux": "p", "elles": "p", "son": "", "leur": "p", "ses": "",
            "leurs": "p"},
    reports=(
        rf"{_AUX}\s(?:rapporté|écrit|annoncé|indiqué|signalé)|rapporte|rapportent|écrit|écrivent|indique|cite|affirme"
    ),
    speaking=r"interrogée?|s['’]exprimant|répondant|intervenant|prenant\sla\sparole|en\sréponse|dans\sun\s(?:entretien|communiqué|discours)|lors\sd['’]une?",
    bare="",
    infinitive=r"(?:ne\spas\s|n['’]|s['’]|se\s)?(?:avoir|être|vouloir|pouvoir|[a-zéèê]+(?:er|ir|re))",
    voice=r"par\sla\svoix\s(?:de|du|d['’])|par\sla\sbouche\s(?:de|du|d['’])|par\sl['’]intermédiaire\s(?:de|du|d['’])",
    provides=(
        r"(?:montre(?:nt)?|révèle(?:nt)?|indique(?:nt)?|conclut|conclue?nt|établit|estime(?:nt)?|souligne(?:nt)?|suggère(?:nt)?|rappelle(?:nt)?|précise(?:nt)?)(?=\s(?:que\s|qu['’]))|(?:préconise|recommande)(?=\s(?:la|le|les|un|une|que|de)\s|\sl['’])|crée(?=\sune?\s)|autorise|interdit|permet|oblige(?:nt)?|impose|exige|accorde|confère|octroie|engage|limite|plafonne|instaure|institue|contraint|réserve(?=\s(?:à|aux?|le|la)\b)|exclut|spécifie|mentionne|donne(?=\s(?:à|aux?)\s[^,.;:]{2,50}\s(?:le\sdroit|la\spossibilité|jusqu|\w+\s(?:jours|semaines|mois|ans)))|prévoient|fixent|imposent|obligeait|interdisait|permettait|fixait|imposait|garantissait|fixe(?!\s(?:aux?|à|sur|dans|en)\b)|dispose(?!\sd(?:[eu]\b|es\b|['’]))|disposent(?!\sd(?:[eu]\b|es\b|['’]))|prévoit|prévoient|stipule|stipulent|prévoyait|établit|garantit|prescrit|énonce"
    ),
    under=(
        r"(?:aux\stermes|en\svertu|en\sapplication|au\stitre|selon\sles\s(?:termes|clauses|dispositions)"
        r"|en\sexécution)(?:\sde|\sd['’]|(?=\sdu))|conformément(?:\sà|(?=\sau))"
    ),
    faceless=r"[\w-]+\s(?:anonymes?|non\s(?:identifié|nommé)e?s?)|sources?|personnes?|une\ssource",
    second=r"[Vv]ous\s(?:avez|aviez)\s(?:dit|déclaré|promis|affirmé|écrit|annoncé|assuré)|[Vv]ous\s(?:disiez|affirmiez|promettiez|assuriez)|[Vv]ous\s[^.?!:;,]{2,50}?\sen\s(?:disant|affirmant|promettant|jurant|assurant|expliquant)",
    first=r"[Jj]e\sme\ssuis\sengagée?\sà\sce(?=\squ)|[Jj]['’]ai(?:\s(?:alors|déjà|aussi|simplement|toujours|bien))?\s(?:assuré|prévenu|indiqué|affirmé|averti|annoncé|confirmé|confié|dit|répondu|expliqué|promis|répété|écrit|demandé|rappelé|précisé)|[Jj]e\s(?:lui|leur|vous|l['’])\s?(?:ai\s)?(?:dit|répondu|expliqué|promis|répété|écrit|demandé|rappelé|dis|réponds|répète)",
    in_paper=r"(?<=il\sy\s)est\s(?:écrit|indiqué|précisé|stipulé)|est-il\s(?:écrit|indiqué|précisé|stipulé)|il\sest\s(?:écrit|indiqué|précisé|stipulé)|(?:peut-on|on\speut)\slire|lit-on|on\slit|précise-t-on|indique-t-on|souligne-t-on",
    afterwards=(
        r"(?:après|depuis|à\sl['’]issue\sde|à\sla\ssuite\sde|au\sterme\sde)\s(?:cet|cette|cet|notre|la|l['’]|le)\s?"
        r"(?:entretien|émission|interview|conversation|conférence|diffusion|enregistrement|rencontre|point)"
        r"|(?:contactée?s?|jointe?s?|sollicitée?s?|interrogée?s?)\s(?:[\w’'-]+\s){0,3}(?:après|depuis|à\sl['’]issue|à\sla\ssuite)"
    ),
    tells="",
    titled={"la": "f", "le": "m", "une": "f", "un": "m"},
)  # fmt: skip
