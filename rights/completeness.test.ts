import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acts } from "./acts.ts";
import { routes } from "./routes.ts";

const admin = join(import.meta.dirname, "../apps/admin");

test("every route of the admin has its row, and every row its route", () => {
  const files = globSync("**/{page.tsx,route.ts}", { cwd: join(admin, "app") });

  const existing = files.map((file) => `/${file}`.replace(/\/\([^)]*\)/g, "").replace(/\/(page\.tsx|route\.ts)$/, "") || "/");

  expect(existing.toSorted()).toEqual(Object.keys(routes).toSorted());
});

test("every exported action has its row, and every row its action", () => {
  const files = globSync("**/*.{ts,tsx}", { cwd: admin, exclude: ["node_modules", ".next"] });
  const sources = files.map((file) => ({ file, source: readFileSync(join(admin, file), "utf8") })).filter(({ source }) => /^\s*"use server";/m.test(source));

  const existing = sources.flatMap(({ file, source }) =>
    [...source.matchAll(/export (?:const|async function|function) (\w+)/g)].map(([, name]) => `${file.replace(/^features\/|\/actions\.ts$/g, "")}/${name}`),
  );

  expect(existing.toSorted()).toEqual(Object.keys(acts).toSorted());
});
