import { connect } from "@polosa/db/client.ts";

/** As many connections as the site has. */
export const { db } = connect(process.env.DATABASE_URL ?? "", { max: 10 });
