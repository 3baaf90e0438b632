"""Default pages about what people come for besides paying: each says how it is done today."""

from bianmin.kit.texts import t
from bianmin.pages.rules.defaults.parts import Callout, Heading, Links, Live, PageSpec, Steps, Table, Words

APPLY = PageSpec(
    "apply",
    t("申請：分期、改期、到府", "Apply: instalments, another date, a home visit"),
    t(
        "線上、電話、書面或臨櫃都可以申請；送出後有編號與查詢碼，可以隨時看進度。",
        "Online, by telephone, in writing or at the counter; you get a number and a code to follow it.",
    ),
    (
        Words(
            t(
                '<p><strong><a href="~/services/">看全部申辦服務，線上申請</a></strong>；已經申請的，'
                '<a href="~/progress/">查辦理進度</a>。</p>',
                '<p><strong><a href="~/services/">See all services and apply online</a></strong>; if you have applied, '
                '<a href="~/progress/">see how far it is</a>.</p>',
            )
        ),
        Heading(t("分期繳納", "Paying by instalments")),
        Words(
            t(
                "<p>因為經濟狀況或遭逢天災事變，沒有辦法一次繳清時可以申請。分期要移送機關同意，"
                "期數依欠款總額決定；可能需要擔保。</p>",
                "<p>You may ask for it where your means or a disaster make it impossible to pay at once. The "
                "transferring agency must agree; the number of instalments depends on the total owed. A guarantee "
                "may be needed.</p>",
            )
        ),
        Steps(
            (
                t(
                    "線上申請，或打電話給承辦股，說明收入、家庭負擔與每月付得起的金額。",
                    "Apply online or telephone the section: your income, whom you support, what you can pay a month.",
                ),
                t(
                    "帶身分證件與能證明困難的文件（例如收入、診斷書、災害證明）臨櫃辦理，或郵寄申請表。",
                    "Bring an identity document and proof of hardship (income, medical, disaster) to the "
                    "counter, or mail the form.",
                ),
                t(
                    "核准後按期繳納。有一期遲繳或票據沒有兌現，分期可能被廢止。",
                    "Once approved, pay each instalment on time: a late one or a bounced instrument may end the "
                    "arrangement.",
                ),
            )
        ),
        Heading(t("改期報到", "Another date to appear")),
        Words(
            t(
                "<p>通知書訂了報到日期而您不能來，最遲請在報到日的前一天聯絡承辦股，說明原因與方便的日期。</p>",
                "<p>If you can't come on the day set in the notice, contact the section at the latest one day "
                "before, "
                "with the reason and the days that suit you.</p>",
            )
        ),
        Heading(t("愛心到府服務", "Home visits")),
        Words(
            t(
                "<p>年長、身心障礙或行動不便，可以請我們到您家裡辦理，分期也可以當場辦。請打電話約時間；"
                "來訪人員會出示證件，您可以先打電話查證，我們不在府上收現金。</p>",
                "<p>If age, disability or illness keeps you from coming, we can come to you; instalments can be "
                "arranged "
                "there too. Telephone to fix a time. The officers show their identity cards, you may check by "
                "telephone first, and we don't take cash at your home.</p>",
            )
        ),
        Heading(t("早鳥與夜間繳款", "Early-bird and evening payment")),
        Words(
            t(
                '<p>請先<a href="~/services/early-payment/">線上</a>或打電話預約，時段如下。</p>',
                '<p>Please book <a href="~/services/early-payment/">online</a> or by telephone; the windows are '
                "these.</p>",
            )
        ),
        Live("hours"),
        Live("contact"),
    ),
    in_menu=True,
    menu_title=t("申請", "Apply"),
)

AUCTIONS = PageSpec(
    "auctions",
    t("拍賣", "Auctions"),
    t("法拍怎麼進行、怎麼投標、什麼人不能投。", "How our auctions work, how to bid, and who may not."),
    (
        Callout(
            "note",
            t("目前的拍賣公告在這裡看", "Where the notices are for now"),
            t(
                "<p>不動產與動產的拍賣公告貼在本分署，並刊登於法務部行政執行署網站。想問個別標的，"
                "請打電話給公告上的承辦股。</p>",
                "<p>Notices are posted at this branch and on the website of the Administrative Enforcement "
                "Agency. About "
                "a single lot please telephone the section named in its notice.</p>",
            ),
        ),
        Heading(t("「123」聯合拍賣日", "The joint “123” auction day")),
        Words(
            t(
                "<p>每月第一個星期二下午 3 時，各分署同日拍賣。當天是假日或有變動，以公告為準。</p>",
                "<p>On the first Tuesday of each month at 15:00 all branches hold auctions. If that day is a "
                "holiday or "
                "plans change, the notice counts.</p>",
            )
        ),
        Heading(t("投標前先看這些", "Before you bid")),
        Table(
            t("不動產拍賣要點", "Auctions of immovables in short"),
            t(
                "項目 | 說明\n"
                "公告 | 第一次拍賣至少在 14 天前公告，寫明底價、保證金、點交與否、已知的瑕疵\n"
                "保證金 | 依公告的金額與方式繳納；沒有保證金，投標無效\n"
                "未拍定 | 再行拍賣每次減價不超過 20 %\n"
                "得標 | 最高價且達底價者得標；同價當場加價，沒有人加就抽籤\n"
                "尾款 | 依公告期限繳清；逾期不繳，再拍賣的差額由原得標人負擔\n"
                "沒得標 | 保證金當日退還\n"
                "義務人 | 不得投標應買",
                "Matter | Rule\n"
                "Notice | At least 14 days before the first auction, with floor price, deposit, delivery and "
                "known flaws\n"
                "Deposit | As the notice says; a bid without it is invalid\n"
                "No bid | Each further auction may lower the price by at most 20 %\n"
                "Winner | The highest bid at or above the floor; equal bids may be raised on the spot, else "
                "lots are drawn\n"
                "Balance | Within the notice's term; a buyer in default bears the loss of the next auction\n"
                "Others | Deposits are returned the same day\n"
                "The obligor | May not bid",
            ),
        ),
        Heading(t("通訊投標", "Bidding by mail")),
        Words(
            t(
                "<p>用雙掛號寄到公告指定的郵政信箱，在公告的日期與時間以前寄達；到場開標前一直密封保管。"
                "遲到、沒有密封、沒有附保證金、低於底價、附條件或一個標的投兩張，都是無效標。</p>",
                "<p>Send the bid by double-registered mail to the box named in the notice, to arrive by the "
                "date and hour "
                "stated; it stays sealed until the opening. Late, unsealed, without deposit, below the floor, with "
                "conditions, or two bids for one lot: invalid.</p>",
            )
        ),
        Links(
            (
                (
                    t("法務部行政執行署", "Administrative Enforcement Agency"),
                    "https://www.tpk.moj.gov.tw/",
                    t("全國各分署的拍賣公告與查詢", "Auction notices of all branches"),
                ),
            )
        ),
    ),
    in_menu=True,
)

FORMS = PageSpec(
    "forms",
    t("書表", "Forms"),
    t("常用書表有哪些、怎麼拿到。", "Which forms there are and how to get them."),
    (
        Callout(
            "note",
            t("線上下載還在準備", "Downloads are being prepared"),
            t(
                "<p>現在可以臨櫃索取，或打電話請我們寄給您；櫃檯有填寫範例，也有人可以協助填寫。</p>",
                "<p>For now take them at the counter or telephone and we mail them to you. There are filled-in "
                "examples "
                "at the counter, and someone to help you.</p>",
            ),
        ),
        Table(
            t("書表一覽", "List of forms"),
            t(
                "要辦的事 | 書表\n"
                "繳款 | 分期繳納申請表、擔保書、收據\n"
                "說明情形 | 書面陳述表、愛心到府申請表、聲明異議狀、委任狀\n"
                "薪資 | 扣薪陳報狀\n"
                "閱卷與檔案 | 閱覽卷宗申請書、檔案應用申請書、檔案閱覽抄錄複製收費標準\n"
                "拍賣 | 投標書、預約看屋申請表、聲明應買狀、聲明承受狀、聲明參與分配狀、申請點交不動產狀\n"
                "退還款項與文件 | 退還押標金申請書、退還履約保證金申請書、退還投標文件申請表\n"
                "其他 | 代辦不動產繼承登記申請書、移送書表、意見調查問卷",
                "For | Forms\n"
                "Paying | Application for instalments, guarantee, receipt\n"
                "Explaining your situation | Written statement, home visit, objection, power of attorney\n"
                "Wages | Employer's report on a wage garnishment\n"
                "Reading files | Inspection of a case file, use of archives, list of fees\n"
                "Auctions | Bid, viewing, offer to buy, creditor's take-over, joining a distribution, delivery "
                "of possession\n"
                "Getting money or papers back | Bid bond, performance bond, bidding documents\n"
                "Others | Registration of inheritance on your behalf, transfer papers, questionnaire",
            ),
        ),
        Live("contact"),
    ),
    in_menu=True,
)

CONTACT = PageSpec(
    "contact",
    t("聯絡與時間", "Contact and hours"),
    t("地址、電話、開放時間與各股分機。", "Address, telephones, opening hours and the sections."),
    (
        Live("hours"),
        Live("contact"),
        Heading(t("各股電話", "The sections")),
        Words(
            t(
                "<p>通知書上印有承辦股。直接打該股分機最快；不知道是哪一股，打總機報案號即可。</p>",
                "<p>Your notice names the section; its extension is the fastest way. If you don't know it, give the "
                "switchboard your case number.</p>",
            )
        ),
        Live("sections"),
        Heading(t("來之前", "Before you come")),
        Words(
            t(
                "<ul><li>請帶通知書或記下案號，以及身分證件；代別人來，請帶委任狀。</li>"
                "<li>書狀全天都可以遞送：下班後由值勤人員收件登記，次一工作日上午交收發。</li>"
                "<li>年長、懷孕、帶嬰幼兒或行動不便，請告訴門口的服務人員，會有專人全程協助。</li>"
                "<li>需要手語或其他語言，請提前來電安排。</li></ul>",
                "<ul><li>Bring the notice or the case number, and an identity document; for someone else, a power of "
                "attorney.</li>"
                "<li>Papers can be handed in day and night: after hours the guard registers them and passes them on "
                "the next working morning.</li>"
                "<li>If you are elderly, pregnant, with an infant, or walk with difficulty, tell the person at the "
                "door; someone will go with you all the way.</li>"
                "<li>For sign language or another language please call ahead.</li></ul>",
            )
        ),
    ),
    in_menu=True,
    menu_title=t("聯絡與時間", "Contact"),
)

OBJECTION = PageSpec(
    "objection",
    t("聲明異議", "Objecting"),
    t(
        "對執行的命令、方法或程序不服時怎麼辦（行政執行法第 9 條）。",
        "If you disagree with an order, a method or the procedure (Article 9, Administrative Execution Act).",
    ),
    (
        Words(
            t(
                "<p>執行程序終結以前，義務人或利害關係人可以向本分署聲明異議。書面、口頭都可以；"
                "口頭的由我們記明筆錄，請您簽名。</p>",
                "<p>Until the procedure has ended, the obligor and anyone concerned may object at this branch, "
                "in writing "
                "or orally; what you say is written down for you to sign.</p>",
            )
        ),
        Steps(
            (
                t(
                    "寫下案號、對哪一件事不服、理由與希望怎麼處理。",
                    "State the case number, what you disagree with, why, and what you ask for.",
                ),
                t(
                    "本分署認為有理由：立即停止執行，並撤銷或更正已做的行為。",
                    "If we find you are right, execution stops at once and what was done is revoked or corrected.",
                ),
                t(
                    "本分署認為沒有理由：10 日內附上意見送法務部行政執行署，該署 30 日內決定。",
                    "If not, we send it with our opinion to the Administrative Enforcement Agency within 10 "
                    "days; it decides within 30.",
                ),
            )
        ),
        Callout(
            "caution",
            t("異議不會自動停止執行", "An objection does not stop execution by itself"),
            t(
                "<p>必要時您可以一併聲請停止，由本分署決定。對稅款、保費或罰鍰本身不服，不在這裡處理，"
                "請向原來的機關依法救濟。</p>",
                "<p>You may ask for a stay with it; the branch decides. A dispute over the tax, premium or fine "
                "itself "
                "belongs to the agency that set it.</p>",
            ),
        ),
        Links(
            (
                (
                    t("行政執行法全文", "Administrative Execution Act (full text)"),
                    "https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=A0030023",
                    t("全國法規資料庫", "Laws and Regulations Database"),
                ),
            )
        ),
        Live("contact"),
    ),
)

PAGES = (APPLY, AUCTIONS, FORMS, CONTACT, OBJECTION)
