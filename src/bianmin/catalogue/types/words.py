"""The closed lists a definition chooses from: whom a service is for, how it is asked for, how it ends."""

from enum import StrEnum


class Audience(StrEnum):
    """Whom a service is made for; the four groups of the differentiated service strategy, and everyone."""

    EVERYBODY = "everybody"
    WORKING = "working"
    SEVERAL_AGENCIES = "several-agencies"
    CARE = "care"
    """Elderly, pregnant, with infants, disabled."""
    LANGUAGES = "languages"
    """New immigrants, indigenous peoples, foreigners, users of sign language."""
    AGENCIES = "agencies"
    BIDDERS = "bidders"


class Situation(StrEnum):
    """What happened in a person's life that brings him here."""

    GOT_A_NOTICE = "got-a-notice"
    CANNOT_PAY_NOW = "cannot-pay-now"
    CANNOT_COME = "cannot-come"
    DISAGREES = "disagrees"
    WANTS_TO_LOOK = "wants-to-look"
    BUYS_PROPERTY = "buys-property"
    IS_OWED = "is-owed"
    HAS_AN_OPINION = "has-an-opinion"
    IN_HARDSHIP = "in-hardship"
    INHERITED = "inherited"
    EMPLOYER = "employer"


class Channel(StrEnum):
    """How a person asks."""

    ONLINE = "online"
    COUNTER = "counter"
    TELEPHONE = "telephone"
    LETTER = "letter"
    FAX = "fax"
    KIOSK = "kiosk"
    BOX = "box"
    """The outdoor petition box."""
    AGENCY = "agency"
    """Through another agency: forwarded, or by its token."""


class Unit(StrEnum):
    """Who in the office answers for a service."""

    SECTIONS = "sections"
    REGISTRY = "registry"
    SERVICE_CENTRE = "service-centre"
    SECRETARIAT = "secretariat"
    ETHICS = "ethics"
    PERSONNEL = "personnel"
    CASHIER = "cashier"
    ACCOUNTS = "accounts"


class Party(StrEnum):
    """Whose turn it is while a matter stands in a step."""

    OFFICE = "office"
    APPLICANT = "applicant"
    AGENCY = "agency"
    """The transferring agency, which answers by its token or by letter."""
    SUPERIOR = "superior"
    """The Administrative Enforcement Agency (行政執行署)."""
    OUTSIDE = "outside"
    """Any other body: a court, a land office, a foundation, a township office."""


class Outcome(StrEnum):
    """How a matter ends."""

    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    ANSWERED = "answered"
    DONE = "done"
    FORWARDED = "forwarded"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    """A supplement that was asked for did not come, or nobody came."""
    FILED = "filed"
    """Kept without an answer, on a ground the law gives."""


class Openness(StrEnum):
    """Who inside the office may read a matter of this service."""

    OFFICE = "office"
    """Whoever may read requests, as far as his section reaches."""
    UNIT = "unit"
    """The answering unit alone."""
    SEALED = "sealed"
    """Contents encrypted to the answering unit's public key; nobody else can read them, administrators included."""


class Standing(StrEnum):
    """What an applicant shows of himself."""

    NOBODY = "nobody"
    """Nothing: may stay anonymous."""
    NAMED = "named"
    """Name and a way to be reached."""
    CASE = "case"
    """The number of a case of his and the identifier that belongs to it."""
    CASE_OR_NAMED = "case-or-named"
    """A case where he has one; otherwise his name."""


class FieldKind(StrEnum):
    """What is asked in one field."""

    LINE = "line"
    LONG = "long"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    TIME = "time"
    CHOICE = "choice"
    CHOICES = "choices"
    YES = "yes"
    CASES = "cases"
    IDENTIFIER = "identifier"
    TELEPHONE = "telephone"
    MAIL = "mail"
    ADDRESS = "address"
    FILES = "files"
    SLOT = "slot"
    """A free slot at a place of the service's ``place_kind``."""
