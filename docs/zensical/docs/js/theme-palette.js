/* Shows the colours that the reader chose, before the page is drawn. In place of a script in Zensical's template. */
(() => {
  "use strict";

  const { color = {} } = window.__md_get("__palette") ?? {};
  for (const [name, value] of Object.entries(color)) document.body.setAttribute(`data-md-color-${name}`, value);
})();
