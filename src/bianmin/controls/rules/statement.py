"""The words a yearly statement of internal control begins with."""

_RESULTS = {
    "effective": "評估結果，本年度內部控制制度之設計與執行整體有效，能合理確保前述目標之達成。",
    "partly": "評估結果，本年度內部控制制度之設計與執行部分有效；除下列事項外，能合理確保前述目標之達成。",
    "hardly": "評估結果，本年度內部控制制度僅少部分有效，下列事項須全面檢討改善。",
}


def words_of(branch: str, year: int, result: str) -> str:
    """Return the draft for a year of the Republic and a result; the office changes it as it needs."""
    return "\n".join(
        [
            f"{branch}民國{year}年度內部控制聲明書",
            "",
            (
                f"一、{branch}之首長及全體同仁，均知建立、執行並維持內部控制是自己的責任。內部控制是為了合理確保"
                "施政有效能、資產安全、資訊可靠，並遵循法令。"
            ),
            (
                "二、內部控制有其限制，再完善的設計也只能提供合理的確保；情況改變時，有效的程度也會隨之改變。"
                "因此設有風險評估、例行監督、自行評估與內部稽核，發現缺失即改善並追蹤。"
            ),
            f"三、本聲明依據{year}年度之風險登記冊、例行勾稽、內部稽核及其追蹤改善結果作成。",
            f"四、{_RESULTS[result]}",
        ]
    )
