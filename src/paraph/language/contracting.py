"""Contracting: before which words French "de le" is "du", and Spanish "de el" is "del"."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ADVERBS = frozenset(
    (
        *("bien", "mieux", "mal", "tout", "tous", "toute", "toutes", "trop", "plus", "moins"),
        *("tant", "autant", "très", "vite", "tôt", "tard", "toujours", "souvent", "parfois"),
        *("jamais", "guère", "peu", "beaucoup", "bientôt", "sitôt", "fort", "volontiers"),
        *("presque", "quasi", "seul", "seule", "seuls", "seules", "même", "mêmes", "ne", "pas"),
        *("point", "rien", "personne", "lui", "leur", "soi", "se", "me", "te", "nous", "vous"),
        *("ce", "ci", "ça", "cela", "que", "qui", "quoi", "dont", "donc", "car", "mais", "ni"),
        *("si", "sinon", "puis", "comme", "quand", "lorsque", "puisque", "quoique", "sans"),
        *("sous", "sur", "dans", "dès", "pour", "par", "vers", "selon", "contre", "pendant"),
        *("depuis", "devant", "derrière", "chez", "durant", "malgré", "parmi", "hors", "près"),
        *("loin", "lors", "jusque", "voire", "voici", "voilà", "notamment", "de", "du", "des"),
        *("la", "le", "les", "mon", "ton", "son", "ma", "ta", "sa", "mes", "tes", "ses", "ces"),
        *("cas", "moment", "jour", "lendemain", "matin", "soir", "mois", "temps", "reste"),
        *("premier", "dernier", "second", "dit", "fait", "faire", "pouvoir", "devoir", "savoir"),
        *("vouloir", "lancer", "tenir", "dîner", "déjeuner", "souper", "rire", "boire", "vivre"),
        *("parler", "toucher", "goûter", "coucher", "lever", "repentir", "souvenir", "sourire"),
        *("devenir", "bénévole", "debout", "dehors", "dedans", "dessus", "dessous", "partout"),
        *("chaque", "quelque", "quelques", "plusieurs", "certes", "soit", "néanmoins", "surtout"),
        *("ceci", "celui", "celle", "ceux", "celles", "mien", "tien", "sien", "nôtre", "vôtre"),
        *("demain", "naguère", "lentement", "pourtant", "cependant", "maintenant", "davantage"),
        *("mis", "remis", "soumis", "transmis", "promis", "compris", "pris", "repris", "appris"),
        *("réduit", "détruit", "construit", "inscrit", "décrit", "prescrit", "conduit", "rendu"),
        *("vendu", "tenu", "vu", "lu", "su", "connu", "reconnu", "voulu", "résolu", "conclu"),
        *("perdu", "défendu", "répondu", "maintenu", "soutenu", "retenu", "prévu", "revu", "dû"),
    )
)
"""French words that may stand between "le" as a pronoun and its verb, or are such verbs, or begin
what is put in between (le cas échéant), or may stand for the infinitive by a slip (rendu): before
them "de le" may be meant."""
VOWELLED = frozenset(
    (
        *("bénéfice", "carbone", "capitaine", "chèque", "comité", "commerce", "congé", "côté"),
        *("cycle", "degré", "domaine", "domicile", "dommage", "défi"),
        *("langage", "litige", "marché", "monde", "message"),
        *("paragraphe", "passage", "patrimoine", "possible", "préjudice", "principe"),
        *("privilège", "problème", "procédé", "protocole", "pétrole", "responsable", "régime"),
        *("rôle", "salarié", "service", "siège", "stade", "stage", "système", "suivi"),
        *("terme", "texte", "troisième", "volume", "parti", "personnage", "pourcentage"),
        *("chômage", "mariage"),
    )
)
"""French nouns and adjectives in -e, -é and -i that are no verb which lost its last letter, as
"contrôle" may be for "contrôler" and "traité" for "traiter"."""
PLAIN = frozenset(
    (
        *("milieu", "différend", "jeu", "recentrage"),
        *("corridor", "courriel", "déficit", "maximum", "minimum", "mémorandum", "quitus"),
        *("bail", "bas", "bassin", "bateau", "bilan", "blocus", "bois", "brevet", "brut"),
        *("budget", "bureau", "but", "bétail", "cadet", "calcul", "canadien", "canton"),
        *("capital", "certificat", "champ", "charbon", "chef", "chilien", "choix", "ciel"),
        *("climat", "cocontractant", "colombien", "comptant", "concours", "conflit"),
        *("congrès", "conseil", "consortium", "consul", "consulat", "consultant"),
        *("contentieux", "contenu", "contingent", "contractant", "contrat", "convoi"),
        *("corps", "coréen", "coton", "courant", "cours", "coût", "crédit", "dessin"),
        *("devis", "dispositif", "district", "don", "drapeau", "droit", "débat", "décret"),
        *("décès", "défaut", "départ", "dépôt", "désaccord", "détail", "détriment"),
        *("détroit", "faisceau", "flux", "fond", "fonds", "forfait", "format", "forum"),
        *("fret", "gain", "gaz", "gazoduc", "gel", "gros", "gérant", "haut", "jury"),
        *("kazakh", "lac", "lait", "lien", "lieu", "long", "lot", "magasin", "maintien"),
        *("mandant", "mandat", "manuel", "marin", "matériau", "matériel", "mexicain"),
        *("montant", "mot", "motif", "moyen", "net", "nom", "nord", "nouveau", "parc"),
        *("parquet", "passif", "patron", "pavillon", "pays", "permis", "personnel"),
        *("plafond", "plan", "plateau", "plomb", "poids", "pont", "port", "portail"),
        *("potentiel", "prix", "processus", "procès", "produit", "profil", "profit"),
        *("progrès", "projet", "protêt", "précédent", "présent", "président", "prêt"),
        *("public", "péril", "péruvien", "quai", "quorum", "quota", "rang", "rapport"),
        *("ratio", "recours", "refus", "renvoi", "représentant", "requérant", "respect"),
        *("ressort", "retard", "retour", "retrait", "revenu", "riz", "référendum"),
        *("référentiel", "réseau", "résultat", "sang", "sceau", "scrutin", "secours"),
        *("secret", "secrétariat", "sel", "sens", "seuil", "signal", "sol", "sort"),
        *("soutien", "statut", "stock", "sud", "sujet", "surplus", "syndicat", "tabac"),
        *("tarif", "taux", "terrain", "thon", "total", "trafic", "train", "transfert"),
        *("transit", "transport", "travail", "tronçon", "trust", "tuyau", "témoin"),
        *("vaisseau", "vent", "vin", "virus", "volet"),
    )
)
"""French nouns and adjectives that end in another letter, and are hardly a form of a verb."""
DOUBTFUL = frozenset(("cadre", "centre", "chiffre", "calibre", "titre", "timbre"))
"""French nouns in -re that may be for the infinitive in -rer."""
NOMINAL = frozenset(
    (
        *("vertu", "application", "disposition", "dispositions", "durée", "termes", "dépôt"),
        *("recommandation", "recommandations", "paragraphe", "paragraphes", "alinéa", "alinéas"),
        *("article", "articles", "organe", "organes", "date", "siège", "rapport", "texte"),
        *("titre", "état", "partie", "parties", "milieu", "principe", "champ", "début", "fin"),
        *("montant", "prix", "annexe", "annexes", "objet", "nature", "contenu", "préambule"),
    )
)
"""French nouns behind which "de" leads to a noun, and to no infinitive."""
NOUNS = frozenset(
    (
        *("accomplissement", "acheminement", "agrément", "aménagement", "appartement"),
        *("boisement", "budgétaire", "bâtiment", "bénéficiaire", "cadastre"),
        *("calendrier", "cancer", "caractère", "cautionnement"),
        *("cessionnaire", "chancelier", "changement", "chantier", "chapitre", "chargement"),
        *("cimetière", "classement", "clavier", "cofinancement", "commandement"),
        *("commencement", "commentaire", "commissionnaire", "compartiment", "complément"),
        *("comportement", "concessionnaire", "conditionnement", "consentement"),
        *("contingentement", "contraire", "corridor", "courrier", "courtier", "critère"),
        *("croisement", "créancier", "cuir", "cœur", "destinataire", "diamètre"),
        *("dictionnaire", "document", "donataire", "dossier", "débarquement"),
        *("dédommagement", "dédouanement", "dégrèvement", "dénouement", "département"),
        *("déplacement", "déploiement", "dépositaire", "déroulement", "désarmement"),
        *("désastre", "désir", "détachement", "détournement", "développement", "fer"),
        *("fermier", "fichier", "financement", "financier", "foncier", "fonctionnement"),
        *("fondement", "formulaire", "foyer", "franchissement", "genre", "gestionnaire"),
        *("gibier", "gouvernement", "gravier", "greffier", "groupement", "judiciaire"),
        *("jugement", "kilomètre", "laboratoire", "lancement", "laser", "libre"),
        *("licenciement", "locataire", "logement", "loisir", "loyer", "légataire", "maire"),
        *("mandataire", "manquement", "membre", "militaire", "millénaire", "minier"),
        *("ministre", "ministère", "mobilier", "monument", "monétaire", "mouvement", "mètre"),
        *("médicament", "mémoire", "métier", "navire", "nombre", "notaire", "nucléaire"),
        *("numéraire", "paiement", "palier", "panier", "papier", "paramètre", "parlement"),
        *("partenaire", "particulier", "peuplement", "pilier", "placement", "plafonnement"),
        *("plaisir", "policier", "prestataire", "propriétaire", "prélèvement", "périmètre"),
        *("pétitionnaire", "quartier", "raccordement", "rapatriement", "rapprochement"),
        *("rassemblement", "rattachement", "reboisement", "recensement", "reclassement"),
        *("recouvrement", "recrutement", "redressement", "redéploiement", "refinancement"),
        *("refoulement", "registre", "remboursement", "remplacement", "rendement"),
        *("renforcement", "renouvellement", "renseignement", "rentier", "retraitement"),
        *("règlement", "régulier", "répertoire", "salaire", "sanitaire", "secondaire"),
        *("secrétaire", "semestre", "sentier", "serment", "signataire", "sinistre"),
        *("solidaire", "sommaire", "soufre", "spectre", "stagiaire", "stationnement"),
        *("supplément", "supplémentaire", "séminaire", "tarifaire", "territoire", "terroir"),
        *("testament", "thermomètre", "théâtre", "tiroir", "titulaire"),
        *("traitement", "transbordement", "trimestre", "trottoir", "trésor", "ver", "verre"),
        *("versement", "vieillissement", "virement", "volontaire", "vêtement"),
    )
)
"""French nouns and adjectives in -r, -re and -ment, neither infinitives nor adverbs, without
those in -eur."""
PHRASED = frozenset(("mesure",))
"""French words behind which the contraction makes a phrase of duty that was one before: dans la
mesure du possible."""
VERBAL = ("age", "ôle", "ité", "arque", "ode", "iste")
"""How French nouns end that may be for an infinitive in -er."""
ENDINGS = (*("eur", "isme", "ième", "eau", "al", "el", "if", "iat", "icat", "ultat"),)
"""How French nouns and adjectives end, and no form of a verb but in -er."""
HEADS = frozenset(
    (
        *("virtud", "dentro", "fuera", "través", "marco", "objetivo", "partir", "acerca"),
        *("respecto", "independientemente", "parte", "vigor", "ámbito", "amparo", "fin"),
        *(
            "período",
            "periodo",
            "conforme",
            "importe",
            "texto",
            "valor",
            "alcance",
            "término",
            "principio",
            "nombre",
        ),
        *("título", "párrafo", "artículo", "capítulo", "apartado", "inciso", "anexo", "literal"),
        *("numeral", "contenido", "sentido", "efecto", "resultado", "depósito", "plazo"),
        *("desarrollo", "objeto", "fondo", "régimen", "resumen", "examen", "plan", "protocolo"),
        *("reglamento", "preámbulo", "amenaza", "petición", "vigencia", "ausencia", "existencia"),
        *("transferencia", "importancia", "competencia", "presencia", "conclusión", "luego"),
        *("antes", "después", "además", "encima", "debajo", "delante", "detrás", "cerca", "lejos"),
        *("alrededor", "largo", "titular", "sistema", "beneficiario", "territorio"),
        *(
            "contrario",
            "retirada",
            "base",
            "sede",
            "fecha",
            "copia",
            "utilización",
            "mercado",
            "comercio",
        ),
    )
)
"""Spanish words behind which "de el" leads to a noun: none of them is a verb that takes an object
there."""
VERBAL_ADJECTIVES = frozenset(("hable", "doble", "redoble", "desdoble", "entable", "señal"))
"""Spanish words in -ble and -al that are no adjective, or a form of a verb."""
MASCULINE = frozenset(
    (
        *(
            "acceso",
            "acreedor",
            "acuerdo",
            "acto",
            "acuse",
            "agente",
            "ambiente",
            "análisis",
            "anexo",
            "año",
        ),
        *("apartado", "apoderado", "arancel", "arbitraje", "archivo", "artículo", "asunto"),
        *("ámbito", "área", "árbitro", "abogado", "actor", "adquirente", "agua", "banco", "bien"),
        *("bloque", "beneficiario", "beneficio", "buque", "calendario", "cálculo", "canal"),
        *("capital", "capítulo", "carbono", "cargo", "caso", "certificado", "ciclo", "ciudadano"),
        *("cliente", "clima", "código", "comité", "comercio", "compromiso", "comprador"),
        *("comunicado", "concepto", "conflicto", "conjunto", "conocimiento", "consejo"),
        *("consentimiento", "consulado", "consumidor", "contenido", "contexto", "contratante"),
        *("contratista", "contrato", "control", "convenio", "costo", "crédito", "criterio"),
        *("cronograma", "cuadro", "cuerpo", "cumplimiento", "daño", "dato", "debate", "decreto"),
        *("demandado", "demandante", "departamento", "depositario", "depósito", "derecho"),
        *("desarrollo", "despacho", "destinatario", "deudor", "día", "dictamen", "dinero"),
        *("director", "diseño", "documento", "domicilio", "efecto", "ejercicio", "elemento"),
        *("emisor", "empleado", "empleador", "empleo", "envío", "equipo", "equilibrio"),
        *("espacio", "espíritu", "establecimiento", "estado", "estatuto", "estudio", "evento"),
        *("examen", "exportador", "expediente", "fabricante", "financiamiento", "foro"),
        *("fondo", "formulario", "fortalecimiento", "fundamento", "funcionario"),
        *("funcionamiento", "gasto", "género", "gobierno", "grado", "grupo", "hecho", "horario"),
        *("idioma", "impacto", "importador", "impuesto", "incumplimiento", "índice", "ingreso"),
        *("inicio", "instituto", "instrumento", "intercambio", "interés", "interesado"),
        *("inventario", "inversionista", "inversor", "juez", "juicio", "laboratorio", "laudo"),
        *("libro", "licenciatario", "límite", "litigio", "lugar", "mandato", "mar", "marco"),
        *("margen", "material", "mecanismo", "medio", "memorando", "mercado", "mes", "método"),
        *("ministerio", "ministro", "modelo", "momento", "monto", "mundo", "municipio"),
        *("negocio", "nivel", "nombre", "número", "objetivo", "objeto", "océano", "operador"),
        *("organismo", "origen", "pago", "país", "papel", "párrafo", "parlamento", "patrimonio"),
        *("período", "periodo", "permiso", "personal", "plan", "plazo", "poder", "portal"),
        *("precio", "prestador", "presidente", "presupuesto", "principio", "problema"),
        *("procedimiento", "proceso", "producto", "productor", "propietario", "protocolo"),
        *("proveedor", "proyecto", "pueblo", "puerto", "punto", "puesto", "reclamante"),
        *("reclamo", "reconocimiento", "recurso", "régimen", "registro", "reglamento", "reino"),
        *("representante", "requisito", "resultado", "resumen", "retiro", "retraso", "riesgo"),
        *("saldo", "secretario", "sector", "servicio", "sistema", "sitio", "solicitante"),
        *("sometimiento", "suministro", "subpárrafo", "subsuelo", "suelo", "supuesto", "tema"),
        *("tenedor", "tercero", "término", "territorio", "texto", "tiempo", "tipo", "titular"),
        *("título", "trabajador", "trabajo", "tratado", "tratamiento", "tribunal", "uso"),
        *("usuario", "valor", "vencimiento", "vendedor", "volumen", "vínculo", "voto"),
    )
)
"""Spanish nouns before which stands the article "el", and which are no verb that "él" could have:
neither informe nor importe (of informar, importar), nor the like."""
PRESENT: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "presente": frozenset(
            (
                *("acuerdo", "tratado", "artículo", "capítulo", "convenio", "contrato"),
                *("protocolo", "anexo", "reglamento", "instrumento", "párrafo", "apartado"),
                *("documento", "estatuto", "código", "título", "memorando", "pacto", "addendum"),
                *("apéndice", "subpárrafo", "reglamento", "pliego", "plan", "caso", "programa"),
            )
        ),
    }
)
"""Spanish words that are a verb too, and the nouns before which they are none."""
