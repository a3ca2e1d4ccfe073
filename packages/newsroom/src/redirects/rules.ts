const PATH_LIMIT = 1_000;

/** What the site answers by itself, before anybody looks for a redirect. */
const reserved = /^\/(?:(?:kk|ru|en)\/(?:sign-in|me)|_next|api|comments|fonts|icon\.svg|islands|livez|media|preview|readyz|speculation-rules\.json)(?:\/|$)/;

export const isReserved = (path: string): boolean => reserved.test(path);

/**
 * A path as the redirects spell it: without host, query and trailing slash, percent-encoded in one way. Takes a whole address
 * too. Null for what is no path, or says more than a path.
 */
export function toSitePath(text: string): string | null {
  const given = text.trim();
  if (!/^(?:\/(?![/\\])|https?:\/\/)/i.test(given) || !URL.canParse(given, "http://site")) return null;
  const { pathname, search, hash } = new URL(given, "http://site");
  const path = toOneSpelling(pathname);
  return search || hash || path === null || path.length > PATH_LIMIT ? null : path;
}

function toOneSpelling(pathname: string): string | null {
  try {
    const spelled = encodeURI(decodeURI(pathname)).replace(/%25([0-9a-f]{2})/gi, (_, code: string) => `%${code.toUpperCase()}`);
    return spelled.replace(/\/{2,}/g, "/").replace(/(.)\/$/, "$1");
  } catch {
    return null;
  }
}
