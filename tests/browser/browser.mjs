// The browser that every suite looks with, and the count of promises.
import { chromium } from "playwright-core";

/** A browser without a window; DUENOTICE_TEST_BROWSER names a program of the system, or is a path. */
export function launch() {
  const named = process.env.DUENOTICE_TEST_BROWSER || "chromium";
  return chromium.launch({ executablePath: named.includes("/") ? named : `/usr/bin/${named}`, args: ["--no-sandbox"] });
}

/** Counts promises and keeps what was found broken. */
export function tally() {
  const counted = { looked: 0, problems: [] };
  counted.check = (kept, what) => {
    counted.looked += 1;
    if (!kept) counted.problems.push(what);
  };
  return counted;
}
