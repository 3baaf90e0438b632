"""Forms of the service desk's settings: one a kind of thing."""

from typing import Any

from django import forms

from bianmin.console.desk_forms import choice, text, tick
from bianmin.console.fields import CodeField
from bianmin.desk import queries as desk
from bianmin.desk.types import words as named
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm, RocDateField, said
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office

CODE = t("代碼", "Code")
NAME_ZH, NAME_EN = t("中文名稱", "Name in Chinese"), t("英文名稱", "Name in English")


class SiteForm(OfficeForm):
    """Something that stands at a site."""

    site_code = forms.ChoiceField(label=said(t("服務據點", "Service point")))

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["site_code"].choices = [(one.code, one.name) for one in office.sites()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class QueueForm(SiteForm):
    """A queue from a day on."""

    code = CodeField(label=said(CODE), max_length=20)
    letter = text(t("字首（大寫英文）", "Letter (capital)"), 2, required=True)
    name_zh = text(NAME_ZH, 40, required=True)
    name_en = text(NAME_EN, 80, required=True)
    services_zh = text(t("中文說明", "What for, Chinese"), 200)
    services_en = text(t("英文說明", "What for, English"), 300)
    at_kiosk = tick(t("自助機可取號", "At the kiosk"), initial=True)
    position = forms.IntegerField(label=said(t("順序", "Order")), initial=0, min_value=0, max_value=99)
    valid_from = RocDateField(label=said(t("自何日起", "From")), initial=today)


class CounterForm(SiteForm):
    """A counter from a day on."""

    code = CodeField(label=said(CODE), max_length=20)
    floor = text(t("樓層", "Floor"), 10, required=True)
    number = text(t("櫃檯號", "Number"), 10, required=True)
    name_zh = text(NAME_ZH, 40, required=True)
    name_en = text(NAME_EN, 80, required=True)
    functions = forms.MultipleChoiceField(
        label=said(t("功能", "Functions")), choices=list(named.FUNCTIONS.items()), widget=forms.CheckboxSelectMultiple
    )
    queues = forms.MultipleChoiceField(label=said(t("叫哪些號", "Calls")), widget=forms.CheckboxSelectMultiple)
    valid_from = RocDateField(label=said(t("自何日起", "From")), initial=today)

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's)
        super().__init__(*args, **kwargs)
        self.fields["queues"].choices = [(one.code, one.name) for one in desk.queues()]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field


class ItemForm(OfficeForm):
    """Something done at a counter."""

    code = CodeField(label=said(CODE), max_length=20)
    name_zh = text(NAME_ZH, 40, required=True)
    name_en = text(NAME_EN, 80, required=True)
    minutes_before = forms.IntegerField(
        label=said(t("改善前一人平均分鐘", "Minutes a visitor took before")), required=False, min_value=0, max_value=600
    )
    position = forms.IntegerField(label=said(t("順序", "Order")), initial=0, min_value=0, max_value=99)
    is_active = tick(t("使用中", "In use"), initial=True)


class DeviceForm(SiteForm):
    """A kiosk or board."""

    name = text(t("名稱", "Name"), 40, required=True)
    kind = choice(t("種類", "Kind"), named.DEVICE_KINDS)


class ThingForm(SiteForm):
    """A thing to lend."""

    label = text(t("編號", "Label"), 20, required=True)
    kind = choice(t("物品", "Thing"), named.THINGS)
    is_active = tick(t("使用中", "In use"), initial=True)


class BellForm(SiteForm):
    """A care bell."""

    code = CodeField(label=said(CODE), max_length=20)
    place_zh = text(t("中文位置", "Place in Chinese"), 40, required=True)
    place_en = text(t("英文位置", "Place in English"), 80, required=True)
    test_days = forms.IntegerField(
        label=said(t("測試週期（日）", "Tested every (days)")), initial=30, min_value=1, max_value=365
    )
    is_active = tick(t("使用中", "In use"), initial=True)


class RoomForm(SiteForm):
    """A room."""

    code = CodeField(label=said(CODE), max_length=20)
    name_zh = text(NAME_ZH, 40, required=True)
    name_en = text(NAME_EN, 80, required=True)
    kind = choice(t("種類", "Kind"), named.ROOM_KINDS)
    sex = choice(t("供誰使用", "For"), named.ROOM_SEXES, required=False)
    is_active = tick(t("使用中", "In use"), initial=True)


FORMS: dict[str, tuple[Text, type[OfficeForm]]] = {
    "queue": (t("號別", "Queues"), QueueForm),
    "counter": (t("櫃檯", "Counters"), CounterForm),
    "item": (t("辦理項目", "Items of service"), ItemForm),
    "device": (t("自助機與叫號顯示", "Kiosks and boards"), DeviceForm),
    "thing": (t("借用物品", "Things to lend"), ThingForm),
    "bell": (t("愛心服務鈴", "Care bells"), BellForm),
    "room": (t("詢問室與留置室", "Rooms"), RoomForm),
}
