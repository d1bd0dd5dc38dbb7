// C8, C9, C18, C22: failed forms say so in title, summary and field, keep what was typed, and nothing happens without a confirmation.
import { signIn } from "./console.mjs";

/** Signs in, with a wrong token first. */
export async function login(page, token, check) {
  await page.goto("/console/");
  check(new URL(page.url()).pathname === "/console/login", "a stranger is not sent to the sign-in page");
  check((await page.getAttribute("#token", "autocomplete")) === "current-password", "password managers do not know the token field");
  await page.fill("#token", "dn_wrong");
  await page.click("main button");
  await failed(page, "sign-in", check);
  await signIn(page, token);
  check(new URL(page.url()).pathname === "/console/", `after signing in the page is ${page.url()}`);
}

/** What a form that came back with problems must do. */
async function failed(page, name, check) {
  check((await page.title()).startsWith("Error: "), `${name}: the title does not start with Error`);
  const focused = page.waitForFunction(() => document.activeElement?.id === "errors", null, { timeout: 5000 });
  check(await focused.then(() => true, () => false), `${name}: the error summary does not have the focus`);
  const target = await page.getAttribute("#errors a", "href");
  check(target !== null && (await page.$(target)) !== null, `${name}: the summary does not lead to the field`);
  check((await page.$$("[aria-invalid=true], .wrong input[aria-describedby]")).length > 0, `${name}: no field is marked`);
  await page.click("#errors a");
  const reached = await page.evaluate((id) => document.activeElement.id === id, target.slice(1));
  check(reached, `${name}: the link in the summary does not focus the field`);
}

/** Every page with a step to confirm: the effect is told, a button confirms, another way leads back. */
export async function suite(page, pages, check) {
  for (const path of pages.filter((one) => /\/(submit|approve|reject|retire|release|pause|resume|cancel)$/.test(one.split("?")[0]))) {
    const answer = await page.goto(path);
    if (!answer.ok()) continue; // the step is not open now; the refusal page was looked at by the other suites
    check((await page.$$("main dl dt")).length > 0, `${path}: does not say what will happen`);
    check((await page.$$("main form[method=post] button")).length === 1, `${path}: not exactly one button confirms`);
    check((await page.$$("main form a.button")).length === 1, `${path}: no way back beside the button`);
    const required = await page.$("main textarea[required], main input[type=checkbox]");
    if (required) {
      await page.click("main form[method=post] button");
      await failed(page, path, check);
    }
  }
  for (const path of pages) {
    await page.goto(path);
    const selects = await page.$$("select");
    for (const select of selects) {
      const before = page.url();
      await select.focus();
      await page.keyboard.press("ArrowDown");
      check(page.url() === before, `${path}: choosing changes the page by itself`);
    }
  }
}
