import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from "next/document";
import { assets } from "../server/assets.ts";
import { DEFAULT_LOCALE, type Locale, toLocale } from "../server/locale.ts";
import { firstOf } from "../server/query.ts";

interface Props extends DocumentInitialProps {
  locale: Locale;
  /** As asked for in the address; else the reader's system decides. */
  look: string | undefined;
  isLite: boolean;
}

export default class PolosaDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context);
    const locale = toLocale(context.res?.getHeader("Content-Language")) ?? toLocale(context.asPath?.split("/")[1]) ?? DEFAULT_LOCALE;
    const { look, form } = context.query;
    return { ...initial, locale, look: firstOf(look) ?? undefined, isLite: form === "lite" };
  }

  override render() {
    const { locale, look, isLite } = this.props;
    const { css, preload, islands } = assets();
    const fonts = { ru: [...preload.cyrillic, ...preload.latin], kk: [...preload.cyrillic, ...preload["cyrillic-ext"]], en: preload.latin }[locale];
    return (
      <Html lang={locale} data-theme={look} data-form={isLite ? "lite" : undefined}>
        <Head>
          {(isLite ? [] : fonts).map((font) => (
            <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
          ))}
          <style dangerouslySetInnerHTML={{ __html: css }} />
          {(isLite ? [] : Object.values(islands)).map((island) => (
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
