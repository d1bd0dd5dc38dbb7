// Looks at every notice in Chromium: `node tests/browser/notices.mjs FOLDER`, with <template>.<locale>.<case>.html in it.
// With DUENOTICE_SHOTS=folder it also writes pictures of every notice there, to be looked at by people.
// Ends with 0 if every promise is kept, with 1 if one is broken, with 2 if it could not look.
import { readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { WCAG, look, source, told } from "./axe.mjs";
import { launch, tally } from "./browser.mjs";
import { cutOff, largeText, pseudo } from "./dresses.mjs";
import { SPACED, overflow } from "./layout.mjs";

const PAGES = 2; // looked at side by side
const NARROW = { width: 320, height: 900 };
const DRESSES = [
  { name: "light", colorScheme: "light", size: { width: 1280, height: 900 } },
  { name: "dark", colorScheme: "dark", size: { width: 1280, height: 900 } },
  { name: "narrow", colorScheme: "light", size: NARROW },
];

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node tests/browser/notices.mjs FOLDER");
  process.exit(2);
}

const counted = tally();
const { check, problems } = counted;

/** The direction in which a language is written, by CLDR as Node knows it, not by the program under test. */
const directionOf = (tag) => {
  const locale = new Intl.Locale(tag);
  return (locale.getTextInfo?.() ?? locale.textInfo).direction;
};

/** E13, E14: nothing is beside the page and nothing is cut off. */
async function fits(page, what) {
  const extra = await page.evaluate(overflow);
  check(extra <= 0, `${what}: ${extra} px too wide`);
  const cut = await page.evaluate(cutOff);
  check(cut.length === 0, `${what}: ${cut.join(" | ")}`);
}

/** Language and direction as the browser works them out. */
async function direction(page, name, locale) {
  const expected = directionOf(locale);
  const seen = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    turned: [...document.querySelectorAll("html, body, body *:not(bdi, bdi *, a)")].map((one) => getComputedStyle(one).direction),
  }));
  check(seen.lang === locale, `${name}: the language is ${seen.lang}`);
  const other = seen.turned.filter((one) => one !== expected).length;
  check(other === 0, `${name}: ${other} of ${seen.turned.length} elements are not ${expected}`);
}

/** Axe in every dress; what axe cannot make out about contrast would be no promise kept, either. */
async function dressed(page, name) {
  for (const dress of DRESSES) {
    const what = `${name} (${dress.name})`;
    await page.emulateMedia({ colorScheme: dress.colorScheme });
    await page.setViewportSize(dress.size);
    const { violations, incomplete, passes } = await look(page, WCAG);
    check(violations.length === 0, `${what}: axe finds ${told(violations)}`);
    check(incomplete.length === 0, `${what}: axe cannot tell ${told(incomplete)}`);
    check(passes.some((one) => one.id === "color-contrast"), `${what}: axe did not look at contrast`);
    await fits(page, what);
    if (process.env.DUENOTICE_SHOTS) {
      await page.screenshot({ path: join(process.env.DUENOTICE_SHOTS, `${name}.${dress.name}.png`), fullPage: true });
    }
  }
}

async function notice(page, file) {
  const name = file.replace(/\.html$/, "");
  const html = await readFile(join(folder, file), "utf8");
  const asked = [];
  const listen = (request) => asked.push(request.url());
  page.on("request", listen);
  await page.setContent(html);
  await direction(page, name, name.split(".")[1]);
  await dressed(page, name);
  await page.evaluate(largeText);
  await fits(page, `${name} (narrow, text twice as large)`);
  await page.addStyleTag({ content: SPACED });
  await fits(page, `${name} (narrow, text twice as large and spaced)`);
  for (const way of ["ltr", "rtl"]) {
    await page.setContent(html);
    await page.evaluate(pseudo, way);
    await fits(page, `${name} (narrow, pseudo-locale ${way})`);
  }
  page.off("request", listen);
  check(asked.length === 0, `${name}: asks for ${asked.slice(0, 3).join(" ")}`);
}

const browser = await launch();
let files = [];
try {
  files = (await readdir(folder)).filter((one) => one.endsWith(".html")).sort();
  if (files.length === 0) throw new Error(`${folder}: no notices`);
  const left = [...files];
  const work = async () => {
    const context = await browser.newContext({ viewport: NARROW });
    await context.route(/^http/, (route) => route.abort()); // whatever is asked for, nobody hears of it
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve(folder, files[0])).href); // an address, so that a relative one is asked for, too
    await page.evaluate(source); // stays while the content is exchanged
    for (let file = left.shift(); file; file = left.shift()) await notice(page, file);
    await context.close();
  };
  const began = Date.now();
  await Promise.all(Array.from({ length: PAGES }, work));
  console.log(`${Math.round((Date.now() - began) / 1000)} s`);
} catch (error) {
  console.error(error);
  process.exitCode = 2;
} finally {
  await browser.close();
}
for (const problem of problems) console.error(`BROKEN ${problem}`);
console.log(`${files.length} notices, ${counted.looked} promises looked at, ${problems.length} broken`);
if (problems.length > 0 && !process.exitCode) process.exitCode = 1;
