import type { IncomingMessage, ServerResponse } from "node:http";

/** An island asks for data; a form for a page. */
export const wantsJson = ({ headers }: IncomingMessage): boolean => headers.accept === "application/json";

export function answerJson(response: ServerResponse, body: object): void {
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.end(JSON.stringify(body));
}
