/* Paper surveys: a digit that fits goes on to the next question; a wrong one is taken out again. */
(() => {
  "use strict";

  const places = [...document.querySelectorAll("[data-keys]")];
  places.forEach((place, at) => {
    place.addEventListener("input", () => {
      const typed = place.value.normalize("NFKC").slice(-1);
      const fits = place.dataset.keys.includes(typed) && typed !== "";
      place.value = fits ? typed : "";
      if (fits && places[at + 1]) places[at + 1].focus();
    });
    place.addEventListener("focus", () => place.select());
    place.addEventListener("keydown", (event) => {
      if (event.key === "Backspace" && !place.value && at > 0) places[at - 1].focus();
      if (event.key === " " && places[at + 1]) {
        event.preventDefault();
        places[at + 1].focus();
      }
    });
  });
  if (places.length) places[0].focus();
})();
