import { place } from "./places.ts";

/** What of the thread is this reader's own; the page itself is everybody's. */
export interface Own {
  muted: string[];
  recommended: string[];
  waiting: { id: string; rootId: string | null; html: string }[];
}

export async function fetchOwn(articleId: string): Promise<Own | null> {
  if (!document.cookie.includes("polosa-has-reader=")) return null;
  const response = await fetch(`/comments/own?article=${articleId}`).catch(() => null);
  return response?.ok ? response.json() : null;
}

export function showOwn(thread: HTMLElement, own: Own): void {
  for (const id of own.recommended) for (const link of thread.querySelectorAll(`#comment-${id} [data-act=recommend]`)) press(link, true);
  for (const { id, rootId, html } of own.waiting) if (!document.getElementById(`comment-${id}`)) place(thread, html, rootId ?? "");
  for (const comment of thread.querySelectorAll<HTMLElement>(".comment[data-author]:not(.comment-unmuted)"))
    if (own.muted.includes(comment.dataset.author ?? "")) collapse(comment, thread.dataset);
}

export function press(link: Element, pressed: boolean): void {
  link.setAttribute("role", "button");
  link.setAttribute("aria-pressed", String(pressed));
}

function collapse(comment: HTMLElement, words: DOMStringMap): void {
  if (comment.classList.contains("comment-muted")) return;
  const note = document.createElement("p");
  note.className = "muted-note";
  const show = document.createElement("button");
  show.type = "button";
  show.textContent = words.show ?? "";
  show.addEventListener("click", () => {
    comment.classList.replace("comment-muted", "comment-unmuted");
    note.remove();
  });
  note.append(words.muted ?? "", " ", show);
  comment.classList.add("comment-muted");
  comment.prepend(note);
}
