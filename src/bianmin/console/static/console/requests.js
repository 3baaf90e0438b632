/* A field asked only on a certain answer is shown when that answer is given; without this, all of them stand. */
(() => {
  "use strict";
  const YES = ["yes", "true", "1", "on"];

  const answers = (form, name) =>
    [...form.elements]
      .filter((one) => one.name === name)
      .flatMap((one) => (/^(radio|checkbox)$/.test(one.type) ? (one.checked ? [one.value] : []) : [one.value]));

  const holds = (form, part) => {
    const given = answers(form, part.dataset.if);
    const wanted = part.dataset.is;
    if (wanted === "yes" || wanted === "no") return given.some((one) => YES.includes(one)) === (wanted === "yes");
    return given.includes(wanted);
  };

  const look = (form) => {
    for (const part of form.querySelectorAll("[data-if]")) part.hidden = !holds(form, part);
  };

  document.addEventListener("DOMContentLoaded", () => {
    for (const form of document.querySelectorAll("form")) {
      if (!form.querySelector("[data-if]")) continue;
      look(form);
      form.addEventListener("input", () => look(form));
      form.addEventListener("change", () => look(form));
    }
  });
})();
