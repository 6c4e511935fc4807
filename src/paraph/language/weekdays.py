"""The days of the week in each language, in small letters, from Monday."""

from __future__ import annotations

WEEKDAYS = {
    "en": ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    "ru": (
        *("понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"),
        *("понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья"),
        *("понедельнику", "вторнику", "среду", "четвергу", "пятницу", "субботу", "воскресенью"),
    ),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": (
        *("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        *("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
    ),
    "ko": ("월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"),
}
"""Each form of the seven, in rows of seven."""
