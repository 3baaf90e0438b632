"""The outlines: the headings of the five seeds in their order, and starting texts that hold no fault."""

import pytest

from bianmin.reports.outlines import LEAP, OUTLINES, PLAN, QUARTER, THREE_FACETS, Outline
from bianmin.reports.rules.checking import Kind, Section, faults
from bianmin.reports.rules.marks import keys
from bianmin.reports.rules.numbering import numeral
from bianmin.reports.rules.tree import Paragraph, plain
from tests.reports.content import filling, report_of, shown

LEAP_HEADINGS = """一、基礎服務
(一)服務一致及正確
1、申辦業務標準作業流程訂定情形
2、服務及時性
3、服務人員專業度
(二)服務友善
1、服務設施合宜程度
2、網站使用便利性
3、服務行為的友善性
4、服務資訊透明度
(1)資訊公開
(2)資料開放
(3)案件查詢管道
二、服務遞送
(一)服務便捷
(二)服務可近性
(三)服務成長及優化
1、突破成長
2、優質服務
三、服務量能
(一)內部作業簡化
(二)服務精進機制
四、服務評價
(一)服務滿意情形
1、洽公環境適切程度
2、洽公服務禮儀滿意度
3、洽公服務專業性滿意度
4、洽公服務措施滿意度
5、內部同仁滿意度
(二)意見回應處理情形
五、開放創新"""
FACET_HEADINGS = """壹、優質便民服務
一、服務流程（便捷服務程序，確保流程透明）
(一)服務流程便捷性
(二)服務流程透明度
二、機關形象（提升服務品質，深化服務績效）
(一)服務場所便利性
(二)服務行為友善性與專業性
(三)服務行銷有效性
三、顧客關係（探查民意趨勢，建立顧客關係）
(一)民眾滿意度
(二)民眾意見處理有效性
貳、資訊流通服務（豐富服務資訊，促進網路溝通）
一、資訊提供及檢索服務
(一)資訊公開適切性與內容有效性
(二)資訊檢索完整性與便捷性
二、線上服務及電子參與
(一)線上服務量能擴展性
(二)電子參與多樣性
參、創新增值服務（創新服務方式，整合服務資源）
一、提供創新（意）服務情形
(一)有價值的創意服務
(二)服務措施延續性及標竿學習推動效益
(三)服務措施執行方法效能性"""
PLAN_HEADINGS = """壹、依據
貳、實施對象
參、計畫目標
肆、執行策略及方法
伍、實施步驟
陸、管制考核與獎勵規定"""


@pytest.mark.parametrize(
    ("outline", "headings"), [(LEAP, LEAP_HEADINGS), (THREE_FACETS, FACET_HEADINGS), (PLAN, PLAN_HEADINGS)]
)
def test_the_headings_are_those_of_the_official_papers(outline: Outline, headings: str) -> None:
    found = [numeral(one.level, one.number) + one.node.title for one in outline.placed()]
    assert found == headings.splitlines()


@pytest.mark.parametrize("outline", OUTLINES.values(), ids=list(OUTLINES))
def test_every_heading_says_what_it_must_describe_or_holds_others(outline: Outline) -> None:
    codes = [one.node.code for one in outline.placed()]
    assert len(set(codes)) == len(codes)
    for one in outline.placed():
        assert one.node.guidance is not None or one.node.children, one.node.title


@pytest.mark.parametrize("outline", [LEAP, THREE_FACETS, QUARTER], ids=lambda one: one.code)
def test_the_starting_texts_hold_no_fault_where_their_figures_are_known(outline: Outline) -> None:
    for one in outline.placed():
        node = one.node
        if not node.text:
            continue
        values = [shown(code) for code, month in keys(node.text) if not month]
        found = faults([Section(node.code, node.text, node.optional)], filling(*values))
        wrong = [fault for fault in found if fault.kind is not Kind.QUIET]
        assert not wrong, [fault.text.zh for fault in wrong]


@pytest.mark.parametrize("outline", [LEAP, THREE_FACETS], ids=lambda one: one.code)
def test_every_starting_sentence_is_printed_where_something_was_recorded(outline: Outline) -> None:
    printed = [plain(one.line) for one in report_of(outline).blocks if isinstance(one, Paragraph)]
    written = [line for one in outline.placed() for line in one.node.text.split("\n") if line.strip()]
    assert len(printed) == len([line for line in written if not line.startswith(("{chart", "|"))])
    assert not [line for line in printed if "{" in line]


def test_what_was_never_recorded_is_not_claimed() -> None:
    printed = [plain(one.line) for one in report_of(LEAP, records=0).blocks if isinstance(one, Paragraph)]
    assert not [line for line in printed if "54" in line]
