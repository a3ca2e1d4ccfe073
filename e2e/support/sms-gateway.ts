import { once } from "node:events";
import { createServer } from "node:http";
import { z } from "zod";

const Message = z.object({ to: z.string(), text: z.string() });

export interface SmsGateway {
  url: string;
  /** What telephones got. */
  sent: z.infer<typeof Message>[];
  /** What it answers from now on. */
  status: number;
  close(): void;
}

/** A gateway that takes messages and shows them. */
export async function startSmsGateway(): Promise<SmsGateway> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    if (gateway.status < 300) gateway.sent.push(Message.parse(JSON.parse(Buffer.concat(chunks).toString("utf8"))));
    response.writeHead(gateway.status).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}/send`;
  const gateway: SmsGateway = { url, sent: [], status: 200, close: () => void server.close() };
  return gateway;
}
