import { PagePictureView } from "@polosa/document/render/page-html.tsx";
import { toCroppedPagePicture } from "@polosa/newsroom/media/rules.ts";
import type { Card } from "@polosa/newsroom/publications/cards.ts";
import { useLocale, useTranslations } from "use-intl";
import { DateLine } from "../../page/components/date-line.tsx";

interface CardProps {
  card: Card;
  /** How much of the story the place gives room for. */
  rank: "lead" | "large" | "medium" | "line";
  showSection?: boolean;
  /** Below a band's name, its headline is one level deeper. */
  isInBand?: boolean;
  /** On the first screen: the picture is fetched at once. */
  first?: boolean;
}

const sizes: Record<CardProps["rank"], string> = {
  lead: "(min-width: 64rem) 52rem, 100vw",
  large: "(min-width: 64rem) 37rem, 100vw",
  medium: "(min-width: 64rem) 18rem, (min-width: 40rem) 50vw, 8rem",
  line: "0",
};

/** As card.css shows it; a medium card is cut to a square where it stands beside its words. */
const shapes = { lead: "16:9", large: "3:2", medium: "3:2", line: "1:1" } as const;

/** A story in a list; the whole card leads to it, the headline is the link that is read out. */
export function StoryCard({ card, rank, showSection = true, isInBand = false, first = false }: CardProps) {
  const locale = useLocale();
  const Headline = isInBand ? "h3" : "h2";
  const withPicture = rank !== "line" && card.picture;
  return (
    <article className={`card card-${rank}`}>
      {withPicture && (
        <div className="card-picture">
          <PagePictureView picture={toCroppedPagePicture(withPicture, shapes[rank])} alt="" sizes={sizes[rank]} eager={first} />
        </div>
      )}
      <div className="card-words">
        {showSection && <p className="kicker">{card.section.names[locale]}</p>}
        <Headline className="card-headline">
          <a href={card.path}>{card.headline}</a>
        </Headline>
        {(rank === "lead" || rank === "large") && <p className="card-lede">{card.lede}</p>}
        <p className="card-meta">
          <DateLine at={card.publishedAt} />
          <CommentCount count={card.commentCount} path={card.path} />
        </p>
      </div>
    </article>
  );
}

function CommentCount({ count, path }: { count: number; path: string }) {
  const t = useTranslations("comments");
  if (count === 0) return null;
  return (
    <a className="card-comments" href={`${path}#comments`}>
      {t("count", { count })}
    </a>
  );
}
