/* The title of the page for the head of every sheet (docs/css/dossier-print.css); without script the sheets bear only numbers. */
(() => {
  "use strict";

  // Not before it is needed: what is set here the browser hands down to every element of the page.
  addEventListener("beforeprint", () => {
    document.documentElement.style.setProperty("--ds-running", JSON.stringify(document.title));
  });
})();
