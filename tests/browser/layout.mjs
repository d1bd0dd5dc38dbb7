// C1, C12, C13, C25: titles and landmarks, reflow at 320 px, wide text spacing, times with their offset.

/** WCAG 2.2, 1.4.12. */
export const SPACED = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/** Whether something needs sideways scrolling, other than inside a region made for it. */
export const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

export async function suite(browser, base, storageState, pages, check) {
  const wide = await browser.newContext({ baseURL: base, storageState, viewport: { width: 1280, height: 900 } });
  const page = await wide.newPage();
  const titles = new Map();
  for (const path of pages) {
    await page.goto(path);
    const title = await page.title();
    const heading = (await page.textContent("h1")).trim();
    check((await page.$$("h1")).length === 1, `${path}: not exactly one h1`);
    check(/ – Duenotice$/.test(title), `${path}: the title is ${title}`);
    for (const landmark of ["header", "main", "footer", "nav[aria-label=Main]"]) {
      check((await page.$$(landmark)).length === 1, `${path}: not exactly one ${landmark}`);
    }
    const same = titles.get(title);
    const bare = (one) => one.split("?")[0];
    check(!same || bare(same.path) === bare(path) || same.heading === heading, `${path} and ${same?.path} share the title ${title}`);
    titles.set(title, { path, heading });
    const times = await page.$$eval("time", (all) => all.map((one) => [one.getAttribute("datetime") ?? "", one.textContent]));
    for (const [stamp, text] of times) {
      check(/(Z|[+-]\d\d:\d\d)$/.test(stamp) && /(UTC|[+−]\d\d:\d\d)$/.test(text), `${path}: the time ${text} (${stamp}) has no offset`);
    }
    check((await page.evaluate(overflow)) <= 0, `${path}: scrolls sideways at 1280 px`);
  }
  await wide.close();

  for (const [width, spaced] of [[320, false], [640, true]]) {
    const context = await browser.newContext({ baseURL: base, storageState, bypassCSP: true, viewport: { width, height: 900 } });
    const narrow = await context.newPage();
    for (const path of pages) {
      await narrow.goto(path);
      if (spaced) await narrow.addStyleTag({ content: SPACED });
      await narrow.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      const extra = await narrow.evaluate(overflow);
      const wideOnes = extra > 0
        ? await narrow.evaluate(() => [...document.querySelectorAll("main *")]
          .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .slice(0, 3).map((one) => one.outerHTML.slice(0, 80)))
        : [];
      check(extra <= 0, `${path}: ${extra} px too wide at ${width} px${spaced ? " with wide spacing" : ""}: ${wideOnes.join(" | ")}`);
    }
    await context.close();
  }
}
