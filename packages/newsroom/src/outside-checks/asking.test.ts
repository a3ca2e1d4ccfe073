import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { comments } from "@polosa/db/schema/comments.ts";
import { settings } from "@polosa/db/schema/settings.ts";
import { afterEach, describe, expect } from "vitest";
import { givenComment, givenPerson, givenPublishedArticle, givenReader } from "../../testing/builders.ts";
import { test } from "../../testing/newsroom-test.ts";
import { approveComment } from "../moderation/commands.ts";
import { removeOutsideCheck, setOutsideCheck } from "../screening/commands.ts";

type Db = Parameters<typeof givenComment>[0];

const [secret, key] = ["a secret of at least thirty-two characters", "a key of the newsroom's"];
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Heard {
  signature: string;
  body: string;
}

/** The newsroom's own service; it hears everything and answers what it is told to. */
async function givenService(
  answer: (body: string) => { status: number; body: string; afterMs?: number },
): Promise<{ url: string; host: string; heard: Heard[] }> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    heard.push({ signature: String(request.headers["polosa-signature"]), body });
    const { status, body: words, afterMs = 0 } = answer(body);
    setTimeout(() => response.writeHead(status).end(words), afterMs);
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  return { url: `http://${host}/check`, host, heard };
}

async function givenKnownReader(db: Db) {
  const [article, moderator, reader] = [await givenPublishedArticle(db), await givenPerson(db, { role: "moderator" }), await givenReader(db)];
  const { id: commentId } = await givenComment(db, { articleId: article.id, reader, body: "Первое слово" });
  await approveComment(db, moderator, { commentId });
  return { article, reader, administrator: await givenPerson(db, { role: "administrator" }) };
}

describe("the outside check", () => {
  test("is asked with a signature, and lets in or holds", async ({ db }) => {
    const { article, reader, administrator } = await givenKnownReader(db);
    const service = await givenService((body) => ({ status: 200, body: JSON.stringify({ verdict: body.includes("гадость") ? "hold" : "allow" }) }));
    await setOutsideCheck(db, administrator, { url: service.url, key, secret });
    const door = { secret, trustedHosts: [service.host] };

    const fine = await givenComment(db, { articleId: article.id, reader, body: "Хорошая новость", door });
    const held = await givenComment(db, { articleId: article.id, reader, body: "Какая гадость", door });

    expect([fine.standing, held.standing]).toEqual(["visible", "waiting"]);
    const [first] = service.heard;
    expect(JSON.parse(first?.body ?? "")).toMatchObject({ articleId: article.id, readerId: reader.id, body: "Хорошая новость" });
    const [, seconds, signature] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(first?.signature ?? "") ?? [];
    expect(signature).toBe(createHmac("sha256", key).update(`${seconds}.${first?.body}`).digest("hex"));
  });

  test.for<[string, { status: number; body: string; afterMs?: number }]>([
    ["fails", { status: 500, body: '{"verdict":"allow"}' }],
    ["talks nonsense", { status: 200, body: "<html>" }],
    ["knows another verdict", { status: 200, body: '{"verdict":"publish"}' }],
    ["is slow", { status: 200, body: '{"verdict":"allow"}', afterMs: 3_000 }],
    ["leads elsewhere", { status: 302, body: "" }],
  ])("holds the comment when the service %s", async ([, answer], { db }) => {
    const { article, reader, administrator } = await givenKnownReader(db);
    const service = await givenService(() => answer);
    await setOutsideCheck(db, administrator, { url: service.url, key, secret });
    const begunAt = performance.now();

    const { standing } = await givenComment(db, { articleId: article.id, reader, body: "Хорошая новость", door: { secret, trustedHosts: [service.host] } });

    expect(standing).toBe("waiting");
    expect(performance.now() - begunAt).toBeLessThan(2_500);
  });

  test("holds, and knocks nowhere, where the address is private and nobody vouches for it", async ({ db }) => {
    const { article, reader, administrator } = await givenKnownReader(db);
    const service = await givenService(() => ({ status: 200, body: '{"verdict":"allow"}' }));
    await setOutsideCheck(db, administrator, { url: service.url, key, secret });

    await givenComment(db, { articleId: article.id, reader, body: "Хорошая новость", door: { secret, trustedHosts: [] } });

    expect(service.heard).toEqual([]);
    expect(await db.$count(comments)).toBe(2);
  });

  test("is asked no more when it was removed", async ({ db }) => {
    const { article, reader, administrator } = await givenKnownReader(db);
    const service = await givenService(() => ({ status: 200, body: '{"verdict":"hold"}' }));
    await setOutsideCheck(db, administrator, { url: service.url, key, secret });

    await removeOutsideCheck(db, administrator);

    const { standing } = await givenComment(db, { articleId: article.id, reader, body: "Хорошая новость", door: { secret, trustedHosts: [service.host] } });
    expect(standing).toBe("visible");
    expect(service.heard).toEqual([]);
  });

  test("keeps its key sealed", async ({ db }) => {
    const { administrator } = await givenKnownReader(db);
    await setOutsideCheck(db, administrator, { url: "https://check.example/", key, secret });

    const kept = JSON.stringify(await db.select().from(settings));

    expect(kept).toContain("check.example");
    expect(kept).not.toContain(key);
  });
});
