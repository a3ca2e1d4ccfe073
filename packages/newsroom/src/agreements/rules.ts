import { createHash } from "node:crypto";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { agreementTexts } from "./texts.ts";

/** SHA-256 of the text as it is shown, hex. */
export const toAgreementHash = (locale: Locale): string => createHash("sha256").update(agreementTexts[locale].join("\n\n")).digest("hex");
