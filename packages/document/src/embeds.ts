import { z } from "zod";

/** What other sites show, kept as provider and id: never as markup, and the address is always made by us. */
interface Provider {
  /** As people call it. */
  name: string;
  id: RegExp;
  /** Where a reader can see it. */
  toAddress(id: string): string;
  /** The hosts of its addresses, without `www.` and `m.`. */
  hosts: readonly string[];
  /** The id in such an address; undefined when it shows nothing that can be embedded. */
  findId(url: URL): string | undefined;
}

export const embedProviders = ["youtube", "telegram", "x", "instagram", "tiktok", "facebook", "vk"] as const;
export type EmbedProvider = (typeof embedProviders)[number];

export const providers: Readonly<Record<EmbedProvider, Provider>> = {
  youtube: {
    name: "YouTube",
    id: /^[\w-]{11}$/,
    toAddress: (id) => `https://www.youtube.com/watch?v=${id}`,
    hosts: ["youtube.com", "youtu.be", "youtube-nocookie.com"],
    findId: ({ hostname, pathname, searchParams }) =>
      hostname === "youtu.be" ? pathname.slice(1) : (searchParams.get("v") ?? /^\/(?:shorts|embed|live)\/([^/]+)/.exec(pathname)?.[1]),
  },
  telegram: {
    name: "Telegram",
    id: /^[A-Za-z]\w{3,31}\/\d{1,10}$/,
    toAddress: (id) => `https://t.me/${id}`,
    hosts: ["t.me", "telegram.me"],
    findId: ({ pathname }) => /^\/(?:s\/)?(\w+\/\d+)\/?$/.exec(pathname)?.[1],
  },
  x: {
    name: "X",
    id: /^\d{1,20}$/,
    toAddress: (id) => `https://x.com/i/status/${id}`,
    hosts: ["x.com", "twitter.com"],
    findId: ({ pathname }) => /^\/(?:\w+|i\/web)\/status\/(\d+)/.exec(pathname)?.[1],
  },
  instagram: {
    name: "Instagram",
    id: /^(?:p|reel)\/[\w-]{5,40}$/,
    toAddress: (id) => `https://www.instagram.com/${id}/`,
    hosts: ["instagram.com"],
    findId: ({ pathname }) => /^\/(?:[\w.]+\/)?((?:p|reel)\/[\w-]+)/.exec(pathname)?.[1],
  },
  tiktok: {
    name: "TikTok",
    id: /^@[\w.]{2,24}\/video\/\d{5,25}$/,
    toAddress: (id) => `https://www.tiktok.com/${id}`,
    hosts: ["tiktok.com"],
    findId: ({ pathname }) => /^\/(@[\w.]+\/video\/\d+)/.exec(pathname)?.[1],
  },
  facebook: {
    name: "Facebook",
    id: /^(?:[\w.-]{1,80}\/(?:posts|videos)\/[\w.-]{3,150}|reel\/\d{5,25}|watch\/\d{5,25})$/,
    toAddress: (id) => (id.startsWith("watch/") ? `https://www.facebook.com/watch/?v=${id.slice(6)}` : `https://www.facebook.com/${id}`),
    hosts: ["facebook.com", "web.facebook.com"],
    findId: ({ pathname, searchParams }) =>
      pathname.startsWith("/watch") ? `watch/${searchParams.get("v")}` : /^\/([\w.-]+\/(?:posts|videos)\/[\w.-]+|reel\/\d+)/.exec(pathname)?.[1],
  },
  vk: {
    name: "ВКонтакте",
    id: /^(?:wall|video|clip)-?\d{1,15}_\d{1,15}$/,
    toAddress: (id) => `https://vk.com/${id}`,
    hosts: ["vk.com", "vk.ru", "vkvideo.ru"],
    findId: ({ pathname, searchParams }) => /(?:wall|video|clip)-?\d+_\d+/.exec(`${pathname} ${searchParams.get("w") ?? searchParams.get("z") ?? ""}`)?.[0],
  },
};

const Reference = z
  .object({ provider: z.enum(embedProviders), id: z.string().max(300) })
  .refine(({ provider, id }) => providers[provider].id.test(id), { error: "unknown_embed" });
export type EmbedReference = z.infer<typeof Reference>;

export const isEmbedReference = (value: unknown): value is EmbedReference => Reference.safeParse(value).success;

/** What an address on one of those sites shows; null for any other address. */
export function toEmbed(address: string): EmbedReference | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const host = url.hostname.replace(/^(?:www|m|mobile)\./, "");
  const provider = embedProviders.find((name) => providers[name].hosts.includes(host));
  if (!provider) return null;
  const reference = { provider, id: providers[provider].findId(Object.assign(new URL(url), { hostname: host })) };
  return isEmbedReference(reference) ? reference : null;
}

export const embedAddress = ({ provider, id }: EmbedReference): string => providers[provider].toAddress(id);
export const embedName = ({ provider }: Pick<EmbedReference, "provider">): string => providers[provider].name;
