// Looks at every page of the console in Chromium: `node tests/browser/run.mjs BASE_URL TOKEN`.
// With DUENOTICE_SHOTS=folder it also writes a picture of every page there, to be looked at by people.
// Ends with 0 if every promise is kept, with 1 if one is broken, with 2 if it could not look.
import { launch, tally } from "./browser.mjs";
import { crawl } from "./console.mjs";
import * as axe from "./axe.mjs";
import * as forms from "./forms.mjs";
import * as keyboard from "./keyboard.mjs";
import * as layout from "./layout.mjs";
import * as scriptless from "./scriptless.mjs";

const [base, token] = process.argv.slice(2);
if (!base || !token) {
  console.error("usage: node tests/browser/run.mjs BASE_URL TOKEN");
  process.exit(2);
}

const shots = async (page, pages, folder) => {
  for (const [at, path] of pages.entries()) {
    await page.goto(path);
    const name = path.replace(/\/console\//, "").replace(/[^a-z0-9]+/gi, "-").slice(0, 40);
    await page.screenshot({ path: `${folder}/${String(at).padStart(2, "0")}-${name}.png`, fullPage: true });
  }
};
const counted = tally();
const { check, problems } = counted;

const browser = await launch();
try {
  const context = await browser.newContext({ baseURL: base });
  const page = await context.newPage();
  page.on("console", (said) => {
    const expected = /status of (401|403|404|409|422)/.test(said.text()); // a refusal is not a broken page
    if (said.type() === "error" && !expected) problems.push(`${page.url()}: the browser says ${said.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`${page.url()}: the script broke off: ${error}`));
  await forms.login(page, token, check);
  const pages = await crawl(page);
  console.log(`${pages.length} pages: ${pages.join(" ")}`);
  check(pages.length >= 8, `only ${pages.length} pages were found from the first one`);
  if (process.env.DUENOTICE_SHOTS) await shots(page, pages, process.env.DUENOTICE_SHOTS);
  const signedIn = await context.storageState();
  const suites = {
    axe: () => axe.suite(browser, base, signedIn, pages, check),
    layout: () => layout.suite(browser, base, signedIn, pages, check),
    keyboard: () => keyboard.suite(browser, base, signedIn, pages, check),
    forms: () => forms.suite(page, pages, check),
    scriptless: () => scriptless.suite(browser, base, token, pages, check),
  };
  for (const [name, suite] of Object.entries(suites)) {
    const began = Date.now();
    await suite();
    console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
} catch (error) {
  console.error(error);
  process.exitCode = 2;
} finally {
  await browser.close();
}
for (const problem of problems) console.error(`BROKEN ${problem}`);
console.log(`${counted.looked} promises looked at, ${problems.length} broken`);
if (problems.length > 0) process.exitCode = 1;
