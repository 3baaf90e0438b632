"""A service's chart and its text version, from one walk through the definition."""

from functools import lru_cache

from bianmin.catalogue.rules.chart import Drawing, column, layered, svg
from bianmin.catalogue.rules.walk import Station, walk
from bianmin.catalogue.types import Service
from bianmin.kit.texts import Text, t

TITLE = t("{service}流程圖", "Flow chart: {service}")
DESCRIPTION = t(
    "從「{first}」開始，共{steps}步，有{ends}種結束。圖中每一步寫明輪到誰、期限多久；箭頭寫明做什麼、在什麼情形。文字版在圖的後面。",
    "It begins with “{first}”, has {steps} steps and {ends} ends. Each step says whose turn it is and by when; each "
    "arrow what is done and on which condition. The text version follows the chart.",
)


def stations(service: Service) -> tuple[Station, ...]:
    """Return the steps in reading order with their ways out: the chart in words."""
    return walk(service)


@lru_cache(maxsize=512)
def chart(
    service: Service, language: str, *, narrow: bool = False, face: str = "", ground: str = "", at: str = ""
) -> str:
    """Return the chart as an accessible SVG element in ``zh`` or ``en``; ``narrow`` fits 320 px.

    ``at`` marks the step in which a matter stands.
    """
    drawing = column(walk(service), language) if narrow else layered(walk(service), language)
    steps = sum(step.ends is None for step in service.steps)
    said = DESCRIPTION.fill(first=service.steps[0].title, steps=steps, ends=len(service.steps) - steps)
    title = TITLE.fill(service=service.title)
    shape = "narrow" if narrow else "wide"
    given = {name: value for name, value in (("face", face), ("ground", ground)) if value}
    numbers = {step.code: number for number, step in enumerate(service.steps, 1)}
    here = numbers.get(at, 0)
    if here:
        now = t(" 現在在「{step}」。", " It stands at “{step}” now.").fill(step=service.step(at).title)
        said = Text(said.zh + now.zh, said.en + now.en)
    return svg(
        drawing,
        title=title.en if language == "en" else title.zh,
        description=said.en if language == "en" else said.zh,
        language=language,
        name=f"chart-{service.code}-{shape}",
        css=f"chart chart--{shape}",
        here=here,
        **given,
    )


def chart_size(service: Service, language: str) -> tuple[float, float]:
    """Return the width and height of the wide chart in its own pixels."""
    drawing: Drawing = layered(walk(service), language)
    return drawing.width, drawing.height
