import { useEffect, useState } from "react";

/** The time by the browser's clock, a new one every half minute; null on the server, whose page may be read later. */
export function useNow(): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
