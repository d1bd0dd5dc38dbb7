// C28: axe finds nothing on any page: light, dark, 320 px wide, right to left.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const DRESSES = [
  { name: "light", colorScheme: "light", width: 1280 },
  { name: "dark", colorScheme: "dark", width: 1280 },
  { name: "narrow", colorScheme: "light", width: 320 },
  { name: "right to left", colorScheme: "light", width: 1280, dir: "rtl" },
];

/** Axe on every page in every dress; previewed notices are checked where templates are. */
export async function suite(browser, base, storageState, pages, check) {
  for (const dress of DRESSES) {
    const context = await browser.newContext({
      baseURL: base, storageState, colorScheme: dress.colorScheme, bypassCSP: true, viewport: { width: dress.width, height: 900 },
    });
    const page = await context.newPage();
    for (const path of [...pages, "/console/login", "/console/nowhere"]) {
      await page.goto(path);
      if (dress.dir) await page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), dress.dir);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => { one.open = true; }));
      await page.evaluate(source);
      const result = await page.evaluate(
        (tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, iframes: false, resultTypes: ["violations"] }),
        TAGS,
      );
      const told = result.violations.map((one) => `${one.id} (${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join("; ")})`);
      check(told.length === 0, `${path} (${dress.name}): axe finds ${told.join(", ")}`);
    }
    await context.close();
  }
}
