/** Values of `Cache-Status` (RFC 9211): neither `hit` nor `fwd` means that the cache made the response itself. */
const cache = "polosa";

export const hitStatus = `${cache}; hit`;
export const bypassStatus = `${cache}; fwd=bypass`;
export const methodStatus = `${cache}; fwd=method`;

/** Why a request went on to the origin: nothing was stored, or what was is no longer good. */
export type Forwarding = "miss" | "stale";

/** A stored response past its time, served while it is replaced or because it cannot be. `ttlMs` is below zero. */
export const staleHitStatus = (ttlMs: number): string => `${cache}; hit; ttl=${Math.floor(ttlMs / 1000)}`;

export const forwardedStatus = (forwarding: Forwarding): string => `${cache}; fwd=${forwarding}`;
export const storedStatus = (forwarding: Forwarding): string => `${cache}; fwd=${forwarding}; stored`;
export const collapsedStatus = (forwarding: Forwarding): string => `${cache}; fwd=${forwarding}; collapsed`;

/** A stored response served because the render failed; `detail` says how. */
export const staleIfErrorStatus = (detail: string): string => `${cache}; fwd=stale; detail=${detail}`;
export const unavailableStatus = (detail: string): string => `${cache}; detail=${detail}`;
