/* The title of the page for the head of every sheet (docs/css/dossier-print.css); without script the sheets bear only numbers. */
(() => {
  "use strict";

  document.documentElement.style.setProperty("--ds-running", JSON.stringify(document.title));
})();
