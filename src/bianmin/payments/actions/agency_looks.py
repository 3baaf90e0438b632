"""An agency's system looks at a case: token, case and the note of the look in one statement.

Agencies ask a thousand times a second when they bring their own books in line. Each question apart would be
three errands to the database, and most of the time is the way there and back.
"""

from datetime import datetime

from bianmin.kit import clock
from bianmin.kit.database.prepared import ask
from bianmin.kit.texts import Text
from bianmin.office.actions.tokens import OWNER_QUERY, token_used, token_values
from bianmin.office.types import ApiTokenInfo
from bianmin.payments.types import AgencyCase, Parts

SCOPE = "cases"
LOOK = "status by machine"

_LOOKED = f"""
with token as ({OWNER_QUERY}), found as (
  select c.id, c.agency_id, c.number, c.agency_ref, c.status, c.received_on, c.ended_on, c.ended_why, c.limit_on,
         s.code as section, s.name_zh, s.name_en, s.officer, s.telephone, s.extension,
         c.principal, c.surcharge, c.interest, c.costs, c.amount_due, r.adjusted, r.paid, r.balance
  from cases_case c
  join office_section s on s.id = c.section_id
  join payments_receivable r on r.case_id = c.id
  where c.number = %s
), noted as (
  insert into office_look (at, who, subject, subject_id, action, reason, refused)
  select %s, left(t.code || '/' || t.name, 80), 'case', f.id::text, '{LOOK}', '', f.agency_id <> t.agency_id
  from token t, found f where t.scopes::jsonb ? '{SCOPE}'
)
select t.*, f.* from token t left join found f on true
"""  # noqa: S608  (put together from constants)
_OF_TOKEN = 10


def look_as_agency(
    token: str, number: str, *, now: datetime | None = None
) -> tuple[ApiTokenInfo | None, AgencyCase | None]:
    """Return whose token it is, and the case with this whole number where that agency transferred it.

    Nobody and nothing for a token that isn't good. The look is noted in the same statement, as refused where
    the case is another agency's.
    The caller says no where the token doesn't reach as far as ``cases``: nothing of a case is given for it.
    """
    moment = now or clock.now()
    rows = ask(_LOOKED, [*token_values(token, moment), number, moment])
    if not rows:
        return None, None
    info, v = token_used(rows[0][:_OF_TOKEN], moment), rows[0][_OF_TOKEN:]
    if SCOPE not in info.scopes or v[1] != info.agency_id:
        return info, None
    fields = (*v[:10], Text(v[10], v[11]), *v[12:15], Parts(*v[15:19]), *v[19:])
    return info, AgencyCase(*fields)
