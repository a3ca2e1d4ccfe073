import { chromium } from "@playwright/test";

const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const [, , who, pw, ...paths] = process.argv;
for (const width of [1280, 768, 360]) {
  const c = await b.newContext({ viewport: { width, height: width === 360 ? 740 : 900 }, baseURL: "http://localhost:4811" });
  const p = await c.newPage();
  p.on("pageerror", (e) => console.log("pageerror", e.message));
  p.on("console", (m) => m.type() === "error" && console.log("console", m.text().slice(0, 300)));
  await p.goto("/sign-in");
  await p.waitForTimeout(1500);
  await p.getByLabel("Электронная почта").fill(who);
  await p.getByLabel("Пароль", { exact: true }).fill(pw);
  await p.getByRole("button", { name: "Войти", exact: true }).click();
  await p.waitForURL((u) => !u.pathname.startsWith("/sign-in"), { timeout: 120000 });
  for (const [i, path] of paths.entries()) {
    await p.goto(path, { timeout: 120000 });
    await p.waitForTimeout(2500);
    await p.screenshot({ path: `/tmp/c6-shot-${i}-${width}.png`, fullPage: false });
  }
  await c.close();
}
await b.close();
