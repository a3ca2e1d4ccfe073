import { readdir } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { files } from "@polosa/db/schema/files.ts";
import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { givenPerson } from "../../testing/builders.ts";
import { test } from "../../testing/media-test.ts";
import { parseInput } from "../kernel/errors.ts";
import { addFile } from "./commands.ts";
import { AddFile } from "./input.ts";
import { findKeptFile, listOfferedFiles } from "./queries.ts";
import { toDownloadHeaders } from "./rules.ts";

const pdf = Buffer.from("%PDF-1.7\n…\n%%EOF\n");
const zip = (...names: string[]) => Buffer.from(`PK\u0003\u0004${names.join("\u0000")}`);

describe("addFile", () => {
  test("keeps a document once, and gives it to readers under its name", async ({ db, storage }) => {
    const author = await givenPerson(db, { role: "author" });

    const id = await addFile(db, author, { fileName: "Бюджет 2026.pdf", bytes: pdf, storage });
    const again = await addFile(db, author, { fileName: "копия.pdf", bytes: pdf, storage });

    const { [id]: offered } = await listOfferedFiles(db, [id]);
    const kept = await findKeptFile(storage, offered?.path.slice("/files/".length) ?? "");
    expect(again).toBe(id);
    expect(kept).toMatchObject({ fileName: "Бюджет 2026.pdf", type: "application/pdf", bytes: pdf.byteLength });
    expect(kept && (await text(await kept.open()))).toBe(pdf.toString());
  });

  test.for<[string, Buffer]>([
    ["записка.docx", zip("[Content_Types].xml", "word/document.xml")],
    ["таблица.xlsx", zip("[Content_Types].xml", "xl/workbook.xml")],
    ["архив.zip", zip("a.txt")],
    ["ряды.csv", Buffer.from("год;сумма\n2026;5\n")],
    ["старое.TXT", Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])],
  ])("takes %s", async ([fileName, bytes], { db, storage }) => {
    const id = await addFile(db, await givenPerson(db, { role: "author" }), { fileName, bytes, storage });

    expect(await db.$count(files, eq(files.id, id))).toBe(1);
  });

  test.for<[string, Buffer, string]>([
    ["страница.html", Buffer.from("<html>"), "file_type_refused"],
    ["программа.exe", Buffer.from("MZ"), "file_type_refused"],
    ["без-конца", pdf, "file_type_refused"],
    ["страница.txt", Buffer.from("  <script>alert(1)</script>"), "file_is_another_type"],
    ["программа.csv", Buffer.from("MZ\u0000\u0001"), "file_is_another_type"],
    ["архив.pdf", zip("a.txt"), "file_is_another_type"],
    ["оборвался.pdf", pdf.subarray(0, 10), "file_is_another_type"],
    ["таблица.docx", zip("[Content_Types].xml", "xl/workbook.xml"), "file_is_another_type"],
    ["макросы.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "file_has_macros"],
  ])("refuses %s and keeps nothing", async ([fileName, bytes, reason], { db, storage, directory }) => {
    const author = await givenPerson(db, { role: "author" });

    await expect(addFile(db, author, { fileName, bytes, storage })).rejects.toMatchObject({ kind: "invalid", reason });

    expect(await db.$count(files)).toBe(0);
    expect(await readdir(directory)).toEqual([]);
  });

  test("refuses moderators", async ({ db, storage }) => {
    const moderator = await givenPerson(db, { role: "moderator" });

    await expect(addFile(db, moderator, { fileName: "a.pdf", bytes: pdf, storage })).rejects.toMatchObject({ kind: "forbidden" });
  });
});

test("a name loses its folders and the signs that file systems refuse", () => {
  expect(parseInput(AddFile, { fileName: '..\\C:\\тайна/"план"?.pdf', bytes: pdf }).fileName).toBe("_план__.pdf");
  expect(() => parseInput(AddFile, { fileName: "a.pdf", bytes: Buffer.alloc(0) })).toThrow("file_empty");
});

test("a download is saved and never shown", () => {
  expect(toDownloadHeaders({ fileName: "Отчёт (1).pdf", type: "application/pdf", bytes: 3 })).toMatchObject({
    "Content-Disposition": "attachment; filename*=UTF-8''%D0%9E%D1%82%D1%87%D1%91%D1%82%20%281%29.pdf",
    "X-Content-Type-Options": "nosniff",
  });
});

test("finds no file at an address that is none", async ({ storage }) => {
  const hash = "b".repeat(64);
  await storage.put(`files/${hash}`, pdf);

  for (const address of [`${hash}/a.html`, `${hash}/%E0%A4%A`, `../files/${hash}/a.pdf`, `${hash}`])
    expect(await findKeptFile(storage, address), address).toBeNull();
});
