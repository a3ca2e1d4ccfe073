/** Where somebody tries to come in from. */
export interface Origin {
  /** Of the network; proxies of our own looked through. */
  address: string;
  /** What the browser keeps from an earlier sign-in to this account, unproven. */
  device: string | null;
  userAgent: string;
  /** Keys the hashes and seals: `AUTH_SECRET`. */
  secret: string;
}
