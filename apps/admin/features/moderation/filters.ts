import { QueueFilters } from "@polosa/newsroom/queues/input.ts";

type Query = Record<string, string | string[] | undefined>;

/** What is asked for, as it stands in the address. */
export const toFilters = (query: Query): QueueFilters =>
  QueueFilters.parse({
    queue: query.queue,
    after: query.after || null,
    size: query.size,
    search: query.q ?? "",
    standing: query.standing || null,
    readerId: query.reader || null,
    articleId: query.article || null,
  });

export function toQueueAddress({ queue, after, size, search, standing, readerId, articleId }: Partial<QueueFilters>): string {
  const said = { queue, after, size: size === 200 ? "200" : null, q: search, standing, reader: readerId, article: articleId };
  const set = Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return `/moderation?${new URLSearchParams(set)}`;
}

export const isNarrowed = ({ search, standing, readerId, articleId }: QueueFilters): boolean => Boolean(search || standing || readerId || articleId);
