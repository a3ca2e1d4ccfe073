import type { Picture } from "../media/rules.ts";

const PREVIEWED = /^preview\/([\w.-]{1,500})\/(.+)$/;

/** The picture at addresses that open with a preview's token, before readers may see it. */
export const toPreviewedPicture = (picture: Picture, token: string): Picture => ({ ...picture, hash: `preview/${token}/${picture.hash}` });

/** What such an address, without `/media/`, asks for; null for every other address. */
export function parsePreviewedAddress(address: string): { token: string; address: string } | null {
  const [, token, kept] = PREVIEWED.exec(address) ?? [];
  return token && kept ? { token, address: kept } : null;
}
