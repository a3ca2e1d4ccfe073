import { describe, expect, test } from "vitest";
import { readFormFile, readMultipart } from "./multipart.ts";

const limit = { bytes: 1_000, tooLarge: "file_too_large" };

describe("readMultipart", () => {
  test("gives the file and its name", async () => {
    const { headers, body } = await upload(500);

    const { fileName, bytes } = await readFormFile(await readMultipart(ask(headers, [body]), limit));

    expect({ fileName, length: bytes.byteLength }).toEqual({ fileName: "снимок.png", length: 500 });
  });

  test("refuses an upload that ends half-way", async () => {
    const { headers, body } = await upload(500);

    await expect(readMultipart(ask(headers, [body.subarray(0, 300)]), limit)).rejects.toMatchObject({ reason: "upload_cut" });
  });

  test("refuses one that breaks off", async () => {
    const { headers, body } = await upload(500);
    const broken = new ReadableStream({
      start: (controller) => controller.enqueue(body.subarray(0, 300)),
      pull: (controller) => controller.error(new Error("reset")),
    });

    const request = new Response(broken, { headers });
    await expect(readMultipart(request, limit)).rejects.toMatchObject({ reason: "upload_cut" });
  });

  test("refuses more than a file may have, and does not wait for the end of it", async () => {
    const { headers, body } = await upload(200_000);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += body.byteLength;
        controller.enqueue(body);
      },
    });

    const request = new Response(endless, { headers });
    await expect(readMultipart(request, limit)).rejects.toMatchObject({ reason: "file_too_large" });
    expect(sent).toBeLessThan(2_000_000);
  });

  test("refuses what says itself that it is too much", async () => {
    const headers = { "content-type": "multipart/form-data; boundary=x", "content-length": "999999" };

    await expect(readMultipart(ask(headers, []), limit)).rejects.toMatchObject({ reason: "file_too_large" });
  });
});

async function upload(length: number): Promise<{ headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }> {
  const form = new FormData();
  form.set("file", new File([new Uint8Array(length)], "снимок.png"));
  const response = new Response(form);
  return { headers: { "content-type": response.headers.get("content-type") ?? "" }, body: new Uint8Array(await response.arrayBuffer()) };
}

const ask = (headers: Record<string, string>, chunks: Uint8Array<ArrayBuffer>[]) => new Response(new Blob(chunks), { headers });
