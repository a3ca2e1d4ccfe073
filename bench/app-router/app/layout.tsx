import type { ReactNode } from "react";

// biome-ignore lint/style/noDefaultExport: Next demands it.
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ru">
      <body>{children}</body>
    </html>
  );
}
