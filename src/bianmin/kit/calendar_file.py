"""Dates to take along as a calendar file (RFC 5545): times in UTC, lines folded at 75 octets."""

from dataclasses import dataclass
from datetime import UTC, datetime

_LONGEST = 75


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """What the file says. ``uid`` stays the same and ``sequence`` rises when the booking changes."""

    uid: str
    sequence: int
    stamp: datetime
    starts_at: datetime
    ends_at: datetime
    summary: str
    description: str
    location: str
    url: str = ""
    cancelled: bool = False
    alarm_minutes: int = 0


def write(*entries: CalendarEntry, about: str = "Bookings") -> bytes:
    """Return the file of one event or several; one that was cancelled tells the calendar to take it out.

    ``about`` names the part of the office in the file's PRODID. Of several, each says itself what became of it.
    """
    gone = len(entries) == 1 and entries[0].cancelled
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//Bianmin//{about}//ZH",
        "CALSCALE:GREGORIAN",
        f"METHOD:{'CANCEL' if gone else 'PUBLISH'}",
    ]
    for entry in entries:
        lines += _event(entry)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(entry: CalendarEntry) -> list[str]:
    """Return the lines of one event."""
    lines = [
        "BEGIN:VEVENT",
        f"UID:{entry.uid}",
        f"DTSTAMP:{_utc(entry.stamp)}",
        f"DTSTART:{_utc(entry.starts_at)}",
        f"DTEND:{_utc(entry.ends_at)}",
        f"SEQUENCE:{entry.sequence}",
        f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}",
        f"SUMMARY:{_text(entry.summary)}",
        f"DESCRIPTION:{_text(entry.description)}",
        f"LOCATION:{_text(entry.location)}",
    ]
    if entry.url:
        lines.append(f"URL:{entry.url}")
    if entry.alarm_minutes and not entry.cancelled:
        lines += [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"TRIGGER:-PT{entry.alarm_minutes}M",
            f"DESCRIPTION:{_text(entry.summary)}",
            "END:VALARM",
        ]
    return [*lines, "END:VEVENT"]


def _utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(value: str) -> str:
    for sign in ("\\", ";", ","):
        value = value.replace(sign, f"\\{sign}")
    return value.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """Return a line, broken before the 76th octet and never inside a character."""
    parts: list[bytes] = [b""]
    for character in line:
        octets = character.encode()
        if len(parts[-1]) + len(octets) > _LONGEST:
            parts.append(b" ")
        parts[-1] += octets
    return b"\r\n".join(parts) + b"\r\n"
