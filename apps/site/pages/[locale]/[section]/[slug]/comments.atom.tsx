import type { GetServerSideProps } from "next";
import { createTranslator } from "use-intl/core";
import { answerFeed } from "../../../../features/comments/feed/answer.ts";
import { toCommentsAtom } from "../../../../features/comments/feed/atom.ts";
import { MissingPage } from "../../../../features/missing/components/missing-page.tsx";
import type { MissingView } from "../../../../features/missing/loaders.ts";
import { messagesOf } from "../../../../server/messages.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<MissingView> = ({ params, res, resolvedUrl }) =>
  answerFeed(
    { params, res, resolvedUrl },
    {
      type: "application/atom+xml",
      write: (view) => {
        const { locale } = view.frame;
        const { headline } = view.article;
        const t = createTranslator({ locale, messages: messagesOf(locale), namespace: "thread" });
        return toCommentsAtom(view, { title: t("feedTitle", { headline }), titleOf: (name) => t("feedEntry", { name, headline }) });
      },
    },
  );

/** Only where there is no article: else the feed was the answer. */
export default function CommentsAtomRoute(props: MissingView) {
  return <MissingPage {...props} />;
}
