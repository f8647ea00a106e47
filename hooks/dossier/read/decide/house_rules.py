"""Sentences in which a page speaks of itself: its rules for comments, its cookies, its users and their accounts.

They are as long and as grammatical as an article, and there may be more of them. Their words tell: within a few
sentences a page that lays down rules names its users, their comments, itself and what it will delete.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dossier.read.text.passages import Passage

_STEMS = """
    user users comment* moderat* account* register* registration website* site browser* cookie* consent settings
    subscriber* password* opt-out forum posting*
    пользовател* комментар* комментир* модерат* администрац* регистрац* аккаунт* сайт* удален* удаля* обязу* оскорб*
    нецензур* куки cookie*
    користувач* коментар* коментув* модерат* адміністрац* реєстрац* видален* образ*
    nutzer* kommentar* kommentier* moderat* netiquette webseite* registrier* löschen gelöscht einwilligung* browser*
    utilisateur* commentaire* modérat* navigateur* consentement inscription* internaute*
    usuari* comentari* comentár* moderador* navegador* consentimiento consentimento registr*
    utent* comment* moderator* consenso registrazione
    użytkownik* komentarz* komentow* moderator* regulamin* serwis* przeglądark*
    kullanıcı* yorum* çerez* üyelik moderatör*
    пайдаланушы* пікір* foydalanuvchi* izoh*
    کاربر* دیدگاه* نظرات المستخدم* التعليق* تعليقات
"""
_DENSE = re.compile(
    "用户|用戶|评论|評論|跟帖|网站|網站|注册|註冊|账号|帳號|隐私|隱私|浏览器|瀏覽器"
    "|ユーザー|コメント|利用規約|회원|댓글"
)


_HOUSE = re.compile("(?:" + "|".join(word.replace("*", r"\w*") for word in sorted(set(_STEMS.split()))) + r")\b")
_BEGINNINGS = frozenset(word[:3] for word in _STEMS.split())
"""The first letters of these words: most words begin otherwise and need no closer look."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_AROUND = 2
"""Passages on each side that are read together."""
_DIFFERENT = 3
"""Different words of house rules among them, at least."""
_STEM = 6
_SHARE = 0.04
"""Share of their words, at least."""


def lay_down_rules(passages: Sequence[Passage]) -> list[bool]:
    """For each passage, whether it and its neighbours lay down rules of the page."""
    found = [_house_words(passage.plain.lower()) for passage in passages]
    rules = [_speaks(passages, found, index) for index in range(len(passages))]
    for index in range(1, len(passages)):
        # A list that the rules introduce lays down rules, whatever its items name.
        rules[index] = rules[index] or (rules[index - 1] and _goes_on(passages[index - 1], passages[index]))
    return rules


def _goes_on(before: Passage, after: Passage) -> bool:
    return before.plain[-1:] in ":;：；" or (after.plain[:1].islower() and not before.ends)


def _house_words(plain: str) -> list[str]:
    spaced = [word[:_STEM] for word in _WORD.findall(plain) if word[:3] in _BEGINNINGS and _HOUSE.match(word)]
    return spaced + _DENSE.findall(plain)


def _speaks(passages: Sequence[Passage], found: Sequence[Sequence[str]], index: int) -> bool:
    near = range(max(0, index - _AROUND), min(len(passages), index + _AROUND + 1))
    words = [word for place in near for word in found[place]]
    if len(set(words)) < _DIFFERENT:
        return False
    return len(words) >= _SHARE * sum(passages[place].words for place in near)
