/* Search: finds words and exact phrases in the whole dossier, and marks them on the page that a hit leads to.
 *
 * Material draws the search and asks a worker for hits; `Search` stands in its place, in every edition alike. It reads all
 * texts from one classic script (hooks/dossier/search.py), loaded when the search is first opened, so that it works from
 * file:// too, and goes through them for each question: no index has to be built. This script runs just before Material's.
 *
 * Texts and questions are compared in folded form: the words alone, in small letters without diacritics, with one space
 * before and after each. Where writing has no spaces every character is a word. A word of a question also finds words that
 * begin with it; in quotation marks, words stand exactly so and in this order.
 */
(() => {
  "use strict";

  const form = document.forms.namedItem("search");
  if (!form) return;

  const ROOT = new URL("../", document.currentScript.src);
  const READY = 1; // Material's types of messages
  const QUERY = 2;
  const RESULT = 3;
  const SLICE = 20; // for how many milliseconds at a time texts are folded
  const OPEN_HITS = 3; // how many places of a page are shown before "more on this page"
  const BEFORE = 60; // how many characters are shown before the words that were found …
  const SHOWN = 220; // … and of the whole text
  const BETWEEN = "|"; // stands between folded statements, which are lines of their text: no phrase goes beyond one
  const AUDIT = "Audit"; // what hooks/dossier/search.py calls a page that comes after all others
  const MOST_TERMS = 30; // as many bits as a number has for them

  const field = form.elements.namedItem("query");
  const meta = document.querySelector(".md-search-result__meta");
  const isPrivate = Boolean(document.querySelector(".ds-private"));

  /* --- Folding --------------------------------------------------------------------------------------------------- */

  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ" };
  const UNSEEN = /[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
  const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u209c]/u; // no part of the word before them
  const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
  const WORDLY = /[\p{L}\p{M}\p{N}]/u;
  const known = new Map();

  function letter(character) {
    if (character === "\n") return ` ${BETWEEN} `;
    if (UNSEEN.test(character)) return "";
    if (!WORDLY.test(character)) return " ";
    return UNSPACED.test(character) ? ` ${character} ` : LETTERS[character] || character;
  }

  function foldCharacter(character) {
    if (!known.has(character)) {
      const simple = RAISED.test(character) ? " " : character.normalize("NFKD").toLowerCase();
      known.set(character, Array.from(simple, letter).join(""));
    }
    return known.get(character);
  }

  function fold(text) {
    const words = text.toLowerCase().replace(/[^a-z0-9 ]/gu, foldCharacter);
    return ` ${words} `.replace(/ {2,}/g, " ");
  }

  /** The folded text, and for each of its UTF-16 units where in `text` it comes from: [start, end]. */
  function foldWithPlaces(text) {
    let folded = " ";
    let at = 0;
    const places = [[0, 0]];
    for (const character of text) {
      const place = [at, (at += character.length)];
      for (const unit of Array.from(character.toLowerCase(), foldCharacter).join("").split("")) {
        if (unit === " " && folded.endsWith(" ")) continue;
        folded += unit;
        places.push(place);
      }
    }
    return { folded: folded.endsWith(" ") ? folded : `${folded} `, places };
  }

  /* --- Questions ------------------------------------------------------------------------------------------------- */

  /** What a question asks for, each with the folded string that a text must hold. A phrase that is being typed is open. */
  function parse(question) {
    const pieces = question.replace(/[“”„‟«»＂]/g, '"').split('"');
    const terms = pieces.flatMap((piece, index) => {
      if (index % 2 === 0) return piece.split(/\s+/).flatMap((word) => term(word, { exact: false, phrase: false }));
      return term(piece, { exact: index < pieces.length - 1, phrase: true });
    });
    return terms.slice(0, MOST_TERMS);
  }

  function term(words, { exact, phrase }) {
    const folded = fold(words);
    if (folded === " ") return [];
    return [{ words: words.trim(), phrase, sought: exact ? folded : folded.trimEnd() }];
  }

  /** Where in `text` the terms stand, in order, without overlap; the whole of a word that begins with one. */
  function placesOf(terms, text) {
    const { folded, places } = foldWithPlaces(text);
    const found = [];
    for (const { sought } of terms) {
      for (let at = folded.indexOf(sought); at >= 0; at = folded.indexOf(sought, at + 1)) {
        const end = folded.indexOf(" ", at + sought.trimEnd().length);
        found.push([places[at + 1][0], places[end - 1][1]]);
      }
    }
    return joined(found.sort(([one], [other]) => one - other));
  }

  function joined(places) {
    const apart = [];
    for (const [start, end] of places) {
      const last = apart[apart.length - 1];
      if (last && start < last[1]) last[1] = Math.max(end, last[1]);
      else apart.push([start, end]);
    }
    return apart;
  }

  /* --- Texts ----------------------------------------------------------------------------------------------------- */

  let pages = [];

  function section(id, heading, text, names = []) {
    return { id, heading, text, folded: [heading, ...names, text].map(fold).join(BETWEEN) };
  }

  function prepare([address, label, title, names, head, parts]) {
    return {
      address,
      label,
      title: fold(title),
      names: [title, ...names].map(fold),
      sections: [section("", title, head, names), ...parts.map((part) => section(...part))],
    };
  }

  function loadTexts() {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      window.dossierTexts = resolve;
      script.onerror = reject;
      script.src = new URL("search/texts.js", ROOT);
      document.head.append(script);
    });
  }

  /** Prepare the texts, slice by slice, so that the page goes on answering to its reader. */
  async function prepareAll(texts) {
    let begun = performance.now();
    for (const text of texts) {
      pages.push(prepare(text));
      if (performance.now() - begun > SLICE) {
        await new Promise((resolve) => setTimeout(resolve));
        begun = performance.now();
      }
    }
  }

  /* --- Finding and ranking --------------------------------------------------------------------------------------- */

  const holding = (folded, terms) => terms.reduce((mask, { sought }, bit) => mask | (folded.includes(sought) << bit), 0);
  const size = (mask) => mask.toString(2).replaceAll("0", "").length;

  /** What of a question one page has; `whole` is the folded question, its words side by side. */
  function judge(page, terms, whole) {
    const masks = page.sections.map(({ folded }) => holding(folded, terms));
    const mask = masks.reduce((all, one) => all | one);
    const titled = mask !== 0 && holding(page.title, terms) === mask;
    const beside = page.sections.some(({ folded }) => folded.includes(whole));
    const score = 4 * titled + 4 * beside + 2 * masks.includes(mask) + Math.log2(1 + masks.filter(Boolean).length);
    const named = page.names[0] === whole ? 2 : Number(page.names.includes(whole));
    return { page, masks, mask, titled, named, score };
  }

  const byRank = (one, other) =>
    other.named - one.named ||
    (one.page.label === AUDIT) - (other.page.label === AUDIT) ||
    other.score - one.score;

  /** The pages that have all phrases and the most terms, best first. */
  function find(terms, whole) {
    const phrases = terms.reduce((mask, { phrase }, bit) => mask | (phrase << bit), 0);
    const found = pages.map((page) => judge(page, terms, whole)).filter(({ mask }) => mask && (mask & phrases) === phrases);
    const most = Math.max(...found.map(({ mask }) => size(mask)));
    return found.filter(({ mask }) => size(mask) === most).sort(byRank);
  }

  /* --- Hits, as Material draws them ------------------------------------------------------------------------------- */

  const escape = (text) =>
    text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("\n", " · ");

  function marked(text, places, start = 0, end = text.length) {
    let html = "";
    let at = start;
    for (const [from, to] of places) {
      if (to <= at || from >= end) continue;
      html += `${escape(text.slice(at, Math.max(at, from)))}<mark>${escape(text.slice(Math.max(at, from), to))}</mark>`;
      at = to;
    }
    return html + escape(text.slice(at, Math.max(at, end)));
  }

  /** Some words around the first that were found. */
  function teaser(text, terms) {
    const places = placesOf(terms, text);
    const first = places.length ? places[0][0] : 0;
    const start = first > BEFORE ? text.indexOf(" ", first - BEFORE) + 1 : 0;
    const from = start > first ? first : start;
    const space = text.lastIndexOf(" ", from + SHOWN);
    const end = text.length <= from + SHOWN ? text.length : space > first ? space : from + SHOWN;
    return `${from ? "… " : ""}${marked(text, places, from, end)}${end < text.length ? " …" : ""}`;
  }

  /** What a page is. Material would draw these as tags, each hit's in a landmark of its own. */
  function chips({ label }) {
    const texts = isPrivate ? [label, "Private edition"] : [label];
    return texts.map((text) => ` <span class="ds-chip">${escape(text)}</span>`).join("");
  }

  /** One place, or the page as a whole; what it says is worked out only when it is drawn. */
  function hit({ page }, { id, heading, text }, { terms, query, score }) {
    return {
      location: `${page.address}?${query}${id && `#${id}`}`,
      score,
      terms: {},
      get title() {
        return marked(heading, placesOf(terms, heading)) + (id ? "" : chips(page));
      },
      get text() {
        return text && `<p>${teaser(text, terms)}</p>`;
      },
    };
  }

  /** A page's hits. Those with the highest score are shown at once; Enter follows the first with the highest of all. */
  function hits(found, rank, { terms, query, whole }) {
    const { page, masks, mask, named, titled } = found;
    const worth = (index) => 2 * size(masks[index]) + page.sections[index].folded.includes(whole);
    const places = [...masks.keys()].slice(1).filter((index) => masks[index]);
    places.sort((one, other) => worth(other) - worth(one));
    const leads = named || titled || !places.length;
    const open = { terms, query, score: rank + 0.5 };
    const head = hit(found, page.sections[0], leads ? open : { ...open, score: rank });
    const others = places.map((index, order) =>
      hit(found, page.sections[index], order < OPEN_HITS ? open : { ...open, score: rank }),
    );
    const all = leads ? [head, ...others] : [...others, head];
    const missing = terms.filter((_, bit) => !(mask & (1 << bit)));
    all[0].terms = Object.fromEntries(missing.map(({ words }) => [words, false]));
    return all;
  }

  function answer(question) {
    const terms = parse(question);
    if (!terms.length) return { items: [], said: "" };
    const whole = fold(question);
    const query = new URLSearchParams({ h: question }).toString();
    const found = find(terms, whole);
    return {
      items: found.map((one, index) => hits(one, found.length - index, { terms, query, whole })),
      said: summary(found, terms),
    };
  }

  function summary(found, terms) {
    const exact = terms.some(({ phrase }) => phrase) ? "exactly " : "";
    if (!found.length) return `No page has ${exact}these words`;
    const number = found.length === 1 ? "1 page" : `${found.length} pages`;
    return size(found[0].mask) === terms.length ? number : `No page has all of these words. Some: ${number}`;
  }

  /* --- In the worker's place -------------------------------------------------------------------------------------- */

  class Search extends EventTarget {
    constructor() {
      super();
      const open = () => (this.ready ??= this.start());
      field.addEventListener("focus", open);
      // Material looks at the field when a key is released; words may also be pasted, dropped or dictated.
      field.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));
      document.getElementById("__search").addEventListener("change", open);
    }

    async start() {
      try {
        await prepareAll(await loadTexts());
        this.send({ type: READY });
      } catch {
        meta.textContent = "The search could not be loaded";
      }
    }

    postMessage({ type, data }) {
      if (type !== QUERY) return;
      const { items, said } = answer(data);
      this.send({ type: RESULT, data: { items } });
      meta.textContent = said || "Type to search; “quotation marks” find exact words";
    }

    send(data) {
      this.dispatchEvent(new MessageEvent("message", { data }));
    }
  }

  /* --- Marking what was found ------------------------------------------------------------------------------------- */

  const BLOCKS = "p, li, h1, h2, h3, h4, td, th, dt, dd, figcaption, summary, blockquote, pre, div, section";
  const NO_WORDS = "script, style, svg, button, select, .ds-noteref";

  /** The text nodes of each stretch of words that no block divides. */
  function stretches(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    let block = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(NO_WORDS)) continue;
      const own = node.parentElement.closest(BLOCKS);
      if (own === block) found[found.length - 1].push(node);
      else found.push([node]);
      block = own;
    }
    return found;
  }

  function markNodes(nodes, terms) {
    const places = placesOf(terms, nodes.map((node) => node.data.replaceAll("\n", " ")).join(""));
    let begin = 0;
    for (const node of nodes) {
      const length = node.length;
      for (const [start, end] of [...places].reverse()) {
        const from = Math.max(start - begin, 0);
        const to = Math.min(end - begin, length);
        if (from < to) markPiece(node, from, to);
      }
      begin += length;
    }
  }

  function markPiece(node, from, to) {
    const piece = node.splitText(from);
    piece.splitText(to - from);
    const mark = document.createElement("mark");
    mark.className = "ds-found";
    piece.replaceWith(mark);
    mark.append(piece);
  }

  /** Mark the words that a hit was found by, go to the first if the hit is no place, and leave a clean address. */
  function arrive() {
    const address = new URL(location.href);
    const terms = parse(address.searchParams.get("h") || "");
    const content = document.querySelector(".md-content");
    if (!terms.length || !content) return;
    for (const nodes of stretches(content)) markNodes(nodes, terms);
    if (!address.hash) content.querySelector("mark.ds-found")?.scrollIntoView({ block: "center" });
    address.searchParams.delete("h");
    try {
      history.replaceState(history.state, "", address);
    } catch {
      // Some browsers keep the address of a file as it is.
    }
  }

  form.removeAttribute("name"); // finding none of this name, Material loads no index of its own
  window.Worker = Search; // the search is the only worker there is
  meta.setAttribute("role", "status");
  form.closest("[role=dialog]").setAttribute("aria-label", "Search");
  if (isPrivate) {
    field.placeholder = "Search the private edition";
    field.setAttribute("aria-label", field.placeholder);
  }
  arrive();
})();
