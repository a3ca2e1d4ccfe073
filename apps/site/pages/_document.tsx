import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from "next/document";
import { assets } from "../server/assets.ts";
import { DEFAULT_LOCALE, type Locale, toLocale } from "../server/locale.ts";
import { firstOf } from "../server/query.ts";

interface Props extends DocumentInitialProps {
  locale: Locale;
  /** As asked for in the address; else the reader's system decides. */
  look: string | undefined;
  /** The scripts of the custom elements that stand in the page. */
  islands: string[];
  isLite: boolean;
}

export default class PolosaDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context);
    const locale = toLocale(context.res?.getHeader("Content-Language")) ?? toLocale(context.asPath?.split("/")[1]) ?? DEFAULT_LOCALE;
    const { look, form } = context.query;
    const islands = Object.entries(assets().islands).flatMap(([element, address]) => (initial.html.includes(`<${element}`) ? [address] : []));
    return { ...initial, locale, islands, look: firstOf(look) ?? undefined, isLite: form === "lite" };
  }

  override render() {
    const { locale, look, islands, isLite } = this.props;
    const { css, preload } = assets();
    const fonts = { ru: [...preload.cyrillic, ...preload.latin], kk: [...preload.cyrillic, ...preload["cyrillic-ext"]], en: preload.latin }[locale];
    return (
      <Html lang={locale} data-theme={look} data-form={isLite ? "lite" : undefined}>
        <Head>
          {(isLite ? [] : fonts).map((font) => (
            <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
          ))}
          <style dangerouslySetInnerHTML={{ __html: css }} />
          {(isLite ? [] : islands).map((island) => (
            <script key={island} type="module" src={island} />
          ))}
        </Head>
        <body>
          <Main />
          <NextScript />
        </body>
      </Html>
    );
  }
}
