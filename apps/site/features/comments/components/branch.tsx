import { useTranslations } from "use-intl";
import type { MarkedBranch } from "../author-marks.ts";
import { type Discussed, toBranch } from "../thread-address.ts";
import { CommentView } from "./comment.tsx";

/** A comment on the article and what answers it, one indent deep however deep the talk is. */
export function BranchView({ branch: { comment, answers, more }, article }: { branch: MarkedBranch; article: Discussed }) {
  const t = useTranslations("thread");
  const last = answers.at(-1);
  return (
    <li className="branch">
      <CommentView comment={comment} article={article} />
      {answers.length > 0 && (
        <ol className="answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <CommentView comment={answer} article={article} />
            </li>
          ))}
        </ol>
      )}
      {more > 0 && (
        <a className="more-answers" href={`${toBranch(article.path, comment.id)}#comment-${last?.id ?? comment.id}`} data-act="answers" rel="nofollow">
          {t("moreAnswers", { count: more })}
        </a>
      )}
    </li>
  );
}
