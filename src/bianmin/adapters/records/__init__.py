"""Files of records from before the system or from beside it: one file a kind, read by one way.

A file is taken in wholly or not at all; all its faults are told at once, each with its line; the same file
again changes nothing. Each kind's columns are also the form in which one record is entered on screen.
"""

from bianmin.adapters.records.conduct_reviews import ConductReviews
from bianmin.adapters.records.counter_payments import CounterPayments
from bianmin.adapters.records.courtesy_tests import CourtesyTests
from bianmin.adapters.records.enquiries import Enquiries
from bianmin.adapters.records.file_access import FileAccess
from bianmin.adapters.records.mailbox import Mailbox
from bianmin.adapters.records.observations import Observations
from bianmin.adapters.records.petitions import Petitions
from bianmin.adapters.records.referrals import Referrals
from bianmin.adapters.records.scrappings import Scrappings
from bianmin.adapters.records.service_uses import ServiceUses
from bianmin.adapters.records.sessions import Sessions
from bianmin.adapters.records.shape import Column, Fault, Kind, Narrowed, Outcome
from bianmin.adapters.records.survey_responses import SurveyResponses
from bianmin.adapters.records.taking import take_cells, take_content, take_file

KINDS: dict[str, type[Kind]] = {
    kind.code: kind
    for kind in (
        SurveyResponses,
        CourtesyTests,
        ConductReviews,
        Enquiries,
        Petitions,
        Mailbox,
        CounterPayments,
        Sessions,
        Referrals,
        Scrappings,
        ServiceUses,
        Observations,
        FileAccess,
    )
}
"""By the word of ``bianmin load KIND``, in the order they are listed."""

__all__ = ["KINDS", "Column", "Fault", "Kind", "Narrowed", "Outcome", "take_cells", "take_content", "take_file"]
