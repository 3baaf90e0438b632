/* Single-key shortcuts of the console; they can be switched off in the list of shortcuts. */
(() => {
  "use strict";
  const KEY = "bianmin.shortcuts";
  const on = () => localStorage.getItem(KEY) !== "off";
  const typing = (target) => target.closest("input, select, textarea, [contenteditable]");
  let after = "";

  const rows = () => [...document.querySelectorAll("main .table tbody tr")].filter((row) => row.querySelector("a"));

  const step = (by) => {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex((row) => row.classList.contains("is-at"));
    const next = all[Math.min(all.length - 1, Math.max(0, at + by))];
    all.forEach((row) => row.classList.remove("is-at"));
    next.classList.add("is-at");
    next.querySelector("a").focus();
    next.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("keydown", (event) => {
    if (!on() || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || typing(event.target)) return;
    if (after === "g") {
      after = "";
      const entry = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (entry) {
        event.preventDefault();
        entry.click();
      }
      return;
    }
    if (event.key === "/") {
      event.preventDefault();
      document.getElementById("find").focus();
    } else if (event.key === "?") {
      event.preventDefault();
      document.getElementById("shortcuts").showModal();
    } else if (event.key === "g") {
      after = "g";
      setTimeout(() => (after = ""), 1500);
    } else if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
  });

  document.addEventListener("DOMContentLoaded", () => {
    for (const part of document.querySelectorAll("[data-needs-script]")) part.hidden = false;
    for (const box of document.querySelectorAll("[data-shortcuts]")) {
      box.checked = on();
      box.addEventListener("change", () => localStorage.setItem(KEY, box.checked ? "on" : "off"));
    }
  });

  document.addEventListener("click", (event) => {
    for (const open of document.querySelectorAll("details.who[open]")) {
      if (!open.contains(event.target)) open.open = false;
    }
  });
})();
