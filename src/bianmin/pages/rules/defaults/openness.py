"""Default pages about what is open to everybody: public information by class, and how the site is made accessible."""

from bianmin.kit.texts import t
from bianmin.pages.rules.defaults.parts import Callout, Heading, Links, Live, PageSpec, Steps, Table, Words

INFORMATION = PageSpec(
    "public-information",
    t("政府資訊公開", "Public information"),
    t(
        "哪些資訊不必申請就看得到、在哪裡；沒有公布的怎麼申請、多久答覆。",
        "What you can read without asking, and where; how to ask for the rest, and how long it takes.",
    ),
    (
        Table(
            t("主動公開的資訊（政府資訊公開法第 7 條）", "Published of our own accord (Article 7)"),
            t(
                "類別 | 在哪裡看\n"
                "一、法律與命令 | 全國法規資料庫，連結見下方\n"
                "二、解釋性規定與裁量基準 | 法務部主管法規查詢系統，連結見下方\n"
                "三、組織、職掌與聯絡方式 | 本網站「關於本分署」、「聯絡與時間」\n"
                "四、行政指導文書 | 有新的就貼在「電子公布欄」\n"
                "五、施政計畫、業務統計、研究報告 | 法務部行政執行署網站；本分署的資料可向我們索取\n"
                "六、預算與決算 | 法務部行政執行署網站，與全署合編\n"
                "七、請願處理結果、訴願決定 | 有案件時貼在「電子公布欄」；訴願決定由法務部公布\n"
                "八、公共工程與採購契約 | 政府電子採購網；契約內容可向我們申請閱覽\n"
                "九、支付或接受的補助 | 有補助時貼在「電子公布欄」\n"
                "十、合議制機關會議紀錄 | 本分署不是合議制機關，沒有這一類",
                "Class | Where it is\n"
                "1. Laws and orders | Laws and Regulations Database, linked below\n"
                "2. Interpretive rules and standards of discretion | Ministry of Justice regulations, linked below\n"
                "3. Organisation, duties, contact | On this site: “About this branch” and “Contact and hours”\n"
                "4. Administrative guidance | Posted in the bulletin when there is some\n"
                "5. Plans, statistics, research | Site of the Administrative Enforcement Agency; ask us for this "
                "branch's own\n"
                "6. Budget and accounts | Site of the Administrative Enforcement Agency, for all branches together\n"
                "7. Results of petitions, appeal decisions | In the bulletin; appeal decisions on the Ministry's site\n"
                "8. Public works and procurement contracts | Government e-Procurement System; contracts on request\n"
                "9. Subsidies paid or received | Posted in the bulletin when there are some\n"
                "10. Minutes of collegiate bodies | None: this branch is not a collegiate body",
            ),
        ),
        Heading(t("沒有公布的，可以申請", "Asking for what isn't published")),
        Steps(
            (
                t(
                    "寫下您的姓名、出生年月日、身分證號、地址與電話，想看什麼、用途，以及要閱覽還是要複製本；"
                    "請以書面郵寄或送到櫃檯。",
                    "Write your name, date of birth, identity number, address and telephone, what you want to see "
                    "and what for, and whether you want to read it or have a copy. Mail it or bring it to the counter.",
                ),
                t(
                    "寫得不夠清楚，我們會通知您在 7 日內補正。",
                    "If something is missing we tell you, and you have 7 days to complete it.",
                ),
                t(
                    "收到申請起 15 日內答覆；必要時延長一次，最多再 15 日，會先通知您。",
                    "We answer within 15 days of receipt; once, if needed, up to 15 days more, and we tell you so.",
                ),
                t(
                    "內容關係到別人的權益時，先請他在 10 日內表示意見。",
                    "Where it touches another person's rights, that person has 10 days to comment.",
                ),
                t(
                    "不能提供的部分，會用書面說明理由；不服可以依法救濟。",
                    "What can't be given is refused in writing with reasons; legal remedies are open to you.",
                ),
            )
        ),
        Callout(
            "note",
            t("看自己案件的卷宗，走另一條路", "To read the file of your own case"),
            t(
                "<p>義務人或利害關係人要看執行卷宗，請申請閱卷；已經歸檔的，請申請應用檔案，30 日內答覆。"
                '書表見<a href="~/forms/">書表</a>。</p>',
                "<p>Obligors and persons concerned ask to inspect the case file; for files already in the archives "
                'apply to use the archives (answered within 30 days). See <a href="~/forms/">forms</a>.</p>',
            ),
        ),
        Links(
            (
                (
                    t("全國法規資料庫", "Laws and Regulations Database"),
                    "https://law.moj.gov.tw/",
                    t("法律與命令", "Laws and orders"),
                ),
                (
                    t("法務部主管法規查詢系統", "Ministry of Justice regulations"),
                    "https://mojlaw.moj.gov.tw/",
                    t("解釋性規定與裁量基準", "Interpretive rules and standards"),
                ),
                (
                    t("法務部行政執行署", "Administrative Enforcement Agency"),
                    "https://www.tpk.moj.gov.tw/",
                    t("計畫、統計、預算與決算", "Plans, statistics, budget and accounts"),
                ),
                (
                    t("政府電子採購網", "Government e-Procurement System"),
                    "https://web.pcc.gov.tw/",
                    t("招標與決標公告", "Tenders and awards"),
                ),
            )
        ),
        Live("contact"),
    ),
)

ACCESSIBILITY = PageSpec(
    "accessibility",
    t("無障礙說明", "Accessibility"),
    t(
        "不管用滑鼠、鍵盤、放大或報讀軟體，都應該查得到、繳得成。",
        "With a mouse, a keyboard, magnified or read aloud: you should be able to find your case and pay.",
    ),
    (
        Words(
            t(
                "<p>本網站依網站無障礙規範（110.07）AA 等級設計，也就是 WCAG 2.1 AA。"
                "每次改版都以自動檢測與人工鍵盤操作檢查中文與英文的每一頁。</p>",
                "<p>This site is built to level AA of Taiwan's web accessibility guidelines (110.07), that is WCAG "
                "2.1 AA. With every change each page is checked in both languages, by machine and by keyboard.</p>",
            )
        ),
        Heading(t("您可以這樣用", "Ways to use it")),
        Words(
            t(
                "<ul><li>只用鍵盤：按 Tab 移動，第一個連結可以跳到主要內容；各區快速鍵見"
                '<a href="~/sitemap/">網站導覽</a>。</li>'
                "<li>放大到 400 % 不必左右捲動。</li><li>關掉 JavaScript 也能查詢、繳款與回傳收據。</li>"
                "<li>狀態不只用顏色表示，也寫出文字。</li><li>繳款頁的條碼旁都印有號碼，看不到條碼也能抄寫或報給店員。</li>"
                "<li>表單填錯時，最上面列出要改的地方，已填的內容會留著。</li></ul>",
                "<ul><li>By keyboard alone: Tab moves on; the first link leads to the main content; keys for each part "
                'are on the <a href="~/sitemap/">site map</a>.</li>'
                "<li>At 400 % nothing has to be scrolled sideways.</li><li>Without JavaScript you can still look up, "
                "pay and send a receipt.</li><li>States are written in words, never shown by colour alone.</li>"
                "<li>The number stands beside each barcode, to be copied or read out.</li><li>If a form has mistakes "
                "they are listed at the top, and what you typed stays.</li></ul>",
            )
        ),
        Heading(t("還做不到的", "What is not there yet")),
        Words(
            t(
                "<p>外部網站與別的機關提供的檔案不在我們的控制內。沒有手語影片；需要手語，請先來電安排翻譯。</p>",
                "<p>Other sites and files of other agencies are beyond our control. There are no sign-language videos; "
                "please call ahead for an interpreter.</p>",
            )
        ),
        Callout(
            "note",
            t("遇到用不了的地方，請告訴我們", "Something you can't use? Tell us"),
            t(
                "<p>請說是哪一頁、用什麼設備，我們會改；在那之前，櫃檯或承辦股會用別的方式替您辦好。</p>",
                "<p>Tell us the page and the device and we mend it; until then the counter or your section does it "
                "for you another way.</p>",
            ),
        ),
        Live("contact"),
    ),
)

PAGES = (INFORMATION, ACCESSIBILITY)
