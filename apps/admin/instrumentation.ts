/** Next asks for this once, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { tellPeerAddresses } = await import("./server/peer-address.ts");
  tellPeerAddresses();
}
