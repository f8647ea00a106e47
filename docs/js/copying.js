/* What other scripts share: copying, and saying what came of it in a line at the foot of the window, which screen
 * readers read out. Loaded before them; `dossier` is the one name that it adds.
 */
globalThis.dossier = (() => {
  "use strict";

  const SAID = 4000; // how long it is said, in milliseconds
  const status = document.createElement("div");
  let clearing = 0;

  /** Says words, or shows elements, in place of what was said before; nothing to say clears the line. */
  function say(...words) {
    clearTimeout(clearing);
    status.replaceChildren(...words);
  }

  /** Says it for a while, longer while the pointer or the focus is on it (WCAG 2.2, 2.2.1). */
  function sayBriefly(...words) {
    say(...words);
    clearing = setTimeout(() => {
      if (status.matches(":hover, :focus-within")) sayBriefly(...status.childNodes);
      else say();
    }, words.length > 1 ? 2 * SAID : SAID);
  }

  /** Where no copying is allowed: the text itself, ready to be copied by hand. It stays until Escape. */
  function sayToCopy(what, text) {
    const shown = document.createElement("code");
    shown.textContent = text;
    say(`Copy this ${what}: `, shown);
    getSelection().selectAllChildren(shown);
  }

  /** Copies text, with HTML for programs that take it; whether it could. */
  async function copy(text, html = "") {
    try {
      if (html && globalThis.ClipboardItem) {
        const forms = { "text/plain": text, "text/html": html };
        const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
        await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
      } else {
        await navigator.clipboard.writeText(text);
      }
      return true;
    } catch {
      return copyBySelection(text); // not over plain HTTP, and not in all browsers from a file
    }
  }

  function copyBySelection(text) {
    const field = document.createElement("textarea");
    field.className = "ds-copied";
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }

  status.className = "ds-status";
  status.setAttribute("role", "status");
  status.lang = document.documentElement.lang;
  document.body.append(status);
  document.addEventListener("keydown", (event) => event.key === "Escape" && say());
  return { copy, sayBriefly, sayToCopy };
})();
