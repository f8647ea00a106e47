/* The number of a paragraph copies the paragraph's address, besides leading there; without script it only leads there.
 *
 * What came of it is said in a line at the foot of the window, which screen readers read out.
 */
(() => {
  "use strict";

  const SAID = 4000; // how long it is said, in milliseconds
  const numbers = document.querySelectorAll(".ds-number:not(.ds-number--origin)");
  if (!numbers.length) return;

  const status = document.createElement("div");
  let clearing = 0;

  function say(...words) {
    clearTimeout(clearing);
    status.replaceChildren(...words);
  }

  function sayCopied(number) {
    say(`Address of paragraph ${number} copied`);
    clearing = setTimeout(say, SAID);
  }

  /** Where no copying is allowed: the address itself, ready to be copied by hand. It stays until Escape. */
  function sayAddress(address) {
    const shown = document.createElement("code");
    shown.textContent = address;
    say("Copy this address: ", shown);
    getSelection().selectAllChildren(shown);
  }

  async function copied(address) {
    try {
      await navigator.clipboard.writeText(address);
      return true;
    } catch {
      return copiedBySelection(address); // not over plain HTTP, and not in all browsers from a file
    }
  }

  function copiedBySelection(address) {
    const field = document.createElement("textarea");
    field.className = "ds-copied";
    field.value = address;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }

  async function onClick(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.currentTarget;
    event.preventDefault();
    location.hash = link.hash; // goes there at once, so that the focus, which this takes away, can come back
    const done = await copied(link.href);
    link.focus({ preventScroll: true });
    if (done) sayCopied(link.dataset.number);
    else sayAddress(link.href);
  }

  for (const number of numbers) {
    number.setAttribute("aria-label", `Paragraph ${number.dataset.number}: copy its address`);
    number.addEventListener("click", onClick);
  }
  status.className = "ds-status";
  status.setAttribute("role", "status");
  status.lang = document.documentElement.lang;
  document.body.append(status);
  document.addEventListener("keydown", (event) => event.key === "Escape" && say());
})();
