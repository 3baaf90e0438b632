"""Generated obligors: plausible, deterministic, and nobody in particular.

Names are drawn from common characters, identifiers are made so that their check digits hold,
addresses combine real districts with made-up house numbers. None is taken from a person.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

LETTERS = {
    "A": 10, "B": 11, "C": 12, "D": 13, "E": 14, "F": 15, "G": 16, "H": 17, "I": 34, "J": 18, "K": 19, "L": 20,
    "M": 21, "N": 22, "O": 35, "P": 23, "Q": 24, "R": 25, "S": 26, "T": 27, "U": 28, "V": 29, "W": 32, "X": 30,
    "Y": 31, "Z": 33,
}  # fmt: skip
SURNAMES = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周徐蘇葉莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯翁魏孫戴范"
GIVEN = (
    "志明俊傑建宏家豪文雄淑芬美玲雅婷怡君佳穎宗翰冠宇承恩柏翰品妍詠晴子涵宥廷禹安若雨思妤欣怡惠雯國榮金龍秀英麗華玉梅"
)
OCCUPATIONS = ("商", "工", "農", "服務業", "營造業", "運輸業", "自由業", "", "", "")
DISTRICTS = (
    ("300", "新竹市東區"), ("300", "新竹市北區"), ("300", "新竹市香山區"), ("302", "新竹縣竹北市"),
    ("303", "新竹縣湖口鄉"), ("304", "新竹縣新豐鄉"), ("305", "新竹縣新埔鎮"), ("306", "新竹縣關西鎮"),
    ("310", "新竹縣竹東鎮"), ("313", "新竹縣尖石鄉"), ("350", "苗栗縣竹南鎮"), ("351", "苗栗縣頭份市"),
    ("360", "苗栗縣苗栗市"), ("358", "苗栗縣苑裡鎮"), ("357", "苗栗縣通霄鎮"),
)  # fmt: skip
ROADS = (
    "中正路",
    "中山路",
    "民生路",
    "民權路",
    "光復路",
    "和平街",
    "文化街",
    "仁愛路",
    "自由路",
    "建功路",
    "成功街",
    "復興路",
)
TRADES = ("工程", "企業", "食品", "交通", "科技", "建材", "國際貿易", "餐飲", "資訊", "農產")
PREFIXES = ("宏", "順", "昌", "盛", "益", "泰", "廣", "鼎", "大", "新", "福", "隆")
WEIGHTS = (1, 9, 8, 7, 6, 5, 4, 3, 2, 1)
BUSINESS_WEIGHTS = (1, 2, 1, 2, 1, 2, 4, 1)


@dataclass(frozen=True, slots=True)
class Person:
    """One generated obligor with what a transfer file asks of him."""

    kind: str
    identifier: str
    name: str
    birth: date | None
    sex: str
    occupation: str
    postal_code: str
    address: str
    representative: str


def person_id(random: Random, sex: str) -> str:
    """Return a national identifier whose check digit holds."""
    letter = random.choice("ABCDEFGHJKLMNPQRSTUV")
    body = ("1" if sex == "M" else "2") + f"{random.randrange(10**7):07d}"
    digits = [int(c) for c in f"{LETTERS[letter]}{body}"]
    total = sum(d * w for d, w in zip(digits, WEIGHTS, strict=True))
    return f"{letter}{body}{-total % 10}"


def business_number(random: Random) -> str:
    """Return a business number valid under the rule of 2023 (sum of digits divisible by 5)."""
    while True:
        number = f"{random.randrange(10**8):08d}"
        total = sum(sum(divmod(int(d) * w, 10)) for d, w in zip(number, BUSINESS_WEIGHTS, strict=True))
        if total % 5 == 0:
            return number


def full_name(random: Random) -> str:
    """Return a generated name of two or three characters."""
    given = "".join(random.choice(GIVEN) for _ in range(1 if random.random() < 0.04 else 2))
    return random.choice(SURNAMES) + given


def address(random: Random) -> tuple[str, str]:
    """Return a postal code and an address with a made-up house number."""
    postal, district = random.choice(DISTRICTS)
    lane = f"{random.randrange(1, 300)}巷" if random.random() < 0.3 else ""
    floor = f"{random.randrange(2, 15)}樓" if random.random() < 0.4 else ""
    return postal, f"{district}{random.choice(ROADS)}{random.randrange(1, 600)}號{floor}".replace("路", f"路{lane}", 1)


def make_person(random: Random, born_before: date) -> Person:
    """Return one obligor: four of five are persons, some organisations, a few without a national number."""
    postal, place = address(random)
    draw = random.random()
    if draw < 0.8:
        sex = random.choice("MF")
        birth = born_before - timedelta(days=random.randrange(20 * 365, 80 * 365))
        return Person(
            "P", person_id(random, sex), full_name(random), birth, sex, random.choice(OCCUPATIONS), postal, place, ""
        )
    if draw < 0.97:
        name = random.choice(PREFIXES) + random.choice(PREFIXES) + random.choice(TRADES) + "有限公司"
        return Person("L", business_number(random), name, None, "", "", postal, place, full_name(random))
    passport = "".join(random.choice("ABCDEFGHJKLMNPRTUVWX") for _ in range(2)) + f"{random.randrange(10**7):07d}"
    name = random.choice(("NGUYEN VAN", "TRAN THI", "SITI", "SOMCHAI", "MARIA")) + f" {random.choice('ABCDEHKLMNT')}."
    return Person("F", passport, name, None, random.choice("MF"), "", postal, place, "")
