"""Subjectless: words that most provisions and most announcements have, and that tell no subject."""

from __future__ import annotations

from functools import cache

from paraph.language.stemming import stem

_WORDS = {
    "en": (
        "agreement treaty convention protocol memorandum accord pact contract party parties "
        "side sides country countries state states government governments republic kingdom "
        "minister ministers president said says intend intends intention plan plans planned "
        "planning hope aim want wants ready agree agreed sign signed visit year years first "
        "also well good great important both two three four five many need next last start "
        "begin make take give see have would could can able may must today tomorrow day days "
        "month months week people time including order relation relations cooperation cooperate "
        "development develop develops deepen strengthen agreements together each other another "
        "several number mutual joint jointly bilateral article paragraph present accordance "
        "provide provided follow following set forward work working part field fields "
        "level bring come go new just much let want later soon later possible necessary"
    ),
    "ru": (
        "соглашение договор протокол меморандум конвенция сторона стороны страна страны "
        "государство государства правительство республика королевство министр президент заявил "
        "заявила сказал намерены намерен планируем планирует планируют хотим готовы "
        "договорились подписать подписан визит год года году годы лет первый важный оба обе два "
        "двух три будет будем будут может могут сегодня завтра день дни месяц месяца неделя "
        "люди время также отношения отношений сотрудничество сотрудничества развитие развивать "
        "развития углублять укреплять вместе друг другой взаимный взаимного совместный "
        "совместно двусторонний статья пункт настоящий настоящего соответствие рамках рамки "
        "область области сфера уровень работа работать следующий новый является осуществлять "
        "осуществляют свой свои своих один одна каждый каждого начать начнем предлагаем "
        "собираемся рассчитываем обе скоро позже ближайшее"
    ),
    "fr": (
        "accord traité convention protocole mémorandum partie parties pays état états "
        "gouvernement gouvernements république royaume ministre ministres président présidente "
        "dit déclaré entend entendent intention prévoit prévoient prévoyons souhaite souhaitent "
        "voulons prêts convenu signer signé visite an ans année années premier première aussi "
        "bien important deux trois avoir être faire peut pouvoir doit aujourd hui demain jour "
        "jours mois semaine gens temps ainsi relations coopération coopérer développement "
        "développer approfondir renforcer ensemble autre autres chaque plusieurs mutuel "
        "mutuelle conjoint commun commune bilatéral article paragraphe présent conformément "
        "cadre domaine domaines niveau travail travailler suivant nouveau nous va vont allons "
        "ont bientôt"
    ),
    "es": (
        "acuerdo tratado convenio convención protocolo memorando parte partes país países "
        "estado estados gobierno gobiernos república reino ministro ministra ministros "
        "presidente presidenta dijo señaló planea prevé quiere queremos esperamos intención "
        "dispuestos acordado firmar firmado visita año años primero primera también bien "
        "importante dos tres haber ser hacer puede poder debe hoy mañana día días mes meses "
        "semana gente tiempo así relaciones cooperación cooperar desarrollo desarrollar "
        "profundizar fortalecer juntos otro otros cada varios mutuo mutua conjunto común "
        "bilateral artículo párrafo presente conformidad marco ámbito ámbitos nivel trabajo "
        "trabajar siguiente nuevo van vamos pronto"
    ),
}


@cache
def subjectless(code: str) -> frozenset[str]:
    """Return the stems of such words of one language, none where there is no list."""
    return frozenset([stem(word, code) for word in _WORDS.get(code, "").split()])
