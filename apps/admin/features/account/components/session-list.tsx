"use client";

import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { Moment } from "../../shell/components/moment.tsx";
import { revokeOtherSessionsAction, revokeSessionAction } from "../actions.ts";
import type { Account } from "../loaders.ts";

export function SessionList({ sessions, timeZone }: { sessions: Account["sessions"]; timeZone: string }) {
  const t = useTranslations("account");
  const { busy, refusal, ask } = useOutcome();
  return (
    <>
      <ul className="max-w-2xl divide-y divide-line">
        {sessions.map(({ id, browser, createdAt, seenAt, secondFactor, isThisOne }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0">
              <p className="font-medium">
                {browser || t("unknownBrowser")}
                {isThisOne && <span className="ml-2 rounded bg-good-wash px-2 py-0.5 text-good text-xs">{t("thisOne")}</span>}
              </p>
              <p className="hint">
                {t("signedIn")} <Moment at={createdAt} timeZone={timeZone} />
                {" · "}
                {t("seen")} <Moment at={seenAt} timeZone={timeZone} />
                {" · "}
                {t(`factors.${secondFactor}`)}
              </p>
            </div>
            {!isThisOne && (
              <button
                type="button"
                className="button button-danger"
                disabled={busy}
                aria-label={t("revokeOf", { browser: browser || t("unknownBrowser") })}
                onClick={() => ask(revokeSessionAction({ sessionId: id }))}
              >
                {t("revoke")}
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <button type="button" className="button" disabled={busy} onClick={() => ask(revokeOtherSessionsAction({}))}>
          {t("revokeOthers")}
        </button>
      )}
      <RefusalNote refusal={refusal} />
    </>
  );
}
