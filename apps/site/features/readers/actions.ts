import type { IncomingMessage, ServerResponse } from "node:http";
import { eraseReader } from "@polosa/newsroom/erasures/commands.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { renameReader, signOutReaderEverywhere } from "@polosa/newsroom/readers/commands.ts";
import { RenameReader } from "@polosa/newsroom/readers/input.ts";
import type { Reader } from "@polosa/newsroom/readers/queries.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import type { Locale } from "../../server/locale.ts";
import { readForm } from "../../server/posted-form.ts";
import { forgetReader } from "../../server/reader.ts";
import { mePath } from "./paths.ts";

/** Where a reader goes on to, or why not, with the name as it was typed. */
export type Acted = { location: string } | { error: DomainError; typed: string };

/** What a reader asks for on their own page: another name, or to be signed out. */
export async function changeMeAction(
  request: IncomingMessage,
  response: ServerResponse,
  { reader, locale }: { reader: Reader; locale: Locale },
): Promise<Acted> {
  let typed = reader.name;
  try {
    const form = await readForm(request, env().SITE_URL);
    switch (form.get("act")) {
      case "rename":
        typed = form.get("name") ?? "";
        await renameReader(db(), reader, parseInput(RenameReader, { name: typed }));
        return { location: mePath(locale) };
      case "sign-out":
        await forgetReader(request, response);
        return { location: `/${locale}` };
      case "sign-out-everywhere":
        await signOutReaderEverywhere(db(), reader);
        await forgetReader(request, response);
        return { location: `/${locale}` };
      default:
        throw new DomainError("invalid", "malformed");
    }
  } catch (error) {
    if (error instanceof DomainError) return { error, typed };
    throw error;
  }
}

/** For good; the page before has asked whether they are sure. */
export async function eraseMeAction(
  request: IncomingMessage,
  response: ServerResponse,
  { reader }: { reader: Reader },
): Promise<{ error: DomainError } | null> {
  try {
    await readForm(request, env().SITE_URL);
    await eraseReader(db(), reader, { secret: env().AUTH_SECRET });
    await forgetReader(request, response);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return { error };
    throw error;
  }
}
