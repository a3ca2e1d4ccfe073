import type { OneComment } from "@polosa/newsroom/comments/queries.ts";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { IntlProvider } from "use-intl";
import { messagesOf } from "../../server/messages.ts";
import type { Frame } from "../page/loaders.ts";
import type { MarkedComment } from "./author-marks.ts";
import { CommentView } from "./components/comment.tsx";
import { WaitingComment } from "./components/waiting-comment.tsx";
import type { Discussed } from "./thread-address.ts";

type Around = Pick<Frame, "locale" | "timeZone">;

/** A comment as the thread shows it, for the island to put in its place. */
export const renderComment = (frame: Around, { comment, article }: { comment: MarkedComment; article: Discussed }): string =>
  render(frame, <CommentView comment={comment} article={article} />);

/** One's own comment that waits. */
export const renderWaiting = (frame: Around, comment: OneComment): string => render(frame, <WaitingComment comment={comment} />);

const render = ({ locale, timeZone }: Around, content: ReactNode): string =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messagesOf(locale)} timeZone={timeZone}>
      {content}
    </IntlProvider>,
  );
