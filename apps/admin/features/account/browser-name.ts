// Edge and Opera call themselves Chrome too, and Chrome calls itself Safari: the first that fits counts.
const browsers = [
  [/Edg(?:e|A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/YaBrowser\//, "Yandex"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;

const systems = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux|X11/, "Linux"],
] as const;

/** «Firefox, Windows» for a header that says it in three lines; empty for one that says nothing we know. */
export function toBrowserName(userAgent: string): string {
  const named = [browsers, systems].map((kinds) => kinds.find(([sign]) => sign.test(userAgent))?.[1]);
  return named.filter(Boolean).join(", ");
}
