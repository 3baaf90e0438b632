"""What an empty service desk begins with, by ``bianmin migrate``."""

from datetime import date

from django.db import transaction

from bianmin.desk.actions.places import save_counter, save_item, save_queue
from bianmin.desk.models import Counter, Item, Queue
from bianmin.desk.rules import usual
from bianmin.office import queries as office
from bianmin.office.types import Actor

SINCE = date(2025, 1, 1)


@transaction.atomic
def ensure_default_desk() -> bool:
    """Give the main building its usual queues, counters and items where there is none; tell whether it did."""
    sites = office.sites()
    if not sites or Queue.objects.exists() or Counter.objects.exists() or Item.objects.exists():
        return False
    maker = Actor.system("migrate")
    for place, queue in enumerate(usual.QUEUES):
        save_queue(
            queue.code,
            actor=maker,
            site_code=sites[0].code,
            prefix=queue.prefix,
            name=queue.name,
            services=queue.services,
            position=place,
            valid_from=SINCE,
        )
    for counter in usual.COUNTERS:
        save_counter(
            counter.code,
            actor=maker,
            site_code=sites[0].code,
            floor="1F",
            number=counter.number,
            name=counter.name,
            functions=counter.functions,
            queues=counter.queues,
            valid_from=SINCE,
        )
    for place, (code, name, minutes) in enumerate(usual.ITEMS):
        save_item(code, actor=maker, name=name, minutes_before=minutes, position=place)
    return True
