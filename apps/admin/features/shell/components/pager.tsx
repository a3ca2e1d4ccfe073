import Link from "next/link";

/** The ends of a list's page; an address is null where there is nothing to go to. */
export function Pager({ first, next, words }: { first: string | null; next: string | null; words: { first: string; older: string } }) {
  return (
    <div className="mt-6 flex justify-between gap-4">
      {first ? (
        <Link className="button" href={first}>
          {words.first}
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link className="button" href={next}>
          {words.older}
        </Link>
      )}
    </div>
  );
}
