"""Tests and reviews taken from files: once, however often the file comes."""

from collections.abc import Sequence

from django.db import transaction
from psycopg.types.json import Jsonb

from bianmin.kit import clock
from bianmin.kit.loading import Loaded, merge
from bianmin.kit.texts import t
from bianmin.office import queries as office
from bianmin.office.types import Actor, Permission
from bianmin.reviews.actions.keeping import staff_named
from bianmin.reviews.errors import WrongRecord
from bianmin.reviews.rules import conduct, courtesy
from bianmin.reviews.types import ConductReviewRecord, CourtesyTestRecord
from bianmin.reviews.types.words import CONDUCT_ROLES


@transaction.atomic
def take_courtesy_tests(records: Sequence[CourtesyTestRecord], *, actor: Actor) -> Loaded:
    """Take telephone-courtesy tests; a test that is there with other content refuses them all (``Differs``)."""
    office.require(actor, Permission.KEEP_REVIEWS)
    for one in records:
        fault = courtesy.score_fault(one.score)
        if fault is not None:
            raise WrongRecord(t("{id}：{why}", "{id}: {why}").fill(id=one.test_id, why=fault))
    known, moment = staff_named(one.person for one in records), clock.now()
    return merge(
        "reviews_courtesy_test",
        [
            (one.test_id, one.tested_on, one.tester, one.extension, one.person, one.score, known.get(one.person))
            for one in records
        ],
        ("test_id", "tested_on", "tester", "extension", "person", "score", "staff_id"),
        key=("test_id",),
        ignoring=("staff_id",),
        also={
            "tested_by": "",
            "items": Jsonb({}),
            "remarks": "",
            "told_by": "",
            "entered_by": actor.name[:80],
            "entered_at": moment,
        },
    )


@transaction.atomic
def take_conduct_reviews(records: Sequence[ConductReviewRecord], *, actor: Actor) -> Loaded:
    """Take conduct reviews; a person's review of a month and role that is there with another score refuses all."""
    office.require(actor, Permission.KEEP_REVIEWS)
    for one in records:
        if conduct.score_fault(one.score) is not None or one.role not in CONDUCT_ROLES or one.month.day != 1:
            raise WrongRecord(
                t("{month} {person}：月份、職務或分數不正確。", "{month} {person}: not a month, role or score.").fill(
                    month=f"{one.month:%Y-%m}", person=one.person
                )
            )
    known, moment = staff_named(one.person for one in records), clock.now()
    return merge(
        "reviews_conduct",
        [(one.month, one.role, one.person, one.score, known.get(one.person)) for one in records],
        ("month", "role", "person", "score", "staff_id"),
        key=("month", "role", "person"),
        ignoring=("staff_id",),
        named="to_char(staged.month, 'YYYY-MM') || ' ' || staged.person || ' ' || staged.role",
        also={
            "measure": "",
            "measure_by": "",
            "entered_by": actor.name[:80],
            "entered_at": moment,
        },
    )
