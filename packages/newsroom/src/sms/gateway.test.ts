import { once } from "node:events";
import { createServer } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { openGateway } from "./gateway.ts";

interface Received {
  headers: Record<string, unknown>;
  body: string;
}

/** A gateway of our own, which answers with a status. */
async function givenGateway() {
  const received: Received[] = [];
  const answers = { status: 200 };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    received.push({ headers: request.headers, body: Buffer.concat(chunks).toString("utf8") });
    response.writeHead(answers.status).end("ok");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/send`, received, answers };
}

const message = { number: "+77011234567", text: 'Код: "12"\n{number}' };
const json = { template: '{"to":"{number}","text":"{text}"}', contentType: "application/json", authorization: "Bearer key" };

test("a message is posted as the template says, whatever stands in it", async () => {
  const { url, received } = await givenGateway();

  expect(await openGateway({ url, ...json }).send(message)).toBe(true);
  expect(
    await openGateway({ url, template: "to={number}&text={text}", contentType: "application/x-www-form-urlencoded", authorization: undefined }).send(message),
  ).toBe(true);

  expect(JSON.parse(received[0]?.body ?? "")).toEqual({ to: message.number, text: message.text });
  expect(received[0]?.headers).toMatchObject({ authorization: "Bearer key", "content-type": "application/json" });
  expect(Object.fromEntries(new URLSearchParams(received[1]?.body))).toEqual({ to: message.number, text: message.text });
});

test("a gateway that refuses or is not there has not sent it", async () => {
  const { url, answers } = await givenGateway();
  answers.status = 500;

  expect(await openGateway({ url, ...json }).send(message)).toBe(false);
  expect(await openGateway({ url: "http://127.0.0.1:1/", ...json }).send(message)).toBe(false);
});
