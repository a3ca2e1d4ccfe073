import { connect } from "@polosa/db/client.ts";
import { sql } from "drizzle-orm";
import { expect, vi } from "vitest";
import { test } from "../../testing/newsroom-test.ts";
import { followStaleKeys } from "./follow-stale-keys.ts";
import { beginReading, markGone, markStale } from "./stale-keys.ts";

test("hands on what was marked while its connection was cut, and again what could not be taken", async ({ pool, poolUrl }) => {
  const connection = connect(poolUrl, { max: 2 });
  const told: string[] = [];
  let refuse = true;
  const following = followStaleKeys(connection, {
    last: await beginReading(pool),
    report: () => {},
    apply: (keys) => {
      if (refuse && keys.some(({ hard }) => hard)) throw new Error("not now");
      told.push(...keys.map(({ key }) => key));
    },
  });

  await markStale(pool, ["first"]);
  await vi.waitFor(() => expect(told).toEqual(["first"]), 5_000);
  await pool.execute(sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`);
  await markGone(pool, ["second"]);
  await markStale(pool, ["third"]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  refuse = false;

  await vi.waitFor(() => expect(told).toEqual(["first", "second", "third"]), 10_000);
  following.stop();
  await connection.close();
});
