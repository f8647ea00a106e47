"""A small invented dossier with expectations and questions, stated as curators write them.

Its three articles have one of everything: holders known, named and none; a log with a step before the outcome; a
position with a speaker; silence; an article that was not examined; and one whose words the rights withhold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from tests.pages.marked_dossier import marked_dossier

if TYPE_CHECKING:
    from dossier.dossier import Dossier

CASE = r"""
references:
  - {key: atlas, title: Atlas of Ports, address: 'https://atlas.example/'}
entities:
  person:
    - {id: ada-weir, name: Ada Weir, description: A journalist}
events:
  - id: 2004-norhaven
    name: Norhaven summit
    kind: summit
    series: summits
    ordinal: 1
    start: '2004-05-03'
    end: '2004-05-04'
    outcomes: [A common tariff.]
articles:
  2003-brief:
    title: A brief on the League
    date: '2003'
    text: A line about the Harbour League, which takes in a fourth port “soon”, they say.
    notes:
      - id: league-grows
        kind: expectation
        quote: takes in a fourth port
        text: The brief counts on growth.
        expectation:
          summary: The League takes in a fourth port
          holders_as_named: they
          horizon: {basis: Said to be a matter of months., date: '2004'}
          log:
            - {status: not-fulfilled, text: No fourth port came., recorded: '2026-11-25'}
  2004-05-03-weir:
    title: The league looks east
    date: '2004-05-03'
    text: "Ada Weir was there.\nThe members agree on a common tariff, “by summer”, and\xA0on piers, she says."
    notes:
      - id: tariff
        kind: expectation
        quote: a common tariff
        text: What the members agreed on.
        expectation:
          summary: The members levy a common tariff
          holders: [league, ada-weir]
          said: {value: '2004-04', verified: false, basis: The day is not given.}
          horizon: {basis: The article names the summit., event: 2004-norhaven}
          log:
            - status: partly
              when: '2004-05-03'
              text: Two of the *three* ports signed.
              evidence: [{event: 2004-norhaven, supports: Two ports signed.}]
              recorded: '2026-11-24'
            - status: fulfilled
              when: '2005-02'
              text: The third port signed.
              evidence:
                - {reference: atlas, supports: The tariff of 2005.}
                - {article: 2003-brief, quote: the Harbour League, supports: The brief names the League.}
              certainty: medium
              basis: The atlas gives no day.
              recorded: '2026-11-25'
      - id: piers
        kind: expectation
        quote: "and\xA0on piers"
        text: Piers are to be built.
        certainty: low
        basis: The wording is vague.
        expectation:
          summary: New piers are built
          horizon: {basis: No date is stated.}
  2005-closed:
    title: Tariffs
    publish: citation
    text: This may not be quoted here.
    notes:
      - id: secret
        kind: expectation
        quote: may not be quoted
        text: The words are withheld.
        expectation:
          summary: Nothing is quoted
          said: '2005-06'
          horizon: {basis: No date is stated.}
          log:
            - {status: undetermined, text: Nobody can tell., recorded: '2026-11-25'}
questions:
  - id: one-tariff
    question: Should the ports share one tariff?
    short: One tariff
    why: The *whole* League turns on it.
    positions:
      - article: 2004-05-03-weir
        label: Agreed in Norhaven
        stance: affirms
        quotes:
          - {quote: a common tariff}
          - {quote: she says, by: ada-weir}
        note: Two sentences say so.
      - article: 2005-closed
        label: Not to be said
        stance: other
        quotes: [{quote: may not be quoted}]
    silent: [2003-brief]
    references: [{reference: atlas, supports: The tariffs of the time.}]
  - id: east-or-west
    question: Does the League look east?
    short: East or west
    why: It tells whom the ports trade with.
    positions:
      - article: 2004-05-03-weir
        label: East in the headline
        stance: both
        quotes: [{quote: by summer}]
"""


def annotated_dossier() -> Dossier:
    """The dossier with four expectations and two questions."""
    return marked_dossier(yaml.safe_load(CASE))


def with_expectation(expectation: dict[str, Any]) -> Dossier:
    """A dossier with one article, of 3 May 2004, that holds one expectation.

    What came about rests on a reference where the `expectation` states no evidence.
    """
    log = [_supported(entry) for entry in expectation.get("log", [])]
    note = {"id": "x", "kind": "expectation", "quote": "words", "text": "X."}
    article = {
        "title": "Article",
        "date": "2004-05-03",
        "text": "Some words.",
        "notes": [note | {"expectation": {"summary": "X"} | expectation | {"log": log}}],
    }
    base = yaml.safe_load(CASE)
    return marked_dossier({"references": base["references"], "events": base["events"], "articles": {"a": article}})


def _supported(entry: dict[str, Any]) -> dict[str, Any]:
    happened = entry["status"] in ("fulfilled", "partly", "overtaken")
    return ({"evidence": [{"reference": "atlas", "supports": "It says so."}]} if happened else {}) | entry
