"use client";

import { useTranslations } from "use-intl";
import { usePictures } from "../../../media/components/pictures.tsx";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { useDraft } from "../../draft.tsx";
import { MessengerCard } from "./messenger-card.tsx";
import { SearchCard } from "./search-card.tsx";
import { SnippetFields } from "./snippet-fields.tsx";

/** What search engines and messengers are told, beside what they will make of it. */
export function CardsDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("cards");
  const { keeper, contents, draft } = useDraft();
  const { byId } = usePictures();
  const { headline, lede, search, social, lead } = draft.fields;
  const told = { address: draft.standing.address, picture: lead ? (byId[lead.mediaId] ?? null) : null };
  const fallback = { title: headline || t("noHeadline"), description: lede };
  return (
    <Dialog title={t("title")} wide onClose={onClose}>
      <div className="space-y-8">
        <section className="grid gap-5 md:grid-cols-2">
          <SnippetFields
            name={t("search")}
            snippet={search}
            fallback={fallback}
            fits={{ title: 60, description: 160 }}
            onChange={(changed) => keeper.change({ search: changed })}
          />
          <div lang={contents.article.locale}>
            <SearchCard title={search.title || fallback.title} description={search.description || fallback.description} address={told.address} />
          </div>
        </section>
        <section className="grid gap-5 border-line border-t pt-6 md:grid-cols-2">
          <SnippetFields
            name={t("social")}
            snippet={social}
            fallback={fallback}
            fits={{ title: 70, description: 200 }}
            onChange={(changed) => keeper.change({ social: changed })}
          />
          <div lang={contents.article.locale} className="space-y-4">
            <MessengerCard messenger="telegram" title={social.title || fallback.title} description={social.description || fallback.description} told={told} />
            <MessengerCard messenger="whatsapp" title={social.title || fallback.title} description={social.description || fallback.description} told={told} />
          </div>
        </section>
      </div>
    </Dialog>
  );
}
