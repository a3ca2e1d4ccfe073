import { z } from "zod";

export const ReadPhoneNumber = z.strictObject({ readerId: z.uuid() });
export type ReadPhoneNumber = z.infer<typeof ReadPhoneNumber>;
