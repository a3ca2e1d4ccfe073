"use client";

import "./globals.css";

/** When not even the language is known: in all three. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang="ru">
      <body>
        <main className="mx-auto max-w-xl space-y-3 px-4 py-16 text-center">
          <h1 className="font-bold font-serif text-2xl">Полоса</h1>
          <p>Что-то сломалось на нашей стороне. Сохранённое цело.</p>
          <p lang="kk">Біздің жақта ақау шықты. Сақталғанның бәрі орнында.</p>
          <p lang="en">Something broke on our side. What was saved is safe.</p>
          <button type="button" className="button" onClick={retry}>
            Ещё раз · Қайталау · Try again
          </button>
        </main>
      </body>
    </html>
  );
}
