import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { messages } from "../../server/messages.ts";

const newsroom = join(import.meta.dirname, "../../../../packages/newsroom/src");

test("every act that the newsroom writes down has words", () => {
  const sources = globSync("**/commands.ts", { cwd: newsroom }).map((file) => readFileSync(join(newsroom, file), "utf8"));

  const written = sources.flatMap((source) => [...source.matchAll(/\bact: "(\w+)", subject/g)].map(([, act = ""]) => act));

  expect(written).toContain("publishArticle");
  expect(written.filter((act) => !Object.hasOwn(messages.ru.audit.acts, act))).toEqual([]);
});
