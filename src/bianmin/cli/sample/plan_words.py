"""The words of the sample's yearly plan: strategies, items, units, benefits and targets. All of it is generated.

A target is: name, figure's code, kind, number, period, word for what is counted.
"""

from decimal import Decimal

from bianmin.plans.types import Goal, ItemDraft, Kind, Per, PlanDraft, StrategyDraft, TargetDraft

BASIS = "行政院「政府服務創新精進方案」及法務部行政執行署年度提升服務品質函示（示範）。"
APPLIES_TO = "本分署全體同仁、替代役男及委外人員。"
AIM = (
    "秉持司法為民，以義務人與洽公民眾的感受檢視每一項服務，使程序看得懂、期限守得住、結果查得到，提升機關形象與公信力。"
)
STEPS = (
    "由秘書室擬訂「{y}年度提升服務品質執行計畫」，依限陳報行政執行署。",
    "成立為民服務考核小組，成員由分署長指定，定期召開會議檢討執行成效。",
    "各單位依本計畫分工執行；遇有困難即向考核小組反映，必要時報請分署長裁定。",
)
CONTROL = (
    "承辦單位主管按季實施不定期自我考核並評分，結果提考核小組審議後陳報行政執行署備查。",
    "每季結束後提出提升服務品質績效報告；同仁所提興革意見執行著有績效者，得簽報敘獎。",
)
SECR, ALL, LAW = "秘書室", "各科室", "執行科"
ETHICS, STATS, PEOPLE, SITE = "政風室", "統計室", "人事室", "網站維護小組"

Wanted = tuple[str, str, str, str, str, str]
Row = tuple[str, tuple[str, ...], tuple[str, ...], tuple[Wanted, ...]]
STRATEGIES: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "提升服務品質，深化服務績效",
        (
            (
                "改善洽公環境，設置符合民眾需求的設施；第一線同仁主動引導並提供諮詢。",
                (ALL,),
                ("約50位第一線同仁以客為尊、主動服務。",),
                (("第一線服務人員", "reviews.front-line", "at_least", "50", "year", "人"),),
            ),
            (
                "蒐集輿情與民意，利用說明會、里民大會等場合宣導業務，年度內至少一次。",
                (ETHICS, SECR),
                ("拉近與民眾的距離，讓施政措施為人所知。",),
                (("業務宣導", "activities.publicity.sessions", "at_least", "1", "year", "場次"),),
            ),
            (
                "結合企業或社會團體辦理或參與公益活動，年度內至少四次。",
                (SECR,),
                ("善用社會資源，協助公共服務。",),
                (("公益活動", "activities.charity.sessions", "at_least", "4", "year", "場次"),),
            ),
            ("充實服務設備、標示、動線、停車空間與申辦須知。", (SECR,), ("提供優質洽公環境。",), ()),
            (
                "認養鄰近公園，每月至少派員打掃二次。",
                (SECR,),
                ("敦親睦鄰，也聽取里民意見。",),
                (("打掃認養公園", "activities.park_cleaning.sessions", "at_least", "2", "month", "次"),),
            ),
            (
                "綠美化辦公環境，全年至少種植200株草花並修剪樹木。",
                (SECR,),
                ("民眾就近賞花，環境宜人。",),
                (("種植草花", "activities.plants", "at_least", "200", "year", "株"),),
            ),
            (
                "現場執行發現生活困難的義務人，通報專人關懷或轉介社福機構。",
                (LAW, SECR),
                ("關懷弱勢，兼顧執行與生存。",),
                (),
            ),
        ),
    ),
    (
        "便捷服務程序，確保流程透明",
        (
            ("檢討單一窗口全功能櫃檯，跨單位、跨機關整合流程。", (SECR,), ("一處收件、全程服務。",), ()),
            ("定期檢討作業標準、時限與服務規範，編訂工作手冊。", (SECR,), ("作業一致，減少疏誤。",), ()),
            ("減少申辦應附文件，擴大以資料查驗代替謄本。", (LAW,), ("簡化流程，免附文件。",), ()),
            (
                "公開標準作業程序，至少提供五種案件查詢管道。",
                (SECR,),
                ("民眾清楚應附文件與作業程序。", "民眾隨時查得到辦理進度。"),
                (("案件查詢管道", "inspections.observed.query_ways", "at_least", "5", "year", "種"),),
            ),
            ("收案、分案分設簿冊互相勾稽，並由系統示警。", (SECR,), ("嚴謹監督作業，確保國家債權。",), ()),
            ("辦理志工與駐衛警服務技巧訓練。", (SECR, ETHICS), ("以最佳效率引導洽公民眾。",), ()),
            ("持續宣導超商繳款、分期繳納等便民措施。", (SECR, ETHICS), ("提供符合需求的繳款方式。",), ()),
        ),
    ),
    (
        "探查民意趨勢，建立顧客關係",
        (
            ("設置專線與回應機制，即時解答法令與案件疑問。", (SECR,), ("快速有效的電話解答。",), ()),
            (
                "定期辦理服務態度考核與電話禮貌測試，缺失切實改善。",
                (SECR,),
                ("惕勵同仁，持續提升品質。",),
                (("電話禮貌測試", "reviews.courtesy.tests", "at_least", "6", "quarter", "次"),),
            ),
            ("選拔電話禮貌與服務楷模公開表揚。", (SECR,), ("樹立標竿。",), ()),
            ("建立新聞輿情快速回應機制，主動說明或更正。", (SECR,), ("提供民眾正確資訊。",), ()),
            ("維護常見問題集，將民眾意見轉化為服務措施。", (SECR, LAW), ("減少疑惑，增進信賴。",), ()),
            (
                "每半年至少辦理一次民眾意見調查，分析趨勢並與同性質機關比較。",
                (SECR, ETHICS),
                ("瞭解民眾觀感，改進服務缺失。",),
                (("滿意度調查", "surveys.visitors.rounds", "at_least", "1", "half", "次"),),
            ),
        ),
    ),
    (
        "豐富服務資訊，促進網路溝通",
        (
            (
                "主動公開機關基本資料、政策、計畫與預決算，內容正確並即時更新。",
                (SECR, STATS, SITE),
                ("全天候查閱最新訊息。",),
                (),
            ),
            (
                "網站提供至少三種分類檢索方式。",
                (SECR, STATS, SITE),
                ("迅速找到所需資訊。",),
                (("分類檢索方式", "inspections.observed.search_ways", "at_least", "3", "year", "種"),),
            ),
            ("設置意見信箱、留言板與網路民調等電子參與管道。", (SECR, STATS, SITE), ("多元表達意見。",), ()),
            ("檢討並增列線上申辦與預約項目。", (SITE,), ("多用網路，少走馬路。",), ()),
            ("充實英文網頁，與中文內容一致。", (SECR, STATS, SITE), ("中英文資訊同步。",), ()),
        ),
    ),
    (
        "創新服務方式，整合服務資源",
        (
            (
                "鼓勵同仁提出至少三項可行的創意服務。",
                (ALL,),
                ("持續創新，改善刻板印象。",),
                (("創意服務提案", "reviews.proposals.made", "at_least", "3", "year", "項"),),
            ),
            (
                "年度內至少一次安排參訪企業或機關，或辦理品質管理研習。",
                (SECR, PEOPLE),
                ("引進優質服務理念。",),
                (("標竿參訪", "activities.visit.sessions", "at_least", "1", "year", "次"),),
            ),
            (
                "年度內至少四次舉辦跨機關研討、座談或訓練。",
                (SECR, PEOPLE, LAW),
                ("資源共享，整合服務。",),
                (("跨機關研討或座談", "activities.seminar.sessions", "at_least", "4", "year", "場次"),),
            ),
            ("以即時評價蒐集意見，回饋至流程與態度的改善。", (SECR, ETHICS), ("精進服務效能。",), ()),
            ("每日排定執行人員午間輪值，午間服務不中斷。", (SECR, PEOPLE, LAW), ("貼近民眾作息。",), ()),
        ),
    ),
)


def plan_of(year: int) -> PlanDraft:
    """Return the plan of a year (ROC)."""
    return PlanDraft(
        f"{year}年度提升服務品質執行計畫",
        BASIS,
        APPLIES_TO,
        AIM,
        tuple(one.format(y=year) for one in STEPS),
        CONTROL,
        tuple(StrategyDraft(title, tuple(_item(row) for row in rows)) for title, rows in STRATEGIES),
    )


def _item(row: Row) -> ItemDraft:
    method, units, expected, wanted = row
    return ItemDraft(method, units, expected, tuple(_target(one, units) for one in wanted))


def _target(one: Wanted, units: tuple[str, ...]) -> TargetDraft:
    title, figure, kind, number, per, word = one
    return TargetDraft(
        title, figure, Goal(Kind(kind), Decimal(number), Per(per), unit=word), units[0], f"{units[0]}承辦（示範）"
    )
