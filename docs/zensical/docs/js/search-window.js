/* The window of the search, where Material draws none: docs/js/search.js answers it as it answers Material.
 *
 * A page that was found is an item of the list, with the places in it that hold the most; the others fold out.
 */
(() => {
  "use strict";

  const ROOT = new URL("../", document.currentScript.src);
  const QUERY = 2; // the types of messages that docs/js/search.js knows
  const RESULT = 3;
  const AT_ONCE = 30; // how many pages are drawn, and again when more are asked for

  const opener = document.querySelector(".ds-search__open");
  const dialog = document.querySelector(".ds-search");
  if (!opener || !dialog) return;
  const [field, list, more] = ["__field", "__pages", "__more"].map((part) => dialog.querySelector(`.ds-search${part}`));
  const search = new Worker("search"); // docs/js/search.js stands in for it
  let waiting = [];

  function element(name, className, ...children) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...children);
    return made;
  }

  /** A place; what the search says of it is HTML in which the texts are escaped. */
  function link({ location, title, text, terms }) {
    const place = element("a", "ds-search__place");
    place.href = new URL(location, ROOT);
    place.innerHTML = `<strong>${title}</strong>${text}`;
    const missing = Object.keys(terms).filter((term) => !terms[term]);
    if (missing.length) place.append(element("p", "ds-search__missing", `Without: ${missing.join(", ")}`));
    return place;
  }

  function page(places) {
    const best = Math.max(...places.map(({ score }) => score));
    const others = places.filter(({ score }) => score < best);
    const item = element("li", "ds-search__page", ...places.filter(({ score }) => score === best).map(link));
    if (others.length) {
      const details = element("details", "", element("summary", "", `${others.length} more on this page`));
      details.addEventListener("toggle", () => details.append(...others.splice(0).map(link)));
      item.append(details);
    }
    return item;
  }

  function draw() {
    list.append(...waiting.splice(0, AT_ONCE).map(page));
    more.hidden = !waiting.length;
  }

  search.addEventListener("message", ({ data: { type, data } }) => {
    if (type !== RESULT) return ask(); // the texts are there
    list.replaceChildren();
    waiting = [...data.items];
    draw();
  });

  function ask() {
    search.postMessage({ type: QUERY, data: field.value });
  }

  field.addEventListener("input", ask);
  more.addEventListener("click", draw);
  opener.addEventListener("click", () => {
    dialog.showModal();
    field.focus();
    field.select();
  });
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest(".ds-search__close, a")) dialog.close();
  });
  opener.hidden = false;
})();
