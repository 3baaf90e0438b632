"""Words of internal control, each with its name in both languages."""

from bianmin.kit.texts import Text, t

LIKELIHOODS: dict[int, Text] = {
    1: t("1 幾乎不可能", "1 hardly possible"),
    2: t("2 可能", "2 possible"),
    3: t("3 幾乎確定", "3 almost certain"),
}
IMPACTS: dict[int, Text] = {1: t("1 輕微", "1 slight"), 2: t("2 嚴重", "2 serious"), 3: t("3 非常嚴重", "3 grave")}
LEVELS: dict[str, Text] = {
    "low": t("低度", "Low"),
    "medium": t("中度", "Medium"),
    "high": t("高度", "High"),
    "extreme": t("極度", "Extreme"),
}
FINDING_KINDS: dict[str, Text] = {
    "deficiency": t("內部控制缺失", "Deficiency"),
    "advice": t("具體興革建議", "Advice"),
}
RESULTS: dict[str, Text] = {
    "effective": t("有效", "Effective"),
    "partly": t("部分有效", "Partly effective"),
    "hardly": t("少部分有效", "Effective in small part"),
}
EVIDENCE_KINDS: dict[str, Text] = {
    "registers": t("收案簿與分案簿勾稽", "Intake and assignment registers compared"),
    "money": t("帳務勾稽", "Standing checks on money"),
}
CHANNELS: dict[str, Text] = {
    "mail": t("郵寄", "By mail"),
    "electronic": t("電子投標", "Electronic"),
    "hand": t("專人送達", "By hand"),
}
LAYERS: dict[int, Text] = {
    1: t("第一層（首長）", "First (head of the office)"),
    2: t("第二層（主任行政執行官、單位主管）", "Second (chief officer, head of unit)"),
    3: t("第三層（股長、承辦人）", "Third (head of section, clerk)"),
}
