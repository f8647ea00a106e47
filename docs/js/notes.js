/* The editor's notes of an article: beside the text where there is room, else opened in it, and a switch to hide them.
 *
 * Without this script the notes are a numbered list at the end, and the numbers in the text are links to it. The style
 * sheet decides where there is room: it sets `--ds-notes` on the page to `beside`.
 */
(() => {
  "use strict";

  const page = document.querySelector(".ds-article--noted");
  if (!page) return;

  const GAP = 8; // between notes, in pixels
  const LINES = [4, 3, 2]; // how many lines of a closed note may be shown …
  const FARTHEST = 100; // … unless a note would stand farther from its words than this, in pixels
  const STORE = "dossier.notes";
  const NOTE_HASH = /^(?:notes$|note-|noteref-)/;

  const root = document.documentElement;
  const main = page.querySelector(".ds-main");
  const list = page.querySelector(".ds-notes__list");
  const button = page.querySelector(".ds-switch");
  const notes = [...list.children];
  const closer = makeCloser();
  const place = makePlace();
  let opened = null;
  let planned = 0;

  /* --- Which note belongs to what ------------------------------------------------------------------------------ */

  const idOf = (note) => note.id.slice("note-".length);
  const noteOf = (id) => document.getElementById(`note-${id}`);
  const markerOf = (note) => document.getElementById(`noteref-${idOf(note)}`);
  const wordsOf = (note) => page.querySelectorAll(`.ds-noted[data-notes~="${idOf(note)}"]`);

  /** The notes to which an element of the page belongs: a note, a marker or noted words. */
  function notesAt(element) {
    const found = element.closest(".ds-note, .ds-noteref, .ds-noted");
    if (!found) return [];
    if (found.matches(".ds-note")) return [found];
    if (found.matches(".ds-noteref")) return [noteOf(found.id.slice("noteref-".length))];
    return found.dataset.notes.split(" ").map(noteOf);
  }

  const isOff = () => root.classList.contains("ds-notes-off");
  const isBeside = () => getComputedStyle(page).getPropertyValue("--ds-notes").trim() === "beside";

  /* --- Placing -------------------------------------------------------------------------------------------------- */

  /** Tops for boxes of these heights, as near as possible to those wanted, in order, without overlap, none below 0. */
  function spread(wanted, heights, weights) {
    const groups = [];
    const offsets = [];
    let offset = 0;
    wanted.forEach((top, index) => {
      let group = { size: 1, weight: weights[index], top: top - offset };
      while (groups.length && groups[groups.length - 1].top > group.top) group = joined(groups.pop(), group);
      groups.push(group);
      offsets.push(offset);
      offset += heights[index] + GAP;
    });
    const tops = groups.flatMap((group) => Array(group.size).fill(Math.max(group.top, 0)));
    return tops.map((top, index) => top + offsets[index]);
  }

  function joined(one, other) {
    const weight = one.weight + other.weight;
    const top = (one.top * one.weight + other.top * other.weight) / weight;
    return { size: one.size + other.size, weight, top };
  }

  /** Where a note's first line would be level with its marker, from the top of the page's box. */
  function wantedTop(note, origin) {
    const rects = markerOf(note).getClientRects();
    const rect = rects[rects.length - 1];
    return rect.top + rect.height / 2 - parseFloat(getComputedStyle(note).lineHeight) / 2 - origin;
  }

  /** Where the notes go: each as near its words as the others allow, the open one exactly. */
  function measure() {
    const origin = page.getBoundingClientRect().top;
    const heights = notes.map((note) => note.offsetHeight);
    const wanted = notes.map((note) => wantedTop(note, origin));
    const weights = notes.map((note) => (note === opened ? 1e6 : 1));
    const tops = spread(wanted, heights, weights);
    return { wanted, tops, end: origin + tops[tops.length - 1] + heights[heights.length - 1] };
  }

  function placeBeside() {
    const { tops, end } = measure();
    notes.forEach((note, index) => note.style.setProperty("--ds-top", `${tops[index]}px`));
    main.style.setProperty("--ds-notes-height", `${end - main.getBoundingClientRect().top}px`);
  }

  /** Show as many lines of each closed note as leave all of them near their words. */
  function fit() {
    for (const lines of LINES) {
      list.dataset.lines = lines;
      const { tops, wanted } = measure();
      if (tops.every((top, index) => Math.abs(top - wanted[index]) <= FARTHEST)) return;
    }
  }

  /** A list of one note, after the paragraph or heading that holds the note's marker. */
  function placeInText(note) {
    const host = markerOf(note).closest("li, p, h1, h2, h3, .ds-preformatted");
    if (host.matches("li")) host.append(place);
    else host.after(place);
    place.append(note);
  }

  function placeInList() {
    const away = place.firstElementChild;
    if (away) list.insertBefore(away, notes[notes.indexOf(away) + 1] || null);
    place.remove();
  }

  function arrange() {
    const beside = !isOff() && isBeside();
    if (beside || place.firstElementChild !== opened) placeInList();
    page.classList.toggle("ds-article--beside", beside);
    if (!beside) list.classList.remove("ds-notes__list--placed");
    if (beside) {
      if (!opened) fit(); // what is open must not change how the others look
      placeBeside();
      requestAnimationFrame(() => list.classList.add("ds-notes__list--placed")); // from now on they move
    } else if (opened && opened.parentElement !== place) {
      placeInText(opened);
    }
  }

  function plan() {
    cancelAnimationFrame(planned);
    planned = requestAnimationFrame(arrange);
  }

  /* --- Opening and closing -------------------------------------------------------------------------------------- */

  function open(note, { focus = true } = {}) {
    if (opened !== note) {
      shut();
      opened = note;
      note.classList.add("ds-note--open");
      note.firstElementChild.append(closer);
      closer.setAttribute("aria-label", `Close note ${markerOf(note).dataset.number}`);
      markerOf(note).setAttribute("aria-expanded", "true");
      arrange();
    }
    light([]);
    if (focus) show(note);
  }

  function show(note) {
    note.focus({ preventScroll: true });
    note.scrollIntoView({ block: "nearest" });
  }

  function close({ focus = false } = {}) {
    const note = shut();
    if (!note) return;
    arrange();
    light([]);
    if (focus) markerOf(note).focus();
  }

  /** Take the look of being open from the note that is, and return it. */
  function shut() {
    const note = opened;
    if (note) {
      opened = null;
      note.classList.remove("ds-note--open");
      closer.remove();
      markerOf(note).setAttribute("aria-expanded", "false");
    }
    return note;
  }

  /** Light these notes, the one that is open, and their words. */
  function light(wanted) {
    for (const lit of page.querySelectorAll(".ds-lit")) lit.classList.remove("ds-lit");
    for (const note of opened ? [...wanted, opened] : wanted) {
      for (const element of [note, markerOf(note), ...wordsOf(note)]) element.classList.add("ds-lit");
    }
  }

  /* --- The switch ----------------------------------------------------------------------------------------------- */

  function remembered() {
    try {
      return localStorage.getItem(STORE);
    } catch {
      return null; // storage is refused, as by some browsers for files
    }
  }

  function remember(state) {
    try {
      localStorage.setItem(STORE, state);
    } catch {
      // The choice holds for this page only.
    }
  }

  function turn(on) {
    if (!on) close();
    root.classList.toggle("ds-notes-off", !on);
    button.setAttribute("aria-pressed", String(on));
    arrange();
  }

  /** Go where the address points, if that is to a note or its marker; notes are shown for it even if switched off. */
  function followAddress() {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = NOTE_HASH.test(id) && document.getElementById(id);
    if (!target) return;
    turn(true);
    if (notes.includes(target)) {
      open(target);
      markerOf(target).scrollIntoView({ block: isBeside() ? "center" : "nearest" });
    } else {
      target.scrollIntoView({ block: target.matches(".ds-noteref") ? "center" : "start" });
    }
  }

  /* --- What readers do ------------------------------------------------------------------------------------------ */

  function onClick(event) {
    if (isOff() || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const control = event.target.closest("a, button");
    if (control) onControl(control, event);
    else if (!String(getSelection())) onWords(notesAt(event.target), event.target);
  }

  function onControl(control, event) {
    const [note] = notesAt(control);
    if (control === closer) {
      close({ focus: true });
    } else if (control.matches(".ds-noteref")) {
      event.preventDefault();
      if (note === opened) close({ focus: true });
      else open(note);
    } else if (control.matches("[role=doc-backlink]") && note === opened) {
      event.preventDefault();
      close({ focus: true });
    }
  }

  /** Open a closed note beside the text, or the note on words; of several the next one each time. */
  function onWords(found, target) {
    if (target.closest(".ds-note")) {
      if (isBeside() && found[0] !== opened) open(found[0]);
    } else if (found.length === 1 && found[0] === opened) {
      close();
    } else if (found.length) {
      open(found[(found.indexOf(opened) + 1) % found.length]);
    }
  }

  function onKey(event) {
    if (event.key !== "Escape" || !opened || event.target.closest("input")) return;
    close({ focus: true });
  }

  /** A closed note shows its links to whoever reaches one by keyboard. */
  function onFocus(event) {
    const [note] = notesAt(event.target);
    const within = note && event.target !== note && note.contains(event.target);
    if (within && note !== opened && isBeside()) open(note, { focus: false });
    else light(notesAt(event.target));
  }

  /** What only this script needs: a note takes the focus, under a name of its own, and its marker tells of it. */
  function prepare(note) {
    const marker = markerOf(note);
    note.tabIndex = -1;
    note.setAttribute("aria-label", marker.getAttribute("aria-label").replace(":", ","));
    marker.setAttribute("aria-expanded", "false");
  }

  function makeCloser() {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ds-note__close";
    return made;
  }

  function makePlace() {
    const made = document.createElement("ol");
    made.className = "ds-notes__list ds-notes__place";
    made.lang = root.lang; // the text around it may be in another language
    return made;
  }

  for (const note of notes) prepare(note);
  button.hidden = false;
  button.addEventListener("click", () => {
    turn(isOff());
    remember(isOff() ? "off" : "on");
  });
  page.addEventListener("click", onClick);
  page.addEventListener("pointerover", (event) => light(notesAt(event.target)));
  page.addEventListener("focusin", onFocus);
  page.addEventListener("toggle", plan, true);
  document.addEventListener("keydown", onKey);
  addEventListener("hashchange", followAddress);
  addEventListener("resize", plan);
  addEventListener("beforeprint", () => close());
  document.fonts?.ready.then(plan);
  new ResizeObserver(plan).observe(page);
  turn(remembered() !== "off");
  followAddress();
})();
