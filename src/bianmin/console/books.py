"""The ledger as people read it: balances, an account, standing checks, receipts by channel."""

from datetime import date, timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseBase

from bianmin.cases import queries as cases
from bianmin.console.exports import csv_response
from bianmin.console.frame import Page
from bianmin.jobs import actions as job_actions
from bianmin.jobs import queries as queue
from bianmin.kit.clock import today
from bianmin.kit.roc import year as roc_year
from bianmin.kit.templatetags.ui import roc
from bianmin.kit.texts import Text, t
from bianmin.office.types import Permission
from bianmin.payments import queries as money

CHANNELS: dict[str, Text] = {
    "store": t("便利超商", "Convenience stores"),
    "virtual_account": t("虛擬帳號", "Virtual accounts"),
    "card": t("信用卡", "Cards"),
    "bank": t("銀行匯款", "Bank transfers"),
    "counter": t("臨櫃", "Counter"),
}
MOVEMENTS: dict[str, Text] = {
    "transfer": t("移送", "Transfer"),
    "allocation": t("沖抵", "Allocation"),
    "suspense": t("暫收", "Suspense"),
    "adjustment": t("調整", "Adjustment"),
    "refund": t("退還", "Refund"),
    "disbursement": t("撥付", "Disbursement"),
    "fee": t("規費", "Fee"),
    "closing": t("日結", "Closing"),
    "reversal": t("沖銷", "Reversal"),
}
DEBIT, CREDIT = t("借", "Debit"), t("貸", "Credit")
SIZE = 50
MOST = 100_000
"""Entries of an account that go into one export."""


class Balances(Page):
    """What stands on every account."""

    title = t("總帳", "General ledger")
    nav = "ledger"
    permission = Permission.READ_MONEY
    template = "console/money/balances.html"

    def get(self, request: HttpRequest) -> HttpResponseBase:
        """Show the balances, or give them as CSV."""
        rows = [row for row in money.account_balances() if row.balance]
        if request.GET.get("as") == "csv":
            self.note_look("export", "balances", "export")
            heads = (t("代碼", "Code"), t("科目", "Account"), t("借或貸", "Side"), t("餘額", "Balance"))
            return csv_response(
                f"balances-{today().isoformat()}.csv",
                heads,
                ((one.code, one.name, DEBIT if one.kind == "asset" else CREDIT, one.balance) for one in rows),
            )
        return self.show(
            assets=[row for row in rows if row.kind == "asset"],
            liabilities=[row for row in rows if row.kind != "asset"],
            asset_sum=sum(row.balance for row in rows if row.kind == "asset"),
            liability_sum=sum(row.balance for row in rows if row.kind != "asset"),
        )


class AccountPage(Page):
    """One account's entries, newest first."""

    nav = "ledger"
    permission = Permission.READ_MONEY
    template = "console/money/account.html"

    def get(self, request: HttpRequest, code: str) -> HttpResponseBase:
        """Show a page of entries, or give them as CSV."""
        if request.GET.get("as") == "csv":
            return self.export(code)
        asked = request.GET.get("before", "")
        rows = money.account_ledger(code, before=int(asked) if asked.isdecimal() else None, size=SIZE + 1)
        more, rows = len(rows) > SIZE, rows[:SIZE]
        named = {row.code: row for row in money.account_balances()}
        account = named.get(code)
        return self.show(
            account=account,
            code=code,
            rows=rows,
            names={key: row.name for key, row in named.items()},
            movements=MOVEMENTS,
            before=rows[-1].id if more else None,
            title=account.name if account else t("科目{code}", "Account {code}").fill(code=code),
        )

    def export(self, code: str) -> HttpResponseBase:
        """Give the newest entries of the account as CSV."""
        self.note_look("export", f"account {code}", "export")
        names = money.account_names()
        heads = (
            t("分錄", "Entry"),
            t("日期", "Day"),
            t("種類", "Kind"),
            t("借方", "Debit"),
            t("貸方", "Credit"),
            t("金額", "Amount"),
            t("沖銷分錄", "Reverses"),
            t("經手", "By"),
        )
        cells = (
            (
                row.id,
                roc(row.on),
                MOVEMENTS.get(row.movement, row.movement),
                names.get(row.debit, row.debit),
                names.get(row.credit, row.credit),
                row.amount,
                row.reverses or "",
                row.who,
            )
            for row in money.account_ledger(code, size=MOST)
        )
        return csv_response(f"account-{code}.csv", heads, cells)


class Checks(Page):
    """The standing checks on money, run now."""

    title = t("帳務勾稽", "Checks on money")
    nav = "checks"
    permission = Permission.CHECK_LEDGER
    template = "console/money/checks.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Run them."""
        found = money.ledger_checks()
        return self.show(checks=found, broken=[one for one in found if one.violations])


class Overview(Page):
    """The manager's page: today's intake, receipts by channel, balances, suspense age, jobs stuck."""

    title = t("營運總覽", "Overview")
    nav = "overview"
    permission = Permission.READ_OVERVIEW
    template = "console/money/overview.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show today and the last year by month."""
        day = today()
        first = date(day.year - 1, day.month, 1)
        balances = {row.code: row for row in money.account_balances()}
        batches, _ = cases.batches(size=20)
        came = [one for one in batches if one.received_on == day]
        received = money.received_by_channel(day, day)
        payables = money.payables()
        month = money.received_by_channel(day.replace(day=1), day)
        return self.show(
            batches=came,
            taken_in=sum(one.accepted or 0 for one in came),
            today_sum=sum(row.amount for row in received),
            months=[(roc_year(date(row.year, row.month, 1)), row) for row in cases.monthly(first, day)],
            today_rows=received,
            week_rows=money.received_by_channel(day - timedelta(days=6), day),
            month_rows=month,
            channels=CHANNELS,
            methods={way.code: way.name for way in money.methods()},
            suspense=balances.get("suspense"),
            ages=money.suspense_age(day),
            payable_sum=sum(row.balance for row in payables),
            receivable_sum=sum(row.balance for code, row in balances.items() if code.startswith("receivable.")),
            queue=queue.state(),
            open_sections=cases.open_cases_by_section(),
            alarms=cases.register_disagreements(5, since=day - timedelta(days=31)),
        )


class Jobs(Page):
    """Long work of the office: what waits, runs, failed; consequences that failed can be tried again."""

    title = t("背景作業", "Jobs")
    nav = "jobs"
    permission = Permission.READ_JOBS
    template = "console/money/jobs.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show them."""
        return self.show(
            jobs=queue.jobs(limit=50),
            state=queue.state(),
            reactions=queue.open_reactions(),
            may_manage=self.may(Permission.MANAGE_JOBS),
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Let a failed consequence be tried again."""
        asked = request.POST.get("reaction", "")
        job_actions.retry_reaction(int(asked) if asked.isdecimal() else 0, actor=self.actor)
        return self.done(t("將再嘗試一次。", "It will be tried again."), "console:jobs")
