import type { Lost } from "./lost.ts";

type Step = (source: string, lost: Lost[]) => string;

const LONGEST = 2_000_000;

/** What is done to HTML before it is parsed: what is no markup becomes markup, and what is too much goes. */
const steps: readonly Step[] = [withoutEmbeddedFiles, cutToSize, withCaptions, withEmbedAddresses, withoutShortcodes];

export const toSource: Step = (html, lost) => steps.reduce((source, step) => step(source, lost), html);

/** Documents carry their pictures inside; ten megabytes of letters are no text. */
function withoutEmbeddedFiles(source: string): string {
  return source.replaceAll(/\bdata:[\w.+/-]{1,80};base64,[\w+/=%-]*/gi, "data:");
}

export function cutToSize(source: string, lost: Lost[]): string {
  if (source.length <= LONGEST) return source;
  lost.push({ what: "rest", text: source.slice(LONGEST, LONGEST + 1_000).replaceAll(/<[^<>]*>?/g, " ") });
  return source.slice(0, LONGEST);
}

/** WordPress's `[caption]<img> words[/caption]`. */
function withCaptions(source: string): string {
  return source.replaceAll(
    /\[caption[^\]]{0,500}\]([^[]{0,5000})\[\/caption\]/gi,
    (_, inside: string) => `<figure>${inside.replace(/^(\s*(?:<a[^>]*>)?\s*<img[^>]*>\s*(?:<\/a>)?)(.*)$/is, "$1<figcaption>$2</figcaption>")}</figure>`,
  );
}

function withEmbedAddresses(source: string): string {
  return source.replaceAll(/\[embed[^\]]{0,500}\]\s*([^\s[\]<>]{1,500})\s*\[\/embed\]/gi, "<p>$1</p>");
}

/** Only those that are known or have attributes: brackets are also how people write [sic]. */
function withoutShortcodes(source: string, lost: Lost[]): string {
  return source.replaceAll(
    /\[\/?(gallery|playlist|audio|video|contact-form-7|vc_\w+|et_pb_\w+|[a-z][\w-]{1,30}(?=\s+[\w-]{1,30}=["'”“]))[^[\]]{0,1000}\]/gi,
    (code: string) => {
      if (!code.startsWith("[/")) lost.push({ what: "shortcode", text: code });
      return "";
    },
  );
}
