"""Who may edit pages: the office's own roles decide, Wagtail's group only mirrors them."""

from typing import Any

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from bianmin.office.queries import may
from bianmin.office.types import Actor
from bianmin.office.types import Permission as OfficePermission

GROUP = "網站編輯 Web editors"
_ON_PAGES = ("add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page")
_ON_FILES = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")


def ensure_editors(home: Page) -> Group:
    """Make the editors' group with its rights on all pages, pictures and files."""
    group, made = Group.objects.get_or_create(name=GROUP)
    if made:
        group.permissions.add(Permission.objects.get(codename="access_admin", content_type__app_label="wagtailadmin"))
        root = home.get_parent()
        for permission in Permission.objects.filter(codename__in=_ON_PAGES, content_type__app_label="wagtailcore"):
            GroupPagePermission.objects.create(group=group, page=root, permission=permission)
        collection = Collection.get_first_root_node()
        for permission in Permission.objects.filter(codename__in=_ON_FILES):
            GroupCollectionPermission.objects.create(group=group, collection=collection, permission=permission)
    return group


def admit_editor(staff: Any, *, actor: Actor) -> bool:  # noqa: ANN401  (a row of office, whose tables are its own)
    """Put a person into the group or take him out of it, as his office roles say; return whether he may edit.

    ``actor`` is that person: his own roles are looked at and nobody else's group is touched.
    """
    may_edit = actor.staff_id == staff.pk and may(actor, OfficePermission.EDIT_PAGES)
    group = Group.objects.filter(name=GROUP).first()
    if group is None:
        return False
    groups = staff.groups
    inside = groups.filter(pk=group.pk).exists()
    if may_edit and not inside:
        groups.add(group)
    elif inside and not may_edit:
        groups.remove(group)
    return may_edit
