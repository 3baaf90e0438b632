/* Puts the chosen figure where the cursor stands; without this, its code is copied from the list by hand. */
(() => {
  "use strict";
  document.addEventListener("DOMContentLoaded", () => {
    const text = document.querySelector("[data-report-text]");
    const pick = document.querySelector("[data-report-pick]");
    const put = document.querySelector("[data-report-put]");
    if (!text || !pick || !put) return;
    put.hidden = false;
    put.addEventListener("click", () => {
      if (!pick.value) return;
      text.setRangeText(`{${pick.value}}`, text.selectionStart, text.selectionEnd, "end");
      text.focus();
    });
  });
})();
