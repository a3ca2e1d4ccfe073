import Head from "next/head";
import type { ReactNode } from "react";
import { Page } from "../../page/components/page.tsx";
import { everyLocale } from "../../page/components/page-meta.tsx";
import type { Frame } from "../../page/loaders.ts";

interface Props {
  frame: Frame;
  title: string;
  /** After the language, for the other languages. */
  path: string;
  children: ReactNode;
}

/** A page of a reader's own, for no search engine. */
export function ReaderPage({ frame, title, path, children }: Props) {
  return (
    <Page frame={frame} alternates={everyLocale(frame.locale, (locale) => `/${locale}${path}`)}>
      <Head>
        <title>{`${title} — ${frame.siteName}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <div className="wrap-text reader-page">
        <h1>{title}</h1>
        {children}
      </div>
    </Page>
  );
}
