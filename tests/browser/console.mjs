// Ways through the console that several suites share.

/** Signs in by the form, like a person. */
export async function signIn(page, token) {
  await page.goto("/console/login");
  await page.fill("#token", token);
  await page.click("main button");
  await page.waitForURL((url) => !url.pathname.endsWith("/login"));
}

/** A page's kind: its address without identifiers and queries. */
export function kind(path) {
  return path
    .split("?")[0]
    .replace(/\/(inc|job|mlg|tok)_[0-9a-f]+/g, "/$1")
    .replace(/\/sha256(:|%3A)[0-9a-f]{64}/gi, "/digest")
    .replace(/\/rules\/[a-z0-9-]+/, "/rules/id")
    .replace(/\/\d+(?=\/|$)/g, "/n");
}

/** Follows links from the first page; gives one address of each kind of page and state of what it shows. */
export async function crawl(page) {
  const known = new Set();
  const found = [];
  const waiting = ["/console/"];
  const seen = new Set(waiting);
  while (waiting.length > 0) {
    const path = waiting.shift();
    if (path.includes("/preview")) continue; // a notice, not a page of the console
    const answer = await page.goto(path);
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    const state = await page.$eval(".title .badge", (badge) => badge.textContent).catch(() => "");
    const which = `${kind(path)} ${state}`;
    if (known.has(which)) continue;
    known.add(which);
    found.push(path);
    const links = await page.$$eval("a[href]", (all) => all.filter((a) => !a.hasAttribute("download")).map((a) => a.href));
    for (const link of links) {
      const url = new URL(link);
      const next = url.pathname + url.search;
      const inside = url.origin === new URL(page.url()).origin && url.pathname.startsWith("/console/");
      if (!inside || seen.has(next) || /\.(csv|ndjson|json)$/.test(url.pathname) || url.pathname.includes("/assets/")) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  return found;
}
