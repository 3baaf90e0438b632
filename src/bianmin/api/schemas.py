"""What goes in and comes out of the API, as OpenAPI shows it."""

from datetime import date, datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import Field

Amount = Annotated[int, Field(ge=0, description="whole NT$")]


class Bilingual(Schema):
    """A text in both languages."""

    zh: str
    en: str


class PartsOut(Schema):
    """Amounts by part of the debt."""

    principal: Amount
    surcharge: Amount
    interest: Amount
    costs: Amount
    total: Amount


class SectionOut(Schema):
    """The section that keeps the case, and whom to call."""

    code: str
    name: Bilingual
    officer: str
    telephone: str
    extension: str


class CaseOut(Schema):
    """A case as the agency that transferred it may see it."""

    number: str
    agency_ref: str
    status: Literal["open", "suspended", "closed", "returned", "handed_over"]
    status_name: Bilingual
    received_on: date
    ended_on: date | None
    ended_why: str
    limit_on: date = Field(description="last day of the enforcement period")
    section: SectionOut
    due: PartsOut
    adjustments: int
    paid: Amount
    balance: Amount


class JobOut(Schema):
    """Where an upload stands; ``result`` is there once ``state`` is done."""

    id: int
    state: str
    done: int
    total: int | None
    message: str
    result: dict[str, object] | None
    status: str = Field(description="address of this status")
    feedback: str | None = Field(None, description="address of the feedback file, once done")


class VirtualAccountLine(Schema):
    """One transfer to a virtual account."""

    bank_txn_id: str = Field(min_length=1, max_length=60)
    account: str = Field(max_length=60)
    amount: int
    paid_at: datetime
    payer: str = Field("", max_length=100)


class CardLine(Schema):
    """One card payment."""

    auth_code: str = Field(min_length=1, max_length=20)
    terminal: str = Field(min_length=1, max_length=20)
    card_last4: str = Field(max_length=4)
    amount: int
    paid_at: datetime
    case_number: str = Field(max_length=60)
    scheme: str = Field("", max_length=20)
    foreign: str = Field("N", max_length=1)


class VirtualAccountLines(Schema):
    """Lines of the layout ``virtual-account``."""

    layout: Literal["virtual-account"]
    lines: list[VirtualAccountLine] = Field(min_length=1, max_length=10_000)


class CardLines(Schema):
    """Lines of the layout ``card``."""

    layout: Literal["card"]
    lines: list[CardLine] = Field(min_length=1, max_length=10_000)


class CollectionOut(Schema):
    """What became of the lines; each counts once."""

    file: int
    lines: int
    matched: int
    over: int
    under: int
    suspense: int
    repeats: int
    bad: int
    amount_matched: Amount
    amount_suspense: Amount
    seconds: float


class NoticeIn(Schema):
    """What an agency tells of its own case: paid there, reduced, or withdrawn."""

    case_number: str = Field(max_length=60)
    kind: Literal["paid_there", "reduced", "withdrawn"]
    amount: int | None = Field(None, gt=0, description="whole NT$; not for withdrawn")
    on: date = Field(description="the day it happened at the agency")
    reason: str = Field(min_length=1, max_length=300)


class NoticeOut(Schema):
    """The case after the notice."""

    case_number: str
    balance: Amount
    status: str


class SaidOut(Schema):
    """What the applicant said in one field; what is kept secret is left out."""

    name: str
    label: Bilingual
    answer: Bilingual


class ChoiceOut(Schema):
    """One answer of a field that can be chosen."""

    code: str
    title: Bilingual


class AskedOut(Schema):
    """A field that goes with an answer."""

    name: str
    kind: str
    label: Bilingual
    required: bool
    choices: list[ChoiceOut]


class AnswerOut(Schema):
    """An answer that can be given."""

    verb: str
    title: Bilingual
    fields: list[AskedOut]


class RequestOut(Schema):
    """A request that waits for the agency's answer."""

    number: str
    service: str
    title: Bilingual
    step: Bilingual
    applicant: str
    cases: list[str] = Field(description="your agency's cases among those it is about")
    asked_on: date
    due_on: date | None = Field(description="the day by which your answer is awaited")
    said: list[SaidOut]
    answers: list[AnswerOut]


class RequestAnswerIn(Schema):
    """One of the answers named for the request, with its fields by name."""

    verb: str = Field(min_length=1, max_length=60)
    values: dict[str, str | int | bool | list[str]] = Field(default_factory=dict)


class RequestAnswerOut(Schema):
    """Where the request stands after the answer."""

    number: str
    verb: str
    step: Bilingual
