/** An HTTP/1.1 response as it came over the wire. */
export type Answer = { status: number; head: string; body: Buffer; closes: boolean };

const blank = Buffer.from("\r\n\r\n");
const noBody = new Set([204, 304]);

/** The first whole answer in these bytes and what comes after it; null when it is not all there yet. */
export function readAnswer(bytes: Buffer): { answer: Answer; rest: Buffer } | null {
  const end = bytes.indexOf(blank);
  if (end === -1) return null;

  const head = bytes.toString("latin1", 0, end);
  const status = Number(head.slice(9, 12));
  const from = end + blank.length;
  const found = noBody.has(status) ? { body: Buffer.alloc(0), to: from } : readBody(bytes, { head, from });
  if (found === null) return null;

  const closes = /\r\nconnection: close/i.test(head);
  return { answer: { status, head, body: found.body, closes }, rest: bytes.subarray(found.to) };
}

/** A header's value; empty when it is not there. */
export function headerOf({ head }: Answer, name: string): string {
  return new RegExp(`\\r\\n${name}: ?([^\\r]*)`, "i").exec(head)?.[1] ?? "";
}

type Place = { head: string; from: number };
type Body = { body: Buffer; to: number };

function readBody(bytes: Buffer, { head, from }: Place): Body | null {
  const length = /\r\ncontent-length: ?(\d+)/i.exec(head)?.[1];
  if (length === undefined) return /\r\ntransfer-encoding: ?chunked/i.test(head) ? readChunks(bytes, from) : { body: Buffer.alloc(0), to: from };

  const to = from + Number(length);
  return bytes.length < to ? null : { body: bytes.subarray(from, to), to };
}

function readChunks(bytes: Buffer, from: number): Body | null {
  const chunks: Buffer[] = [];
  let at = from;
  while (true) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd === -1) return null;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    const to = lineEnd + 2 + size + 2;
    if (bytes.length < to) return null;
    if (size === 0) return { body: Buffer.concat(chunks), to };
    chunks.push(bytes.subarray(lineEnd + 2, to - 2));
    at = to;
  }
}
