"""The words by which texts of a language speak of events and persons. Data, no rules; see `phrases` for their use."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _numbered(text: str) -> Mapping[str, int]:
    """Number the words by their line's place: one line a month or ordinal, from 1."""
    return MappingProxyType({word: number for number, line in enumerate(text.split("/"), 1) for word in line.split()})


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """Words in lower case. There is one object a language, so what is made of its words can be kept for it."""

    heads: Mapping[str, str]
    """Head nouns in all their forms, and the event kind that they name. Kinds themselves need no entry."""
    months: Mapping[str, int]
    past: frozenset[str]
    """Words before a head noun that mean the last event before the article."""
    future: frozenset[str]
    """… and the first one after it."""
    planned: frozenset[str]
    """Words after a head noun that mean the same: ``scheduled``."""
    qualifiers: frozenset[str]
    """Words between a place or organisation and its head noun that do not change what is meant."""
    openers: frozenset[str]
    """Words after which a phrase begins: articles, prepositions, conjunctions."""
    links: frozenset[str]
    """Words that tie a place, an organisation or a date to the head noun before it."""
    loose: frozenset[str]
    """Links after which something else may begin: “the summit in Ufa and India”, “the summit was Russia's idea”."""
    conjunctions: frozenset[str] = frozenset()
    """Those of them after which a date is another event's: “the summit in Ufa and the September summit”."""
    binding: frozenset[str] = frozenset()
    """Words that tie what follows to the head noun after all: “the summit will be held in Ufa”."""
    topics: frozenset[str]
    """Links that must lead to something known: “summit on energy”, “meeting of experts” are other events."""
    names_follow: bool = False
    """Whether a name may follow the head noun without a link, in the genitive."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    titles: frozenset[str] = frozenset()
    """Words that stand before a surname without being a first name."""
    like_acronyms: frozenset[str] = frozenset()
    """Common words that look like acronyms when a line is set in capitals."""


ENGLISH = Language(
    heads=MappingProxyType({}),
    months=_numbered(
        "january jan/february feb/march mar/april apr/may/june jun/july jul/august aug/september sept sep/"
        "october oct/november nov/december dec"
    ),
    past=_words("recent last previous past latest preceding"),
    future=_words("upcoming next forthcoming coming future planned scheduled"),
    planned=_words("scheduled slated planned due"),
    qualifiers=_words(
        "combined joint regular annual extraordinary emergency informal special international regional historic key "
        "major important first-ever two-day three-day one-day leaders' presidential biennial jubilee anniversary video "
        "news press heads-of-state ministers' foreign ministerial member states"
    ),
    openers=_words(
        "a an the this that these its their his her our and or but of in at on for to from by with after before during "
        "since until ahead following about as when while at into over between both any every"
    ),
    links=_words(
        "in at on of for to from until between and be is was were held hosted taking take took takes place by which "
        "will would that the scheduled slated planned due set during week month end beginning early late mid capital "
        "city heads state government leaders foreign ministers member states"
    ),
    conjunctions=_words("and"),
    loose=_words("and is was were will would that which"),
    binding=_words("held hosted place scheduled slated planned due"),
    topics=_words("of on for"),
    ordinals=_numbered(
        "first/second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/eleventh/twelfth/thirteenth/fourteenth/"
        "fifteenth/sixteenth/seventeenth/eighteenth/nineteenth/twentieth"
    ),
    titles=_words(
        "mr mrs ms miss dr prof sir lord lady president minister premier chancellor secretary ambassador general "
        "colonel marshal senator professor academician chairman chairwoman director governor king queen prince "
        "spokesman spokeswoman comrade analyst expert envoy leader"
    ),
    like_acronyms=_words("us who it is an as at be do he if in me my no of on or so to up we and aid are can act arms"),
)

RUSSIAN = Language(
    heads=MappingProxyType(
        {
            **dict.fromkeys(_words("саммит саммита саммиту саммитом саммите"), "summit"),
            **dict.fromkeys(
                _words("встреча встречи встрече встречу встречей заседание заседания заседании"), "meeting"
            ),
            **dict.fromkeys(_words("конференция конференции конференцию конференцией"), "conference"),
            **dict.fromkeys(_words("война войны войне войну войной"), "war"),
        }
    ),
    months=_numbered(
        "января январе январь/февраля феврале февраль/марта марте март/апреля апреле апрель/мая мае май/"
        "июня июне июнь/июля июле июль/августа августе август/сентября сентябре сентябрь/октября октябре октябрь/"
        "ноября ноябре ноябрь/декабря декабре декабрь"
    ),
    past=_words("недавний недавнем недавнего прошлый прошлом прошлого последний последнем предыдущий предыдущем"),
    future=_words("предстоящий предстоящем предстоящего предстоящему будущий будущем следующий следующем ближайший"),
    planned=_words("запланированный запланированного намеченный намеченного"),
    qualifiers=_words(
        "года году юбилейный юбилейном внеочередной внеочередном очередной очередном совместный совместном"
    ),
    openers=_words("в во на о об к ко по с со и а но от до для перед после из при"),
    links=_words("в во на и с по до году года г"),
    loose=_words("и"),
    conjunctions=_words("и"),
    topics=_words("по о об"),
    names_follow=True,
    titles=_words("г-н г-жа президент президента министр министра премьер посол генерал господин"),
)

GERMAN = Language(
    heads=MappingProxyType(
        {
            **dict.fromkeys(_words("gipfel gipfels gipfeltreffen gipfeltreffens"), "summit"),
            **dict.fromkeys(_words("treffen treffens tagung sitzung"), "meeting"),
            "konferenz": "conference",
            "krieg": "war",
        }
    ),
    months=_numbered("januar jänner/februar/märz/april/mai/juni/juli/august/september/oktober/november/dezember"),
    past=_words("jüngste jüngsten letzte letzten vorige vorigen vergangene vergangenen"),
    future=_words("kommende kommenden nächste nächsten bevorstehende bevorstehenden anstehende anstehenden"),
    planned=_words("geplante geplanten"),
    qualifiers=_words("gemeinsame gemeinsamen jährliche jährlichen"),
    openers=_words(
        "der die das den dem des ein eine einen einem eines auf in im an am vom von beim bei zum zu und vor nach"
    ),
    links=_words("in im am von vom der des und bis"),
    loose=_words("und"),
    conjunctions=_words("und"),
    topics=_words("von zu über"),
    titles=_words("herr frau präsident minister außenminister kanzler botschafter general"),
)

FRENCH = Language(
    heads=MappingProxyType({"sommet": "summit", "réunion": "meeting", "conférence": "conference", "guerre": "war"}),
    months=_numbered("janvier/février/mars/avril/mai/juin/juillet/août/septembre/octobre/novembre/décembre"),
    past=_words("dernier récent précédent"),
    future=_words("prochain futur"),
    planned=_words("prévu prévue"),
    qualifiers=_words("conjoint annuel extraordinaire"),
    openers=_words("le la les l un une des du de d au aux à en et sur dans lors pour après avant ce cette"),
    links=_words("de du des d l la le les à en au et tenu tenue"),
    loose=_words("et"),
    conjunctions=_words("et"),
    topics=_words("de du des sur"),
    titles=_words("m mme président ministre ambassadeur général"),
)

SPANISH = Language(
    heads=MappingProxyType({"cumbre": "summit", "reunión": "meeting", "conferencia": "conference", "guerra": "war"}),
    months=_numbered(
        "enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre setiembre/octubre/noviembre/diciembre"
    ),
    past=_words("reciente última pasada anterior"),
    future=_words("próxima futura"),
    planned=_words("prevista programada"),
    qualifiers=_words("conjunta anual extraordinaria"),
    openers=_words("el la los las un una unos de del al a en y sobre para tras por con esta"),
    links=_words("de del la el las los en a y celebrada"),
    loose=_words("y"),
    conjunctions=_words("y"),
    topics=_words("de del sobre"),
    titles=_words("sr sra presidente ministro embajador general"),
)

CHINESE = Language(
    heads=MappingProxyType({"峰会": "summit", "会议": "meeting", "会晤": "meeting", "战争": "war"}),
    months=MappingProxyType({f"{month}月": month for month in range(1, 13)}),
    past=_words("最近 上次 上届 上一次 此前"),
    future=_words("下次 下届 即将举行的 即将召开的"),
    planned=frozenset(),
    qualifiers=_words("的 元首 领导人"),
    openers=_words("在 于 和 对 与 的 了"),
    links=_words("在 于 的"),
    loose=frozenset(),
    topics=frozenset(),
)

LANGUAGES: Mapping[str, Language] = MappingProxyType(
    {"en": ENGLISH, "ru": RUSSIAN, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "zh": CHINESE}
)
"""By primary language subtag (BCP 47). In other languages events link by their listed phrases only."""


def language_of(tag: str) -> Language | None:
    """The words for a language tag such as ``en-GB``; None where there are none."""
    return LANGUAGES.get(tag.partition("-")[0].lower())
