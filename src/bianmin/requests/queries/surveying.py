"""The survey that goes out with the answer to a petition: its code, as long as it wasn't used."""

from bianmin.surveys import queries as surveys

SURVEY = "petition"
#: Services whose answer brings the survey of petitions (人民陳情案件處理情形調查表).
SURVEYED = frozenset({"petition", "public-opinion", "manners-complaint"})


def survey_mark(request_id: int) -> str:
    """Return what a request's survey is known by; its code can't be found from it without the office's key."""
    return f"request:{request_id}"


def survey_code(request_id: int) -> str | None:
    """Return the code of a request's survey that waits to be answered; None where there is none."""
    return surveys.invited(SURVEY, survey_mark(request_id))
