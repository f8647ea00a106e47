/* Who is named with whom: the table shows one kind or all, in the order of any column, its sentences open or
 * closed. Who comes to a name finds its sentences open.
 */
(() => {
  "use strict";

  const table = document.querySelector(".ds-partners");
  if (!table) {
    return;
  }
  const form = document.querySelector(".ds-choice");
  const select = form.querySelector("select");
  const button = form.querySelector("button");
  const output = form.querySelector("output");
  /* Each name has a group of two rows: its figures, and its sentences. */
  const groups = [...table.tBodies];
  const headings = [...table.tHead.rows[0].cells];
  const BY_NAME = 0;
  const BY_SENTENCES = 1;

  const show = () => {
    for (const group of groups) {
      group.hidden = select.value !== "" && group.dataset.kind !== select.value;
    }
    const shown = groups.filter((group) => !group.hidden).length;
    output.value = select.value ? `${shown} of ${output.dataset.all} shown` : "";
  };

  const toggle = () => {
    const open = button.getAttribute("aria-pressed") === "false";
    for (const details of table.querySelectorAll("details")) {
      details.open = open;
    }
    button.setAttribute("aria-pressed", String(open));
    [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent];
  };

  const text = (group) => group.querySelector("th a").textContent;
  const figure = (group, column) => Number(group.rows[0].cells[column].textContent);
  const compare = (one, other, column) =>
    column === BY_NAME ? text(one).localeCompare(text(other)) : figure(other, column) - figure(one, column);

  const sort = (heading) => {
    for (const other of headings) {
      other.removeAttribute("aria-sort");
    }
    heading.setAttribute("aria-sort", heading.cellIndex === BY_NAME ? "ascending" : "descending");
    /* Those that are alike keep the order in which the page was written. */
    table.append(...[...groups].sort((one, other) => compare(one, other, heading.cellIndex)));
  };

  /* The browser went there before it was shown and opened. */
  const arrive = () => {
    const group = groups.find((one) => one.id === location.hash.slice(1));
    if (!group) {
      return;
    }
    select.value = "";
    show();
    for (const details of group.querySelectorAll("details")) {
      details.open = true;
    }
    group.scrollIntoView();
  };

  for (const heading of headings) {
    const way = document.createElement("button");
    way.type = "button";
    way.append(...heading.childNodes);
    way.addEventListener("click", () => sort(heading));
    heading.append(way);
  }
  headings[BY_SENTENCES].setAttribute("aria-sort", "descending");
  select.addEventListener("change", show);
  button.addEventListener("click", toggle);
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", arrive);
  form.hidden = false;
  arrive();
})();
