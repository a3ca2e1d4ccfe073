/** An attribute that survives being cut and pasted within our editors, as `data-…` of its element. */
export const kept = (name: string) => ({ default: "", ...inHtml(name) });

/** One without which there is no such node: ProseMirror makes none by itself to fill a place. */
export const keptAlways = (name: string) => ({ isRequired: true, ...inHtml(name) });

function inHtml(name: string) {
  const attribute = `data-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return {
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? "",
    renderHTML: (attributes: Record<string, unknown>) => ({ [attribute]: attributes[name] }),
  };
}
