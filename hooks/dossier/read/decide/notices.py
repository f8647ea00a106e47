"""Notices that no set phrase tells whole: terms in words of their own, torn notices, menu words that look alike."""

from __future__ import annotations

import re

from dossier.model.text import Role
from dossier.read.assembly import Item
from dossier.read.groups import METADATA, NOTICES, SET_ASIDE
from dossier.read.rules import Decision


def _stems(*languages: str) -> re.Pattern[str]:
    """A pattern for words that begin as one of the stems, listed with commas, a language or two a line."""
    stems = [stem.strip() for language in languages for stem in language.split(",")]
    spaced = "|".join(stem for stem in stems if not _UNSPACED.match(stem))
    return re.compile("|".join([rf"\b(?:{spaced})", *filter(_UNSPACED.match, stems)]), re.IGNORECASE)


_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_USE = _stems(
    "reproduc, reprint, republish, redistribut, copy\\b, copied, copying, quoting, quotation",
    "use of .{0,20}(?:material|content|information|text|article|photo), using .{0,20}(?:material|content|article|text)",
    "перепеча, цитир, цитат, копирован, воспроизве, использ, ретрансляц",
    "передрук, цитуван, копіюван, використан",
    "nachdruck, vervielfältig, weiterverbreit, weitergabe, verwendung",
    "reproduction, rediffusion, utilisation",
    "reproducción, reproducir, utilización, difusión, reprodução, redistribui",
    "riproduzione, utilizzo, kopiowa, powiela, rozpowszechnia, przedruk, cytowa, wykorzystyw",
    "kopyalan, çoğaltıl, alıntı, iktibas, kullanılamaz, көшіріп, пайдалан",
    "بازنشر, استفاده, نقل, نسخ, نشر",
    "转载, 轉載, 使用, 复制, 摘编, 引用, 刊用, 転載, 複製, 전재, 복제, 배포",
)
"""Words for using what a page holds."""
_CONDITION = _stems(
    "permission, consent, prohibit, forbidden, hyperlink, link to, reference to, credit to, refer to, obligatory",
    "mandatory, authori[sz], licen[cs]e, may not be",
    "ссылк, гиперссылк, разреш, соглас, запрещ, обязател, допуска",
    "посилан, гіперпосилан, дозвол, згод, заборон, обов.язков",
    "genehmigung, zustimmung, quellenangabe, untersagt, gestattet",
    "autorisation, interdit, accord, autorización, prohibi, permiso, citando, citar, autorização, proibi",
    "autorizzazione, vietat, zgod, zabron, pisemn, dozwolon, źródł",
    "izin, kaynak, yasak, сілтеме, рұқсат",
    "ذکر منبع, ذكر المصدر, اجازه, مجاز, إذن, موافقة, محظور",
    "授权, 授權, 许可, 許可, 注明, 註明, 书面, 同意, 不得, 禁, 금지, 허가",
)
"""Words for what the use needs, or that it is forbidden."""
_OF_THE_PAGE = _stems(
    "this (?:site|website|article|material|page|publication|newspaper|text)",
    "(?:material|content|article)s?\\b.{0,30}\\b(?:site|newspaper|publication|website)",
    "сайт, данн\\w+ (?:материал|стат|текст), материал\\w* (?:сайт|издан|агентств), цього матеріал",
    "diese[rs] (?:seite|website|artikel), ce site, cet article, este (?:sitio|artículo), questo (?:sito|articolo)",
    "tej strony, w (?:dzienniku|serwisie|gazecie), bu (?:haber|site|yazı), این (?:سایت|مطلب), هذا (?:الموقع|المقال)",
    "本网, 本站, 本文, 本報, 本报, 当サイト, 本サイト, 이 기사",
)
"""Words for the page itself, as opposed to what the article is about."""
_COOKIES = re.compile(r"cookie|кук[иі]\b|newsletter|e-?mail|@", re.IGNORECASE)
_FEWEST, _MOST = 5, 80
"""Words of a sentence on terms of use."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_MAY_BREAK_OFF = (Role.COPYRIGHT, Role.SOURCE, Role.TERMS)
_LEFT_OPEN = re.compile(r"[:：,，、|/©«(]\s*$")
_LABEL = 2
"""Words of a menu entry such as "Terms of use", which names a notice and is none."""
_LINE = 12
"""Words of the rest of a torn notice."""
_LINKED = 0.6
_TORN = 3
"""Lines that the rest of a torn notice takes, at most."""


def find_notices(items: list[Item]) -> None:
    """Decide again on notices without a set phrase, and on set phrases without a notice."""
    body = [index for index, item in enumerate(items) if item.decision.rule == "core"]
    for index, item in enumerate(items):
        if item.role in SET_ASIDE and item.decision.rule in ("outside", "menu-run", "link-run", "foot", "page-phrase"):
            if _states_terms(item):
                items[index] = _noticed(item, Role.TERMS)
        elif body and index == body[-1] and len(body) > 1 and _states_terms(item) and _speaks_of_page(item):
            items[index] = _noticed(item, Role.TERMS)
    for index in range(len(items)):
        if items[index].passage.plain == "©":
            items[index] = _noticed(items[index], Role.COPYRIGHT, "notice-part")
        if items[index].role in NOTICES:
            _take_rest(items, index)
            _take_beginning(items, index)
    _between_notices(items)
    _menu_words(items)


def _noticed(item: Item, role: Role, rule: str = "terms-of-use") -> Item:
    return Item(item.passage, Decision(role, rule))


def _states_terms(item: Item) -> bool:
    """Whether a sentence speaks of using what the page holds and sets a condition for it."""
    passage = item.passage
    if not _FEWEST <= passage.words <= _MOST or passage.teaser or passage.bullet:
        return False
    plain = passage.plain
    return bool(_USE.search(plain) and _CONDITION.search(plain)) and not _COOKIES.search(plain)


def _speaks_of_page(item: Item) -> bool:
    return bool(_OF_THE_PAGE.search(item.passage.plain))


def _take_rest(items: list[Item], index: int) -> None:
    """Give a notice that breaks off (``© 2024`` / ``Courier``) the short lines right behind it."""
    role = items[index].role
    if role not in _MAY_BREAK_OFF:
        return
    for ahead in range(index + 1, min(index + 1 + _TORN, len(items))):
        if not _breaks_off(items[ahead - 1]) or not _may_be_rest(items[ahead]):
            return
        items[ahead] = _noticed(items[ahead], role, "notice-part")


def _breaks_off(item: Item) -> bool:
    plain = item.passage.plain
    if item.decision.rule == "notice-part":
        return bool(_LEFT_OPEN.search(plain)) or not any(map(str.isalpha, plain))
    bare = item.role is Role.COPYRIGHT and not any(map(str.isalpha, _bare(plain))) and plain.lower() != "copyright"
    return item.role in NOTICES and (bare or bool(_LEFT_OPEN.search(plain)))


def _bare(plain: str) -> str:
    """A copyright statement without its own word."""
    return re.sub(r"(?i)copyright|\(c\)", "", plain)


def _may_be_rest(item: Item) -> bool:
    passage = item.passage
    movable = item.role in SET_ASIDE or (item.role in METADATA and item.role is not Role.TITLE)
    own = movable and not passage.blank_before and not passage.bullet and passage.linked <= _LINKED
    return own and passage.words <= _LINE and not passage.image


def _take_beginning(items: list[Item], index: int) -> None:
    """Give a statement of rights the years and the name on the line right above it."""
    item = items[index]
    if index == 0 or item.role is not Role.COPYRIGHT or item.passage.blank_before or _YEAR.search(item.passage.plain):
        return
    above = items[index - 1]
    if _may_be_rest(above) and _YEAR.match(above.passage.plain.lstrip("©(c) ")):
        items[index - 1] = _noticed(above, Role.COPYRIGHT, "notice-part")


def _between_notices(items: list[Item]) -> None:
    """A sentence outside the article, between two notices, goes on with the first one."""
    for index in range(1, len(items) - 1):
        before, item, after = items[index - 1 : index + 2]
        sentence = item.decision.rule == "outside" and item.passage.words <= _MOST
        if sentence and before.role in NOTICES and after.role in NOTICES and not _COOKIES.search(item.passage.plain):
            items[index] = _noticed(item, before.role, "notice-part")


def _menu_words(items: list[Item]) -> None:
    """A word or two that only name a notice ("Disclaimer") are an entry of the menu at the foot."""
    for index, item in enumerate(items):
        if item.decision.rule == "notice-phrase" and item.passage.whole_line and _only_names(item):
            beside = items[max(0, index - 1) : index] + items[index + 1 : index + 2]
            if any(other.role in SET_ASIDE for other in beside):
                items[index] = Item(item.passage, Decision(Role.FOOTER, "page-phrase"))


def _only_names(item: Item) -> bool:
    plain = item.passage.plain
    states = any(sign.isdigit() or sign in "©@:：" for sign in plain)
    rights = any(s.phrase.where == "anywhere" and s.phrase.role in NOTICES for s in item.passage.signals)
    return item.passage.words <= _LABEL and not states and not rights
