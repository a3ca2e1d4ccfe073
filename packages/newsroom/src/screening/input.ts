import { z } from "zod";
import { COMMENT_LIMIT } from "../comments/input.ts";
import type { CheckName } from "./reasons.ts";

/** What becomes of a comment that a check objects to. `challenge`: the browser works for it, or a moderator looks. */
export const checkActs = ["off", "mark", "hold", "challenge", "refuse"] as const;
export type CheckAction = (typeof checkActs)[number];

const usual = z.enum(["off", "mark", "hold", "refuse"]);
const Checks = z.strictObject({
  trap_filled: usual.default("refuse"),
  too_fast: usual.default("refuse"),
  address_too_fast: usual.default("refuse"),
  article_too_fast: usual.default("hold"),
  too_long: usual.default("refuse"),
  repeated: usual.default("refuse"),
  forbidden_word: usual.default("refuse"),
  suspicious: z.enum(["off", "mark", "hold", "challenge"]).default("challenge"),
  looks_like_staff: usual.default("hold"),
  repeated_elsewhere: usual.default("hold"),
  said_by_others: usual.default("hold"),
  nearly_repeated: usual.default("hold"),
  only_links: usual.default("hold"),
  many_links: usual.default("hold"),
  suspect_word: usual.default("hold"),
  shouting: usual.default("hold"),
  reader_record: usual.default("hold"),
  new_reader: usual.default("hold"),
} satisfies Record<CheckName, z.ZodType>);

const limit = (from: number, to: number, preset: number) => z.int().min(from, { error: "limit_too_low" }).max(to, { error: "limit_too_high" }).default(preset);
const Limits = z.strictObject({
  /** Comments a minute. */
  perReader: limit(1, 1_000, 5),
  perAddress: limit(1, 10_000, 15),
  perArticle: limit(1, 100_000, 120),
  /** From so many links on there are many. */
  links: limit(1, 100, 2),
  /** Characters. */
  longest: limit(100, COMMENT_LIMIT, COMMENT_LIMIT),
  /** From so many points of suspicion on somebody has to prove that they are no robot. */
  suspicion: limit(1, 20, 4),
  /** From such a share, in percent, of a reader's last comments removed, moderators look first. */
  removedShare: limit(1, 100, 30),
});

/** Which checks are on, what they do and where they begin. */
export const Screening = z.strictObject({ checks: Checks.prefault({}), limits: Limits.prefault({}) });
export type Screening = z.infer<typeof Screening>;
export type Limits = Screening["limits"];

export const limitNames = Limits.keyof().options;

export const checkActions = (name: CheckName): readonly CheckAction[] => Checks.shape[name].unwrap().options;

/** The newsroom's own service that is asked of each comment; its key is sealed before it is kept. */
export const OutsideCheck = z.strictObject({ url: z.url({ protocol: /^https?$/, error: "url_malformed" }), sealedKey: z.string().min(1) });
export type OutsideCheck = z.infer<typeof OutsideCheck>;

export const SetOutsideCheck = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: "url_malformed" }).max(500, { error: "url_malformed" }),
  key: z.string().min(16, { error: "key_too_short" }).max(200, { error: "key_too_long" }),
});
export type SetOutsideCheck = z.infer<typeof SetOutsideCheck>;

export const RemoveOutsideCheck = z.strictObject({});
export type RemoveOutsideCheck = z.infer<typeof RemoveOutsideCheck>;

export const TryList = z.strictObject({});
export type TryList = z.infer<typeof TryList>;
