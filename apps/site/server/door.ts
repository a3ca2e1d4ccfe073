import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { parseCursor } from "@polosa/newsroom/kernel/cursor.ts";
import { securityHeaders } from "./headers.ts";

const COMMENTS = /^\/api\/comments(?:\?|$)/;
/** A form and what it is posted to. */
const APPEAL = /^\/comments\/appeal(?:\?|$)/;
const FILES = /^\/(?:fonts|islands)\//;
const FILE = /^\/(?:fonts|islands)\/[\w-][\w.-]*$/;
const COMMENT = /^(?:waiting|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const isSensible = new Map<string, (value: string) => boolean>([
  ["before", (value) => parseCursor(value) !== null],
  ["after", (value) => parseCursor(value) !== null],
  ["comment", (value) => COMMENT.test(value)],
  ["look", (value) => value === "light" || value === "dark"],
  ["form", (value) => value === "lite"],
]);

/** Answers what nobody who reads would ask, before it costs a render; true when it did. */
export function turnAway({ method, url = "" }: IncomingMessage, response: ServerResponse): boolean {
  const reading = method === "GET" || method === "HEAD";
  const commenting = method === "POST" && (COMMENTS.test(url) || APPEAL.test(url));
  if (!url.startsWith("/")) refuse(response, 400);
  else if (!reading && !commenting) refuse(response, 405, { Allow: COMMENTS.test(url) ? "POST" : "GET, HEAD" });
  // Reader pages ask for nothing of the framework's.
  else if (url.startsWith("/_next/") || isMissingFile(url)) refuse(response, 404);
  else return false;
  return true;
}

/** The address without the parameters that mean nothing here, so that nonsense does not make a page another page. */
export function withoutNonsense(url: string): string {
  const [path = "/", query] = url.split("?", 2);
  if (query === undefined) return url;
  const kept = new URLSearchParams([...new URLSearchParams(query)].filter(([name, value]) => isSensible.get(name)?.(value)));
  return kept.size > 0 ? `${path}?${kept}` : path;
}

/** A font or island that the build did not make; no page is rendered to say so. */
function isMissingFile(url: string): boolean {
  const [path = ""] = url.split("?", 1);
  return FILES.test(path) && !(FILE.test(path) && existsSync(join(process.cwd(), "public", path)));
}

const sentences: Record<number, string> = {
  400: "Такой адрес мы не понимаем. / Мұндай мекенжайды түсінбейміз. / We do not understand this address.",
  404: "По этому адресу ничего нет. / Бұл мекенжайда ештеңе жоқ. / There is nothing at this address.",
  405: "Сюда ничего отправить нельзя: вернитесь назад, ваш текст останется в форме. / Мұнда ештеңе жіберуге болмайды: артқа қайтыңыз, мәтініңіз формада қалады. / Nothing can be sent here: go back, your text is still in the form.",
};

function refuse(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const text = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  response.writeHead(status, { ...securityHeaders(), ...headers, ...text }).end(`${sentences[status]}\n`);
}
