import { canReadAudit } from "@polosa/newsroom/audit/permissions.ts";
import { type ExportedEntry, exportEntries } from "@polosa/newsroom/audit/queries.ts";
import { CSV_HEADING, toCsvLines, toJsonLines } from "../../../features/audit/exported.ts";
import { toFilters } from "../../../features/audit/filters.ts";
import { db } from "../../../server/db.ts";
import { getSignedIn } from "../../../server/session.ts";

/** The entries that were asked for, as a file: batch by batch, as fast as it is taken. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getSignedIn();
  if (!actor) return new Response(null, { status: 401 });
  if (!canReadAudit(actor)) return new Response(null, { status: 403 });

  const query = Object.fromEntries(new URL(request.url).searchParams);
  const batches = exportEntries(db(), toFilters(query));
  const isCsv = query.format === "csv";
  return new Response(toStream(isCsv ? toText(batches, CSV_HEADING, toCsvLines) : toText(batches, "", toJsonLines)), {
    headers: {
      "Content-Type": isCsv ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8",
      "Content-Disposition": `attachment; filename="audit-${new Date().toISOString().slice(0, 10)}.${isCsv ? "csv" : "jsonl"}"`,
      "Cache-Control": "private, no-store",
    },
  });
}

async function* toText(batches: AsyncIterable<ExportedEntry[]>, heading: string, toLines: (batch: ExportedEntry[]) => string): AsyncGenerator<string> {
  if (heading) yield heading;
  for await (const batch of batches) yield toLines(batch);
}

/** Asks for the next batch when the last one was taken. */
function toStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await texts.return(undefined)),
  });
}
