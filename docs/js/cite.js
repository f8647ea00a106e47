/* Citations are copied with a click, in italics where the program that takes them has italics, and those of a
 * paragraph are made for the one that the address names. Without script they are text to select.
 */
(() => {
  "use strict";

  const section = document.querySelector(".ds-cite");
  if (!section) return;
  const ofParagraph = section.querySelector(".ds-cite__styles--paragraph");
  const numbers = section.querySelectorAll(".ds-cite__number");
  const addresses = [...ofParagraph.querySelectorAll("a")].map((link) => ({ link, page: link.href }));

  /** Makes the citations of a paragraph those of the one that the address names, if it names one. */
  function onAddress() {
    const named = document.querySelector(`${location.hash || "#title"} .ds-number:not(.ds-number--origin)`);
    if (!named) return;
    for (const number of numbers) number.textContent = named.dataset.number;
    for (const { link, page } of addresses) link.href = link.textContent = page + named.hash;
  }

  async function copyWords(words, style) {
    const done = await dossier.copy(words.textContent, words.innerHTML);
    if (done) dossier.sayBriefly(`Citation in the style of ${style} copied`);
    else dossier.sayToCopy("citation", words.textContent);
  }

  function button(label, name, onClick) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "ds-cite__copy";
    made.textContent = label;
    made.setAttribute("aria-label", name);
    made.addEventListener("click", onClick);
    return made;
  }

  function onEach(list, make) {
    return [...list.querySelectorAll(".ds-cite__words")].map((words) => {
      const style = words.previousElementSibling.textContent;
      return make(words, style);
    });
  }

  for (const list of section.querySelectorAll(".ds-cite__styles")) {
    const what = list.previousElementSibling.closest("h3")?.textContent ?? "A paragraph of this page";
    onEach(list, (words, style) => {
      const place = document.createElement("dd");
      place.append(button("Copy", `Copy in the style of ${style}: ${what}`, () => copyWords(words, style)));
      words.after(place);
    });
  }

  /** Buttons for the paragraph that was just chosen, for the line that says so. */
  dossier.citing = () => {
    onAddress();
    const buttons = onEach(ofParagraph, (words, style) =>
      button(style, `Copy its citation in the style of ${style}`, () => copyWords(words, style)),
    );
    const offered = document.createElement("span");
    offered.className = "ds-status__cite";
    offered.append("Copy a citation instead: ", ...buttons);
    return [offered];
  };

  addEventListener("hashchange", onAddress);
  onAddress();
})();
