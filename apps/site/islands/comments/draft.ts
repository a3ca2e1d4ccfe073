/** What is typed and not yet sent: kept in this browser through reloads and failures, one for each comment answered. */
export interface Draft {
  body: string;
  /** The same for as long as it is not sent, so that however often it is posted it is one comment. */
  formKey: string;
  /** It was left to the browser to post, with pages in between: when the thread greets a comment, this was it. */
  isLeft?: boolean;
}

const NAME = "comment-name";
const toKey = (articleId: string, parentId: string): string => `comment:${articleId}:${parentId}`;

export function keepDraft(articleId: string, form: HTMLFormElement): void {
  const body = fieldOf(form, "body").value;
  const [key, formKey] = [toKey(articleId, fieldOf(form, "parentId").value), fieldOf(form, "formKey")];
  formKey.value ||= crypto.randomUUID();
  keep(NAME, findField(form, "name")?.value ?? read(NAME));
  keep(key, body.trim() === "" ? "" : JSON.stringify({ body, formKey: formKey.value } satisfies Draft));
}

/** True when there was something to give back. */
export function restoreDraft(articleId: string, form: HTMLFormElement): boolean {
  const [name, body] = [findField(form, "name"), fieldOf(form, "body")];
  if (name) name.value ||= read(NAME);
  const draft = parse(read(toKey(articleId, fieldOf(form, "parentId").value)));
  if (!draft || body.value !== "") return false;
  if (draft.isLeft && new URLSearchParams(location.search).has("comment")) {
    forgetDraft(articleId, form);
    return false;
  }
  body.value = draft.body;
  fieldOf(form, "formKey").value = draft.formKey;
  return true;
}

export function forgetDraft(articleId: string, form: HTMLFormElement): void {
  keep(toKey(articleId, fieldOf(form, "parentId").value), "");
  fieldOf(form, "body").value = "";
  fieldOf(form, "formKey").value = "";
  fieldOf(form, "startedAt").value = "";
}

/** The browser posts the form itself, and shows what comes of it. */
export function leaveDraft(articleId: string, form: HTMLFormElement): void {
  const draft: Draft = { body: fieldOf(form, "body").value, formKey: fieldOf(form, "formKey").value, isLeft: true };
  keep(toKey(articleId, fieldOf(form, "parentId").value), JSON.stringify(draft));
  form.submit();
}

/** Which comments of an article were being answered. */
export function listDraftedParents(articleId: string): string[] {
  const prefix = toKey(articleId, "");
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) && key !== prefix ? [key.slice(prefix.length)] : []));
  } catch {
    return [];
  }
}

export function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement {
  const field = findField(form, name);
  if (!field) throw new Error(`The form has no ${name}`);
  return field;
}

/** Null where the form does not ask for it: whoever signs in says their name there. */
export function findField(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | null {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : null;
}

function parse(text: string): Draft | null {
  try {
    const { body, formKey, isLeft } = JSON.parse(text);
    return typeof body === "string" && typeof formKey === "string" ? { body, formKey, isLeft: isLeft === true } : null;
  } catch {
    return null;
  }
}

/** A browser may keep nothing, for want of room or of permission: then there is only the page. */
function keep(key: string, value: string): void {
  try {
    if (value) localStorage.setItem(key, value);
    else localStorage.removeItem(key);
  } catch {}
}

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}
