/* The window of the search, where Material draws none: docs/js/search.js answers it as it answers Material.
 *
 * A page that was found is an item of the list, with the places in it that hold the most; the others fold out. Enter
 * follows what counts most of all.
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
  function link({ location, title, text, terms, score }) {
    const place = element("a", "ds-search__place");
    place.href = new URL(location, ROOT);
    place.innerHTML = `<strong>${title}</strong>${text}`;
    place.dataset.score = score;
    const missing = Object.keys(terms).filter((term) => !terms[term]);
    if (missing.length) place.append(element("p", "ds-search__missing", `Without: ${missing.join(", ")}`));
    return place;
  }

  /** The page itself, then the places in it that count most, and a button for the others. */
  function page(found) {
    const best = Math.max(...found.map(({ score }) => score));
    const itself = found.find(({ location }) => !location.includes("#"));
    const places = found.filter((one) => one !== itself);
    const others = places.filter(({ score }) => score < best);
    const item = element("li", "ds-search__page", ...[itself, ...places.filter(({ score }) => score === best)].map(link));
    if (others.length) {
      const unfold = element("button", "ds-search__unfold", `${others.length} more on this page`);
      unfold.type = "button";
      unfold.addEventListener("click", () => {
        const drawn = others.map(link);
        unfold.replaceWith(...drawn);
        drawn[0].focus();
      });
      item.append(unfold);
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
    const [best] = [...list.querySelectorAll("a")].sort((one, other) => other.dataset.score - one.dataset.score);
    best?.click();
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest(".ds-search__close, a")) dialog.close();
  });
  opener.hidden = false;
})();
