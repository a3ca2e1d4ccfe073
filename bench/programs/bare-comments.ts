import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import postgres from "postgres";

// The least that could take a comment: reads the form and inserts one row into a table like `comments`. Arguments: port, database.
const [port, databaseUrl = ""] = process.argv.slice(2);
const sql = postgres(databaseUrl, { max: 10 });

const server = createServer(async (request, response) => {
  if (request.method !== "POST") return void response.writeHead(200).end();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const form = new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
  const id = randomUUID();
  await sql`
    insert into bare_comments (id, article_id, reader_id, name, body, address_hash, form_key, decision_id, standing, shown_at)
    values (${id}, ${form.get("articleId")}, ${id}, ${form.get("name")}, ${form.get("body")}, 'bare', ${form.get("formKey")}, ${id}, 'visible', now())`;
  response.writeHead(303, { Location: `/#comment-${id}` }).end();
});
server.keepAliveTimeout = 65_000;
server.listen(Number(port), "127.0.0.1");
