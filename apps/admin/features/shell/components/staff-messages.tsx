"use client";

import type { ReactNode } from "react";
import { IntlProvider, type Messages } from "use-intl";
import type { Language } from "../../../messages/languages.ts";

/** Gives the components in the browser their words. Dates are not formatted by the browser: see `use-moment.ts`. */
export function StaffMessages({ locale, messages, children }: { locale: Language; messages: Messages; children: ReactNode }) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
