/** The keys of a `Surrogate-Key` header, and `*`, which every response carries and which so names everything. */
export function toSurrogateKeys(header: string | string[] | undefined): readonly string[] {
  const names = String(header ?? "")
    .split(/[\s,]+/)
    .filter((name) => name !== "");
  return [...new Set([...names, "*"])];
}
