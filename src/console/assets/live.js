// Keeps the counts of a mailing fresh, at most every ten seconds, with a way to pause. The page works without it.
"use strict";
(() => {
  const live = document.querySelector("[data-live]");
  const status = document.querySelector("[data-live-status]");
  const bar = document.querySelector("[data-live-actions]");
  if (!live || !status || !bar) return;
  let paused = false;
  let said = live.dataset.summary;

  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  const name = () => { button.textContent = paused ? "Resume live counts" : "Pause live counts"; };
  button.addEventListener("click", () => { paused = !paused; name(); });
  name();
  bar.append(button);

  async function refresh() {
    if (paused || document.hidden || live.contains(document.activeElement)) return;
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (!answer.ok || answer.redirected) { paused = true; name(); return; }
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-live]");
    if (!fresh) return;
    live.replaceChildren(...fresh.childNodes);
    if (fresh.dataset.summary !== said) {
      said = fresh.dataset.summary;
      status.textContent = said;
    }
    if ("done" in fresh.dataset) clearInterval(timer);
  }
  const timer = setInterval(() => { refresh().catch(() => {}); }, 10000);
})();
