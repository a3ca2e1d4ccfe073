import type { AppProps } from "next/app";
import { IntlProvider } from "use-intl";
import type { Frame } from "../features/page/loaders.ts";
import { DEFAULT_LOCALE } from "../server/locale.ts";
import { messagesOf } from "../server/messages.ts";

export default function App({ Component, pageProps }: AppProps<{ frame?: Frame; view?: { frame: Frame } }>) {
  const frame = pageProps.frame ?? pageProps.view?.frame;
  const locale = frame?.locale ?? DEFAULT_LOCALE;
  return (
    <IntlProvider locale={locale} messages={messagesOf(locale)} timeZone={frame?.timeZone ?? "Asia/Almaty"}>
      <Component {...pageProps} />
    </IntlProvider>
  );
}
