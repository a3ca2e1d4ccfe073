import { makeDeviceToken } from "../src/access/devices.ts";
import type { Origin } from "../src/access/origin.ts";

export const testSecret = "a secret of the tests, 32 at least";

/** A browser at an address, where nobody has signed in before. */
export const givenOrigin = (address = "203.0.113.1"): Origin => ({ address, device: null, userAgent: "Firefox", secret: testSecret });

/** A browser at which that account has signed in before. */
export const givenKnownOrigin = (email: string, address = "203.0.113.1"): Origin => ({ ...givenOrigin(address), device: makeDeviceToken(testSecret, email) });
