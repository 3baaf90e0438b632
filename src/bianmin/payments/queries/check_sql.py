"""What each standing check on money looks for: its title and the query that yields the rows that break it."""

from collections.abc import Mapping

from bianmin.kit.texts import Text, t
from bianmin.payments.queries.check_sql_counter import COUNTER_CHECKS

_LIVE_ORDERS = "state in ('approved', 'exported')"

CHECKS: Mapping[str, tuple[Text, str]] = {
    "debits-credits": (
        t("全部科目借方合計等於貸方合計", "Over all accounts, debits equal credits"),
        """
        select sum(side.debit) as debits, sum(side.credit) as credits
        from payments_account a
        cross join lateral (
            select coalesce((select sum(amount) from payments_entry where debit_id = a.id), 0) as debit,
                   coalesce((select sum(amount) from payments_entry where credit_id = a.id), 0) as credit
        ) side
        having sum(side.debit) <> sum(side.credit)
        """,
    ),
    "receivable-opened": (
        t(
            "每一案件都有應收款項、銷帳編號及虛擬帳號",
            "Every case has its receivable, write-off number and virtual account",
        ),
        """
        select c.id as case_id, c.number
        from cases_case c
        left join payments_receivable r on r.case_id = c.id
        left join (
            select case_id, count(*) filter (where kind = 'write_off') as slips,
                   count(*) filter (where kind = 'virtual_account') as accounts
            from payments_reference group by case_id
        ) f on f.case_id = c.id
        where r.case_id is null or coalesce(f.slips, 0) = 0 or coalesce(f.accounts, 0) = 0 or r.due <> c.amount_due
        """,
    ),
    "receivable-entries": (
        t("案件各項欠款等於其分錄合計", "What a case owes by part is the sum of its entries"),
        """
        select r.case_id, r.principal, r.surcharge, r.interest, r.costs, e.principal as booked_principal,
               e.surcharge as booked_surcharge, e.interest as booked_interest, e.costs as booked_costs
        from payments_receivable r
        full join (
            select side.case_id,
                   coalesce(sum(side.amount) filter (where a.code = 'receivable.principal'), 0) as principal,
                   coalesce(sum(side.amount) filter (where a.code = 'receivable.surcharge'), 0) as surcharge,
                   coalesce(sum(side.amount) filter (where a.code = 'receivable.interest'), 0) as interest,
                   coalesce(sum(side.amount) filter (where a.code = 'receivable.costs'), 0) as costs
            from (
                select case_id, debit_id as account_id, amount from payments_entry
                union all
                select case_id, credit_id, -amount from payments_entry
            ) side
            join payments_account a on a.id = side.account_id and a.code like 'receivable.%'
            group by side.case_id
        ) e on e.case_id = r.case_id
        where (r.principal, r.surcharge, r.interest, r.costs)
              is distinct from (e.principal, e.surcharge, e.interest, e.costs)
          and not (r.balance = 0 and r.due = 0 and e.case_id is null)
        """,
    ),
    "receivable-paid": (
        t("案件已繳數等於其有效繳款合計", "What a case has paid is the sum of its payments that stand"),
        """
        select r.case_id, r.paid, p.amount
        from payments_receivable r
        left join (
            select case_id, sum(amount) as amount from payments_payment where reversed_at is null group by case_id
        ) p on p.case_id = r.case_id
        where r.paid <> coalesce(p.amount, 0)
        """,
    ),
    "receivable-adjusted": (
        t("案件調整數等於其調整紀錄合計", "What was adjusted on a case is the sum of its adjustments"),
        """
        select r.case_id, r.adjusted, a.amount
        from payments_receivable r
        left join (select case_id, sum(amount) as amount from payments_adjustment group by case_id) a
               on a.case_id = r.case_id
        where r.adjusted <> coalesce(a.amount, 0)
        """,
    ),
    "payment-entries": (
        t("每筆繳款的分錄合計等於其金額，沖銷者為零", "A payment's entries add up to it, to nothing once reversed"),
        """
        select p.id as payment_id, p.amount, e.owed, e.payable
        from payments_payment p
        left join (
            select e.source_id,
                   coalesce(sum(e.amount) filter (where c.code like 'receivable.%'), 0)
                     - coalesce(sum(e.amount) filter (where d.code like 'receivable.%'), 0) as owed,
                   coalesce(sum(e.amount) filter (where c.code like 'payable:%'), 0)
                     - coalesce(sum(e.amount) filter (where d.code like 'payable:%'), 0) as payable
            from payments_entry e
            join payments_account d on d.id = e.debit_id
            join payments_account c on c.id = e.credit_id
            where e.source = 'payment'
            group by e.source_id
        ) e on e.source_id = p.id
        where coalesce(e.owed, 0) <> case when p.reversed_at is null then p.amount else 0 end
           or coalesce(e.payable, 0) <> case when p.reversed_at is null then p.amount else 0 end
           or e.source_id is null
        """,
    ),
    "adjustment-entries": (
        t("每筆調整的分錄等於其金額", "An adjustment's entry is its amount"),
        """
        select a.id as adjustment_id, a.amount, e.amount as booked
        from payments_adjustment a
        left join (
            select e.source_id,
                   sum(case when d.code like 'receivable.%' then e.amount else -e.amount end) as amount
            from payments_entry e join payments_account d on d.id = e.debit_id
            where e.source = 'adjustment'
            group by e.source_id
        ) e on e.source_id = a.id
        where a.amount <> coalesce(e.amount, 0)
        """,
    ),
    "receipts-gapless": (
        t("收據號碼連續無缺號", "Receipts are numbered without gaps"),
        """
        select y.year, y.last, r.receipts, r.highest
        from payments_receipt_counter y
        full join (select year, count(*) as receipts, max(serial) as highest from payments_receipt group by year) r
               on r.year = y.year
        where coalesce(y.last, 0) <> coalesce(r.receipts, 0) or coalesce(y.last, 0) <> coalesce(r.highest, 0)
        """,
    ),
    "receipt-money": (
        t("每張收據的金額都已入帳", "The money of every receipt is booked"),
        """
        select r.number, r.amount, coalesce(p.amount, 0) + coalesce(s.amount, 0) as booked
        from payments_receipt r
        left join (
            select receipt_id, sum(amount) as amount from payments_payment
            where receipt_id is not null and suspense_id is null group by receipt_id
        ) p on p.receipt_id = r.id
        left join (
            select receipt_id, sum(amount) as amount from payments_suspense_item
            where receipt_id is not null group by receipt_id
        ) s on s.receipt_id = r.id
        where r.fee_item = '' and r.amount > coalesce(p.amount, 0) + coalesce(s.amount, 0)
           or r.fee_item <> '' and r.amount <> (
               select coalesce(sum(e.amount), 0) from payments_entry e
               where e.source = 'receipt' and e.source_id = r.id and e.movement = 'fee')
        """,
    ),
    "suspense-account": (
        t("暫收款科目餘額等於未處理的暫收款合計", "The suspense account holds what its items have left"),
        """
        select booked.amount as booked, items.amount as items
        from (
            select coalesce(sum(case when c.code = 'suspense' then e.amount else -e.amount end), 0) as amount
            from payments_entry e
            join payments_account d on d.id = e.debit_id
            join payments_account c on c.id = e.credit_id
            where 'suspense' in (c.code, d.code)
        ) booked
        cross join (select coalesce(sum(remaining), 0) as amount from payments_suspense_item) items
        where booked.amount <> items.amount
        """,
    ),
    "suspense-items": (
        t(
            "每筆暫收款的餘額等於原額減各次處理",
            "What a suspense item has left is its amount less what was done with it",
        ),
        """
        select i.id as item_id, i.amount, i.remaining, coalesce(m.amount, 0) as moved
        from payments_suspense_item i
        left join (
            select m.item_id, sum(m.amount) as amount
            from payments_suspense_move m
            where m.kind <> 'undo' and not exists (select from payments_suspense_move u where u.undoes_id = m.id)
            group by m.item_id
        ) m on m.item_id = i.id
        where i.remaining <> i.amount - coalesce(m.amount, 0)
        """,
    ),
    "payable-agency": (
        t(
            "應付各移送機關款項等於已沖入減已匯出",
            "What is payable to an agency is what was allocated less what was paid out",
        ),
        f"""
        select a.code, booked.amount as booked, coalesce(p.amount, 0) as allocated, coalesce(o.amount, 0) as paid_out
        from payments_account a
        cross join lateral (
            select coalesce((select sum(amount) from payments_entry where credit_id = a.id), 0)
                   - coalesce((select sum(amount) from payments_entry where debit_id = a.id), 0) as amount
        ) booked
        left join (
            select r.agency_id, sum(p.amount) as amount
            from payments_payment p join payments_receivable r on r.case_id = p.case_id
            where p.reversed_at is null group by r.agency_id
        ) p on p.agency_id = a.agency_id
        left join (
            select agency_id, sum(amount) as amount from payments_payment_order
            where kind = 'agency' and {_LIVE_ORDERS} group by agency_id
        ) o on o.agency_id = a.agency_id
        where a.code like 'payable:%' and booked.amount <> coalesce(p.amount, 0) - coalesce(o.amount, 0)
        """,  # noqa: S608  (our own text)
    ),
    "file-lines": (
        t("收款檔各類筆數合計等於總筆數", "A file's lines are matched, over, under, suspended, repeated or bad"),
        """
        select f.id as file_id, f.lines, l.lines as kept
        from payments_collection_file f
        left join (
            select file_id, count(*) as lines, count(*) filter (where outcome = 'matched') as matched,
                   count(*) filter (where outcome = 'over') as over, count(*) filter (where outcome = 'under') as under,
                   count(*) filter (where outcome = 'suspense') as suspense,
                   count(*) filter (where outcome = 'repeat') as repeats, count(*) filter (where outcome = 'bad') as bad
            from payments_collection_line group by file_id
        ) l on l.file_id = f.id
        where (f.lines, f.matched, f.over, f.under, f.suspense, f.repeats, f.bad)
              is distinct from (coalesce(l.lines, 0), coalesce(l.matched, 0), coalesce(l.over, 0), coalesce(l.under, 0),
                                coalesce(l.suspense, 0), coalesce(l.repeats, 0), coalesce(l.bad, 0))
           or f.lines <> f.matched + f.over + f.under + f.suspense + f.repeats + f.bad
        """,
    ),
    "file-money": (
        t("收款檔的金額都已沖入或列為暫收", "A file's money is allocated or suspended, to the last dollar"),
        """
        select l.file_id, l.line_no, l.amount, l.allocated, p.amount as paid, s.amount as suspended
        from payments_collection_line l
        left join (
            -- A line pays one case once; later ones are what an agency's notice left of it (see its surplus).
            select distinct on (line_id) line_id, amount from payments_payment
            where line_id is not null and suspense_id is null order by line_id, id
        ) p on p.line_id = l.id
        left join (
            select distinct on (line_id) line_id, amount from payments_suspense_item
            where line_id is not null order by line_id, id
        ) s on s.line_id = l.id
        where l.outcome not in ('repeat', 'bad')
              and (l.allocated <> coalesce(p.amount, 0)
                   or l.amount > l.allocated and l.amount - l.allocated is distinct from s.amount)
           or l.outcome in ('repeat', 'bad') and (l.allocated <> 0 or p.amount is not null or s.amount is not null)
        """,
    ),
    "file-totals": (
        t("收款檔的總額等於各筆合計", "A file's totals are the sums of its lines"),
        """
        select f.id as file_id, f.amount_matched, f.amount_suspense, l.allocated, l.rest
        from payments_collection_file f
        left join (
            select file_id, sum(allocated) as allocated, sum(amount - allocated) as rest
            from payments_collection_line where outcome not in ('repeat', 'bad') group by file_id
        ) l on l.file_id = f.id
        where (f.amount_matched, f.amount_suspense) is distinct from (coalesce(l.allocated, 0), coalesce(l.rest, 0))
        """,
    ),
    "entry-source": (
        t("每筆分錄都有來源紀錄", "Every entry has the record it comes from"),
        """
        select e.id as entry_id, e.source, e.source_id
        from payments_entry e
        where not case e.source
            when 'batch' then exists (select from cases_batch s where s.id = e.source_id)
            when 'payment' then exists (select from payments_payment s where s.id = e.source_id)
            when 'suspense' then exists (select from payments_suspense_item s where s.id = e.source_id)
            when 'move' then exists (select from payments_suspense_move s where s.id = e.source_id)
            when 'adjustment' then exists (select from payments_adjustment s where s.id = e.source_id)
            when 'order' then exists (select from payments_payment_order s where s.id = e.source_id)
            when 'receipt' then exists (select from payments_receipt s where s.id = e.source_id)
            when 'closing' then exists (select from payments_day_closing s where s.id = e.source_id)
            else false end
        """,
    ),
    "reversals": (
        t("每筆沖銷分錄恰好抵銷一筆原分錄", "Every reversal undoes one entry exactly"),
        """
        select r.id as entry_id, r.reverses_id
        from payments_entry r
        left join payments_entry e on e.id = r.reverses_id
        where r.reverses_id is not null
          and (e.id is null or e.reverses_id is not null or e.debit_id <> r.credit_id or e.credit_id <> r.debit_id
               or e.amount <> r.amount or e.case_id is distinct from r.case_id or e.source <> r.source
               or e.source_id <> r.source_id)
        """,
    ),
    "references": (
        t("繳款編號不重複，格式正確", "Numbers money comes in under are well formed and of one case each"),
        """
        select f.value, f.kind, f.case_id
        from payments_reference f
        where f.kind not in ('write_off', 'virtual_account')
           or f.kind = 'write_off' and (f.value !~ '^[0-9]{16}$' or mod(f.value::numeric, 97) <> 1)
           or f.kind = 'virtual_account' and f.value !~ '^[0-9]{11,16}$'
        """,
    ),
    **COUNTER_CHECKS,
}
"""By code. A violation is a row; the first rows are shown with it."""
