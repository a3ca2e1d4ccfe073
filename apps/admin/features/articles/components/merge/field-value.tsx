"use client";

import { useTranslations } from "use-intl";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useDraft } from "../../draft.tsx";
import type { Fields } from "../../editor/draft-keeper.ts";
import type { FieldName } from "../../saving/merge-drafts.ts";

/** A field of which there can be only one, in words. */
export function FieldValue({ name, fields }: { name: FieldName; fields: Fields }) {
  const t = useTranslations("merge");
  const language = useLanguage();
  const { contents } = useDraft();
  const nameIn = (list: { id: string; names: Record<typeof language, string> }[], id: string) => list.find((entry) => entry.id === id)?.names[language] ?? "";
  const said: Record<FieldName, string> = {
    sectionId: nameIn(contents.sections, fields.sectionId),
    byline: fields.byline.map(({ authorId }) => nameIn(contents.authors, authorId)).join(", "),
    lead: fields.lead ? [fields.lead.caption, fields.lead.alt, fields.lead.credit].filter(Boolean).join(" · ") : "",
    kind: t(`kinds.${fields.kind}`),
    labels: [fields.labels.adult ? t("adult") : "", t(`ai.${fields.labels.ai}`), fields.labels.officialReply ? t("officialReply") : "", fields.labels.fundedBy]
      .filter(Boolean)
      .join(" · "),
    topicIds: fields.topicIds.map((id) => nameIn(contents.topics, id)).join(", "),
    search: [fields.search.title, fields.search.description].filter(Boolean).join(" · "),
    social: [fields.social.title, fields.social.description].filter(Boolean).join(" · "),
  };
  return <span className="block break-words">{said[name] || t("nothing")}</span>;
}
