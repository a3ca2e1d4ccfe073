import type { Embed, Recording } from "../../blocks.ts";
import { embedAddress, toEmbed } from "../../embeds.ts";
import { RecordingAddress } from "../../href.ts";
import type { Place } from "../place.ts";
import { attributeOf, classesOf, type Element, elementsWithin, textOf } from "../tree.ts";

/** A frame of a site that can be embedded; nothing of any other. */
export function toFrame(element: Element, { lost }: Place): Embed[] {
  const address = attributeOf(element, "src") || attributeOf(element, "data-src") || attributeOf(element, "data");
  const embed = toEmbed(toShownAddress(address));
  if (!embed) lost.push({ what: "frame", text: address });
  return embed ? [{ type: "embed", attrs: { ...embed, caption: "" } }] : [];
}

/** Telegram embeds a post with a script that names it. */
export function toScripted(element: Element, { lost }: Place): Embed[] {
  const post = attributeOf(element, "data-telegram-post");
  const embed = post ? toEmbed(`https://t.me/${post}`) : null;
  if (!embed) lost.push({ what: "script", text: attributeOf(element, "src") });
  return embed ? [{ type: "embed", attrs: { ...embed, caption: "" } }] : [];
}

const quoting = new Set(["twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "telegram-post", "fb-post", "fb-video"]);

/** A post that its site embeds as a quotation with a script beside it; null for a quotation. */
export function toQuotedPost(element: Element): Embed | null {
  if (!classesOf(element).some((name) => quoting.has(name))) return null;
  const links = elementsWithin(element.childNodes).map((each) => attributeOf(each, "href"));
  const addresses = [...["cite", "data-instgrm-permalink", "data-href"].map((name) => attributeOf(element, name)), ...links.reverse()];
  const [embed] = addresses.flatMap((address) => toEmbed(address) ?? []);
  return embed ? { type: "embed", attrs: { ...embed, caption: "" } } : null;
}

/** `<audio>` and `<video>` of an encrypted address. */
export function toRecording(element: Element, place: Place): Recording[] {
  const sources = [element, ...elementsWithin(element.childNodes)].map((each) => attributeOf(each, "src"));
  const src = sources.find((address) => RecordingAddress.safeParse(address).success);
  if (!src) place.lost.push({ what: "recording", text: sources.find(Boolean) ?? textOf(element) });
  return src ? [{ type: element.tagName === "audio" ? "audio" : "video", attrs: { src, caption: "" } }] : [];
}

/** Frames lead to players; what they play has an address of its own. */
function toShownAddress(address: string): string {
  const whole = address.startsWith("//") ? `https:${address}` : address;
  if (!URL.canParse(whole)) return whole;
  const { hostname, pathname, searchParams } = new URL(whole);
  const parameter = (name: string): string => searchParams.get(name) ?? "";
  if (hostname === "www.facebook.com" && pathname.startsWith("/plugins/")) return parameter("href");
  if (hostname === "platform.twitter.com") return embedAddress({ provider: "x", id: parameter("id") });
  if (pathname === "/video_ext.php") return embedAddress({ provider: "vk", id: `video${parameter("oid")}_${parameter("id")}` });
  return whole;
}
