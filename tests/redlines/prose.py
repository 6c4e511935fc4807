"""Invented sentences of agreements in five languages, and small changes to them."""

from __future__ import annotations

from tests.mutations.chance import Random

SENTENCES: dict[str, tuple[str, ...]] = {
    "en": (
        "The Parties shall meet once a year at the seat of the Commission.",
        "Each Party shall bear the costs of its own delegation.",
        "The Secretariat keeps the minutes and sends them to all members within thirty days.",
        "No Party may withdraw before the end of the third year.",
        "Fees fall due on the last working day of each quarter.",
        "The Supplier delivers the goods free of charge to the harbour named in Annex II.",
        "A dispute that is not settled by talks goes to arbitration.",
        "This Agreement enters into force on the date of the last signature.",
        "Amendments need the written consent of every Party.",
        "The Depositary informs the Parties of each notification received.",
        "Fishing vessels of either Party may call at the ports of the other.",
        "Confidential records are kept for ten years and then destroyed.",
        "The lessee returns the building in the state in which it was handed over.",
        "Observers may speak, but they have no vote.",
    ),
    "ru": (
        "Стороны ежегодно проводят встречи в месте пребывания Комиссии.",
        "Каждая Сторона несёт расходы по содержанию своей делегации.",
        "Секретариат ведёт протокол и направляет его членам в течение тридцати дней.",
        "Настоящее Соглашение вступает в силу с даты последнего подписания.",
        "Споры, не урегулированные путём переговоров, передаются в арбитраж.",
        "Поправки принимаются с письменного согласия всех Сторон.",
        "Поставщик передаёт товар в порту, указанном в приложении 2.",
        "Наблюдатели могут выступать, но не имеют права голоса.",
    ),
    "fr": (
        "Les Parties se réunissent une fois par an au siège de la Commission.",
        "Chaque Partie prend à sa charge les frais de sa délégation.",
        "Le Secrétariat tient le procès-verbal et l’envoie aux membres sous trente jours.",
        "Le présent Accord entre en vigueur à la date de la dernière signature.",
        "Tout différend non réglé par la négociation est soumis à l’arbitrage.",
        "Les amendements exigent le consentement écrit de chaque Partie.",
        "Le fournisseur livre les marchandises au port désigné à l’annexe II.",
        "Les observateurs prennent la parole, mais ne votent pas.",
    ),
    "ar": (
        "تجتمع الأطراف مرة كل سنة في مقر اللجنة.",
        "يتحمل كل طرف نفقات وفده.",
        "تحتفظ الأمانة بالمحاضر وترسلها إلى الأعضاء خلال ثلاثين يوما.",
        "يدخل هذا الاتفاق حيز النفاذ في تاريخ آخر توقيع.",
        "تحال المنازعات التي لا تسوى بالتفاوض إلى التحكيم.",
        "تتطلب التعديلات موافقة خطية من جميع الأطراف.",
    ),
    "zh": (
        "缔约方每年在委员会所在地举行一次会议。",
        "各缔约方承担本国代表团的费用。",
        "秘书处负责会议记录,并在三十日内发送给各成员。",
        "本协定自最后签署之日起生效。",
        "未能通过谈判解决的争端应提交仲裁。",
        "修正案须经各缔约方书面同意。",
    ),
}
_WORDS = {
    "en": ("promptly", "jointly", "two", "written", "council", "shall not", "sixty", "annual"),
    "ru": ("незамедлительно", "совместно", "двух", "письменное", "совет", "не", "шестьдесят"),
    "fr": ("sans délai", "conjointement", "deux", "écrite", "conseil", "jamais", "soixante"),
    "ar": ("فورا", "معا", "سنتين", "المجلس", "ستين", "لا"),
    "zh": ("立即", "共同", "两年", "理事会", "六十", "不"),
}
_SPACELESS = "zh"


class Prose:
    """Sentences of one language, none twice in a row of fourteen, and changes to them."""

    def __init__(self, chance: Random, language: str) -> None:
        self.language = language
        self.chance = chance
        self._left: list[str] = []

    def sentence(self) -> str:
        """Return a sentence."""
        if not self._left:
            self._left = list(SENTENCES[self.language])
            self.chance.shuffle(self._left)
        return self._left.pop()

    def paragraph(self) -> str:
        """Return one to three sentences."""
        gap = "" if self.language == _SPACELESS else " "
        return gap.join(self.sentence() for _ in range(self.chance.randint(1, 3)))

    def word(self) -> str:
        """Return a word that stands in none of the sentences, or seldom."""
        return self.chance.choice(_WORDS[self.language])

    def parts(self, text: str) -> list[str]:
        """Return the words of a text, each with the blank behind it; of Chinese, its characters."""
        if self.language == _SPACELESS:
            return list(text)
        words = text.split(" ")
        return [word + " " for word in words[:-1]] + words[-1:]

    def swapped(self, text: str) -> str:
        """Return the text with one word given way to another."""
        parts = self.parts(text)
        place = self.chance.randrange(len(parts))
        blank = " " if parts[place].endswith(" ") else ""
        parts[place] = self.word() + blank
        return "".join(parts)

    def added(self, text: str) -> str:
        """Return the text with one word more."""
        parts = self.parts(text)
        blank = "" if self.language == _SPACELESS else " "
        parts.insert(self.chance.randrange(len(parts)), self.word() + blank)
        return "".join(parts)

    def dropped(self, text: str) -> str:
        """Return the text with one word less."""
        parts = self.parts(text)
        del parts[self.chance.randrange(max(1, len(parts) - 1))]
        return "".join(parts)

    def edited(self, text: str) -> str:
        """Return the text with one to three such changes."""
        result = text
        for _ in range(self.chance.randint(1, 3)):
            result = self.chance.choice((self.swapped, self.added, self.dropped))(result)
        return result if result != text else text + self.word()

    def halves(self, text: str) -> tuple[str, str]:
        """Return the text cut between two of its words."""
        parts = self.parts(text)
        place = self.chance.randint(1, max(1, len(parts) - 1))
        return "".join(parts[:place]), "".join(parts[place:])
