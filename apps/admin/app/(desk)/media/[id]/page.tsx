import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { DescriptionForm } from "../../../../features/media/components/details/description-form.tsx";
import { PictureFacts } from "../../../../features/media/components/details/picture-facts.tsx";
import { PictureUses } from "../../../../features/media/components/details/picture-uses.tsx";
import { ReplacePicture } from "../../../../features/media/components/details/replace-picture.tsx";
import { Framing } from "../../../../features/media/components/framing/framing.tsx";
import { Thumbnail } from "../../../../features/media/components/thumbnail.tsx";
import { loadPicturePage } from "../../../../features/media/loaders.ts";
import { NoAccess } from "../../../../features/shell/components/no-access.tsx";
import { getLanguage } from "../../../../server/language.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { requireSignedIn } from "../../../../server/session.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("details.title") };
}

export default async function PicturePage({ params }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canAddPicture(actor)) return <NoAccess title={t("noAccess.title")}>{t("library.noAccess")}</NoAccess>;

  const contents = await loadPicturePage(actor, (await params).id);
  if (!contents) notFound();
  const { picture, uses, labels, mayDescribe, mayReplace } = contents;
  return (
    <>
      <p className="mb-2">
        <Link href="/media" className="link text-sm">
          {t("library.title")}
        </Link>
      </p>
      <h1 className="wrap-anywhere mb-4 font-bold font-serif text-2xl sm:text-3xl">
        {picture.caption || picture.alts[actor.locale] || picture.fileName || t("library.unnamed")}
      </h1>
      <div className="grid gap-8 lg:grid-cols-[3fr_2fr]">
        <div className="min-w-0 space-y-6">
          {mayDescribe ? (
            <Framing key={picture.hash} picture={picture} />
          ) : (
            <Thumbnail picture={picture} width={1280} alt={picture.alts[actor.locale]} className="h-auto w-full rounded bg-wash" />
          )}
          <PictureFacts contents={contents} language={actor.locale} />
          {mayReplace && <ReplacePicture pictureId={picture.id} />}
        </div>
        <div className="min-w-0 space-y-8">
          {mayDescribe ? <DescriptionForm key={picture.hash} picture={picture} labels={labels} /> : <p className="text-quiet">{t("details.notYours")}</p>}
          <PictureUses uses={uses} language={actor.locale} />
        </div>
      </div>
    </>
  );
}
