/* Popovers: what a name or a reference to a paragraph leads to, said in a few lines before one goes there.
 *
 * They open on hover, on focus by keyboard and on a first tap (a second tap follows the link), and close on Escape, when
 * pointer or focus leave and when the link is scrolled away; a pointer may move onto them (WCAG 2.2, 1.4.13). They never
 * lie on their link. What they say comes in classic scripts, loaded when first wanted, which call `dossierCards`; it is
 * shown as text. Notes open by themselves (docs/js/notes.js): their markers and the links in them have no popovers.
 */
(() => {
  "use strict";

  const ROOT = new URL("../", document.currentScript.src).href;
  const HOVER = 350; // milliseconds until a popover opens for a pointer …
  const FOCUS = 250; // … for the focus …
  const LEAVE = 300; // … and until it closes after the pointer has left
  const GAP = 8; // between the link, the popover and the window's edge, in pixels
  const FAR = 60; // how far the link may be scrolled, in pixels
  const NAME = /^(?:entities|events)\/[^/]+\.html$/;
  const PARAGRAPH = /^articles\/([^/]+)\.html#(?:[phn]\d+|noteref-.+)$/;

  const cards = new Map(); // by address below the site's root
  const scripts = new Map(); // by address, the promise that it has run
  const popover = make("div", "ds-popover md-typeset");
  let shown = null; // { link, by, top }
  let wanted = null; // the link whose popover is about to open
  let dismissed = null; // the link whose popover was closed by Escape, as long as the pointer is on it
  let opening = 0;
  let closing = 0;
  let pressed = ""; // what kind of pointer was pressed last

  window.dossierCards = (found) => {
    for (const [address, card] of Object.entries(found)) cards.set(address, card);
  };

  /* --- Links and what is known of them --------------------------------------------------------------------------- */

  const addressOf = (link) => (link.href.startsWith(ROOT) ? link.href.slice(ROOT.length) : "");

  /** The script that has the card of a link; empty where the link is to have no popover. */
  function scriptOf(link) {
    const address = addressOf(link);
    const paragraph = PARAGRAPH.exec(address);
    if (link.closest(".ds-note") || link.matches(".ds-noteref")) return "";
    if (paragraph) return link.pathname === location.pathname ? "" : `popovers/articles/${paragraph[1]}.js`;
    return NAME.test(address) && link.matches(".ds-article a") ? "popovers/names.js" : "";
  }

  /** The link with a popover at an element of the page, or null. */
  function linkAt(element) {
    const link = element instanceof Element ? element.closest(".md-content a[href]") : null;
    return link && scriptOf(link) ? link : null;
  }

  /** Run a script once. One that is missing is not an error: the link remains. */
  function run(address) {
    if (!scripts.has(address)) scripts.set(address, new Promise((resolve) => {
      const script = make("script");
      script.onload = script.onerror = resolve;
      script.src = ROOT + address;
      document.head.append(script);
    }));
    return scripts.get(address);
  }

  async function cardOf(link) {
    await run(scriptOf(link));
    return cards.get(addressOf(link));
  }

  /* --- What is shown --------------------------------------------------------------------------------------------- */

  function make(tag, name = "", ...content) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    made.append(...content);
    return made;
  }

  const isolated = (text) => {
    const made = make("bdi", "", text);
    made.dir = "auto";
    return made;
  };

  /** The parts with a text between them. */
  const joined = (parts, between) => parts.flatMap((part, index) => (index ? [between, part] : [part]));

  /** A statement, and what makes it uncertain. */
  function stated([text, doubt]) {
    if (doubt === undefined) return [isolated(text)];
    const chip = make("span", "ds-chip ds-chip--doubt", "uncertain");
    return [isolated(text), " ", chip, ...(doubt ? [" ", make("span", "ds-basis", doubt)] : [])];
  }

  /** How often this page mentions what a link leads to, as its index of names says; empty on other pages. */
  function mentionsHere(link) {
    const index = document.querySelector(".ds-article .ds-names");
    if (!index || !NAME.test(addressOf(link))) return "";
    const found = [...index.querySelectorAll(".ds-index a")].find((name) => name.href === link.href);
    const figures = found?.parentElement.querySelector("small").textContent.match(/\d+/g) || [];
    const sum = figures.reduce((total, figure) => total + Number(figure), 0);
    return sum ? `${sum} ${sum === 1 ? "mention" : "mentions"} here` : "Not mentioned here";
  }

  function quoted(card) {
    const words = make("q", "", ...stated(card.text));
    words.lang = card.language;
    words.dir = "auto";
    return [words];
  }

  function fill(card, link, by) {
    const said = card.text && (card.language ? quoted(card) : stated(card.text));
    const facts = (card.facts || []).map((fact) => make("span", "", ...stated(fact)));
    const figures = [mentionsHere(link), ...(card.figures || [])].filter(Boolean).map((text) => make("span", "", text));
    popover.replaceChildren(
      make("p", "ds-label", card.kind),
      make("p", "ds-popover__title", isolated(card.title)),
      ...(facts.length ? [make("p", "ds-popover__facts", ...joined(facts, ", "))] : []),
      ...(said ? [make("p", "ds-popover__text", ...said)] : []),
      ...(figures.length ? [make("p", "ds-popover__figures", ...joined(figures, " · "))] : []),
      ...(by === "tap" ? [make("p", "ds-popover__hint", "Tap the link again to follow it.")] : []),
    );
  }

  /* --- Where it stands ------------------------------------------------------------------------------------------- */

  /** What is free of the window's height: the header stays in front. */
  function room() {
    const header = document.querySelector(".md-header");
    const fixed = header && !header.hidden && getComputedStyle(header).position !== "static";
    return { top: fixed ? Math.max(header.getBoundingClientRect().bottom, 0) : 0, bottom: innerHeight };
  }

  /** Above its link, where the words have been read, or else below; in the column of text where it fits in. */
  function place(link) {
    const box = link.getBoundingClientRect();
    const free = room();
    const above = box.top - free.top - 2 * GAP;
    const below = free.bottom - box.bottom - 2 * GAP;
    popover.style.maxHeight = "";
    const over = popover.offsetHeight <= above || above >= below;
    popover.style.maxHeight = `${Math.max(over ? above : below, 0)}px`;
    const top = over ? box.top - GAP - popover.offsetHeight : box.bottom + GAP;
    popover.style.top = `${top}px`;
    popover.style.left = `${leftOf(link)}px`;
  }

  function leftOf(link) {
    const { width } = popover.getBoundingClientRect();
    const column = link.closest(".ds-main")?.getBoundingClientRect();
    const edge = column && column.width >= width ? column.right : document.documentElement.clientWidth - GAP;
    return Math.max(Math.min(link.getClientRects()[0].left, edge - width), GAP);
  }

  /* --- Opening and closing --------------------------------------------------------------------------------------- */

  /** Open the popover of a link after a while, unless something else is wanted by then. */
  function want(link, by, delay) {
    if (wanted === link) return;
    forget();
    wanted = link;
    const card = cardOf(link);
    opening = setTimeout(async () => open(link, by, await card), delay);
  }

  function forget() {
    clearTimeout(opening);
    wanted = null;
  }

  function open(link, by, card) {
    if (wanted !== link || !link.isConnected) return;
    forget();
    close();
    if (!card) return;
    fill(card, link, by);
    link.closest("main").append(popover); // a landmark: what lies outside of all is hard to come by with a screen reader
    place(link);
    link.setAttribute("aria-describedby", popover.id);
    shown = { link, by, top: link.getBoundingClientRect().top };
  }

  function close() {
    clearTimeout(closing);
    closing = 0;
    if (!shown) return;
    shown.link.removeAttribute("aria-describedby");
    popover.remove();
    shown = null;
  }

  function closeSoon() {
    if (shown && !closing) closing = setTimeout(close, LEAVE);
  }

  function stay() {
    clearTimeout(closing);
    closing = 0;
  }

  /* --- What readers do ------------------------------------------------------------------------------------------- */

  function onPointer(event) {
    if (event.pointerType === "touch") return;
    const link = linkAt(event.target);
    if (link !== dismissed) dismissed = null;
    if (wanted && link !== wanted && document.activeElement !== wanted) forget();
    if (shown && (link === shown.link || popover.contains(event.target))) stay();
    else if (shown && document.activeElement !== shown.link) closeSoon();
    if (link && link !== shown?.link && link !== dismissed) want(link, "hover", HOVER);
  }

  function onFocus(event) {
    const link = linkAt(event.target);
    if (shown && link !== shown.link) close();
    if (link && link !== shown?.link && link.matches(":focus-visible")) want(link, "focus", FOCUS);
  }

  function onBlur(event) {
    if (wanted === event.target) forget();
    if (shown?.link === event.target) close();
  }

  function onPress(event) {
    pressed = event.pointerType;
    const on = shown && (popover.contains(event.target) || linkAt(event.target) === shown.link);
    if (!on) close();
  }

  /** The first tap on a link opens its popover; without one to open, it follows the link as ever. */
  async function onClick(event) {
    const link = linkAt(event.target);
    const tapped = (event.pointerType ?? pressed) === "touch" && event.detail > 0;
    if (!link || !tapped || link === shown?.link || event.defaultPrevented) return;
    event.preventDefault();
    forget();
    wanted = link;
    const card = await cardOf(link);
    if (card) open(link, "tap", card);
    else location.assign(link.href);
  }

  function onKey(event) {
    if (event.key !== "Escape" || !(shown || wanted)) return;
    if (shown) event.stopPropagation(); // one thing at a time: an open note stays
    dismissed = shown?.link || wanted;
    forget();
    close();
  }

  function onScroll(event) {
    if (!shown || event.target === popover) return;
    const { top, bottom } = shown.link.getBoundingClientRect();
    const free = room();
    const away = Math.abs(top - shown.top) > FAR || top < free.top || bottom > free.bottom;
    if (away) close();
    else place(shown.link);
  }

  popover.id = "ds-popover";
  popover.setAttribute("role", "tooltip");
  popover.lang = document.documentElement.lang;
  document.addEventListener("pointerover", onPointer);
  document.documentElement.addEventListener("pointerleave", () => { forget(); closeSoon(); });
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", onBlur);
  document.addEventListener("pointerdown", onPress);
  document.addEventListener("click", onClick);
  document.addEventListener("keydown", onKey, true);
  addEventListener("scroll", onScroll, { capture: true, passive: true });
  addEventListener("resize", close);
  addEventListener("pagehide", close);
  addEventListener("beforeprint", close);
})();
