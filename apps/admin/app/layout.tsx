import "@fontsource-variable/literata/wght.css";
import "@fontsource-variable/literata/wght-italic.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { StaffMessages } from "../features/shell/components/staff-messages.tsx";
import { getLanguage } from "../server/language.ts";
import { getTranslator, messages } from "../server/messages.ts";

export const viewport: Viewport = { themeColor: "#faf8f4" };

export async function generateMetadata(): Promise<Metadata> {
  const t = getTranslator(await getLanguage());
  return { title: { default: t("shell.product"), template: `%s · ${t("shell.product")}` }, robots: { index: false } };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLanguage();
  return (
    <html lang={locale}>
      <body>
        <StaffMessages locale={locale} messages={messages[locale]}>
          {children}
        </StaffMessages>
      </body>
    </html>
  );
}
