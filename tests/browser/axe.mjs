// C28: axe finds nothing on any page: light, dark, 320 px wide, right to left.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

export const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const DRESSES = [
  { name: "light", colorScheme: "light", width: 1280 },
  { name: "dark", colorScheme: "dark", width: 1280 },
  { name: "narrow", colorScheme: "light", width: 320 },
  { name: "right to left", colorScheme: "light", width: 1280, dir: "rtl" },
];

/** What axe says of a page that carries its source, by these tags. */
export const look = (page, tags) => page.evaluate(
  (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, iframes: false, resultTypes: ["violations"] }),
  tags,
);

/** Rules and the first places where they are broken. */
export const told = (rules) => rules
  .map((one) => `${one.id} (${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join("; ")})`)
  .join(", ");

/** Axe on every page in every dress; previewed notices are checked where templates are. */
export async function suite(browser, base, storageState, pages, check) {
  for (const dress of DRESSES) {
    const context = await browser.newContext({
      baseURL: base, storageState, colorScheme: dress.colorScheme, bypassCSP: true, viewport: { width: dress.width, height: 900 },
    });
    const page = await context.newPage();
    for (const path of [...pages, "/console/login", "/console/nowhere", "/verify", "/verify?lang=ar", "/verify?lang=zh"]) {
      await page.goto(path);
      if (dress.dir) await page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), dress.dir);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      await page.evaluate(source);
      const { violations } = await look(page, [...WCAG, "best-practice"]);
      check(violations.length === 0, `${path} (${dress.name}): axe finds ${told(violations)}`);
    }
    await context.close();
  }
}
