"use client";

import type { ImposedSanction } from "@polosa/newsroom/sanctions/queries.ts";
import { useTranslations } from "use-intl";
import { useNow } from "../../moderation/components/use-now.ts";
import { useReasonName } from "../../moderation/components/use-reason-name.ts";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { Moment } from "../../shell/components/moment.tsx";
import { liftSanctionAction } from "../actions.ts";

interface Props {
  sanctions: ImposedSanction[];
  timeZone: string;
  /** Whoever looks may lift them. */
  canLift: boolean;
}

/** Everything that was laid upon a reader, the latest first. */
export function SanctionList({ sanctions, timeZone, canLift }: Props) {
  const t = useTranslations("sanctions");
  const toReasonName = useReasonName();
  const now = useNow();
  const { busy, refusal, ask } = useOutcome();
  if (sanctions.length === 0) return <p className="text-quiet text-sm">{t("none")}</p>;
  return (
    <>
      <RefusalNote refusal={refusal} />
      <ul>
        {sanctions.map((sanction) => (
          <li key={sanction.id} className="grid gap-x-6 gap-y-1 border-line border-t py-3 sm:grid-cols-[1fr_auto]">
            <p>
              <span className="font-semibold">{t(`kinds.${sanction.kind}`)}</span> — {toReasonName(sanction.reason)}
              {sanction.endsAt && (
                <span className="block text-sm">
                  {t("endsAt")} <Moment at={sanction.endsAt} timeZone={timeZone} />
                </span>
              )}
              {sanction.liftedAt && (
                <span className="block text-sm">
                  {t("liftedAt")} <Moment at={sanction.liftedAt} timeZone={timeZone} />
                </span>
              )}
            </p>
            <p className="text-quiet text-xs sm:text-right">
              {sanction.imposedBy}, <Moment at={sanction.imposedAt} timeZone={timeZone} />
            </p>
            {sanction.note && <p className="wrap-anywhere text-quiet text-sm sm:col-span-2">{sanction.note}</p>}
            {canLift && now && isInForce(sanction, now) && (
              <p className="sm:col-span-2">
                <button type="button" className="button" disabled={busy} onClick={() => void ask(liftSanctionAction({ sanctionId: sanction.id }))}>
                  {t("lift")}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

const isInForce = ({ liftedAt, endsAt }: ImposedSanction, now: number): boolean => liftedAt === null && (endsAt === null || Date.parse(endsAt) > now);
