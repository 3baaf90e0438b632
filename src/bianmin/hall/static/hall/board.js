/* Keeps the board up to date: asks every two seconds, is mostly told that nothing changed, flashes and announces what did. */
(() => {
  "use strict";

  const board = document.getElementById("content");
  const now = document.getElementById("now");
  const last = document.getElementById("last");
  const nobody = document.getElementById("nobody");
  const lost = document.getElementById("lost");
  const announce = document.getElementById("announce");
  const EVERY = 2000;
  const MARKED = 12000;
  const MOST = 5;
  let mark = "";
  let known = new Map();
  let first = true;
  let missed = 0;

  const line = (one, big) => {
    const item = document.createElement("li");
    const number = document.createElement("strong");
    number.textContent = one.number;
    item.append(number);
    if (big) {
      const arrow = document.createElement("span");
      arrow.className = "board__arrow";
      arrow.setAttribute("aria-hidden", "true");
      arrow.textContent = "→";
      item.append(arrow);
    }
    const counter = document.createElement("span");
    if (big) counter.className = "board__counter";
    counter.textContent = one.counter;
    item.append(counter);
    return item;
  };

  const say = (words) => {
    if (!new URLSearchParams(window.location.search).has("voice") || !("speechSynthesis" in window)) return;
    const spoken = new SpeechSynthesisUtterance(words);
    spoken.lang = document.documentElement.lang.startsWith("en") ? "en" : "zh-TW";
    window.speechSynthesis.speak(spoken);
  };

  const show = (state) => {
    const fresh = [];
    const calls = new Map();
    for (const one of state.now) {
      const key = `${one.number} ${one.counter}`;
      calls.set(key, one.calls);
      if (!first && known.get(key) !== one.calls) fresh.push(one);
    }
    known = calls;
    now.replaceChildren(...state.now.slice(0, MOST).map((one) => line(one, true)));
    last.replaceChildren(...state.last.map((one) => line(one, false)));
    document.getElementById("waiting").textContent = state.waiting;
    nobody.hidden = state.now.length > 0;
    for (const one of fresh) {
      const item = [...now.children].find((each) => each.firstChild.textContent === one.number);
      if (item) {
        item.classList.add("is-new");
        setTimeout(() => item.classList.remove("is-new"), MARKED);
      }
    }
    if (fresh.length) {
      const words = fresh.map((one) => board.dataset.say.replace("{n}", [...one.number].join(" ")).replace("{c}", one.counter));
      announce.textContent = words.join(". ");
      words.forEach(say);
    }
    first = false;
  };

  const ask = async () => {
    try {
      const answer = await fetch(board.dataset.poll, { cache: "no-store", headers: mark ? { "If-None-Match": mark } : {} });
      missed = 0;
      if (answer.status === 200) {
        mark = answer.headers.get("ETag") || "";
        show(await answer.json());
      }
    } catch {
      missed += 1;
    }
    lost.hidden = missed < 3;
    setTimeout(ask, EVERY);
  };

  const format = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Asia/Taipei" });
  setInterval(() => { document.querySelector("[data-clock]").textContent = format.format(new Date()); }, 1000);
  const alive = document.getElementById("alive");
  if (alive) setInterval(() => fetch(alive.action, { method: "POST", body: new FormData(alive) }).catch(() => {}), 60000);
  ask();
})();
