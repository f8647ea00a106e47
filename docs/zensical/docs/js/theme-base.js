/* What Zensical's script takes for granted; its template writes it into every page, where the policy forbids scripts.
 *
 * Choices are kept below the site's own address, so that two sites on one host do not share them. A test compares the
 * names with those in Zensical's script.
 */
(() => {
  "use strict";

  const root = new URL("..", document.currentScript.src);

  window.__md_scope = root;
  window.__md_hash = (text) => [...text].reduce((sum, letter) => (sum << 5) - sum + letter.charCodeAt(0), 0);
  window.__md_get = (name, storage = localStorage, scope = root) => {
    try {
      return JSON.parse(storage.getItem(`${scope.pathname}.${name}`));
    } catch {
      return null; // some browsers keep nothing for files
    }
  };
  window.__md_set = (name, value, storage = localStorage, scope = root) => {
    try {
      storage.setItem(`${scope.pathname}.${name}`, JSON.stringify(value));
    } catch {
      // as above
    }
  };
  document.documentElement.setAttribute("data-platform", navigator.platform);
})();
