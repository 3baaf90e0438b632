"""Default pages about the office: what it is, questions, bulletin."""

from bianmin.kit.texts import t
from bianmin.pages.rules.defaults.parts import Heading, Links, Live, PageSpec, Question, Table, Words

FAQ = PageSpec(
    "faq",
    t("常見問題", "Questions and answers"),
    t("大家最常問的事，用最短的話回答。", "What people ask most, answered in few words."),
    (
        Question(
            t("我沒有欠稅，為什麼收到通知書？", "I owe no tax. Why did I get a notice?"),
            t(
                "<p>移送到本分署的不只是稅，還有健保費、勞保費、交通與其他罰鍰。"
                '通知書上寫著是哪一個機關移送、為了什麼事；也可以<a href="~/find/">用案號查詢</a>。</p>',
                "<p>Not only taxes come here, but health and labour insurance premiums and traffic and other "
                "fines. The "
                'notice names the agency and the reason; you can also <a href="~/find/">look it up</a>.</p>',
            ),
        ),
        Question(
            t("同一個人為什麼有好幾個案號？", "Why do I have several case numbers?"),
            t(
                "<p>一個執行名義就是一個案件、一個案號。同一個人的案件會由同一股辦理，可以一次問清楚。</p>",
                "<p>Each enforceable title is one case with one number. All cases of a person are kept by one "
                "section, "
                "so one call is enough.</p>",
            ),
        ),
        Question(
            t("通知書的期限過了，還能到超商繳嗎？", "The deadline has passed. Can I still pay at a store?"),
            t(
                '<p>舊條碼不能再用。請<a href="~/find/">重新查詢</a>，畫面會給新的條碼；轉帳與臨櫃不受影響。</p>',
                '<p>The old barcodes no longer work. <a href="~/find/">Look up your case</a> for new ones; transfers '
                "and "
                "the counter are not affected.</p>",
            ),
        ),
        Question(
            t("為什麼我的畫面上沒有條碼？", "Why are there no barcodes on my screen?"),
            t(
                "<p>便利商店代收有金額上限。超過上限時畫面會說明，並提供虛擬帳號；也可以先轉帳繳一部分，"
                "降到上限以內就會出現條碼。</p>",
                "<p>Stores take payments only up to a limit. Above it the screen says so and gives the virtual "
                "account. "
                "Once you have transferred a part and the rest is within the limit, barcodes appear.</p>",
            ),
        ),
        Question(
            t("繳了錢，為什麼還查得到欠款？", "I have paid. Why does it still show?"),
            t(
                "<p>便利商店與銀行把款項報給我們需要幾個工作天。收據請留著；超過一週還沒有更新，"
                '請<a href="~/receipt/">線上回傳收據</a>或來電。</p>',
                "<p>Stores and banks report payments after some working days. Keep the receipt. If nothing has "
                "changed "
                'after a week, <a href="~/receipt/">send us the receipt</a> or call.</p>',
            ),
        ),
        Question(
            t("一次繳不出來，可以分期嗎？", "Can I pay by instalments?"),
            t(
                '<p>可以申請，要移送機關同意。請看<a href="~/apply/">申請</a>，越早來電越好談。</p>',
                '<p>You can apply; the transferring agency must agree. See <a href="~/apply/">how to apply</a>. The '
                "earlier you call, the easier it is.</p>",
            ),
        ),
        Question(
            t("薪水會被扣多少？", "How much of my wages can be taken?"),
            t(
                "<p>每月以三分之一為上限，並且要留下依法計算的生活所需。實際情形請向承辦股說明並附證明。</p>",
                "<p>At most a third a month, and what the law reckons as needed for living must be left. "
                "Explain your "
                "situation to the section, with proof.</p>",
            ),
        ),
        Question(
            t("存款被扣押了，怎麼辦？", "My deposit was seized. What now?"),
            t(
                "<p>請打電話給執行命令上的承辦股。繳清後我們會通知銀行撤銷；生活必需的款項，"
                "也可以檢附證明請求酌留。</p>",
                "<p>Telephone the section named in the order. When the debt is paid we tell the bank to release "
                "it; you "
                "may also ask, with proof, that what you need for living be left.</p>",
            ),
        ),
        Question(
            t("可以請別人替我繳、替我問嗎？", "Can someone pay or ask for me?"),
            t(
                "<p>繳款任何人都可以代繳，拿著通知書或 QR Code 就行。詢問案件內容涉及個人資料，"
                "代理人要帶委任狀與雙方證件。</p>",
                "<p>Anyone may pay for you with the notice or its QR code. Details of a case are personal: "
                "whoever asks "
                "for you needs a power of attorney and both identity documents.</p>",
            ),
        ),
        Question(
            t("怎麼知道電話或簡訊是不是詐騙？", "How do I know a call or message is genuine?"),
            t(
                '<p>請看<a href="~/anti-fraud/">防詐騙</a>；最簡單的方法是掛斷後自己撥通知書上的電話，或撥 165。</p>',
                '<p>See <a href="~/anti-fraud/">how to tell</a>. The simplest way: hang up, then dial the number '
                "on your "
                "notice yourself, or 165.</p>",
            ),
        ),
    ),
    kind="faq",
)

ABOUT = PageSpec(
    "about",
    t("關於本分署", "About this branch"),
    t("我們做什麼、依據什麼法律、怎麼監督我們。", "What we do, under which law, and how you can hold us to it."),
    (
        Words(
            t(
                "<p>本分署隸屬法務部行政執行署，依行政執行法辦理公法上金錢給付義務的執行：把逾期沒有繳的稅捐、"
                "保險費、規費與罰鍰，"
                "依法收回並交給移送的機關。</p>",
                "<p>This branch belongs to the Administrative Enforcement Agency, Ministry of Justice. Under the "
                "Administrative Execution Act it collects overdue taxes, premiums, charges and fines and passes them "
                "on to the agencies they belong to.</p>",
            )
        ),
        Heading(t("我們的承諾", "What you can expect")),
        Words(
            t(
                "<ul><li>告訴您欠多少、為什麼、怎麼算的。</li><li>夜間、星期日與其他休息日不執行，"
                "情況急迫或您同意時除外。</li>"
                "<li>執行人員會出示證件。</li><li>執行不收手續費；必要費用照實列出。</li>"
                "<li>一般陳情 6 個工作日內答覆。</li></ul>",
                "<ul><li>We tell you how much is owed, why, and how it was reckoned.</li><li>We don't execute "
                "at night, on "
                "Sundays or other days of rest, unless it is urgent or you agree.</li><li>Officers show their "
                "identity "
                "cards.</li><li>Execution itself is free of charge; necessary costs are listed one by one.</li>"
                "<li>Petitions are answered within 6 working days.</li></ul>",
            )
        ),
        Heading(t("案件的一生", "The life of a case")),
        Table(
            t("從移送到終結", "From transfer to end"),
            t(
                "階段 | 發生什麼\n"
                "移送 | 機關把逾期未繳的案件送來，當日編號、分給一個股\n"
                "通知 | 寄出傳繳通知書，說明金額與繳法\n"
                "繳清 | 全部繳清，執行終結，款項撥給移送機關\n"
                "執行 | 沒有繳也沒有聯絡，依法查詢並執行財產\n"
                "終結 | 繳清、處分被撤銷或變更、或證明不可能履行時終止",
                "Stage | What happens\n"
                "Transfer | The agency sends the overdue case; it is numbered and given to a section the same day\n"
                "Notice | A payment notice says how much and how to pay\n"
                "Payment | Paid in full: the case ends and the money goes to the agency\n"
                "Execution | No payment and no word: property is looked for and executed on\n"
                "End | Paid, the decision revoked or changed, or performance shown to be impossible",
            ),
        ),
        Live("contact"),
        Links(
            (
                (
                    t("行政執行法", "Administrative Execution Act"),
                    "https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030023",
                    t("全國法規資料庫", "Laws and Regulations Database"),
                ),
                (
                    t("法務部行政執行署", "Administrative Enforcement Agency"),
                    "https://www.tpk.moj.gov.tw/",
                    t("上級機關", "Our superior agency"),
                ),
            )
        ),
    ),
)

NEWS = PageSpec(
    "news",
    t("電子公布欄", "Bulletin"),
    t("最新消息與公告。", "News and notices."),
    kind="news_index",
    in_menu=True,
    menu_title=t("公布欄", "Bulletin"),
    children=(
        PageSpec(
            "online-query-open",
            t("線上查詢欠款與條碼繳費開放使用", "Look up what you owe and pay with barcodes on your screen"),
            t(
                "輸入案號與證號就能看到今天的欠款，手機畫面可直接給超商掃描。",
                "Enter the case number and your identifier to see what is owed today; stores can scan your screen.",
            ),
            (
                Words(
                    t(
                        '<p>不用註冊，也不用下載程式。請看<a href="~/find/">查我的案件</a>與'
                        '<a href="~/how-to-pay/">繳款方式</a>。</p>',
                        '<p>No account and no app needed. See <a href="~/find/">find my case</a> and '
                        '<a href="~/how-to-pay/">how to pay</a>.</p>',
                    )
                ),
            ),
            kind="news",
        ),
        PageSpec(
            "beware-of-fraud",
            t("提醒：本分署不會以電話要求操作提款機", "Reminder: we never ask you to operate an ATM by telephone"),
            t("接到可疑電話請掛斷，撥 165 查證。", "If a call seems odd, hang up and dial 165."),
            (
                Words(
                    t(
                        '<p>分辨的方法請看<a href="~/anti-fraud/">防詐騙</a>。</p>',
                        '<p>See <a href="~/anti-fraud/">how to tell</a>.</p>',
                    )
                ),
            ),
            kind="news",
        ),
    ),
)

PAGES = (ABOUT, FAQ, NEWS)
