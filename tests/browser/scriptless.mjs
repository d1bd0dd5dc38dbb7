// C2: everything works with scripts off.
import { signIn } from "./console.mjs";

export async function suite(browser, base, token, pages, check) {
  const context = await browser.newContext({ baseURL: base, javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, token);
  for (const path of pages) {
    const answer = await page.goto(path);
    check(answer.status() < 500, `${path} without script: ${answer.status()}`);
    check((await page.locator("h1").count()) === 1, `${path} without script: no heading`);
  }
  const mailing = pages.find((path) => /\/mailings\/mlg_[0-9a-f]+$/.test(path));
  if (mailing) {
    await page.goto(mailing);
    check((await page.locator("progress").count()) === 1, `${mailing}: no progress without script`);
    await page.click("text=Refresh");
    check(page.url().endsWith(mailing), `${mailing}: Refresh leads to ${page.url()}`);
    check((await page.locator("text=Pause live counts").count()) === 0, `${mailing}: a button that does nothing is shown without script`);
  }
  await page.click("text=Sign out");
  await page.goto("/console/incidents");
  check(new URL(page.url()).pathname === "/console/login", "after signing out a page is still open");
  await context.close();
}
