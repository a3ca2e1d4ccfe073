import Head from "next/head";
import type { ReactNode } from "react";
import type { Frame } from "../loaders.ts";

/** The name of the paper, the page, and the sections at its foot. */
export function LitePage({ frame, children }: { frame: Frame; children: ReactNode }) {
  return (
    <>
      <Head>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
      </Head>
      <header className="wrap-text lite-head">
        <a href={`/${frame.locale}`}>{frame.siteName}</a>
      </header>
      <main id="content">{children}</main>
      <footer className="wrap-text lite-foot">
        <ul>
          {frame.sections.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${frame.locale}/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  );
}
