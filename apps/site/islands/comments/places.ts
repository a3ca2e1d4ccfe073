/** Puts a comment's HTML where the thread would have it: below what it answers, or at the end. Returns what it put there. */
export function place(thread: Element, html: string, parentId: string): HTMLElement {
  const item = document.createElement("li");
  item.innerHTML = html;
  item.tabIndex = -1;
  const branch = parentId && thread.querySelector(`#comment-${CSS.escape(parentId)}`)?.closest(".branch");
  if (branch) listOf(branch).append(item);
  else {
    item.className = "branch";
    threadOf(thread).append(item);
  }
  return item;
}

function listOf(branch: Element): Element {
  const found = branch.querySelector(".answers");
  if (found) return found;
  const list = document.createElement("ol");
  list.className = "answers";
  branch.querySelector(".comment")?.after(list);
  return list;
}

function threadOf(thread: Element): Element {
  const found = [...thread.querySelectorAll("ol.thread:not(.thread-pinned)")].at(-1);
  if (found) return found;
  const list = document.createElement("ol");
  list.className = "thread";
  thread.querySelector(".comments-empty")?.remove();
  thread.querySelector("#comments > [role=status]")?.before(list);
  return list;
}

/** Fetches the page a link leads to and adds the answers on it that are not here yet. Returns the first. */
export async function showAnswers(link: HTMLAnchorElement): Promise<HTMLElement | null> {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const list = link.parentElement?.querySelector(".answers");
  const added = [...page.querySelectorAll<HTMLElement>("#comments .answers > li")].filter(
    ({ firstElementChild }) => !document.getElementById(firstElementChild?.id ?? ""),
  );
  for (const item of added) item.tabIndex = -1;
  list?.append(...added);
  const next = page.querySelector<HTMLAnchorElement>('#comments .pager a[href*="after="]');
  if (next) {
    link.href = next.getAttribute("href") ?? link.href;
    link.textContent = next.textContent;
  } else link.remove();
  return added[0] ?? null;
}
