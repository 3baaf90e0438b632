"""A person's own saved filters."""

from bianmin.kit.errors import NotFound
from bianmin.kit.texts import t
from bianmin.office import models
from bianmin.office.errors import NotPossible
from bianmin.office.types import Actor, SavedViewInfo

_NAME, _QUERY = 60, 1000


def save_view(page: str, name: str, query: str, *, actor: Actor) -> SavedViewInfo:
    """Keep a list's filters under a name; the same name again replaces them."""
    name = name.strip()
    if actor.staff_id is None or not name or len(name) > _NAME or len(query) > _QUERY:
        raise NotPossible(t("請為篩選條件取一個 60 字以內的名稱。", "Give the filter a name of at most 60 characters."))
    row, _ = models.SavedView.objects.update_or_create(
        staff_id=actor.staff_id, page=page, name=name, defaults={"query": query}
    )
    return SavedViewInfo(row.pk, row.page, row.name, row.query)


def forget_view(view_id: int, *, actor: Actor) -> None:
    """Delete one's own saved filter; another person's is not found."""
    if actor.staff_id is None:
        raise NotFound
    gone, _ = models.SavedView.objects.filter(pk=view_id, staff_id=actor.staff_id).delete()
    if not gone:
        raise NotFound
