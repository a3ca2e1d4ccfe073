"use client";

import { useTranslations } from "use-intl";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { useContents } from "../../draft.tsx";
import { insertBlock } from "../../editor/blocks/insert-block.ts";
import { surfaceOf } from "../../editor/surface/surface.ts";
import { ArticleSearch } from "./article-search.tsx";
import type { DialogProps } from "./dialog-props.ts";

export function ReadAlsoDialog({ editor, onDone, onClose }: DialogProps) {
  const t = useTranslations("blocks");
  const { article } = useContents();

  function choose({ id, headline }: { id: string; headline: string }) {
    surfaceOf(editor).headlines.set(id, headline);
    onDone(() => insertBlock(editor, { type: "readAlso", attrs: { articleId: id } }));
  }

  return (
    <Dialog title={t("readAlso")} onClose={onClose}>
      <ArticleSearch language={article.locale} exceptId={article.id} onChoose={choose} />
    </Dialog>
  );
}
