"""Standing checks on the counter and on what leaves the office: title, and the query of the rows that break it."""

from collections.abc import Mapping

from bianmin.kit.texts import Text, t

_LIVE_ORDERS = "state in ('approved', 'exported')"

COUNTER_CHECKS: Mapping[str, tuple[Text, str]] = {
    "receipt-void": (
        t("作廢或沖銷的收據沒有留存的沖帳", "A receipt that was voided or reversed has nothing booked any more"),
        """
        select r.number, p.amount as still_paid, s.remaining as still_suspended
        from payments_receipt r
        left join (
            select receipt_id, sum(amount) as amount from payments_payment
            where receipt_id is not null and reversed_at is null group by receipt_id
        ) p on p.receipt_id = r.id
        left join (
            select receipt_id, sum(remaining) as remaining from payments_suspense_item
            where receipt_id is not null group by receipt_id
        ) s on s.receipt_id = r.id
        where (r.voided_by_id is not null or r.reversed_on is not null)
          and (coalesce(p.amount, 0) <> 0 or coalesce(s.remaining, 0) <> 0)
        """,
    ),
    "receipt-two-persons": (
        t("作廢的收據由兩人經手且在日結前", "A voiding has two persons and comes before the closing"),
        """
        select r.number, r.void_asked_by_id, r.voided_by_id
        from payments_receipt r
        left join payments_day_closing d on d.id = r.closing_id
        where r.voided_by_id is not null
          and (r.void_asked_by_id is null or r.void_asked_by_id = r.voided_by_id or r.voided_at > d.closed_at)
        """,
    ),
    "closing-receipts": (
        t("日結的應收等於所含收據合計", "What a day closing expected is the sum of its receipts"),
        """
        select d.id as closing_id, d.on_date, e.method, e.amount as expected, r.amount as receipts
        from payments_day_closing d
        cross join lateral (
            select key as method, value::bigint as amount from jsonb_each_text(d.expected)
        ) e
        full join (
            select closing_id, method, sum(amount) filter (where voided_by_id is null) as amount
            from payments_receipt where closing_id is not null group by closing_id, method
        ) r on r.closing_id = d.id and r.method = e.method
        where coalesce(e.amount, 0) <> coalesce(r.amount, 0)
        """,
    ),
    "order-items": (
        t("付款憑單金額等於所含各筆合計", "A payment order is the sum of what it pays and claims back"),
        """
        select o.order_no, o.state, o.amount, i.amount as items
        from payments_payment_order o
        left join (
            select order_id, sum(amount) as amount, bool_and(live) as all_live, bool_or(live) as any_live
            from payments_order_item group by order_id
        ) i on i.order_id = o.id
        where o.kind = 'agency'
          and (o.amount is distinct from i.amount
               or o.state in ('proposed', 'approved', 'exported') and not i.all_live
               or o.state in ('returned', 'cancelled') and i.any_live)
        """,
    ),
    "order-two-persons": (
        t("核准或匯出的付款憑單由兩人經手", "Every order that was approved has two persons"),
        """
        select order_no, proposed_by_id, approved_by_id
        from payments_payment_order
        where state in ('approved', 'exported', 'returned')
          and (approved_by_id is null or approved_by_id = proposed_by_id)
        """,
    ),
    "order-sent-once": (
        t("每筆繳款至多撥付一次", "A payment is paid out once at most, and claimed back only where it was"),
        """
        select i.payment_id, p.amount, sum(i.amount) as sent
        from payments_order_item i
        join payments_payment_order o on o.id = i.order_id and o.state in ('approved', 'exported')
        join payments_payment p on p.id = i.payment_id
        where i.live
        group by i.payment_id, p.amount, p.reversed_at
        having sum(i.amount) not in (0, p.amount) and not (sum(i.amount) = -p.amount and p.reversed_at is not null)
        """,
    ),
    "order-exports": (
        t("匯出檔金額等於所含付款憑單合計", "An export file is the sum of its orders"),
        """
        select x.id as export_id, x.amount, x.orders, o.amount as exported, o.orders as in_file
        from payments_order_export x
        left join (
            select export_id, sum(amount) as amount, count(*) as orders from payments_payment_order
            where export_id is not null group by export_id
        ) o on o.export_id = x.id
        where (x.amount, x.orders) is distinct from (o.amount, o.orders)
        """,
    ),
    "held-refunds": (
        t(
            "待退還款科目餘額等於尚未核准匯出的退款",
            "What is held for refund is what was set aside less what was paid out",
        ),
        f"""
        select booked.amount as booked, aside.amount as aside, paid.amount as paid_out
        from (
            select coalesce(sum(case when c.code = 'held' then e.amount else -e.amount end), 0) as amount
            from payments_entry e
            join payments_account d on d.id = e.debit_id
            join payments_account c on c.id = e.credit_id
            where 'held' in (c.code, d.code)
        ) booked
        cross join (
            select coalesce(sum(m.amount), 0) as amount from payments_suspense_move m
            where m.kind = 'refund' and not exists (select from payments_suspense_move u where u.undoes_id = m.id)
        ) aside
        cross join (
            select coalesce(sum(amount), 0) as amount from payments_payment_order
            where kind = 'refund' and {_LIVE_ORDERS}
        ) paid
        where booked.amount <> aside.amount - paid.amount
        """,  # noqa: S608  (our own text)
    ),
    "transit-orders": (
        t("已核准待匯出科目餘額等於已核准的付款", "What is in transit is what was approved and not yet exported"),
        """
        select booked.amount as booked, orders.amount as orders
        from (
            select coalesce(sum(case when c.code = 'transit' then e.amount else -e.amount end), 0) as amount
            from payments_entry e
            join payments_account d on d.id = e.debit_id
            join payments_account c on c.id = e.credit_id
            where 'transit' in (c.code, d.code)
        ) booked
        cross join (
            select coalesce(sum(amount), 0) as amount from payments_payment_order where state = 'approved'
        ) orders
        where booked.amount <> orders.amount
        """,
    ),
    "refund-orders": (
        t("每筆退款憑單等於其暫收款處理", "A refund's order is what was set aside for it"),
        """
        select o.order_no, o.amount, m.amount as aside
        from payments_payment_order o
        left join payments_suspense_move m on m.id = o.move_id and m.kind = 'refund'
        where o.kind = 'refund' and o.amount is distinct from m.amount
        """,
    ),
    "cheques": (
        t("票據科目餘額等於在手票據", "The account of cheques is what is in hand"),
        """
        select booked.amount as booked, hand.amount as in_hand
        from (
            select coalesce(sum(case when d.code = 'cheques' then e.amount else -e.amount end), 0) as amount
            from payments_entry e
            join payments_account d on d.id = e.debit_id
            join payments_account c on c.id = e.credit_id
            where 'cheques' in (c.code, d.code)
        ) booked
        cross join (
            select coalesce(sum(r.amount), 0) as amount
            from payments_instrument i join payments_receipt r on r.id = i.receipt_id where i.state = 'waiting'
        ) hand
        where booked.amount <> hand.amount
        """,
    ),
    "major-debtors": (
        t("滯欠大戶名單一人一筆", "An obligor is listed once as a major debtor"),
        """
        select obligor_id, count(*) as listed
        from payments_major_debtor
        where left_on is null
        group by obligor_id
        having count(*) > 1
        """,
    ),
}
"""By code, as in ``check_sql``."""
