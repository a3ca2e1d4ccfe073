import { attributeOf, classesOf, type Element, isElement, type Node, styleOf } from "../tree.ts";

const blocks = new Set(
  `address article aside audio blockquote body center dd details dialog dir div dl dt embed fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6
  header hgroup hr html iframe legend li listing main menu nav object ol p picture pre script section summary table tbody td tfoot th thead tr ul video xmp`.split(
    /\s+/,
  ),
);
const silent = new Set(
  "applet area base basefont bgsound canvas col colgroup frame head link map math meta noframes noscript param rp rt source style svg template title track wbr".split(
    " ",
  ),
);
const form = new Set("button datalist input keygen label meter optgroup option output progress select textarea".split(" "));

const furnitureClasses =
  /^(?:sharedaddy|sd-(?:sharing|block|like)[\w-]*|jp-relatedposts[\w-]*|addtoany[\w-]*|a2a_[\w-]*|ya-share\w*|social-?(?:share|links|icons|buttons)[\w-]*|share-?(?:this|buttons?|links?|block|bar|list)[\w-]*|comment-?(?:form|respond|list|area|reply|link)[\w-]*|comments(?:-area|-link|-title)?|respond|related-?posts?[\w-]*|post-?navigation|nav-?links|breadcrumbs?|adsbygoogle|advert(?:isement|ising)?|ad-(?:slot|unit|banner)[\w-]*|entry-(?:meta|footer)|print-?(?:link|button|friendly)|printfriendly[\w-]*|amp-wp-(?:footer|comments-link)|wpdiscuz[\w-]*)$/i;
const hiddenClasses = new Set(["screen-reader-text", "sr-only", "visually-hidden"]);

/** Starts a line of its own, or has something within that does. */
export function isBlock(node: Node): boolean {
  if (!isElement(node)) return false;
  const known = found.get(node);
  if (known !== undefined) return known;
  const block = blocks.has(node.tagName) || node.childNodes.some(isBlock);
  found.set(node, block);
  return block;
}

/** Each element is looked at once, however deep it stands. */
const found = new WeakMap<Element, boolean>();

/** Never had words for a reader, or hides them. */
export const isSilent = (element: Element): boolean =>
  silent.has(element.tagName) ||
  styleOf(element, "display") === "none" ||
  styleOf(element, "mso-hide") === "all" ||
  // Word's own bullet; the list has one.
  styleOf(element, "mso-list") === "ignore" ||
  element.attrs.some(({ name }) => name === "hidden") ||
  (attributeOf(element, "class") !== "" && classesOf(element).some((name) => hiddenClasses.has(name)));

export const isForm = (element: Element): boolean => form.has(element.tagName);

/** A part of the page and not of its text: ways to share, comments, navigation, advertisements. */
export const isFurniture = (element: Element): boolean => element.tagName === "nav" || classesOf(element).some((name) => furnitureClasses.test(name));
