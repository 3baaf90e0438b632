"""A message about a request that failed, or of which nobody knows whether it went out, is sent again."""

from django.db import transaction

from bianmin.kit import messages
from bianmin.office.types import Actor, Permission
from bianmin.requests.actions.shared import for_staff
from bianmin.requests.errors import UnknownRequest


@transaction.atomic
def send_again(request_id: int, message_id: int, *, actor: Actor) -> None:
    """Let a failed or unsure message of this request wait again: the person decided after looking."""
    row = for_staff(request_id, actor, Permission.WORK_REQUEST, ended=True)
    if message_id not in {one.id for one in messages.of("request", row.pk)}:
        raise UnknownRequest
    messages.send_again(message_id)
