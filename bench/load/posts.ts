import { openConnection } from "./connection.ts";
import { count, newTally, type Tally } from "./tally.ts";

export interface Post {
  headers: string;
  body: string;
}

export type Posting = { port: number; path: string; connections: number; seconds: number; next(): Post };

/** As many forms as the server takes: each connection posts the next as soon as the last was answered. */
export async function saturatePosts({ port, path, connections, seconds, next }: Posting): Promise<Tally> {
  const tally = newTally();
  const begunAt = performance.now();
  const deadline = begunAt + seconds * 1000;
  const post = async (): Promise<void> => {
    const connection = openConnection(port);
    while (performance.now() < deadline) await count(tally, performance.now(), connection.post(path, next()));
    connection.close();
  };
  await Promise.all(Array.from({ length: connections }, post));
  tally.seconds = (performance.now() - begunAt) / 1000;
  return tally;
}
