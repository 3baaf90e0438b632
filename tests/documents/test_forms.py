"""The printed forms: one definition each, blank and filled, in both languages, editable and fixed."""

import io
from datetime import date

import pytest
from django.test import Client
from odfdo import Document

from bianmin.catalogue.ports import procedures
from bianmin.catalogue.types import FieldKind
from bianmin.documents import actions, queries
from bianmin.documents.errors import NoSuchForm
from bianmin.documents.rules.sheets import SHEETS
from bianmin.documents.rules.sheets.sheet import Face
from bianmin.office import actions as office
from bianmin.office.types import Actor
from tests.documents.reading import claims, page_texts
from tests.factories.cases import a_branch

DAY = date(2026, 8, 10)
SYSTEM = Actor.system("test")
#: 000's named forms, and the 22 of 001 and 002.
NAMED = (
    "分期繳納申請表",
    "擔保書",
    "書面陳述表",
    "預約看屋申請表",
    "愛心到府申請表",
    "檔案閱覽抄錄複製收費標準",
    "聲明承受狀",
    "聲明參與分配狀",
    "聲明應買狀",
    "申請點交不動產狀",
    "閱覽卷宗申請書",
    "檔案應用申請書",
    "委任狀",
    "扣薪陳報狀",
    "代辦不動產繼承登記申請書",
    "意見調查問卷",
    "移送書",
    "退還投標文件申請表",
    "退還履約保證金申請書",
    "收據",
    "退還押標金申請書",
    "投標書",
    "行政程序閱覽申請書",
    "聲明異議狀",
    "陳報狀",
    "聲請交出書據狀",
    "聲請查復案件進行情形狀",
)


def squeezed(pdf: bytes) -> str:
    return "".join("".join(page_texts(pdf)).split())


def test_every_form_of_the_branches_is_there_and_every_one_a_service_names() -> None:
    titles = [one.title.zh for one in SHEETS.values()]
    for name in NAMED:
        assert any(name in title for title in titles), name
    for one in procedures():
        for code in one.service.sheets:
            assert code in SHEETS, (one.service.code, code)
    assert len(SHEETS) == 37


def test_forms_name_services_that_exist_and_only_once_each_field() -> None:
    services = {one.service.code: one.service for one in procedures()}
    for sheet in SHEETS.values():
        own = [field.name for page in sheet.pages for field in page.fields]
        theirs = [field.name for field in services[sheet.service].fields()] if sheet.service else []
        assert len(own + theirs) == len(set(own + theirs)), sheet.code
        assert own or theirs or sheet.table, sheet.code


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["zh-hant", "en"])
def test_every_form_prints_what_its_service_asks_and_is_tagged(language: str) -> None:
    a_branch()
    services = {one.service.code: one.service for one in procedures()}
    for code, sheet in SHEETS.items():
        pdf = queries.form_pdf(code, language=language, on=DAY)
        said = squeezed(pdf)
        assert "".join(sheet.title.zh.split()) in said, code
        assert "".join(sheet.title.en.split()) in said, code
        fields = [field for page in sheet.pages for field in page.fields]
        fields += list(services[sheet.service].fields()) if sheet.service else []
        for field in fields:
            if field.kind is not FieldKind.FILES:
                assert "".join(field.label.zh.split()) in said, (code, field.name)
        assert ("以下由分署填寫" in said or "Fortheoffice" in said) is (sheet.face is Face.APPLICATION), code
        claim = claims(pdf)
        assert (claim["pdfuaid:part"], claim["pdfaid:part"], claim["tree"]) == ("1", "2", "True"), code


@pytest.mark.django_db
def test_every_form_opens_as_an_editable_file_of_named_styles() -> None:
    a_branch()
    for code in SHEETS:
        document = Document(io.BytesIO(queries.form_odt(code, on=DAY)))
        assert document.mimetype == "application/vnd.oasis.opendocument.text", code
        names = {one.style for one in (*document.body.paragraphs, *document.body.headers)} - {None}
        assert all(document.get_style("paragraph", name) is not None for name in names), code
        assert SHEETS[code].title.zh in document.get_formatted_text(), code
        assert document.body.tables, code


@pytest.mark.django_db
def test_a_form_is_filled_from_a_request() -> None:
    a_branch()
    values = {
        "applicant": "測試人",
        "telephone": "0900-000-000",
        "number": "B1150001",
        "received_on": DAY,
        "cases": ["115年度測執字第00000001號"],
        "periods": 6,
        "first_due": date(2026, 9, 30),
        "why": "means",
        "reason": "收入減少。",
        "security": "none",
    }
    said = squeezed(queries.form_pdf("instalment", values, on=DAY))
    for words in (
        "測試人",
        "B1150001",
        "115年度測執字第00000001號",
        "115年9月30日",
        "■經濟狀況不佳",
        "□天災",
        "收入減少。",
    ):
        assert words in said, words
    assert "中華民國115年8月10日" in said
    text = Document(io.BytesIO(queries.form_odt("instalment", values, "en", on=DAY))).get_formatted_text()
    assert "■ My means don't allow it 經濟狀況不佳" in text


@pytest.mark.django_db
def test_the_fee_standard_follows_the_dated_settings() -> None:
    a_branch()
    before = squeezed(queries.form_pdf("archive-fees", on=DAY))
    office.change_setting("fee_reading", 35, actor=SYSTEM, valid_from=date(2026, 9, 1), basis="測試")
    assert "20" in before
    assert "35" not in before
    assert "35" in squeezed(queries.form_pdf("archive-fees", on=date(2026, 9, 1)))


@pytest.mark.django_db
def test_a_blank_form_is_the_same_file_each_time_and_knows_its_size() -> None:
    a_branch()
    first = queries.blank_form("bid", "odt", DAY)
    assert first == queries.blank_form("bid", "odt", DAY) == queries.form_odt("bid", on=DAY)
    assert queries.form_sizes(DAY)["bid"]["odt"] == len(first)
    for code, kind in (("none", "odt"), ("bid", "doc")):
        with pytest.raises(NoSuchForm):
            queries.blank_form(code, kind, DAY)


@pytest.mark.django_db
def test_downloads_are_counted_by_month() -> None:
    for day in (date(2026, 8, 1), date(2026, 8, 31), date(2026, 9, 1)):
        actions.count_download("bid", "odt", actor=Actor.citizen(), on=day)
    assert queries.form_downloads(DAY) == {"bid": 2}
    assert queries.form_downloads(date(2026, 9, 30)) == {"bid": 1}


@pytest.mark.django_db
def test_forms_are_listed_found_and_fetched_on_the_site() -> None:
    a_branch()
    visitor = Client()
    page = visitor.get("/forms/").content.decode()
    assert page.count('class="papers__title"') == len(SHEETS)
    assert "投標書" in visitor.get("/forms/?q=投標").content.decode()
    assert "Bid, with power of attorney" in visitor.get("/en/forms/?by=service").content.decode()
    fetched = visitor.get("/forms/bid.odt")
    assert fetched.headers["Content-Type"] == "application/vnd.oasis.opendocument.text"
    assert fetched.content == queries.blank_form("bid", "odt")
    english = visitor.get("/en/forms/bid.pdf")
    assert english.headers["Content-Disposition"] == 'inline; filename="bid.en.pdf"'
    assert visitor.get("/forms/none.pdf").status_code == visitor.get("/forms/bid.doc").status_code == 404
