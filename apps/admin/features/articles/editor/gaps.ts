const places: Record<string, string> = {
  headline_missing: "#headline",
  headline_unspellable: "#headline",
  body_missing: "#body",
  byline_missing: "#byline",
  credit_missing: "[data-picture-credit='missing']",
  funder_missing: "#funder",
  alt_missing: "[data-picture-alt='missing']",
};

/** The field of the first thing that publishing still demands. */
export function findGap(gaps: string[]): HTMLElement | null {
  const [place] = gaps.flatMap((gap) => places[gap] ?? []);
  return place ? document.querySelector<HTMLElement>(place) : null;
}

/** Once what was said about it is on the page too. */
export function goTo(field: HTMLElement): void {
  requestAnimationFrame(() => {
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  });
}
