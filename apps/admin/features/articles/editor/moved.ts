/** The list with one of its entries in another place. */
export function moved<Entry>(list: readonly Entry[], from: number, to: number): Entry[] {
  const without = list.filter((_, place) => place !== from);
  return [...without.slice(0, to), ...list.slice(from, from + 1), ...without.slice(to)];
}
