"use client";

import type { OpenInvitation } from "@polosa/newsroom/invitations/queries.ts";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { Moment } from "../../shell/components/moment.tsx";
import { revokeInvitationAction } from "../actions.ts";

export function InvitationList({ invitations, timeZone }: { invitations: OpenInvitation[]; timeZone: string }) {
  const t = useTranslations("people");
  const { busy, refusal, ask } = useOutcome();
  return (
    <>
      <ul className="divide-y divide-line">
        {invitations.map(({ id, name, email, invitedBy, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="wrap-anywhere font-medium">
                {name}, {email}
              </p>
              <p className="hint">
                {t("invitedBy", { name: invitedBy })}, {t("until")} <Moment at={expiresAt} timeZone={timeZone} />
              </p>
            </div>
            <button
              type="button"
              className="button button-danger"
              disabled={busy}
              aria-label={t("revokeOf", { email })}
              onClick={() => ask(revokeInvitationAction({ invitationId: id }))}
            >
              {t("revoke")}
            </button>
          </li>
        ))}
      </ul>
      <RefusalNote refusal={refusal} />
    </>
  );
}
