/* The map of the membership: any day can be chosen, by date, by steps or with the arrow keys among the dates.
 *
 * The fragment of the address holds the day (`#on-2002-04-29`), so that it can be shared, works from file:// and is undone
 * by going back. Without this script the address still chooses a date of change.
 */
(() => {
  "use strict";

  const days = document.querySelector(".ds-days");
  if (!days) {
    return;
  }
  const form = days.querySelector("form");
  const input = form.querySelector("input");
  const output = form.querySelector("output");
  const buttons = [...form.querySelectorAll("button")];
  const links = [...days.querySelectorAll(".ds-days__choice li a")];
  const sections = [...days.querySelectorAll(".ds-day")];
  const PREFIX = "on-";
  const begins = sections.map((one) => one.id.slice(PREFIX.length));
  let shown = -1;

  /* Dates of four-digit years sort as text. */
  const sectionOn = (day) => begins.findLastIndex((first) => first <= day);

  const stated = () => /^#on-(\d{4}-\d\d-\d\d)$/.exec(location.hash)?.[1];

  const inWords = (day) =>
    new Date(`${day}T00:00Z`).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

  const say = (day) => {
    const section = sections[shown];
    const since = section.querySelector("h3").textContent;
    const when = day === begins[shown] ? since : `${inWords(day)}: as ${since[0].toLowerCase()}${since.slice(1)}`;
    output.value = `${when}: ${section.dataset.summary}.`;
  };

  const show = (day) => {
    shown = sectionOn(day);
    sections.forEach((one, at) => one.classList.toggle("ds-day--shown", at === shown));
    links.forEach((one, at) => (at === shown ? one.setAttribute("aria-current", "true") : one.removeAttribute("aria-current")));
    for (const button of buttons) {
      button.disabled = !(shown + Number(button.dataset.step) in sections);
    }
    input.value = day;
  };

  const read = () => {
    const day = stated();
    if (day && sectionOn(day) >= 0) {
      show(day);
      say(day);
    }
  };

  /* The address would lead to the map, and take the focus along: both stay with what was used. */
  const choose = (day, control) => {
    const top = window.scrollY;
    location.hash = PREFIX + day;
    control.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: "instant" });
  };

  const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

  links.forEach((link, at) => {
    link.addEventListener("keydown", (event) => {
      const next = links[at + (STEPS[event.key] ?? NaN)];
      if (next && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        choose(next.hash.slice(1 + PREFIX.length), next);
      }
    });
  });
  for (const button of buttons) {
    button.addEventListener("click", () => choose(begins[shown + Number(button.dataset.step)], button));
  }
  input.addEventListener("change", () => {
    if (sectionOn(input.value) >= 0) {
      choose(input.value, input);
    }
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  window.addEventListener("hashchange", read);
  days.classList.add("ds-days--chosen");
  form.hidden = false;
  show(begins.at(-1));
  read();
  if (stated() && !document.getElementById(location.hash.slice(1))) {
    days.scrollIntoView();
  }
})();
