import type postgres from "postgres";
import { z } from "zod";

const Definitions = z.array(z.object({ name: z.string(), definition: z.string() }));

export type WithoutIndexes = { note(text: string): void; work(): Promise<void> };

/** Takes the indexes that hold no constraint off these tables while rows pour in: built afterwards, in one sort each, they cost a fraction. */
export async function withoutIndexes(sql: postgres.Sql, tables: string[], { note, work }: WithoutIndexes): Promise<void> {
  const indexes = Definitions.parse(
    await sql`
      select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
      where indrelid = any(${tables}::text[]::regclass[]) and not exists (select from pg_constraint where conindid = indexrelid)`,
  );
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  await work();
  for (const { name, definition } of indexes) {
    note(`building ${name}`);
    await sql.begin(async (tx) => {
      await tx`set local maintenance_work_mem = '512MB'`;
      await tx.unsafe(definition);
    });
  }
}
