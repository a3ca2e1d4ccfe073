import type { Page } from "@playwright/test";
import { portal } from "./env.ts";

/** Collects what must not happen while somebody reads: a dialog, a way to or a request of another host. */
export function watch(page: Page): string[] {
  const happened: string[] = [];
  const own = [portal.SITE_URL, portal.ADMIN_URL].map((url) => new URL(url).host);
  page.on("dialog", (dialog) => {
    happened.push(`dialog at ${page.url()}: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && !own.includes(url.host)) happened.push(`request of ${request.url()}`);
  });
  page.on("popup", (popup) => happened.push(`window at ${popup.url()}`));
  return happened;
}

/** What elements a page is made of: each kind with its attributes, and each scheme that an attribute leads to. */
export const shapesOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const leading = ["href", "src", "action", "formaction", "data", "srcdoc", "xlink:href", "poster", "background"];
    const shapes = [...document.querySelectorAll("*")].flatMap((element) => [
      `<${element.localName} ${element.getAttributeNames().sort().join(" ")}>`,
      ...leading.flatMap((name) => (element.hasAttribute(name) ? [`${name}=${/^[^/?#]*:/.exec(element.getAttribute(name) ?? "")?.[0] ?? ""}`] : [])),
    ]);
    return [...new Set(shapes)];
  });
