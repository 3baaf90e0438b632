"""Inventory rows of reports (O), used as people use them."""

import io
import zipfile
from pathlib import Path

import pytest
from django.urls import reverse

from bianmin.office.types import Role
from bianmin.reports import queries
from tests.factories.console import Office
from tests.inventory.using import bianmin, fill, page

R = Role


def words_of(odt: Path) -> str:
    """Return what an ODT says."""
    with zipfile.ZipFile(io.BytesIO(odt.read_bytes())) as pack:
        return pack.read("content.xml").decode()


@pytest.mark.usefixtures("desk")
def test_the_half_years_report_comes_out_in_five_dimensions(tmp_path: Path) -> None:
    odt = tmp_path / "report.odt"
    said = bianmin("report", "--outline", "leap", "--period", "110H1", "--output", odt)
    assert said["title"] == "110年度第1次（1~6月）服務躍升執行成果報告"
    assert said["unknown"] == []
    for heading in ("基礎服務", "服務遞送", "服務量能", "服務評價", "開放創新", "資料時間：110年1月至6月"):
        assert heading in words_of(odt)


def test_the_secretariat_makes_the_report_section_by_section(desk: Office) -> None:
    assert desk.own
    there = fill(R.SECRETARIAT, "console:reports", outline="leap", period="114", deed="new")
    report = queries.reports()[0]
    assert there == reverse("console:report", args=(report.id,))
    fill(R.SECRETARIAT, "console:report-section", report.id, "2.1",
         text="- 移送{cases.transfers.files}批。", version=1, deed="write")  # fmt: skip
    body = page(R.SECRETARIAT, "console:report-section", report.id, "2.1")
    assert "/reports/figures/cases.transfers.files/?period=114" in body
    assert "服務躍升" in page(R.AUDITOR, "console:report", report.id)


@pytest.mark.usefixtures("desk")
def test_the_older_report_comes_out_in_three_facets(tmp_path: Path) -> None:
    odt = tmp_path / "report.odt"
    said = bianmin("report", "--outline", "three-facets", "--period", "100Q1", "--output", odt)
    assert said["unknown"] == []
    for heading in ("優質便民服務", "資訊流通服務", "創新增值服務", "顧客關係"):
        assert heading in words_of(odt)
