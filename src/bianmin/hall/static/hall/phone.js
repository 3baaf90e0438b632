/* Follows a ticket: asks every two seconds, says when it is nearly due and when it is called. */
(() => {
  "use strict";

  const box = document.getElementById("state");
  const words = document.getElementById("words");
  const hint = document.getElementById("hint");
  const announce = document.getElementById("announce");
  const leave = document.getElementById("leave");
  const title = document.title;
  const EVERY = 2000;
  const ENDED = ["served", "no_show", "left", "gone"];
  let mark = "";
  let told = "";

  const sentence = (one) => {
    if (one.state === "waiting") return box.dataset.before.replace("{n}", one.before);
    if (one.state === "called") return box.dataset.go.replace("{counter}", one.counter);
    return { serving: box.dataset.serving, served: box.dataset.served, no_show: box.dataset.missed, left: box.dataset.left }[one.state] || "";
  };

  const tell = (said) => {
    if (told === said) return;
    told = said;
    announce.textContent = said;
    document.title = `● ${said}`;
    if (navigator.vibrate) navigator.vibrate([300, 150, 300]);
  };

  const show = (one) => {
    words.textContent = sentence(one);
    const called = one.state === "called";
    const near = one.state === "waiting" && one.near;
    box.classList.toggle("is-near", near);
    box.classList.toggle("is-called", called);
    if (near) hint.textContent = box.dataset.soon;
    else if (one.state !== "waiting") hint.textContent = "";
    if (called) tell(words.textContent);
    else if (near) tell(box.dataset.soon);
    else document.title = title;
    if (leave) leave.hidden = one.state !== "waiting";
  };

  const ask = async () => {
    let state = "";
    try {
      const answer = await fetch(box.dataset.poll, { cache: "no-store", headers: mark ? { "If-None-Match": mark } : {} });
      if (answer.status === 200) {
        mark = answer.headers.get("ETag") || "";
        const one = await answer.json();
        state = one.state;
        show(one);
      }
    } catch {
      state = "";
    }
    if (!ENDED.includes(state)) setTimeout(ask, EVERY);
  };

  ask();
})();
