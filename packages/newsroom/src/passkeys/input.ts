import { z } from "zod";

const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/);

/** What the browser answers when a passkey is made, as far as it is needed. */
const Made = z.object({
  id: Base64Url.max(1_500),
  rawId: Base64Url.max(1_500),
  type: z.literal("public-key"),
  response: z.object({
    clientDataJSON: Base64Url.max(5_000),
    attestationObject: Base64Url.max(50_000),
    transports: z.array(z.string().max(30)).max(10).catch([]),
  }),
});

/** What the browser answers when a passkey is used. */
const Used = z.object({
  id: Base64Url.max(1_500),
  rawId: Base64Url.max(1_500),
  type: z.literal("public-key"),
  response: z.object({ clientDataJSON: Base64Url.max(5_000), authenticatorData: Base64Url.max(5_000), signature: Base64Url.max(5_000) }),
});

export const PasskeyName = z.string().trim().min(1, { error: "passkey_name_missing" }).max(60, { error: "passkey_name_too_long" });

export const AddPasskey = z.object({ name: PasskeyName, made: Made });
export type AddPasskey = z.infer<typeof AddPasskey>;

export const UsePasskey = z.object({ used: Used });
export type UsePasskey = z.infer<typeof UsePasskey>;

export const RenamePasskey = z.object({ passkeyId: z.string().max(1_500), name: PasskeyName });
export type RenamePasskey = z.infer<typeof RenamePasskey>;

export const RemovePasskey = z.object({ passkeyId: z.string().max(1_500) });
export type RemovePasskey = z.infer<typeof RemovePasskey>;
