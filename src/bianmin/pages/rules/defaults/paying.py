"""Default pages about paying: the channels, the notice, fraud."""

from bianmin.kit.texts import t
from bianmin.pages.rules.defaults.parts import Callout, Heading, Links, Live, PageSpec, Steps, Table, Words

HOW_TO_PAY = PageSpec(
    "how-to-pay",
    t("繳款方式", "How to pay"),
    t(
        "便利商店、轉帳、臨櫃、郵寄都可以繳；哪一種最方便、上限多少、什麼時間可以辦，一頁看完。",
        "Convenience store, bank transfer, our counter or by mail: what is easiest, what the limits are, and when.",
    ),
    (
        Live("main-action"),
        Table(
            t("繳款管道一覽", "Ways to pay at a glance"),
            t(
                "管道 | 需要什麼 | 金額 | 時間\n"
                "便利商店 | 通知書或手機畫面上的三段條碼 | 有上限，見下表 | 全天\n"
                "轉帳（虛擬帳號）| 通知書上的虛擬帳號 | 依您的銀行每日限額 | 全天\n"
                "臨櫃 | 案號或通知書 | 不限 | 見下方開放時間\n"
                "郵寄支票、匯票 | 附一張紙寫明案號、姓名、電話 | 不限 | 隨時可寄\n"
                "移送機關 | 依該機關的規定 | 依該機關的規定 | 該機關上班時間",
                "Channel | What you need | Amount | When\n"
                "Convenience store | The three barcodes on the notice or on your screen | Limited, see below | "
                "Day and night\n"
                "Bank transfer | The virtual account on the notice | Your bank's daily limit | Day and night\n"
                "Our counter | The case number or the notice | No limit | See the hours below\n"
                "Cheque or postal order by mail | A note with case number, name and telephone | No limit | Any time\n"
                "The transferring agency | As that agency asks | As that agency asks | Its office hours",
            ),
        ),
        Heading(t("便利商店", "Convenience store")),
        Words(
            t(
                "<p>統一、全家、OK、萊爾富四家都可以繳。把通知書或手機畫面交給店員，依序刷三段條碼，"
                "付現金後請收好收據。"
                "條碼上印有繳費期限，過了期限請重新查詢，畫面上會有新的條碼。</p>"
                "<p>超過上限的案件不會印出條碼，請改用轉帳或臨櫃。上限由各移送機關訂定：</p>",
                "<p>7-ELEVEN, FamilyMart, OKmart and Hi-Life all take payments. Hand over the notice or show your "
                "screen; the clerk scans the three barcodes in order. Pay in cash and keep the receipt. The barcodes "
                "carry a deadline; once it has passed, look up your case again and the screen shows new ones.</p>"
                "<p>Above the limit no barcodes are given; please use a transfer or the counter. Each transferring "
                "agency sets its limit:</p>",
            )
        ),
        Live("caps"),
        Heading(t("轉帳（虛擬帳號）", "Bank transfer (virtual account)")),
        Words(
            t(
                "<p>每一件案件有自己的虛擬帳號，可以用自動櫃員機、網路銀行、行動銀行或到銀行臨櫃轉入。"
                "轉入後，系統憑帳號就知道是哪一件，不必另外通知。跨行轉帳的手續費依各銀行規定。</p>",
                "<p>Every case has a virtual account of its own. Transfer at an ATM, in online or mobile "
                "banking, or at "
                "a bank. The account itself tells us which case was paid; you need not write to us. Your bank may "
                "charge its interbank fee.</p>",
            )
        ),
        Heading(t("臨櫃", "At our counter")),
        Words(
            t(
                "<p>收現金、金融卡、信用卡、國外信用卡、行動支付（Apple Pay、Google Pay、Samsung Pay、台灣 "
                "Pay）與一卡通。"
                "悠遊卡只收影印等小額規費。信用卡請由持卡人本人辦理。</p>"
                "<p>上班前的早鳥時段與下班後的夜間時段請先打電話預約；中午不休息，不必預約。</p>",
                "<p>Cash, debit card, credit card, foreign credit card, mobile payment (Apple Pay, Google Pay, "
                "Samsung "
                "Pay, Taiwan Pay) and iPASS. EasyCard is taken for small fees such as copies only. A credit "
                "card must "
                "be used by its holder in person.</p>"
                "<p>For the early-bird and the evening window please telephone first; we stay open at noon, no "
                "booking "
                "needed.</p>",
            )
        ),
        Live("hours"),
        Heading(t("郵寄支票或郵政匯票", "Cheque or postal money order by mail")),
        Words(
            t(
                "<p>受款人寫本分署全銜，附一張紙寫明案號、姓名與電話，以掛號寄到本分署。"
                "支票要等兌現才算繳清；退票的話，欠款會恢復原狀。</p>",
                "<p>Make it out to this branch by its full name, add a note with the case number, your name and "
                "telephone, and send it by registered mail. A cheque counts once it has cleared; if it bounces, the "
                "debt stands as before.</p>",
            )
        ),
        Heading(t("向移送機關繳，或用全國繳費網", "At the transferring agency, or through e-Bill")),
        Words(
            t(
                "<p>也可以直接向移送機關繳。全民健康保險的案件另可利用全國繳費網。繳完請留存收據，"
                "機關通知我們以後，案件就會更新；"
                '急著更新，可以<a href="~/receipt/">線上回傳收據</a>。</p>',
                "<p>You can also pay the transferring agency. National Health Insurance cases can be paid "
                "through the "
                "national e-Bill site. Keep the receipt; once the agency tells us, your case is brought up to "
                "date. If "
                'you are in a hurry, <a href="~/receipt/">send us the receipt</a>.</p>',
            )
        ),
        Heading(t("一次繳不完怎麼辦", "If you can't pay it all at once")),
        Words(
            t(
                "<p>請不要等到期限過了。先打電話給承辦股，說明您的情形；符合條件可以"
                '<a href="~/apply/">申請分期繳納</a>。先繳一部分也可以，尚欠的金額會照實減少。</p>',
                "<p>Please don't wait until the deadline has passed. Telephone the section in charge and "
                "explain your "
                'situation; you may be able to <a href="~/apply/">pay by instalments</a>. You can pay a part first; '
                "what "
                "is left falls by what you paid.</p>",
            )
        ),
    ),
    in_menu=True,
    menu_title=t("繳款", "Pay"),
)

NOTICE = PageSpec(
    "notice",
    t("看懂傳繳通知書", "Understanding your payment notice"),
    t(
        "為什麼會收到、上面每一欄是什麼、收到以後先做哪一件事。",
        "Why you got it, what each part means, and what to do first.",
    ),
    (
        Callout(
            "note",
            t("收到通知書，先做這一件事", "The first thing to do"),
            t(
                '<p>用通知書上的案號<a href="~/find/">查一次今天的欠款</a>。'
                "通知書印好以後若有繳款或更正，以查到的金額為準。</p>",
                '<p><a href="~/find/">Look up what is owed today</a> with the case number on the notice. If something '
                "was "
                "paid or corrected after it was printed, the amount you find there counts.</p>",
            ),
        ),
        Heading(t("為什麼會收到", "Why you received it")),
        Words(
            t(
                "<p>稅捐、健保費、勞保費或罰鍰過了期限還沒有繳，"
                "原來的機關（移送機關）依行政執行法把案件移送到本分署。"
                "本分署依同法第 14 條通知您到場或自動繳清，這張就是「傳繳通知書」。</p>",
                "<p>A tax, a health or labour insurance premium or a fine was not paid in time, and the agency "
                "you owe it "
                "to (the transferring agency) passed the case to this branch under the Administrative Execution Act. "
                "Under Article 14 we ask you to appear or to pay: that is the payment notice (傳繳通知書).</p>",
            )
        ),
        Heading(t("通知書上有什麼", "What is on it")),
        Table(
            t("通知書各欄的意思", "The parts of a notice"),
            t(
                "欄位 | 意思\n"
                "案號 | 例如「115年度健執字第00000001號」，來電或查詢時請報這個號碼\n"
                "承辦股與電話 | 辦理您案件的單位，有疑問直接打這支電話\n"
                "本金、滯納金、利息、費用 | 應繳金額是怎麼加起來的\n"
                "繳納期限 | 請在這一天以前繳\n"
                "三段條碼 | 金額在上限以內才有，給便利商店掃描\n"
                "虛擬帳號 | 轉帳用，一案一號\n"
                "QR Code | 手機掃描後看到本案的繳款頁，不含您的身分資料\n"
                "查詢碼 | 公司、團體與沒有統一編號的外國人查詢時要輸入",
                "Part | Meaning\n"
                "Case number | For example 115年度健執字第00000001號; give it whenever you call or look up\n"
                "Section and telephone | Who handles your case; call there with any question\n"
                "Principal, surcharge, interest, costs | How the amount is made up\n"
                "Deadline | Please pay by this day\n"
                "Three barcodes | For convenience stores; only where the amount is within the limit\n"
                "Virtual account | For transfers; one account a case\n"
                "QR code | Opens the payment page of the case; it holds nothing about who you are\n"
                "Notice code | Asked of organisations and of foreigners without a national number",
            ),
        ),
        Heading(t("不處理會怎樣", "If you do nothing")),
        Words(
            t(
                "<p>本分署會依法查詢並執行財產，例如存款、薪資、車輛或不動產，必要費用由義務人負擔。"
                "有困難請先來電，多數情形都有辦法一起處理。</p>",
                "<p>By law we then look for property and execute on it: deposits, wages, vehicles or real "
                "estate; the "
                "necessary costs fall on the person who owes. If you are in difficulty call us first; in most cases "
                "there is a way.</p>",
            )
        ),
        Heading(t("認為金額不對，或已經繳過", "If you think it is wrong, or you have paid")),
        Words(
            t(
                '<ul><li>已經繳過：<a href="~/receipt/">線上回傳收據</a>，我們查到以後告訴您結果。</li>'
                "<li>對稅額、保費或罰鍰本身有意見：請向原來的機關申請更正或依法救濟，並打電話告訴我們。</li>"
                '<li>對執行的方式有意見：可以<a href="~/objection/">聲明異議</a>。</li></ul>',
                '<ul><li>Already paid: <a href="~/receipt/">send us the receipt</a>; we check and tell you.</li>'
                "<li>The tax, premium or fine itself is wrong: ask the agency that set it to correct it, or use the "
                "legal remedy against its decision, and telephone us.</li>"
                '<li>The way it is enforced is wrong: you can <a href="~/objection/">object</a>.</li></ul>',
            )
        ),
    ),
)

FRAUD = PageSpec(
    "anti-fraud",
    t("防詐騙：這樣分辨真假", "Is it really us? How to tell"),
    t(
        "我們不會要您操作提款機，也不會派人到家裡收錢。有疑問請打 165。",
        "We never ask you to operate an ATM by telephone or collect cash at your door. In doubt, call 165.",
    ),
    (
        Callout(
            "stop",
            t("遇到下面任何一件，都是詐騙", "Any of these is fraud"),
            t(
                "<ul><li>電話中要求您操作自動櫃員機或網路銀行「解除設定」</li>"
                "<li>要求把錢轉到「安全帳戶」「監管帳戶」，或交給專人、放在指定地點</li>"
                "<li>要求提供網路銀行密碼、信用卡安全碼或簡訊驗證碼</li>"
                "<li>用簡訊連結要您馬上刷卡，否則「立即拘提」</li></ul>",
                "<ul><li>Someone on the telephone asks you to “cancel a setting” at an ATM or in online banking</li>"
                "<li>You are to move money to a “safe account”, hand it to a person, or leave it somewhere</li>"
                "<li>You are asked for a banking password, a card's security code or a text-message code</li>"
                "<li>A text message wants you to pay through its link at once or “be arrested”</li></ul>",
            ),
        ),
        Heading(t("三個步驟查證", "Check in three steps")),
        Steps(
            (
                t("先掛斷電話，或不要點連結。", "Hang up, or don't follow the link."),
                t(
                    "用通知書上的案號在本網站查詢，或自己撥打本網站公布的電話，請承辦股確認。",
                    "Look the case up on this site, or dial the number published here yourself and ask the section.",
                ),
                t(
                    "仍有疑問，撥打內政部警政署反詐騙專線 165。",
                    "Still in doubt? Call the police's anti-fraud line 165.",
                ),
            )
        ),
        Heading(t("真的通知書長這樣", "What a real notice looks like")),
        Words(
            t(
                "<p>印有案號、承辦股、承辦電話、應繳金額的明細與申訴電話。QR Code 打開的是本網站，"
                "網址與通知書上印的相同，"
                "而且不會要您輸入信用卡或網路銀行的資料。</p>",
                "<p>It carries the case number, the section with its telephone, the amounts in detail and the "
                "complaint "
                "telephone. Its QR code opens this site, at the address printed on the notice, and never asks for "
                "card or banking data.</p>",
            )
        ),
        Live("contact"),
        Links(
            (
                (
                    t("165 全民防騙", "165 anti-fraud site"),
                    "https://165.npa.gov.tw/",
                    t("內政部警政署的反詐騙網站", "The National Police Agency's site"),
                ),
            )
        ),
    ),
)

PAGES = (HOW_TO_PAY, NOTICE, FRAUD)
