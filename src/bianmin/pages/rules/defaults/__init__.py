"""The pages every new branch begins with; editors change them afterwards."""

from bianmin.kit.texts import Text, t
from bianmin.pages.rules.defaults import office, openness, paying, policies, services
from bianmin.pages.rules.defaults.parts import PageSpec

HOME_TITLE: Text = t("首頁", "Home")
WELCOME: Text = t(
    "收到我們的通知，先別擔心。這裡可以查清楚欠多少、為什麼，也能找到最適合您的繳法。",
    "A notice from us is no reason to worry. Here you find out how much is owed and why, and the way to pay "
    "that suits you.",
)
HOME_SUMMARY: Text = t(
    "查詢案件、繳款、申請、拍賣、書表與聯絡方式。",
    "Find your case, pay, apply, auctions, forms, contact.",
)

PAGES: tuple[PageSpec, ...] = (
    paying.HOW_TO_PAY,
    services.APPLY,
    services.AUCTIONS,
    services.FORMS,
    services.CONTACT,
    paying.NOTICE,
    paying.FRAUD,
    services.OBJECTION,
    *office.PAGES,
    *openness.PAGES,
    *policies.PAGES,
)
