import type { Holdings } from "@polosa/newsroom/holdings/queries.ts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { FullDateLine } from "../../page/components/date-line.tsx";
import type { MeView } from "../loaders.ts";
import { toStandingReason } from "../standing-reason.ts";

/** What is kept beside the comments. */
export function HeldList({ reader, holdings }: { reader: MeView["reader"]; holdings: Holdings }) {
  const t = useTranslations("me");
  const removals = useTranslations("removals");
  const { since, email, phone, issuer, agreements, sanctions, mutes, follows } = holdings;
  return (
    <section aria-labelledby="me-held">
      <h2 id="me-held">{t("held")}</h2>
      <dl className="held">
        <Held name={t("since")}>
          <FullDateLine at={since} />
        </Held>
        <Held name={t("way")}>
          {t(`ways.${reader.way}`)} {email ?? phone ?? issuer}
        </Held>
        {agreements.map(({ version, agreedAt, endedAt }) => (
          <Held key={agreedAt} name={t("agreement", { version })}>
            <FullDateLine at={agreedAt} /> {endedAt && t("ended")}
          </Held>
        ))}
        {sanctions.map(({ id, kind, reason, imposedAt, endsAt, liftedAt }) => (
          <Held key={id} name={t(`sanctions.${kind}`)}>
            <FullDateLine at={imposedAt} /> {liftedAt ? t("lifted") : endsAt && t.rich("until", { date: () => <FullDateLine at={endsAt} /> })}{" "}
            {t("removedFor", { reason: removals(toStandingReason(reason) ?? "other") })}
          </Held>
        ))}
        {mutes.length > 0 && <Held name={t("mutes")}>{mutes.map(({ name }) => name).join(", ")}</Held>}
        {follows.map(({ path, headline }) => (
          <Held key={path} name={t("follows")}>
            <a href={`${path}#comments`}>{headline}</a>
          </Held>
        ))}
      </dl>
    </section>
  );
}

function Held({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
