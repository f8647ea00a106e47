/* Keys in the frame, which Material made for those who see and point.
 *
 * Its menu and its search are opened by labels: buttons take their place, which keys press and screen readers name
 * (WCAG 2.2, 2.1.1 and 4.1.2). And no letter alone does anything any more: those who speak to their machine would set
 * off its shortcuts, which cannot be switched off (2.1.4).
 */
(() => {
  "use strict";

  const SHORTCUTS = new Set(["f", "s", "/", "p", ",", "n", "."]);

  /** Puts a button before `label`, which goes out of sight and does what it did when the button is pressed. */
  function replace(label, toggle, name) {
    const button = document.createElement("button");
    const tell = () => button.setAttribute("aria-expanded", String(toggle.checked));
    button.type = "button";
    button.className = `${label.className} ds-opens-${name.toLowerCase()}`;
    button.setAttribute("aria-label", name);
    button.append(...label.childNodes);
    button.addEventListener("click", () => label.click());
    toggle.addEventListener("change", tell);
    tell();
    label.before(button);
    label.hidden = true;
  }

  for (const [id, name] of [["__drawer", "Menu"], ["__search", "Search"]]) {
    const label = document.querySelector(`.md-header__button[for="${id}"]`);
    if (label) replace(label, document.getElementById(id), name);
  }

  addEventListener(
    "keydown",
    (event) => {
      const typing = event.target.matches("input, select, textarea");
      if (SHORTCUTS.has(event.key) && !typing) event.stopImmediatePropagation();
    },
    { capture: true },
  );
})();
