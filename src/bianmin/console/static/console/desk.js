/* Keys of the counter: each button names its own; none works while something is typed or with Ctrl, Alt or Meta. */
(() => {
  "use strict";

  const on = () => localStorage.getItem("bianmin.shortcuts") !== "off";
  let went = 0; // after "g" the next key is the console's own: it goes somewhere

  const typing = (element) => element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || typing(event.target) || !on()) return;
    const key = event.key.toLowerCase();
    if (key === "g") went = Date.now();
    if (Date.now() - went < 1500) return;
    if (!/^[a-z0-9]$/.test(key)) return;
    const button = document.querySelector(`[data-key="${key}"]`);
    const field = document.querySelector(`[data-focus-key="${key}"]`);
    if (!button && !field) return;
    event.preventDefault();
    if (button) button.click();
    else field.focus();
  });
})();
