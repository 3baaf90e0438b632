"""Pages of figures: valid in both languages, files that open, records for those alone who may see them."""

import json
import zipfile
from io import BytesIO

import pytest

from bianmin.office.types import Actor, Role
from bianmin.reports.actions import freeze
from bianmin.reports.queries import Period
from tests.console.figure_pages import figure_pages
from tests.console.valid_html import faults
from tests.factories.cases import a_branch
from tests.factories.console import client_of

R = Role


@pytest.mark.django_db
def test_every_page_opens_and_is_valid_html_and_the_files_are_what_they_say() -> None:
    a_branch()
    frozen = freeze(Period.parse("114"), ["requests.petitions.taken"], actor=Actor.system("test"))
    wrong = {}
    for place, (name, role, address) in enumerate(figure_pages(frozen)):
        answer = client_of(role, language=("zh-hant", "en")[place % 2]).get(address)
        found = faults(answer.content.decode()) if answer.status_code == 200 else [f"status {answer.status_code}"]
        if found:
            wrong[name] = found
    assert not wrong
    reader = client_of(R.SECRETARIAT)
    sheet = reader.get("/console/figures/figures.ods?period=114&noun=payments")
    with zipfile.ZipFile(BytesIO(sheet.content)) as file:
        assert file.namelist()[0] == "mimetype"
        assert "payments.counter.count" in file.read("content.xml").decode()
    data = json.loads(reader.get(f"/console/figures/frozen/{frozen}/figures.json").content)
    assert [one["code"] for one in data["figures"]] == ["requests.petitions.taken"]
    chart = reader.get("/console/figures/of/payments.counter.count/chart.svg?period=114")
    assert chart.content.startswith(b"<svg")
    assert reader.get("/console/figures/of/payments.all.count/records/?period=114").status_code == 403
    assert client_of(R.AUDITOR).get("/console/figures/of/payments.all.count/records/?period=114").status_code == 200
