import { chromium } from "@playwright/test";
const [,, out, path, width, scheme = "light", js = "on", sel = "#comments", click=""] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const c = await b.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme, javaScriptEnabled: js === "on" });
const p = await c.newPage();
p.on("console", m => m.type() === "error" && console.log("console", m.text()));
p.on("pageerror", e => console.log("pageerror", e.message));
const r = await p.goto("http://localhost:4610" + path);
console.log(r.status(), await p.evaluate(() => [document.documentElement.scrollWidth, innerWidth]));
if (click) { await p.locator(click).first().click(); await p.waitForTimeout(800); }
await p.locator(sel).first().screenshot({ path: out });
await b.close();
