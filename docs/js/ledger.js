/* The ledger of expectations: the form chooses the rows to show, and the address remembers the choice.
 *
 * The fragment of the address holds the choice (`#status=open&source=2011-izimov`), so that a choice can be shared, works
 * from file:// and is undone by going back. Any other fragment is a place on the page: then every row is shown.
 */
(() => {
  "use strict";

  const form = document.querySelector("form.ds-filter");
  if (!form) {
    return;
  }
  const rows = [...document.querySelectorAll(".ds-ledger > .ds-row")];
  const controls = [...form.querySelectorAll("select")];
  const output = form.querySelector("output");
  const NOTHING = "all";

  const chosen = () => new URLSearchParams(controls.filter((one) => one.value).map((one) => [one.name, one.value]));

  const fits = (row) => controls.every((one) => !one.value || row.dataset[one.name].split(" ").includes(one.value));

  const say = (shown) => {
    const noun = rows.length === 1 ? output.dataset.one : output.dataset.many;
    output.value = shown === rows.length ? `${shown} ${noun}` : `${shown} of ${rows.length} ${noun} shown`;
  };

  const show = () => {
    for (const row of rows) {
      row.hidden = !fits(row);
    }
    say(rows.filter((row) => !row.hidden).length);
  };

  /* What the address does not name, or no control offers, is not chosen. */
  const read = () => {
    const stated = new URLSearchParams(location.hash.slice(1));
    for (const one of controls) {
      one.value = stated.get(one.name) ?? "";
      one.value = one.value || "";
    }
    show();
  };

  /* The browser went to a row before all were shown again. */
  const arrive = () => {
    read();
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };

  const choose = () => {
    show();
    location.hash = chosen().toString() || NOTHING;
  };

  /* The figures of the table lead to their rows. */
  const link = (cell) => {
    const choice = new URLSearchParams(Object.entries(cell.dataset));
    const way = document.createElement("a");
    way.href = `#${choice}`;
    way.append(...cell.childNodes);
    way.addEventListener("click", () => form.scrollIntoView());
    cell.append(way);
  };

  for (const cell of document.querySelectorAll(".ds-fares td[data-status], .ds-fares td[data-source]")) {
    if (Number(cell.textContent) > 0) {
      link(cell);
    }
  }
  form.addEventListener("change", choose);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(choose));
  window.addEventListener("hashchange", arrive);
  form.hidden = false;
  read();
  if (chosen().toString()) {
    form.scrollIntoView();
  }
})();
