import { fieldText } from "@polosa/document/text.ts";
import { z } from "zod";

const name = fieldText(80, "topic_name_too_long").min(1, { error: "topic_name_missing" });

export const AddTopic = z.strictObject({ names: z.strictObject({ kk: name, ru: name, en: name }) });
export type AddTopic = z.infer<typeof AddTopic>;
