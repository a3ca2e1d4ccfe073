import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from "next/document";
import { assets } from "../server/assets.ts";
import { DEFAULT_LOCALE, type Locale, toLocale } from "../server/locale.ts";

interface Props extends DocumentInitialProps {
  locale: Locale;
}

export default class PolosaDocument extends Document<Props> {
  static override async getInitialProps(context: DocumentContext): Promise<Props> {
    const initial = await Document.getInitialProps(context);
    return { ...initial, locale: toLocale(context.res?.getHeader("Content-Language")) ?? toLocale(context.asPath?.split("/")[1]) ?? DEFAULT_LOCALE };
  }

  override render() {
    const { locale } = this.props;
    const { css, preload, islands } = assets();
    const fonts = { ru: [...preload.cyrillic, ...preload.latin], kk: [...preload.cyrillic, ...preload["cyrillic-ext"]], en: preload.latin }[locale];
    return (
      <Html lang={locale}>
        <Head>
          {fonts.map((font) => (
            <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
          ))}
          <style dangerouslySetInnerHTML={{ __html: css }} />
          {Object.values(islands).map((island) => (
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
