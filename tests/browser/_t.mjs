import { WCAG, look, source } from "./axe.mjs";
import { launch } from "./browser.mjs";
import { cutOff } from "./dresses.mjs";
import { readFile } from "node:fs/promises";
const b = await launch();
const c = await b.newContext({ viewport: { width: 1280, height: 900 } });
const p = await c.newPage();
await p.goto(`file:///work/tmp/notices-try/individual-uk.en.full.html`); await p.evaluate(source);
const html = await readFile("/work/tmp/notices-try/individual-general.de.full.html","utf8");
for (let i=0;i<4;i++) {
let t=Date.now(); const out=[]; const lap=(n)=>{const u=Date.now();out.push(n+" "+(u-t));t=u;};
await p.setContent(html); lap("set");
await look(p,WCAG); lap("all");
await p.evaluate(()=>axe.run(document,{runOnly:["color-contrast"],resultTypes:["violations"]})); lap("cc");
await p.evaluate(()=>axe.run(document,{runOnly:["target-size"],resultTypes:["violations"]})); lap("target");
await p.evaluate(()=>axe.run(document,{runOnly:["link-in-text-block"],resultTypes:["violations"]})); lap("litb");
await p.evaluate(()=>axe.run(document,{runOnly:["html-has-lang"],resultTypes:["violations"]})); lap("lang");
await p.evaluate((v)=>axe.run(document,{runOnly:{type:"tag",values:v},resultTypes:["violations"],selectors:false,elementRef:false}),WCAG); lap("noselectors");
await p.evaluate((v)=>axe.run(document,{runOnly:{type:"tag",values:v},resultTypes:["violations"],preload:false}),WCAG); lap("nopreload");
await p.evaluate(cutOff); lap("cut");
await p.emulateMedia({colorScheme:"dark"});await p.setViewportSize({width:320+i,height:900}); lap("resize");
console.log(out.join(", "));
}
await b.close();
