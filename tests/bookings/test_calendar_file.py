"""Calendar files: another library reads from them what was written."""

from datetime import UTC

import pytest
from icalendar import Calendar

from bianmin.bookings import actions, queries
from bianmin.kit.calendar_file import CalendarEntry, write
from tests.factories.bookings import CITIZEN, FRIDAY, MONDAY, a_booking, at

ENTRY = CalendarEntry(
    uid="ABC@bm.bianmin",
    sequence=2,
    stamp=FRIDAY,
    starts_at=at(MONDAY, 17, 30),
    ends_at=at(MONDAY, 18),
    summary="夜間繳款; 逗號, 反斜線\\ 與\n換行",
    description="長" * 200,
    location="便民市和平區公園路1段100號",
    url="https://www.bianmin.example/booking/",
    alarm_minutes=120,
)


def test_what_is_written_is_read_back_by_another_library() -> None:
    file = write(ENTRY)
    calendar = Calendar.from_ical(file)
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    event = calendar.walk("VEVENT")[0]
    assert not event.errors
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (ENTRY.uid, 2, "CONFIRMED")
    assert (event["SUMMARY"], event["DESCRIPTION"], event["LOCATION"]) == (
        ENTRY.summary,
        ENTRY.description,
        ENTRY.location,
    )
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (ENTRY.starts_at.astimezone(UTC), ENTRY.ends_at.astimezone(UTC))
    assert len(calendar.walk("VALARM")) == 1


def test_lines_end_in_crlf_and_none_is_longer_than_75_octets() -> None:
    file = write(ENTRY)
    assert file.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in file.split(b"\r\n"))
    assert file.count(b"\n") == file.count(b"\r\n")
    file.decode()


@pytest.mark.usefixtures("places")
def test_a_moved_booking_stays_one_entry_and_a_cancelled_one_is_taken_out() -> None:
    one = a_booking(language="en")
    new = actions.move(one.id, at(MONDAY, 10), actor=CITIZEN, now=FRIDAY)
    before, after = (Calendar.from_ical(queries.calendar_file(row.id)).walk("VEVENT")[0] for row in (one, new))
    assert before["UID"] == after["UID"] == f"{one.reference}@bm.bianmin"
    assert (after["SEQUENCE"], after["DTSTART"].dt) == (1, at(MONDAY, 10).astimezone(UTC))
    assert "Test window" in after["SUMMARY"]
    actions.cancel(new.id, "", actor=CITIZEN, now=FRIDAY)
    gone = Calendar.from_ical(queries.calendar_file(new.id))
    assert (gone["METHOD"], gone.walk("VEVENT")[0]["STATUS"], gone.walk("VEVENT")[0]["SEQUENCE"]) == (
        "CANCEL",
        "CANCELLED",
        2,
    )
