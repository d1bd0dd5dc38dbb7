// C1, C2, C3, C4: the skip link comes first, Tab reaches every control in order, focus is always visible, nothing traps it.

const PRESSES = 500;

/** What has the focus now, and how it shows. */
const focused = () => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  const hit = document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
    Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 1),
  );
  return {
    tag: one.tagName,
    text: (one.textContent || one.getAttribute("aria-label") || one.id || "").trim().slice(0, 60),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    seen: box.bottom > 0 && box.top < innerHeight,
    covered: !(hit && (one.contains(hit) || hit.contains(one))),
    order: [...document.querySelectorAll("a[href],button,input:not([type=hidden]),select,textarea,summary,iframe,[tabindex='0']")].indexOf(one),
  };
};

export async function suite(browser, base, storageState, pages, check) {
  for (const colorScheme of ["light", "dark"]) {
    const context = await browser.newContext({ baseURL: base, storageState, colorScheme, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    for (const path of colorScheme === "light" ? pages : pages.slice(0, 3)) { // the order is the same in both, the colours too
      await page.goto(path, { waitUntil: "networkidle" });
      const wanted = await page.$$eval(
        "a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex='0']",
        (all) => all.filter((one) => one.checkVisibility() && !(one.closest("details:not([open])") && !one.matches("summary"))).length,
      );
      const reached = [];
      let lost = 0;
      for (let press = 0; press < PRESSES; press += 1) {
        await page.keyboard.press("Tab");
        const now = await page.evaluate(focused);
        lost = now ? 0 : lost + 1;
        if (lost > 3) break;
        if (!now) continue; // beyond the last control, or a frame that has just come
        if (reached.length > 0 && now.order === 0) break;
        if (now.tag !== "IFRAME") { // the previewed notice has stops of its own
          reached.push(now);
          check(now.outline >= 3, `${path} (${colorScheme}): focus on ${now.tag} “${now.text}” shows ${now.outline} px`);
          check(now.seen && !now.covered, `${path} (${colorScheme}): the focused ${now.tag} “${now.text}” is out of sight or covered`);
        }
      }
      check(reached[0]?.text.startsWith("Skip to"), `${path}: the first stop is ${reached[0]?.text}`);
      check(reached.length >= Math.min(PRESSES / 2, wanted), `${path}: Tab reaches ${reached.length} of ${wanted} controls`);
      const backward = reached.find((one, at) => at > 0 && one.order < reached[at - 1].order);
      check(!backward, `${path}: focus jumps back to “${backward?.text}”`);
    }
    await page.goto(pages[0]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    check((await page.evaluate(() => document.activeElement.id)) === "main", "the skip link does not move the focus to the main content");
    await context.close();
  }
}
