"""A citation (条文出处): the same value that rule, explanation, page and letter print."""

from __future__ import annotations

from models.base import Language, Model

TITLES = {
    "ogi-2019": ("《中华人民共和国政府信息公开条例》", "OGI Regulation (2019)"),
    "ogi-2008": ("《中华人民共和国政府信息公开条例》（2008年）", "OGI Regulation (2008)"),
    "reconsideration-2023": ("《中华人民共和国行政复议法》", "Administrative Reconsideration Law (2023)"),
    "reconsideration-2017": (
        "《中华人民共和国行政复议法》（2023年修订前）",
        "Administrative Reconsideration Law (before the revision of 2023)",
    ),
    "litigation-1989": (
        "《中华人民共和国行政诉讼法》（2014年修正前）",
        "Administrative Litigation Law (before the amendment of 2014)",
    ),
    "litigation-2017": ("《中华人民共和国行政诉讼法》", "Administrative Litigation Law (2017)"),
    "spc-2025": (
        "《最高人民法院关于审理政府信息公开行政案件适用法律若干问题的解释》（法释〔2025〕8号）",
        "SPC Interpretation on OGI Cases (2025) No. 8",
    ),
    "spc-2018": (
        "《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》（法释〔2018〕1号）",
        "SPC Interpretation of the Administrative Litigation Law (2018) No. 1",
    ),
    "reconsideration-rules": (
        "《中华人民共和国行政复议法实施条例》",
        "Implementing Regulation of the Administrative Reconsideration Law (2007)",
    ),
    "fee-2020": (
        "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
        "Measures on Processing Fees for Government Information (2020) No. 109",
    ),
    "report-2021": (
        "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
        "Format of Annual OGI Reports (2021) No. 30",
    ),
    "archives": ("《中华人民共和国档案法》", "Archives Law"),
    "civil-general-2017": ("《中华人民共和国民法总则》", "General Provisions of the Civil Law (2017)"),
    "civil-principles-1986": ("《中华人民共和国民法通则》", "General Principles of the Civil Law (1986)"),
    "civil-code": ("《中华人民共和国民法典》", "Civil Code"),
}
DIGITS = "零一二三四五六七八九"


def numeral(number: int) -> str:
    """A number from 1 to 999 in Chinese numerals, as statutes write them (第三十三条)."""
    if number < 10:
        return DIGITS[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return ("" if tens == 1 else DIGITS[tens]) + "十" + (DIGITS[ones] if ones else "")
    hundreds, rest = divmod(number, 100)
    head = DIGITS[hundreds] + "百"
    if not rest:
        return head
    return head + (("零" if rest < 10 else "一" if rest < 20 else "") + numeral(rest))


class Citation(Model):
    """Regulation or law, article (条), paragraph (款) and item (项); None where the whole is meant."""

    law: str
    article: int | None
    paragraph: int | None = None
    item: int | None = None

    def __str__(self) -> str:
        return self.said_in("zh")

    def said_in(self, language: Language) -> str:
        zh, en = TITLES[self.law]
        if self.article is None:
            return zh if language == "zh" else en
        if language == "en":
            tail = f"({self.paragraph})" if self.paragraph else ""
            return f"{en}, Art. {self.article}{tail}" + (f" item {self.item}" if self.item else "")
        tail = f"第{numeral(self.paragraph)}款" if self.paragraph else ""
        return f"{zh}第{numeral(self.article)}条{tail}" + (f"第（{numeral(self.item)}）项" if self.item else "")


def ogi_2019(article: int, paragraph: int | None = None, item: int | None = None) -> Citation:
    """A place in the 2019 Regulation (国务院令第711号)."""
    return Citation(law="ogi-2019", article=article, paragraph=paragraph, item=item)
