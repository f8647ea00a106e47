/* Search in pages that were opened from a file.
 *
 * Browsers start no worker from file://. This stands in for `Worker` there: the worker's script runs in a hidden, empty
 * frame, which gives it names of its own. Over HTTP nothing here does anything. It has to load before Material's script.
 */
(() => {
  "use strict";

  if (location.protocol !== "file:") return;

  const run = (page, address) =>
    new Promise((resolve, reject) => {
      const script = page.createElement("script");
      script.onload = resolve;
      script.onerror = reject;
      script.src = address;
      page.head.append(script);
    });

  const hiddenFrame = () =>
    new Promise((resolve) => {
      const frame = document.createElement("iframe");
      frame.hidden = true;
      frame.title = "Search";
      // Some browsers put a second empty page into a new frame; only what is there after `load` stays.
      frame.addEventListener("load", () => resolve(frame.contentWindow), { once: true });
      document.body.append(frame);
    });

  class FrameWorker extends EventTarget {
    constructor(address) {
      super();
      // Taken now: the page's own address, which it is relative to, changes with every anchor, and may with more.
      this.scope = this.start(new URL(address, document.baseURI).href);
      this.scope.catch(() => this.dispatchEvent(new Event("error")));
    }

    async start(address) {
      const scope = await hiddenFrame();
      scope.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      scope.importScripts = async (...addresses) => {
        for (const each of addresses) await run(scope.document, each);
      };
      await run(scope.document, address);
      return scope;
    }

    async postMessage(data) {
      const scope = await this.scope;
      scope.dispatchEvent(new scope.MessageEvent("message", { data }));
    }
  }

  window.Worker = FrameWorker;
  // Under this name Material's worker looks for a stand-in, to find the scripts of other languages.
  window.IFrameWorker = FrameWorker;
})();
