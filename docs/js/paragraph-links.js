/* The number of a paragraph copies the paragraph's address, besides leading there; without script it only leads there.
 * Where the page offers citations (docs/js/cite.js), those of the paragraph are one step further.
 */
(() => {
  "use strict";

  async function onClick(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.currentTarget;
    event.preventDefault();
    location.hash = link.hash; // goes there at once, so that the focus, which copying takes away, can come back
    const done = await dossier.copy(link.href);
    link.focus({ preventScroll: true });
    if (!done) dossier.sayToCopy("address", link.href);
    else dossier.sayBriefly(`Address of paragraph ${link.dataset.number} copied`, ...(dossier.citing?.() ?? []));
  }

  for (const number of document.querySelectorAll(".ds-number:not(.ds-number--origin)")) {
    number.setAttribute("aria-label", `Paragraph ${number.dataset.number}: copy its address`);
    number.addEventListener("click", onClick);
  }
})();
