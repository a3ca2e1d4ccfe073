import type { Facts } from "./facts.ts";
import type { CheckAction, Limits, Screening } from "./input.ts";
import { type CheckName, checkNames, type fixedHolds, type fixedRefusals } from "./reasons.ts";
import { toSuspicion } from "./suspicion.ts";
import { isOnlyLinks, isShouting, listLinks } from "./text.ts";

export type Verdict =
  | { outcome: "allow"; reason: "clean" }
  | { outcome: "mark" | "hold" | "refuse"; reason: CheckName | (typeof fixedHolds)[number] | (typeof fixedRefusals)[number] }
  | { outcome: "challenge"; reason: "suspicious" };

type Check = (facts: Facts, limits: Limits) => boolean;

/** A sentence worth repeating; thanks and agreement are not. */
const WORTH_COMPARING = 40;
const NEARLY_THE_SAME = 0.75;
const RECORD_FROM = 3;

const isWorthComparing = ({ body }: Facts): boolean => body.length >= WORTH_COMPARING;

const checks: Record<CheckName, Check> = {
  trap_filled: ({ form }) => form.website !== "",
  too_fast: ({ turns }, { perReader }) => turns.reader > perReader,
  address_too_fast: ({ turns }, { perAddress }) => turns.address > perAddress,
  article_too_fast: ({ turns }, { perArticle }) => turns.article > perArticle,
  too_long: ({ body }, { longest }) => body.length > longest,
  repeated: ({ earlier }) => earlier.some(({ own, here, sameWords }) => own && here && sameWords),
  forbidden_word: ({ hits }) => hits.some(({ entry }) => entry.severity === "forbidden"),
  suspicious: (facts, { suspicion }) => facts.form.proof === "none" && toSuspicion(facts) >= suspicion,
  looks_like_staff: ({ looksLikeStaff }) => looksLikeStaff,
  repeated_elsewhere: (facts) => isWorthComparing(facts) && facts.earlier.some(({ own, here, sameWords }) => own && !here && sameWords),
  said_by_others: (facts) => isWorthComparing(facts) && facts.earlier.some(({ own, sameWords }) => !own && sameWords),
  nearly_repeated: (facts) => isWorthComparing(facts) && facts.earlier.some(({ likeness, sameWords }) => likeness >= NEARLY_THE_SAME && !sameWords),
  only_links: ({ body }) => isOnlyLinks(body),
  many_links: ({ body }, { links }) => listLinks(body).length >= links,
  suspect_word: ({ hits }) => hits.some(({ entry }) => entry.severity === "suspect"),
  shouting: ({ body }) => isShouting(body),
  reader_record: ({ record: { removed, lately } }, { removedShare }) => removed >= RECORD_FROM && (removed * 100) / lately >= removedShare,
  new_reader: ({ record }) => record.visible === 0,
};

const severities: readonly CheckAction[] = ["refuse", "challenge", "hold", "mark"];

/** The strictest of what the checks say; of equally strict ones the first in order. */
export function screenComment(facts: Facts, { checks: actions, limits }: Screening): Verdict {
  const refusal = findRefusal(facts);
  if (refusal) return { outcome: "refuse", reason: refusal };

  const objecting = checkNames.filter((name) => actions[name] !== "off" && checks[name](facts, limits));
  for (const outcome of severities) {
    if (outcome === "hold") {
      const hold = findHold(facts);
      if (hold) return { outcome, reason: hold };
    }
    const reason = objecting.find((name) => actions[name] === outcome);
    if (reason) return toVerdict(outcome, reason);
  }
  return { outcome: "allow", reason: "clean" };
}

function findRefusal({ thread, sanction }: Facts): (typeof fixedRefusals)[number] | null {
  if (thread.mode === "closed") return "thread_closed";
  if (thread.mode === "read_only") return "thread_read_only";
  if (sanction === "ban") return "reader_banned";
  if (sanction === "mute") return "reader_muted";
  return thread.secondsToWait > 0 ? "slow_mode" : null;
}

function findHold({ sanction, thread, outside, form }: Facts): (typeof fixedHolds)[number] | null {
  if (sanction === "hold") return "reader_held";
  if (thread.mode === "waiting_first") return "waiting_first";
  if (form.proof === "to_moderator") return "unproven";
  return outside === "allow" ? null : outside;
}

function toVerdict(outcome: CheckAction, reason: CheckName): Verdict {
  switch (outcome) {
    case "challenge":
      return { outcome, reason: "suspicious" };
    case "off":
      return { outcome: "allow", reason: "clean" };
    case "mark":
    case "hold":
    case "refuse":
      return { outcome, reason };
  }
}
