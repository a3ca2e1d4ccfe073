"use client";

import { PREVIEW_DAYS } from "@polosa/newsroom/previews/input.ts";
import type { PreviewLink } from "@polosa/newsroom/previews/queries.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { Moment } from "../../shell/components/moment.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { makePreviewLinkAction, revokePreviewLinkAction } from "../actions.ts";
import { MadeLink } from "./made-link.tsx";

interface Props {
  articleId: string;
  initial: PreviewLink[];
  timeZone: string;
  onClose: () => void;
}

/** Ways in for people without an account: made for somebody, ending by themselves, revoked with one press. */
export function GuestLinks({ articleId, initial, timeZone, onClose }: Props) {
  const t = useTranslations("previews");
  const toSentence = useReason();
  const [links, setLinks] = useState(initial);
  const [made, setMade] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function make(note: string, days: (typeof PREVIEW_DAYS)[number]) {
    setBusy(true);
    const outcome = await makePreviewLinkAction({ articleId, note, days }).catch(() => ({ ok: false as const, reason: "offline" }));
    setBusy(false);
    setReason(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    setMade(outcome.value.address);
    setLinks(outcome.value.links);
  }

  async function revoke(linkId: string) {
    const outcome = await revokePreviewLinkAction({ articleId, linkId }).catch(() => ({ ok: false as const, reason: "offline" }));
    setReason(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setLinks(outcome.value);
  }

  return (
    <Dialog title={t("guests")} onClose={onClose}>
      <p className="text-quiet text-sm">{t("guestsHint")}</p>
      <NewLink busy={busy} onMake={make} />
      {reason && (
        <p role="alert" className="refusal mt-2">
          {toSentence(reason)}
        </p>
      )}
      {made && <MadeLink address={made} />}
      <h3 className="label mt-6">{t("working")}</h3>
      {links.length === 0 && <p className="text-quiet text-sm">{t("none")}</p>}
      <ul className="divide-y divide-line">
        {links.map((link) => (
          <li key={link.id} className="flex items-center justify-between gap-4 py-2">
            <div className="min-w-0 text-sm">
              <p className="wrap-anywhere font-medium">{link.note || t("unnamed")}</p>
              <p className="hint">
                {t("madeBy", { name: link.createdBy })}, {t("until")} <Moment at={link.expiresAt} timeZone={timeZone} />
              </p>
            </div>
            <button
              type="button"
              className="button button-danger"
              aria-label={t("revokeOf", { note: link.note || t("unnamed") })}
              onClick={() => revoke(link.id)}
            >
              {t("revoke")}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

function NewLink({ busy, onMake }: { busy: boolean; onMake: (note: string, days: (typeof PREVIEW_DAYS)[number]) => void }) {
  const t = useTranslations("previews");
  const id = useId();
  const [note, setNote] = useState("");
  const [days, setDays] = useState<(typeof PREVIEW_DAYS)[number]>(7);

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    onMake(note, days);
  }

  return (
    <form onSubmit={submit} className="mt-4 grid gap-3 sm:grid-cols-[1fr_auto_auto] sm:items-end">
      <div>
        <label className="label" htmlFor={`${id}note`}>
          {t("note")}
        </label>
        <input
          id={`${id}note`}
          className="field"
          value={note}
          maxLength={200}
          placeholder={t("noteExample")}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <div>
        <label className="label" htmlFor={`${id}days`}>
          {t("days")}
        </label>
        <select
          id={`${id}days`}
          className="field"
          value={days}
          onChange={(event) => setDays(PREVIEW_DAYS.find((option) => String(option) === event.target.value) ?? 7)}
        >
          {PREVIEW_DAYS.map((option) => (
            <option key={option} value={option}>
              {t("daysMany", { count: option })}
            </option>
          ))}
        </select>
      </div>
      <SubmitButton busy={busy}>{t("make")}</SubmitButton>
    </form>
  );
}
