"""Default pages of declarations: privacy, security, open data."""

from bianmin.kit.texts import t
from bianmin.pages.rules.defaults.parts import Callout, Heading, Links, Live, PageSpec, Table, Words

PRIVACY = PageSpec(
    "privacy",
    t("隱私權保護政策", "Privacy policy"),
    t(
        "您在這個網站留下什麼、我們用在哪裡、保留多久、您有什麼權利。",
        "What you leave on this site, what it is for, how long we keep it, and your rights.",
    ),
    (
        Table(
            t("我們處理的資料", "Data we handle"),
            t(
                "情形 | 資料 | 用途 | 保留\n"
                "瀏覽網頁 | 每頁的點閱次數，不記是誰 | 改進網站 | 次數長期保留\n"
                "查詢案件 | 案號、證號只用來比對，不寫進紀錄 | 確認是本人的案件 | 比對完即捨棄\n"
                "防止亂試 | 網路位址與案號的加密雜湊，金鑰每日更換 | 限制次數 | 2 天\n"
                "查詢結果 | 存在本次連線的工作階段 | 讓您繳款與列印 | 15 分鐘，或您按「離開並清除」\n"
                "回傳收據 | 您填的資料與檔案 | 查對繳款 | 依檔案法規定的案卷保存年限",
                "When | Data | Why | Kept\n"
                "Reading pages | A count for each page, not who | To improve the site | The counts stay\n"
                "Looking up a case | Case number and identifier, compared only, not logged | To be sure it is "
                "your case | Dropped at once\n"
                "Preventing guessing | A keyed hash of network address and case number, with a new key each day "
                "| To limit tries | 2 days\n"
                "The result | Kept in this session | So that you can pay and print | 15 minutes, or until you "
                "press “Leave and clear”\n"
                "Sending a receipt | What you typed and the file | To find the payment | As long as the case "
                "file, under the Archives Act",
            ),
        ),
        Heading(t("Cookie", "Cookies")),
        Words(
            t(
                "<p>只用兩個必要的 cookie：一個維持本次連線，一個防止別的網站冒用您的表單。沒有廣告、沒有追蹤、"
                "沒有第三方程式。</p>",
                "<p>Two necessary cookies only: one keeps this session, one stops other sites from misusing our "
                "forms. No "
                "advertising, no tracking, no third-party programs.</p>",
            )
        ),
        Heading(t("您的權利", "Your rights")),
        Words(
            t(
                "<p>依個人資料保護法，您可以請求查詢或閱覽、製給複製本、補充或更正、停止蒐集處理利用、刪除。"
                "查詢、閱覽與複製本 15 日內答覆，必要時延長 15 日；更正、停止與刪除 30 日內答覆，必要時延長 30 "
                "日。請以書面或臨櫃提出。</p>",
                "<p>Under the Personal Data Protection Act you may ask to see your data, to have a copy, to have it "
                "completed or corrected, no longer used, or deleted. We answer requests to see or copy within "
                "15 days "
                "(once extended by 15), the others within 30 (once extended by 30). Please ask in writing or at the "
                "counter.</p>",
            )
        ),
        Live("contact"),
    ),
)

SECURITY = PageSpec(
    "security",
    t("資訊安全政策", "Information security"),
    t("我們怎麼保護資料，您可以怎麼保護自己。", "How we protect data, and how you can protect yourself."),
    (
        Heading(t("我們做的", "What we do")),
        Words(
            t(
                "<ul><li>身分證號等識別碼加密保存；比對時使用加密雜湊。</li><li>案號與證號不會出現在網址裡。</li>"
                "<li>網頁不載入外部程式，瀏覽器也被告知拒絕。</li><li>同仁查閱案件留有紀錄，記載何人、何時、"
                "為何。</li>"
                "<li>您上傳的檔案隔離保存，不會被執行。</li></ul>",
                "<ul><li>Identifiers are stored encrypted and compared as keyed hashes.</li><li>Case numbers "
                "and identifiers "
                "never stand in an address.</li><li>Pages load no outside programs, and browsers are told to refuse "
                "them.</li><li>Whenever staff look at a case it is recorded who, when and why.</li><li>Files "
                "you send are "
                "kept apart and never executed.</li></ul>",
            )
        ),
        Heading(t("您可以做的", "What you can do")),
        Words(
            t(
                "<ul><li>在公用電腦或別人的手機查詢後，按「離開並清除」。</li><li>先確認網址與通知書上印的相同。</li>"
                "<li>把通知書當成證件一樣收好。</li></ul>",
                "<ul><li>After using a shared computer or telephone, press “Leave and clear”.</li><li>Check "
                "that the address "
                "is the one printed on your notice.</li><li>Keep the notice as you would keep an identity "
                "card.</li></ul>",
            )
        ),
        Callout(
            "note",
            t("發現弱點請告訴我們", "Found a weakness? Tell us"),
            t(
                "<p>請以電話或電子郵件通知，我們會查明、修正並回覆。</p>",
                "<p>Please telephone or write; we look into it, mend it and answer.</p>",
            ),
        ),
        Live("contact"),
    ),
)

OPEN_DATA = PageSpec(
    "open-data",
    t("政府網站資料開放宣告", "Open data declaration"),
    t("本網站公開的內容可以怎麼使用。", "How you may use what is published here."),
    (
        Words(
            t(
                "<p>為方便各界利用，本網站上公開且受著作權保護的文字與資料，以無償、非專屬、"
                "得再授權的方式開放公眾使用："
                "不限時間與地區，可以重製、改作、編輯、公開傳輸或以其他方式利用，也可以開發產品或服務；"
                "使用時請註明出處。"
                "此授權不會撤回，也不必另外取得書面同意。</p>"
                "<p>授權範圍只及於著作權，不包括專利、商標、機關標誌，以及註明不開放或屬第三人的內容；"
                "個人資料不在開放之列。</p>",
                "<p>Texts and data published on this site and protected by copyright are open to the public free of "
                "charge, non-exclusively and with the right to sublicense: at any time and place you may copy, "
                "adapt, "
                "edit, transmit or otherwise use them and build products or services on them, naming the source. The "
                "licence is not withdrawn, and no written consent is needed.</p>"
                "<p>It covers copyright alone, not patents, trade marks or the office's emblem, nor what is "
                "marked as not "
                "open or belongs to others. Personal data are not included.</p>",
            )
        ),
        Links(
            (
                (
                    t("政府資料開放授權條款", "Open Government Data License"),
                    "https://data.gov.tw/license",
                    t("政府資料開放平臺", "Taiwan's open data portal"),
                ),
            )
        ),
    ),
)

PAGES = (PRIVACY, SECURITY, OPEN_DATA)
