"""What the administrator does on his pages, what they refuse, and what is shown once or asked twice."""

from datetime import date, timedelta

import pytest
from allauth.mfa.models import Authenticator
from django.core.files.uploadedfile import SimpleUploadedFile
from django.template.loader import render_to_string
from django.test import Client

from bianmin.cases import actions as cases
from bianmin.cases import queries as case_queries
from bianmin.config.single_sign_on import oidc_providers
from bianmin.kit.clock import today
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import Role
from tests.factories.console import SYSTEM, Office, client_of, staff

R = Role
PASSWORD = "another-long-password-7"
GOOD_FILE = "西元日期,星期,是否放假,備註\n20270101,五,2,開國紀念日\n20270104,一,0,\n"
BAD_FILE = "西元日期,星期,是否放假,備註\n20270101,一,2,\n20270199,一,2,\n20270104,一,9,\n"


@pytest.fixture
def admin(desk: Office) -> Client:
    """The administrator's browser."""
    return client_of(R.ADMINISTRATOR)


def test_a_person_is_added_given_a_role_from_a_day_and_closed_after_a_second_look(admin: Client) -> None:
    person = {"username": "new-clerk", "full_name": "測試新人", "role": "cashier", "section": "", "password": PASSWORD}
    for fault in (
        {"username": "有 空白"},
        {"full_name": ""},
        {"role": "system"},
        {"password": "short"},
        {"email": "x"},
    ):
        assert admin.post("/console/admin/staff/", person | fault).status_code == 422
    assert admin.post("/console/admin/staff/", person).status_code == 302
    assert admin.post("/console/admin/staff/", person).status_code == 422
    one = office.staff_member(username="new-clerk")
    at, later = f"/console/admin/staff/{one.id}/", today() + timedelta(days=30)
    give = {"deed": "give", "role": "accounts", "valid_from": later.isoformat(), "valid_to": ""}
    assert admin.post(at, give | {"valid_to": "2020-01-01"}).status_code == 422
    assert admin.post(at, give).status_code == 302
    assert office.role_history(one.id)[0].valid_from == later
    assert office.staff_member(one.id).roles == (R.CASHIER,)
    admin.post(at, {"deed": "change", "full_name": "測試改名", "section": office.sections()[0].code})
    assert admin.post(at, {"deed": "password", "password": "123"}).status_code == 422
    admin.post(at, {"deed": "password", "password": PASSWORD + "x"})
    assert Client().login(username="new-clerk", password=PASSWORD + "x")
    admin.post(at, {"deed": "end", "which": "cashier"})
    assert office.staff_member(one.id).roles == (R.CASHIER,)
    admin.post(at, {"deed": "end", "which": "cashier", "confirm": "yes"})
    assert office.staff_member(one.id).roles == ()
    admin.post(at, {"deed": "close"})
    assert office.staff_member(one.id).is_active
    admin.post(at, {"deed": "close", "confirm": "yes"})
    assert not office.staff_member(one.id).is_active
    admin.post(at, {"deed": "open"})
    assert office.staff_member(one.id).full_name == "測試改名"
    assert office.staff_member(one.id).is_active


def test_nobody_closes_his_own_log_in(admin: Client) -> None:
    me = staff(R.ADMINISTRATOR).pk
    answer = admin.post(f"/console/admin/staff/{me}/", {"deed": "close", "confirm": "yes"})
    assert "不可停用自己的帳號" in answer.content.decode()
    assert office.staff_member(me).is_active


def test_a_setting_changes_from_a_day_for_an_agency_with_its_basis_and_keeps_its_history(admin: Client) -> None:
    at, later = "/console/admin/settings/store_cap/", today() + timedelta(days=10)
    change = {"value": "40,000", "valid_from": later.isoformat(), "scope": "A01", "basis": "測試字第1號"}
    for fault in ({"value": "多"}, {"value": ""}, {"valid_from": ""}, {"basis": ""}, {"scope": "沒有"}):
        assert admin.post(at, change | fault).status_code == 422
    before = len(office.setting_history("store_cap"))
    assert admin.post(at, change).status_code == 302
    assert len(office.setting_history("store_cap")) == before + 1
    assert office.store_cap(today(), "A01") != 40_000
    assert office.store_cap(later, "A01") == 40_000
    assert "將生效" in admin.get(at).content.decode()
    assert "40,000" in admin.get("/console/admin/agencies/A01/").content.decode()


@pytest.mark.parametrize(
    ("key", "good", "bad", "kept"),
    [
        ("limitation_warning_days", {"value": "200、90，30"}, {"value": "兩百"}, [200, 90, 30]),
        ("counter_hours", {"value": "08:00-17:00"}, {"value": "17:00-08:00"}, ["08:00", "17:00"]),
        ("late_mail_time", {"value": "09:30"}, {"value": "25:00"}, "09:30"),
        ("store_item_code", {"value": "7B2"}, {"value": "7b"}, "7B2"),
        ("store_date_digits", {"value": "mmdd"}, {"value": "x"}, "mmdd"),
        ("store_cap_allows_equal", {"value": "yes"}, {"value": "perhaps"}, True),
        ("notice_deadline_days", {"value": "45"}, {"value": "0"}, 45),
        (
            "allocation_order",
            {"place_costs": "2", "place_interest": "1", "place_surcharge": "3", "place_principal": "4"},
            {"place_costs": "1", "place_interest": "1", "place_surcharge": "3", "place_principal": "4"},
            ["interest", "costs", "surcharge", "principal"],
        ),
    ],
)
def test_each_kind_of_setting_takes_its_value_and_refuses_others(
    admin: Client, key: str, good: dict[str, str], bad: dict[str, str], kept: object
) -> None:
    rest, at = {"valid_from": today().isoformat(), "basis": "測試"}, f"/console/admin/settings/{key}/"
    assert admin.post(at, rest | bad).status_code == 422
    assert admin.post(at, rest | good).status_code == 302
    assert office.setting(key, today()) == kept
    assert admin.get("/console/admin/settings/none/").status_code == 404


def test_a_token_is_shown_once_and_revoked_after_a_second_look(admin: Client) -> None:
    at = "/console/admin/tokens/"
    form = {"deed": "issue", "agency": "A01", "name": "正式機", "scopes": ["transfers"], "expires_on": ""}
    assert admin.post(at, form | {"scopes": []}).status_code == 422
    assert admin.post(at, form | {"expires_on": "109/01/01"}).status_code == 422
    shown = admin.post(at, form).content.decode()
    raw = shown.split('id="token">')[1].split("<")[0]
    assert actions.check_token(raw) is not None
    assert raw not in admin.get(at).content.decode()
    which = {"deed": "revoke", "which": str(office.api_tokens()[0].id)}
    admin.post(at, which)
    assert actions.check_token(raw) is not None
    admin.post(at, which | {"confirm": "yes"})
    assert actions.check_token(raw) is None


def test_a_calendar_file_with_faults_names_each_line_and_loads_nothing(admin: Client) -> None:
    at = "/console/admin/calendar/"
    answer = admin.post(at, {"deed": "load", "file": SimpleUploadedFile("c.csv", BAD_FILE.encode())})
    assert answer.status_code == 422
    for line in ("第2行", "第3行", "第4行"):
        assert line in answer.content.decode()
    assert office.calendar_days(2027) == {}
    assert admin.post(at, {"deed": "load"}).status_code == 422
    assert admin.post(at, {"deed": "load", "file": SimpleUploadedFile("c.csv", GOOD_FILE.encode())}).status_code == 302
    assert len(office.calendar_days(2027)) == 2


def test_an_announced_day_moves_open_corrections_and_withdrawing_it_moves_them_back(
    admin: Client, desk: Office
) -> None:
    cases.ask_correction(desk.own, actor=SYSTEM, items="補送送達證書")
    due = case_queries.corrections(desk.own)[0].due_on
    day = {"deed": "announce", "day": due.isoformat(), "name": "颱風", "is_working": "no"}
    at = "/console/admin/calendar/"
    assert admin.post(at, day | {"day": "2月30日"}).status_code == 422
    assert "補正期限會重新計算" in admin.post(at, day).content.decode()
    assert case_queries.corrections(desk.own)[0].due_on == due
    admin.post(at, day | {"confirm": "yes"})
    assert case_queries.corrections(desk.own)[0].due_on > due
    assert "補正期限重算" in client_of(R.SECTION_CLERK).get(f"/console/cases/{desk.own}/").content.decode()
    admin.post(at, {"deed": "withdraw", "which": due.isoformat(), "confirm": "yes"})
    assert case_queries.corrections(desk.own)[0].due_on == due


def test_places_agencies_words_and_schemes_are_kept(admin: Client) -> None:
    section = {
        "deed": "section", "code": "甲", "name_zh": "甲股", "name_en": "Section A", "officer": "測試官",
        "telephone": "02-1", "extension": "9", "takes_cases": "on", "site_code": "main",
    }  # fmt: skip
    assert admin.post("/console/admin/places/", section | {"telephone": ""}).status_code == 422
    assert admin.post("/console/admin/places/", section).status_code == 302
    assert office.section("甲").telephone == "02-1"
    agency = {
        "code": "Z01", "name_zh": "測試機關", "name_en": "Test agency", "kind": "other", "bank_code": "004",
        "bank_account": "123456", "is_active": "on",
    }  # fmt: skip
    assert admin.post("/console/admin/agencies/", agency | {"bank_account": "一二"}).status_code == 422
    assert admin.post("/console/admin/agencies/", agency).status_code == 302
    assert admin.post("/console/admin/agencies/", agency).status_code == 422
    assert admin.post("/console/admin/agencies/Z01/", agency | {"name_zh": "改名機關"}).status_code == 302
    assert office.agency("Z01").name.zh == "改名機關"
    word = {"deed": "word", "word": "測執", "name_zh": "測試", "name_en": "Test", "limitation": "tax"}
    assert admin.post("/console/admin/words/", word | {"limitation": "never"}).status_code == 422
    assert admin.post("/console/admin/words/", word).status_code == 302
    assert office.case_type("測執").limitation == "tax"
    scheme = {
        "deed": "scheme", "code": "new-one", "layout": "esun-single", "bank_code": "808", "bank_zh": "測試銀行",
        "bank_en": "Test Bank", "company_id": "88888", "valid_from": "2030-01-01",
    }  # fmt: skip
    assert admin.post("/console/admin/words/", scheme | {"company_id": "abc"}).status_code == 422
    assert admin.post("/console/admin/words/", scheme).status_code == 302
    assert office.account_scheme(date(2030, 1, 1)).code == "new-one"


def test_the_log_of_looks_is_found_by_person_subject_and_day_and_notes_its_own_reading(desk: Office) -> None:
    clerk, auditor = client_of(R.SECTION_CLERK), client_of(R.AUDITOR)
    clerk.get(f"/console/cases/{desk.own}/")
    clerk.get("/console/ledger/")
    who = staff(R.SECTION_CLERK).pk
    found = auditor.get(
        f"/console/admin/looks/?staff={who}&subject=case&first={today()}&last={today()}"
    ).content.decode()
    assert f'href="/console/cases/{desk.own}/"' in found
    assert "被拒絕</span>" in auditor.get(f"/console/admin/looks/?staff={who}&refused=yes").content.decode()
    assert "沒有符合的紀錄" in auditor.get("/console/admin/looks/?first=2020-01-01&last=2020-01-02").content.decode()
    assert office.looks(subject="looks").rows[0].action == "read"


def test_requiring_a_second_factor_asks_twice(admin: Client) -> None:
    at = "/console/admin/security/"
    assert "要求所有同仁雙重驗證" in admin.post(at, {"deed": "require"}).content.decode()
    assert office.setting("staff_totp_required", today()) is False
    admin.post(at, {"deed": "require", "confirm": "yes"})
    assert office.setting("staff_totp_required", today()) is True


def test_single_sign_on_is_there_only_when_all_of_it_is_set(admin: Client) -> None:
    assert "未設定" in admin.get("/console/admin/security/").content.decode()
    given = {"BIANMIN_OIDC_URL": "https://id.example", "BIANMIN_OIDC_CLIENT_ID": "office"}
    assert oidc_providers(given) == {}
    (app,) = oidc_providers(given | {"BIANMIN_OIDC_SECRET": "s"})["openid_connect"]["APPS"]
    assert app["settings"] == {"server_url": "https://id.example"}


def test_a_counter_moves_for_some_months_and_a_service_point_closes_after_a_second_look(admin: Client) -> None:
    begins, ends = today() + timedelta(days=10), today() + timedelta(days=40)
    point = {
        "code": "south", "name_zh": "南區辦公室", "name_en": "South office", "address_zh": "某路1號",
        "address_en": "1 Some Rd.", "telephone": "02-2", "valid_from": (today() - timedelta(days=60)).isoformat(),
    }  # fmt: skip
    for fault in ({"code": "main"}, {"code": "有 空白"}, {"map_url": "http://x.example"}, {"valid_to": "2000-01-01"}):
        assert admin.post("/console/admin/sites/", point | fault).status_code == 422
    assert admin.post("/console/admin/sites/", point).status_code == 302
    at = "/console/admin/sites/south/"
    move = point | {"deed": "change", "valid_from": begins.isoformat(), "valid_to": ends.isoformat(), "floor_zh": "1樓"}
    assert admin.post(at, move).status_code == 302
    floors = [
        one.floor.zh for on in (today(), begins, ends + timedelta(days=1)) if (one := office.site_on("south", on))
    ]
    assert floors == ["", "1樓", ""]
    assert "南區辦公室" in render_to_string("site/blocks/contact.html")
    close = {"deed": "close", "last_day": (today() - timedelta(days=1)).isoformat()}
    assert "民眾網站不再列出" in admin.post(at, close).content.decode()
    assert office.site_on("south", today()) is not None
    assert admin.post(at, close | {"confirm": "yes"}).status_code == 302
    assert office.site_on("south", today()) is None
    assert "南區辦公室" not in render_to_string("site/blocks/contact.html")
    assert "已停止服務" in admin.get("/console/admin/sites/").content.decode()


def test_a_lost_second_factor_is_forgotten_after_a_second_look(admin: Client) -> None:
    person = staff(R.CASHIER)
    at, deed = f"/console/admin/staff/{person.pk}/", {"deed": "forget"}
    assert "沒有設定第二步驟" in admin.get(at).content.decode()
    Authenticator.objects.create(user=person, type="totp", data={"secret": "x"})
    assert "驗證器" in admin.get(at).content.decode()
    assert "確認是本人" in admin.post(at, deed).content.decode()
    assert office.second_factors(person.pk) == ("totp",)
    assert admin.post(at, deed | {"confirm": "yes"}).status_code == 302
    assert office.second_factors(person.pk) == ()
    assert any(one.action == "forget second factor" for one in office.looks().rows)
