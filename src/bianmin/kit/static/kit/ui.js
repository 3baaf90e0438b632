/* Comfort only: every page works without it. No page needs inline script, so that a strict policy can forbid it. */
(() => {
  "use strict";

  const ready = (root) => {
    for (const button of root.querySelectorAll("[data-dismiss]")) {
      button.hidden = false;
    }
    for (const button of root.querySelectorAll("[data-copy]")) {
      if (navigator.clipboard) button.hidden = false;
    }
    for (const button of root.querySelectorAll("[data-print]")) {
      button.hidden = false;
    }
    const summary = root.querySelector("#errors");
    if (summary) summary.focus();
  };

  document.addEventListener("click", async (event) => {
    const dismiss = event.target.closest("[data-dismiss]");
    if (dismiss) {
      dismiss.closest("li").remove();
      return;
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) {
      await navigator.clipboard.writeText(copy.dataset.copy);
      copy.textContent = copy.dataset.copied || "✓";
      return;
    }
    if (event.target.closest("[data-print]")) window.print();
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-send-on-change]")) event.target.form.requestSubmit();
  });

  // a form sent twice by a double click: the second is held back
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.method !== "post" || form.hasAttribute("data-again")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
  });

  for (const kind of ["dragover", "dragleave", "drop"]) {
    document.addEventListener(kind, (event) => {
      const place = event.target.closest && event.target.closest("[data-drop]");
      if (!place) return;
      event.preventDefault();
      place.classList.toggle("is-over", kind === "dragover");
      const input = place.querySelector("input[type=file]");
      if (kind === "drop" && input && event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  }

  document.addEventListener("DOMContentLoaded", () => ready(document));
  document.addEventListener("htmx:load", (event) => ready(event.detail.elt));
})();
