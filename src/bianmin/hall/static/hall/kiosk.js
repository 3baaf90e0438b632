/* The kiosk's comfort: back to the start when nobody is there, voice, keys on the screen, the slip printed. */
(() => {
  "use strict";

  const body = document.body;

  // back to the start: a warning first, anything touched keeps the page
  const idle = Number(body.dataset.idle || 0);
  const dialog = document.getElementById("idle");
  if (idle && dialog) {
    const warning = Number(body.dataset.warning);
    const left = document.getElementById("idle-left");
    let last = Date.now();
    const stay = () => {
      last = Date.now();
      if (dialog.open) dialog.close();
    };
    for (const kind of ["pointerdown", "keydown", "input", "scroll"]) document.addEventListener(kind, stay, { passive: true });
    document.getElementById("idle-stay").addEventListener("click", stay);
    setInterval(() => {
      const seconds = Math.ceil(idle - (Date.now() - last) / 1000);
      if (seconds <= 0) window.location.replace(body.dataset.start);
      else if (seconds <= warning) {
        left.textContent = seconds;
        if (!dialog.open) dialog.showModal();
      }
    }, 500);
  }
  // a page kept by the browser's way back shows nothing of the visitor before
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) window.location.reload();
  });

  // voice, where the machine has one
  for (const button of document.querySelectorAll("[data-say]")) {
    if (!("speechSynthesis" in window)) continue;
    button.hidden = false;
    button.addEventListener("click", () => {
      const words = new SpeechSynthesisUtterance(document.getElementById(button.dataset.say).textContent);
      words.lang = document.documentElement.lang.startsWith("en") ? "en" : "zh-TW";
      window.speechSynthesis.cancel();
      window.speechSynthesis.speak(words);
    });
  }

  // keys on the screen for the field touched last
  const pad = document.getElementById("pad");
  const inputs = [...document.querySelectorAll("[data-pad]")];
  if (pad && inputs.length) {
    let current = inputs[0];
    const key = (words, deed, wide) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = `touch touch--quiet${wide ? " pad__wide" : ""}`;
      button.textContent = words;
      button.addEventListener("click", deed);
      pad.append(button);
    };
    const changed = () => current.dispatchEvent(new Event("input", { bubbles: true }));
    const draw = () => {
      pad.replaceChildren();
      const signs = current.dataset.pad === "digits" ? "1234567890" : "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
      for (const sign of signs) key(sign, () => { current.value += sign; changed(); });
      key(pad.dataset.back, () => { current.value = current.value.slice(0, -1); changed(); }, true);
      key(pad.dataset.clear, () => { current.value = ""; changed(); }, true);
    };
    const choose = (input) => {
      current.classList.remove("is-filled-by-pad");
      current = input;
      current.classList.add("is-filled-by-pad");
      draw();
    };
    for (const input of inputs) input.addEventListener("focus", () => choose(input));
    pad.hidden = false;
    choose(inputs[0]);
  }

  // the slip is printed by itself once, where the kiosk's browser prints without asking
  if (document.querySelector("[data-print-now]") && !sessionStorage.getItem(window.location.pathname)) {
    sessionStorage.setItem(window.location.pathname, "printed");
    window.print();
  }

  // a form is printed from a frame of its own, so that the visitor stays on the page; without script the link opens it
  for (const link of document.querySelectorAll("[data-print-paper]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      document.getElementById("paper")?.remove();
      const frame = document.createElement("iframe");
      frame.id = "paper";
      frame.className = "hidden-visually";
      frame.title = link.textContent;
      frame.addEventListener("load", () => frame.contentWindow.print());
      frame.src = link.href;
      document.body.append(frame);
    });
  }

  for (const clock of document.querySelectorAll("[data-clock]")) {
    const format = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Taipei" });
    setInterval(() => { clock.textContent = format.format(new Date()); }, 1000);
  }

  const alive = document.getElementById("alive");
  if (alive) setInterval(() => fetch(alive.action, { method: "POST", body: new FormData(alive) }).catch(() => {}), 60000);
})();
