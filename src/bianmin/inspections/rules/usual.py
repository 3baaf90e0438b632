"""Round sheets a new branch begins with; all of them can be changed on screen."""

from dataclasses import dataclass

from bianmin.inspections.types import ItemInfo
from bianmin.kit.texts import Text, t


@dataclass(frozen=True, slots=True)
class UsualSheet:
    """A round sheet as it is before anybody changed it."""

    code: str
    title: Text
    kinds: tuple[str, ...]
    frequency: str
    items: tuple[ItemInfo, ...]


def _items(*pairs: tuple[str, str, str]) -> tuple[ItemInfo, ...]:
    return tuple(ItemInfo(code, t(zh, en)) for code, zh, en in pairs)


SHEETS: tuple[UsualSheet, ...] = (
    UsualSheet(
        "restroom", t("廁所巡檢表", "Restroom round"), ("restroom",), "daily",
        _items(
            ("clean", "地面、便器與洗手台清潔", "Floor, toilets and basins clean"),
            ("dry", "地面乾燥無積水", "Floor dry"),
            ("paper", "衛生紙、洗手乳與紙墊充足", "Paper, soap and seat covers there"),
            ("bell", "緊急求救鈴可用", "Emergency bell works"),
            ("lock", "門鎖與掛勾完好", "Locks and hooks whole"),
            ("light", "照明與通風正常", "Light and air in order"),
        ),
    ),
    UsualSheet(
        "nursing", t("哺（集）乳室巡檢表", "Breastfeeding room round"), ("nursing",), "daily",
        _items(
            ("clean", "當日已清潔", "Cleaned today"),
            ("bin", "有蓋垃圾桶已清空", "Covered bin emptied"),
            ("fridge", "冰箱溫度正常", "Refrigerator cold"),
            ("water", "洗手台與飲水設施可用", "Basin and water work"),
            ("supplies", "消毒液、尿布與尿布更換台備妥", "Disinfectant, nappies and changing table ready"),
            ("bell", "求助鈴測試正常", "Bell to the desk tested"),
            ("lock", "門鎖與遮蔽完好", "Lock and screen whole"),
        ),
    ),
    UsualSheet(
        "spycam", t("反針孔偵測紀錄表", "Anti-spy-camera check"), ("restroom", "nursing"), "daily",
        _items(
            ("walls", "牆面、天花板與燈具無異狀", "Nothing strange at walls, ceiling, lamps"),
            ("fittings", "掛勾、插座與置物架無異狀", "Nothing strange at hooks, sockets, shelves"),
            ("detector", "偵測器掃描無反應", "The detector finds nothing"),
        ),
    ),
    UsualSheet(
        "dispenser", t("飲水機巡檢表", "Water dispenser round"), ("dispenser",), "monthly",
        _items(
            ("clean", "機身與出水口清潔", "Body and outlet clean"),
            ("leak", "無漏水", "No leak"),
            ("hot", "溫度與安全鎖正常", "Temperature and safety lock in order"),
            ("label", "濾心更換標籤未逾期", "Filter label not out of date"),
            ("posted", "水質檢驗結果已張貼", "Test result posted"),
        ),
    ),
    UsualSheet(
        "accessible", t("無障礙設施檢查表", "Accessibility check"), ("accessible", "parking"), "monthly",
        _items(
            ("free", "通路、坡道與停車位未被占用", "Way, ramp and parking bay free"),
            ("whole", "扶手、止滑與引導設施完好", "Rails, anti-slip and guides whole"),
            ("sign", "標示清楚", "Signs clear"),
            ("works", "升降與呼叫設備可用", "Lift and call work"),
        ),
    ),
    UsualSheet(
        "extinguisher", t("滅火器檢查表", "Fire extinguisher check"), ("extinguisher",), "monthly",
        _items(
            ("place", "放置定位、取用無阻", "In its place and free to reach"),
            ("pressure", "壓力指針在綠區", "Pressure in the green"),
            ("pin", "插梢與封條完整", "Pin and seal whole"),
            ("date", "未逾性能檢查期限", "Inspection date not passed"),
        ),
    ),
    UsualSheet(
        "signs", t("標示、看板與平面圖檢視表", "Signs, boards and plans"), ("sign_room", "sign_way", "board", "plan"),
        "half",
        _items(
            ("right", "內容正確、與現況相符", "Right, and as things are"),
            ("bilingual", "中英文對照", "In both languages"),
            ("clear", "清楚、無破損", "Clear and whole"),
        ),
    ),
    UsualSheet(
        "display", t("跑馬燈與電視檢查表", "Displays"), ("display",), "weekly",
        _items(
            ("works", "畫面正常", "Picture in order"),
            ("message", "播放內容經核定且未過期", "Messages approved and not out of date"),
        ),
    ),
    UsualSheet(
        "website", t("網站檢測紀錄表", "Website check"), ("website",), "monthly",
        _items(
            ("web_accessibility", "無障礙檢測通過", "Accessibility test passed"),
            ("metadata_check", "詮釋資料檢測通過", "Metadata check passed"),
            ("link_check", "連結查核正常", "Links in order"),
            ("content_check", "內容更新及正確性", "Content up to date and right"),
        ),
    ),
)  # fmt: skip
