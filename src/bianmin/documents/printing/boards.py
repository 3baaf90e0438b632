"""Papers for the wall: the table of time limits on A4, each service's flow board on A3; both languages, tagged."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from bianmin.catalogue import queries as catalogue
from bianmin.catalogue.types import UNITS, LimitRow, Service
from bianmin.documents.printing import fonts, typesetting
from bianmin.kit import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import BranchInfo

TABLE = t("處理時限表", "Time limits")
LEAD = t(
    "期限自收件的次日起算；末日為假日者，順延至次一上班日。等候申請人補件的期間不計。",
    "Limits count from the day after receipt; an end on a day off moves to the next working day. Days spent waiting "
    "for an applicant's papers are not counted.",
)
HEADS = (t("服務", "Service"), t("辦理期限與依據", "Limit and basis"), t("各步驟期限", "Limits of steps"))
FACTS = (t("期限", "Limit"), t("費用", "Cost"), t("承辦單位", "Unit"))
BASIS, PRINTED = t("依據：{law}", "Basis: {law}"), t("{day}製表", "Made on {day}")
STEP = t("{step}：{length}", "{step}: {length}")
BOARD = t("{service}流程圖", "Flow chart: {service}")
BOARDS = t("服務流程圖", "Flow charts of the services")
UNSET = t("依各步驟", "By each step")
FREE = t("免費", "Free")


@dataclass(frozen=True, slots=True)
class _Voice:
    """Writes texts and days in one language."""

    language: str

    def say(self, text: Text) -> str:
        return text.en if self.language == "en" else text.zh

    def day(self, on: date) -> str:
        return roc.english(on) if self.language == "en" else f"中華民國{roc.plain(on)}"


def limits_pdf(
    branch: BranchInfo, rows: Sequence[tuple[Service, Sequence[LimitRow]]], language: str, on: date
) -> bytes:
    """Return the table of time limits."""
    voice = _Voice(language)
    units = [
        {"name": voice.say(UNITS[unit]), "rows": [_limit_row(voice, *row) for row in members]}
        for unit, members in groupby(rows, key=lambda row: row[0].unit)
    ]
    given = {"lead": voice.say(LEAD), "heads": [voice.say(head) for head in HEADS], "units": units}
    return _compiled("limits.typ", voice.say(TABLE), branch, voice, on, **given)


def _limit_row(voice: _Voice, service: Service, limits: Sequence[LimitRow]) -> dict[str, Any]:
    own = next((limit for limit in limits if limit.title is None), None)
    return {
        "title": voice.say(service.title),
        "limit": voice.say(own.in_full) if own else voice.say(UNSET),
        "basis": voice.say(BASIS.fill(law=own.basis)) if own and own.basis.zh else "",
        "steps": [
            voice.say(STEP.fill(step=limit.title, length=limit.length)) for limit in limits if limit.title is not None
        ],
    }


def boards_pdf(branch: BranchInfo, services: Sequence[Service], language: str, on: date) -> bytes:
    """Return the flow boards of some services, a sheet each."""
    voice = _Voice(language)
    boards = [_board(voice, service) for service in services]
    title = voice.say(BOARD.fill(service=services[0].title) if len(services) == 1 else BOARDS)
    return _compiled("board.typ", title, branch, voice, on, boards=boards)


def _board(voice: _Voice, service: Service) -> dict[str, Any]:
    wide, high = catalogue.chart_size(service, voice.language)
    limit = catalogue.limit_in_full(service.limit) if service.limit else UNSET
    facts = zip(FACTS, (limit, service.fee or FREE, UNITS[service.unit]), strict=True)
    law = Text("、".join(one.zh for one in service.basis), "; ".join(one.en for one in service.basis))
    families = ", ".join(("Libertinus Serif", *fonts.faces().families))
    return {
        "title": voice.say(service.title),
        "summary": voice.say(service.summary),
        "facts": [[voice.say(name), voice.say(value)] for name, value in facts],
        "svg": catalogue.chart(service, voice.language, face=families, ground="#ffffff"),
        "alt": _in_words(voice, service),
        "landscape": wide > high * 1.15,
        "foot": voice.say(BASIS.fill(law=law)) if service.basis else "",
    }


def _in_words(voice: _Voice, service: Service) -> str:
    """Return the chart in words, for whoever can't see it."""
    lines = []
    for station in catalogue.stations(service):
        ways = "; ".join(f"{voice.say(way.label)} → {way.to}" for way in station.ways)
        said = voice.say(station.ends) if station.ends else voice.say(station.who)
        limit = f", {voice.say(station.limit)}" if station.limit else ""
        lines.append(f"{station.number} {voice.say(station.title)} ({said}{limit}) {ways}".rstrip())
    return " | ".join(lines)


def _compiled(template: str, title: str, branch: BranchInfo, voice: _Voice, on: date, **data: Any) -> bytes:  # noqa: ANN401  (whatever a template shows)
    given = {
        "title": title,
        "date": [on.year, on.month, on.day],
        "lang": "en" if voice.language == "en" else "zh",
        "region": "gb" if voice.language == "en" else "tw",
        "printed": voice.say(PRINTED).format(day=voice.day(on)),
        "office": {"name": voice.say(branch.name), "is_sample": branch.is_sample},
        **data,
    }
    return typesetting.compiled(template, typesetting.printable(given))
