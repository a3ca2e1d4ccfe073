import type { AiUse } from "@polosa/db/schema/columns.ts";
import sharp, { type OutputInfo, type Sharp } from "sharp";
import { toPixels } from "../crops/rules.ts";
import type { Rendition } from "./jobs.ts";

/** One rendition of decoded pixels; nothing of the upload's own metadata is in it. */
export function encode({ data, info }: { data: Buffer; info: OutputInfo }, { ai, width, format, crop }: Rendition): Sharp {
  const { width: pixelsWide, height: pixelsHigh, channels } = info;
  const whole = sharp(data, { raw: { width: pixelsWide, height: pixelsHigh, channels } });
  const sized = (crop ? whole.extract(toPixels(crop, info)) : whole).resize({ width, withoutEnlargement: true });
  const marked = ai === "none" ? sized : sized.withXmp(toXmp(ai));
  switch (format) {
    case "avif":
      return marked.avif({ quality: 50, effort: 1 });
    case "webp":
      return marked.webp({ quality: 76, effort: 3 });
    case "jpeg":
      return marked.jpeg({ quality: 78, progressive: true });
  }
}

/** IPTC's names for how a picture came about: https://cv.iptc.org/newscodes/digitalsourcetype/ */
const sourceTypes: Record<Exclude<AiUse, "none">, string> = { assisted: "compositeWithTrainedAlgorithmicMedia", generated: "trainedAlgorithmicMedia" };

const toXmp = (ai: Exclude<AiUse, "none">): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${sourceTypes[ai]}"/></rdf:RDF></x:xmpmeta>`;
