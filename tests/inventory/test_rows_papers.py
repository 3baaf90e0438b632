"""Inventory rows of forms and letters (C, E), each used the way visitors and staff use it."""

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from bianmin.documents import actions, queries
from bianmin.kit.clock import today
from bianmin.kit.texts import t
from bianmin.office.types import Actor, Role
from tests.factories.console import Office
from tests.inventory.using import fill, page, read

R = Role
pytestmark = pytest.mark.usefixtures("desk")


def test_forms_are_fetched_by_unit_and_service_and_counted_by_month() -> None:
    visitor = Client()
    before = queries.form_downloads(today()).get("instalment", 0)
    assert "分期繳納申請表" in read(visitor.get(reverse("site:forms"), {"by": "service"}))
    assert visitor.get(reverse("site:form", args=("instalment", "odt"))).content.startswith(b"PK")
    assert queries.form_downloads(today())["instalment"] == before + 1
    assert f"本月下載 {before + 1} 次" in read(visitor.get(reverse("site:forms"), {"q": "分期"}))


def test_the_22_forms_are_there_to_edit_and_to_print() -> None:
    listed = read(Client().get(reverse("site:forms")))
    for name in (
        "擔保書",
        "投標書（附委任狀）",
        "聲明應買狀",
        "行政執行案件移送書",
        "意見調查問卷",
        "檔案閱覽抄錄複製收費標準",
    ):
        assert name in listed, name
    assert len(queries.forms()) >= 22


def test_the_named_forms_of_hsinchu_are_there() -> None:
    listed = read(Client().get(reverse("site:forms")))
    for name in ("委任狀", "行政程序閱覽申請書", "聲明異議狀", "陳報狀", "聲請交出書據狀", "聲請查復案件進行情形狀"):
        assert name in listed, name


def test_words_of_letters_are_revised_approved_and_their_use_counted(desk: Office) -> None:
    assert "改期到場通知" in page(R.SECRETARIAT, "console:letter-words")
    fill(
        R.SECRETARIAT, "console:letter-wording", "lapsed", subject_zh="臺端「{service}」一案，逾期結案，請查照。",
        subject_en="“{service}” is closed.", points_zh="依據：{number}。", points_en="About {number}.",
        valid_from="115/08/01", note="簡化",
    )  # fmt: skip
    fill(R.UNIT_HEAD, "console:letter-wording", "lapsed", approve="1")
    actions.issue_letter(
        "lapsed",
        number_of="B1150001",
        recipient="測試人",
        values={"service": t("甲", "A"), "received_on": today()},
        language="zh-hant",
        actor=Actor.system("test"),
        on=max(today(), date(2026, 8, 2)),
    )
    assert [(one.version, one.used) for one in queries.words_of("lapsed")] == [(1, 1), (0, 0)]


def test_forms_are_in_both_languages() -> None:
    english = read(Client().get("/en/forms/"))
    assert "Application to pay in instalments" in english
    assert Client().get(reverse("site:form", args=("instalment", "en.pdf"))).content.startswith(b"%PDF")
