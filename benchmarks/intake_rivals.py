"""What people would use instead of a set-based intake, in rows a second; each run is rolled back.

An ORM loop, django-import-export, and one POST a case through Django REST Framework. They do less
than intake does: no sections, no check against other cases, no receivables. Database as for
benchmarks/intake.py.
"""
# ruff: noqa: PLC0415, ANN401, SLF001, I001  (Django must be set up before its models are imported)

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import islice
from random import Random
from time import perf_counter
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.lean")
ROWS = int(os.environ.get("RIVAL_ROWS", "200"))
ON = date(2026, 8, 31)
AMOUNTS = ("principal", "surcharge", "interest", "costs", "amount_due")


def rows(count: int) -> Iterator[dict[str, Any]]:
    """Yield checked lines as fields of a case, with the obligor's identifier beside them."""
    from bianmin.cases.rules.transfer_header import Header, read_header
    from bianmin.cases.rules.transfer_line import Checker, Line
    from bianmin.cli.sample.transfer import COLUMNS, Population, lines
    from bianmin.office import queries as office

    from generate import DEFAULT_SENDERS, DEFAULT_WORDS

    random = Random(7)  # noqa: S311  (a sample)
    header = read_header(COLUMNS)
    assert isinstance(header, Header)
    checker = Checker(header, ON, {a.code: a.id for a in office.agencies()}, dict.fromkeys(DEFAULT_WORDS, "general"))
    made = lines(
        random, Population(random, date(2005, 1, 1)), DEFAULT_SENDERS, DEFAULT_WORDS, ON, count * 2, 900_000_000
    )
    good = (line for line in map(checker.check, made) if isinstance(line, Line))
    for number, line in enumerate(islice(good, count), 1):
        yield {
            "line_no": number, "agency_id": line.agency_id, "agency_ref": line.agency_ref, "word": line.word,
            "title_no": line.title_no, "kind": line.kind, "identifier": line.identifier, "obligor_name": line.name,
            "address": line.address, "cause": line.cause, "limit_on": line.limit_on,
            **dict(zip(("obligation_date", "served_date", "due_date", "final_date"), line.dates, strict=True)),
            **dict(zip(AMOUNTS, map(int, line.amounts), strict=True)),
        }  # fmt: skip


def batch() -> Any:
    """Return a batch of its own."""
    from bianmin.cases.models import Batch
    from bianmin.kit.clock import now

    return Batch.objects.create(
        sha256="rival", file_name="", encoding="", source="", taken_by="", received_on=ON, taken_at=now(),
        received=0, accepted=0, refused=0,
    )  # fmt: skip


def complete(row: dict[str, Any], batch_id: int) -> dict[str, Any]:
    """Find or make the obligor, draw the next serial: a case's fields."""
    from bianmin.cases.models import Obligor, SerialCounter
    from bianmin.cases.rules.numbers import write
    from bianmin.kit.names import grams
    from bianmin.kit.secrets import keyring
    from bianmin.office.models import Section

    keys = keyring()
    fields = dict(row)
    identifier = fields.pop("identifier")
    obligor, _ = Obligor.objects.get_or_create(
        kind=fields.pop("kind"), id_hash=keys.hash(identifier), key_version=keys.current,
        defaults={
            "id_cipher": keys.encrypt(identifier), "name": row["obligor_name"],
            "name_grams": grams(row["obligor_name"]),
        },
    )  # fmt: skip
    SerialCounter.objects.get_or_create(year=115, word=row["word"])
    counter = SerialCounter.objects.select_for_update().get(year=115, word=row["word"])
    counter.last += 1
    counter.save()
    return fields | {
        "obligor_id": obligor.pk, "year": 115, "serial": counter.last, "number": write(115, row["word"], counter.last),
        "batch_id": batch_id, "received_on": ON, "section_id": Section.objects.values_list("id", flat=True)[0],
    }  # fmt: skip


def register(case: Any) -> None:
    """Write both registers' lines."""
    from bianmin.cases.models import AssignmentEntry, IntakeEntry

    IntakeEntry.objects.create(
        batch_id=case.batch_id,
        line_no=case.line_no,
        agency_code="",
        agency_ref=case.agency_ref,
        accepted=True,
        case=case,
    )
    AssignmentEntry.objects.create(
        batch_id=case.batch_id,
        line_no=case.line_no,
        case=case,
        number=case.number,
        section_id=case.section_id,
        assigned_on=ON,
    )


def orm_loop(count: int) -> None:
    """One object after the other."""
    from bianmin.cases.models import Case

    made = batch()
    for row in rows(count):
        register(Case.objects.create(**complete(row, made.pk)))


def import_export(count: int) -> None:
    """django-import-export's ModelResource on a prepared table."""
    from import_export import resources
    from tablib import Dataset

    from bianmin.cases.models import Case

    class Cases(resources.ModelResource):
        class Meta:
            model = Case
            import_id_fields = ("number",)
            fields = tuple(field.name for field in Case._meta.concrete_fields if field.name != "id")

        def after_save_instance(self, instance: Any, row: Any, **kwargs: Any) -> None:  # noqa: ARG002  (the port's signature)
            register(instance)

    made = batch()
    table = Dataset()
    table.dict = [
        {
            name.removesuffix("_id") if name.endswith("_id") else name: value
            for name, value in complete(row, made.pk).items()
        }
        for row in rows(count)
    ]
    Cases().import_data(table, raise_errors=True)


def posts(count: int) -> None:
    """One POST a case through Django REST Framework."""
    from rest_framework import serializers
    from rest_framework.response import Response
    from rest_framework.test import APIRequestFactory
    from rest_framework.views import APIView

    from bianmin.cases.models import Case

    class CaseSerializer(serializers.ModelSerializer):  # type: ignore[misc]  # the library has no types
        class Meta:
            model = Case
            exclude = ("batch", "agency", "obligor", "section", "number", "serial", "year", "received_on")

    made = batch()

    class Cases(APIView):  # type: ignore[misc]  # the library has no types
        authentication_classes = ()
        permission_classes = ()

        def post(self, request: Any) -> Response:
            sent = {
                "agency_id": request.data["agency_id"],
                "kind": request.data["kind"],
                "identifier": request.data["identifier"],
            }
            checked = CaseSerializer(data=request.data)
            checked.is_valid(raise_exception=True)
            case = Case.objects.create(**complete(dict(checked.validated_data) | sent, made.pk))
            register(case)
            return Response({"number": case.number}, status=201)

    view, factory = Cases.as_view(), APIRequestFactory()
    for row in rows(count):
        answer = view(factory.post("/", row, format="json"))
        assert answer.status_code == 201, answer.data
        answer.render() if hasattr(answer, "accepted_renderer") else None


@contextmanager
def rolled_back() -> Iterator[None]:
    """Leave the office as it was."""
    from django.db import transaction

    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def run(ours: float) -> None:
    """Print each rival's rows a second beside ours."""
    rivals: dict[str, Callable[[int], None]] = {
        "ORM loop": orm_loop, "django-import-export": import_export, "one POST a case (DRF)": posts,
    }  # fmt: skip
    for name, rival in rivals.items():
        with rolled_back():
            started = perf_counter()
            rival(ROWS)
            rate = ROWS / (perf_counter() - started)
        print(
            f"{name}: {rate:,.0f} rows/s ({ours / rate:,.1f} times slower)" if ours else f"{name}: {rate:,.0f} rows/s"
        )


if __name__ == "__main__":
    import django

    django.setup()
    run(float(sys.argv[1]) if len(sys.argv) > 1 else 0)
