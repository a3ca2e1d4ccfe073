import { acceptBrotli, openConnection } from "./connection.ts";
import { count, newTally, type Tally } from "./tally.ts";

export type Saturation = { port: number; connections: number; seconds: number; nextPath(): string };

/** As many requests as the server answers: each connection asks again as soon as it has its answer. */
export async function saturate({ port, connections, seconds, nextPath }: Saturation): Promise<Tally> {
  const tally = newTally();
  const begunAt = performance.now();
  const deadline = begunAt + seconds * 1000;
  const ask = async (): Promise<void> => {
    const connection = openConnection(port);
    while (performance.now() < deadline) await count(tally, performance.now(), connection.get(nextPath(), acceptBrotli));
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, ask));
  tally.seconds = (performance.now() - begunAt) / 1000;
  return tally;
}
