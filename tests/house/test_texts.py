"""Texts: both languages beside each other, Traditional Chinese with full-width marks, none raw in a template."""

import ast
import re
from pathlib import Path

SRC = Path(__file__).resolve().parents[2] / "src" / "bianmin"

CJK = r"\u3400-\u9fff"
SIMPLIFIED = set(
    "个们这来时对会说过还没经与为业东两严丧临举义乌乐习乡书买乱争亏云亚产亲亿仅从仓仪价众优伙传伤伦伪体余儿兰关兴养军农"
    "冲决况冻净减几凤凭击刘则刚创别删剂剑剧劝办务动励劳势区医华协单卖卢卫厂厅历厉压厌县叁双发变叙号叹吗听启员呜响"
    "团园围国图圆圣场坏块坚坛坟垄处备复够头夹夺奋奖妇妈娱婴孙学宁实审宪宫宽宾寻导寿将尔尘尝层属岁岂岛岭币帅师帐帘带"
    "帮干库应庙废开异弃张弹强归当录彻径忆忧怀态总恋恶悬惊惧惨愿战户扑执扩扫扬护报担拟拥择挂挡挤挥损换据掷携摆摇"
    "敌数断无旧显晋晓暂术机杀杂权杨极构枪标栏树样桥检楼欢欧步残毕毙汇汉汤沟泪泽洁测济浏浑浓涛润涨渐渔湾湿满滞灭灯灵灾炉"
    "点炼热爱爷牵状犹狱猎猪猫环现珐球电画疗疯痒皱盐监盖盘码砖础确礼祸离种积称稳穷窃竞笔筑签简类粮紧纠红约级纪纯纲纳纵纷纸纹线"
    "练组细终绍结绕给络绝统继绩续维综缓编缘缩缴网罗罚职联聪肃肤肾胁胆胜脑脚脱脸舰艺节芦苏范茧荐荣药获营萧虏虑虚虽蚁补装规视览觉触"
    "计订认讨让训议讯记讲许论设访证评识诉诊词译试诗诚话询该详语误请诸诺读课谁调谈谢谨谱贝贞负贡财责贤败货质贩购贯贵贷贸费贺贼资"
    "赋赌赏赔赖赚赛赞赠赢赶趋跃践踪车轨转轮软轻载较辅辆辈输辖边达迁迈运进远违连迟适选逊递遗邮邻郑酱释里鉴针钉钢钟钱铁铃银锁锐错键镇长"
    "门闪闭问间闻阅队阳阴阵阶际陆陈险随隐难雾静页顶项顺须顾顿预领频题额颜风飞饭饮饰饱饼馆马驱驶驻驾骂验骑骗鱼鲁鲜鸟鸣鸡麦黄齐齿龄龙龟"
) - set("干云里后台叁别余几克准冲划致范术仆历须余症游溪家据系了卷向回困姜尸巨布志愿才扎折担斗旋曲松板柜栗欲沈没淀"
        "漓炉点球种纤胡脏舍蔑蒙表谷赞辟适邮里钟链闲面须饥黄步鸟彻惊强与凭晋够")  # fmt: skip
"""Signs that Taiwan's offices don't write; those that are also Traditional in their own right are left out."""

FULL_WIDTH = re.compile(rf"[{CJK}」』）][,;:!?](?![/\d])|[{CJK}]\([^)]*[{CJK}]")
"""A half-width mark after a Chinese sign, or half-width brackets around Chinese."""

NAMES_OF_LANGUAGES = {"中文"}
"""Each language's name stands in itself, whatever the page's language is."""

FORM_TAG = re.compile(r"\{% comment.*?endcomment %\}|\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<!--.*?-->", re.DOTALL)


def chinese_texts() -> list[tuple[str, str]]:
    """The Chinese half of every pair of texts in our Python, with its place."""
    found = []
    for path in sorted(SRC.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="t" | "Text"), args=[ast.Constant(value=str(text)), *_]):
                    found.append((f"{path.relative_to(SRC)}:{node.lineno}", text))
    return found


def chinese_of_commands() -> list[tuple[str, str]]:
    """The Chinese line that each command says of itself."""
    return [
        (path.name, ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "")
        for path in sorted((SRC / "cli" / "commands").glob("*.py"))
    ]


def templates() -> list[tuple[str, str]]:
    return [(str(path.relative_to(SRC)), path.read_text(encoding="utf-8")) for path in sorted(SRC.rglob("*.html"))]


def test_no_simplified_chinese() -> None:
    wrong = [
        f"{place}: {''.join(sorted(set(text) & SIMPLIFIED))}"
        for place, text in [*chinese_texts(), *templates()]
        if set(text) & SIMPLIFIED
    ]
    assert not wrong, "\n".join(wrong)


def test_chinese_marks_are_full_width() -> None:
    wrong = []
    for place, text in [*chinese_texts(), *chinese_of_commands(), *templates()]:
        found = FULL_WIDTH.search(text)
        if found:
            wrong.append(f"{place}: {text[max(0, found.start() - 8) : found.end() + 8]!r}")
    assert not wrong, "\n".join(wrong)


def test_no_raw_chinese_in_a_template() -> None:
    wrong = []
    for place, text in templates():
        bare = FORM_TAG.sub("", text)
        wrong += [f"{place}: {found}" for found in re.findall(f"[{CJK}]+", bare) if found not in NAMES_OF_LANGUAGES]
    assert not wrong, 'write {% t "中文" "English" %}:\n' + "\n".join(wrong)
