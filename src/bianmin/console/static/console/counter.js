/* The counter's form: only what the chosen way of paying needs or may carry. Without script all stand there. */
(() => {
  "use strict";

  const arrange = (form, box) => {
    const chosen = form.querySelector("input[name=method]:checked");
    const way = chosen ? chosen.value : "";
    let any = false;
    for (const part of box.querySelectorAll("[data-needs]")) {
      const needed = part.dataset.needs.split(" ").includes(way);
      const shown = needed || part.dataset.may.split(" ").includes(way);
      part.hidden = !shown;
      any = any || shown;
      for (const mark of part.querySelectorAll(".field__mark")) mark.hidden = needed;
      for (const help of part.querySelectorAll(".field__help")) help.hidden = true;
      for (const input of part.querySelectorAll("input, select")) {
        if (needed) input.setAttribute("aria-required", "true");
        else input.removeAttribute("aria-required");
      }
    }
    box.hidden = !any;
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const box of document.querySelectorAll("[data-details]")) {
      const form = box.closest("form");
      box.classList.add("is-arranged");
      arrange(form, box);
      form.addEventListener("change", (event) => {
        if (event.target.name === "method") arrange(form, box);
      });
    }
  });
})();
