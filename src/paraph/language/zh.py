"""Chinese, in simplified and traditional characters. The counters stand behind the number."""

from __future__ import annotations

from paraph.language.table import Language

_QUOTED = r"[“「『\"](?P<term>[^“”「」『』\"\n]{1,60})[”」』\"]"

LANGUAGE = Language(
    code="zh",
    steps={
        "book": "编 編",
        "part": "部分",
        "chapter": "章",
        "section": "节 節",
        "article": "条 條",
        "paragraph": "款 項款",
        "point": "项 項",
        "item": "目",
        "annex": "附件",
        "appendix": "附录 附錄",
        "schedule": "附表",
        "protocol": "议定书 議定書",
    },
    preamble=("序言", "前言", "弁言"),
    testimonium=("为此", "下列签署", "本协定于", "為此", "爰由", "为此，", "以昭信守"),
    and_=r"和|与|與|及|以及|或|、",
    to=r"至|到|[-–—~～]",
    this=r"(?:本|该|該|上述|同)",
    instruments=(
        "协定",
        "協定",
        "公约",
        "公約",
        "条约",
        "條約",
        "议定书",
        "議定書",
        "合同",
        "协议",
        "協議",
        "宪章",
        "憲章",
        "规约",
        "規約",
        "盟约",
        "盟約",
    ),
    laws=(
        "公约",
        "公約",
        "宪章",
        "憲章",
        "条约",
        "條約",
        "法",
        "规约",
        "規約",
        "协定",
        "協定",
        "规则",
    ),
    definitions=(
        r"(?:所称|所稱|称|稱)?" + _QUOTED + r"[^。；：\n]{0,30}?(?:是指|系指|係指|指|谓|者，|包括)",
        r"以下(?:简称|簡稱|称为|稱為|称|稱|合称|统称)(?:为|為)?\s*[:：]?\s*" + _QUOTED,
    ),
)
