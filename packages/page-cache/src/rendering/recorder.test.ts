import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import { DeadSocket } from "./dead-socket.ts";
import { createOriginRequest } from "./origin-request.ts";
import { type Recording, ResponseRecorder } from "./recorder.ts";

const address = { key: "GET news.test/a?q=1", host: "news.test", url: "/a?q=1", headers: { "accept-language": "kk" } };

function givenRecorder(): ResponseRecorder {
  const line = new DeadSocket();
  return new ResponseRecorder(createOriginRequest(address, line), line, 1_000_000);
}

async function record(write: (response: ResponseRecorder) => unknown): Promise<Recording> {
  const recorder = givenRecorder();
  await write(recorder);
  expect(await recorder.ending).toBe("whole");
  return recorder.recording();
}

describe("what an origin may write", () => {
  test.for<[string, (response: ResponseRecorder) => unknown]>([
    ["writeHead with an object", (response) => response.writeHead(201, { "X-A": "1", "x-n": 2 }).end("body")],
    ["writeHead with a reason", (response) => response.writeHead(201, "Made", { "X-A": "1", "x-n": "2" }).end("body")],
    ["writeHead with a flat list", (response) => response.writeHead(201, ["X-A", "1", "x-n", "2"]).end("body")],
    [
      "writeHead with pairs",
      (response) =>
        response
          .writeHead(201, [
            ["X-A", "1"],
            ["x-n", "2"],
          ])
          .end("body"),
    ],
    [
      "setHeader and statusCode",
      (response) => {
        response.statusCode = 201;
        response.setHeader("X-A", "1").setHeader("x-n", 2).end("body");
      },
    ],
    [
      "setHeaders",
      (response) => {
        response.statusCode = 201;
        response
          .setHeaders(
            new Map([
              ["X-A", "1"],
              ["x-n", "2"],
            ]),
          )
          .end("body");
      },
    ],
    [
      "appendHeader",
      (response) => {
        response.statusCode = 201;
        response.setHeader("x-n", "2");
        response.appendHeader("x-a", "1").end("body");
      },
    ],
    [
      "writeHead over what was set",
      (response) => {
        response.setHeader("x-a", "0");
        response.setHeader("x-n", "2");
        response.writeHead(201, { "X-A": "1" });
        response.end("body");
      },
    ],
    [
      "write and end",
      (response) => {
        response.writeHead(201, { "x-a": "1", "x-n": "2" });
        response.write("bo");
        response.end(Buffer.from("dy"));
      },
    ],
    [
      "encodings",
      (response) => {
        response.writeHead(201, { "x-a": "1", "x-n": "2" });
        response.write("626f", "hex");
        response.end("ZHk=", "base64");
      },
    ],
    [
      "flushHeaders and callbacks",
      async (response) => {
        response.statusCode = 201;
        response.setHeader("x-a", "1").setHeader("x-n", "2");
        response.flushHeaders();
        await new Promise<void>((resolve) => response.write("body", () => resolve()));
        await new Promise<void>((resolve) => response.end(resolve));
      },
    ],
    [
      "a piped stream",
      (response) => {
        response.writeHead(201, { "x-a": "1", "x-n": "2" });
        Readable.from(["bo", "dy"]).pipe(response);
      },
    ],
    [
      "a pipeline",
      async (response) => {
        response.writeHead(201, { "x-a": "1", "x-n": "2" });
        await pipeline(Readable.from(["bo", "dy"]), response);
      },
    ],
    [
      "a web stream",
      async (response) => {
        response.writeHead(201, { "x-a": "1", "x-n": "2" });
        await pipeline(new Blob(["body"]).stream(), response);
      },
    ],
  ])("%s", async ([, write]) => {
    const { status, headers, body } = await record(write);

    expect({ status, a: headers["x-a"], n: headers["x-n"], body: body.toString() }).toEqual({ status: 201, a: "1", n: "2", body: "body" });
  });

  test("several cookies stay several, several lines of another header become one", async () => {
    const { headers } = await record((response) => response.writeHead(200, ["Set-Cookie", "a=1", "set-cookie", "b=2", "link", "<a>", "link", "<b>"]).end());

    expect(headers).toMatchObject({ "set-cookie": ["a=1", "b=2"], link: "<a>, <b>" });
  });

  test("nothing, with a 204 or 304", async () => {
    const recordings = [await record((response) => response.writeHead(204).end("body")), await record((response) => response.writeHead(304).end("body"))];

    expect(recordings.map(({ body }) => body.length)).toEqual([0, 0]);
  });

  test("bytes it then uses again for something else", async () => {
    const { body } = await record((response) => {
      const bytes = Buffer.from("first");
      response.write(bytes);
      bytes.write("SPOIL");
      response.end();
    });

    expect(body.toString()).toBe("first");
  });

  test("more than fits a socket's buffer", async () => {
    const { body } = await record((response) => Readable.from(Array.from({ length: 50 }, () => Buffer.alloc(16_384))).pipe(response));

    expect(body.length).toBe(50 * 16_384);
  });
});

describe("what an origin may look at", () => {
  test("finish and close come in this order, and headersSent, writableEnded and closed become true", async () => {
    const recorder = givenRecorder();
    const events: string[] = [];
    for (const name of ["finish", "close"]) recorder.once(name, () => events.push(name));

    const before = [recorder.headersSent, recorder.writableEnded, recorder.closed];
    recorder.end("x");
    await new Promise((resolve) => recorder.once("close", resolve));

    expect(events).toEqual(["finish", "close"]);
    expect([before, [recorder.headersSent, recorder.writableEnded, recorder.closed]]).toEqual([
      [false, false, false],
      [true, true, true],
    ]);
  });

  test("destroying it ends it as broken, with close and without finish", async () => {
    const recorder = givenRecorder();
    let isFinished = false;
    recorder.once("finish", () => {
      isFinished = true;
    });
    recorder.write("half");

    recorder.destroy(new Error("no"));

    expect([await recorder.ending, isFinished]).toEqual(["broken", false]);
  });

  test("writing on after that is not an error that anyone has to catch", async () => {
    const recorder = givenRecorder();
    recorder.destroy();

    recorder.write("more");
    recorder.end("still more");

    expect(await recorder.ending).toBe("broken");
  });

  test("the request is a GET with its headers in every form, a socket and an empty body", async () => {
    const { req } = givenRecorder();

    expect(req).toMatchObject({ method: "GET", url: "/a?q=1", httpVersion: "1.1", complete: true, aborted: false });
    expect(req.headers).toEqual({ host: "news.test", "accept-language": "kk" });
    expect(req.headersDistinct).toEqual({ host: ["news.test"], "accept-language": ["kk"] });
    expect(req.rawHeaders).toEqual(["host", "news.test", "accept-language", "kk"]);
    expect(req.socket.remoteAddress).toBe("127.0.0.1");
    expect(await req.toArray()).toEqual([]);
  });
});
