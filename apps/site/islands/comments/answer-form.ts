import { fieldOf, findField } from "./draft.ts";

/** The page's own form once more, below the comment that is answered. */
export function openAnswerForm(main: HTMLFormElement, comment: Element, words: DOMStringMap): HTMLFormElement {
  const parentId = comment.id.replace("comment-", "");
  const open = comment.nextElementSibling;
  if (open instanceof HTMLFormElement) return open;

  const copy = main.cloneNode(true);
  if (!(copy instanceof HTMLFormElement)) throw new Error("No form");
  renameIds(copy, parentId);
  copy.reset();
  copy.classList.add("comment-form-inner");
  for (const field of ["formKey", "startedAt", "body"]) fieldOf(copy, field).value = "";
  fieldOf(copy, "parentId").value = parentId;
  const name = findField(copy, "name");
  if (name) name.value = fieldOf(main, "name").value;
  const title = copy.querySelector("h2");
  if (title) title.textContent = words.answer ?? "";
  const buttons = document.createElement("div");
  buttons.className = "form-buttons";
  buttons.append(...copy.querySelectorAll("button"), toCancel(copy, comment, words.cancel ?? ""));
  copy.append(buttons);
  comment.after(copy);
  return copy;
}

function toCancel(form: HTMLFormElement, comment: Element, label: string): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.textContent = label;
  button.addEventListener("click", () => {
    form.remove();
    comment.querySelector<HTMLElement>("[data-act=answer]")?.focus();
  });
  return button;
}

/** An id stands for one thing on a page. */
function renameIds(form: HTMLFormElement, suffix: string): void {
  for (const element of [form, ...form.querySelectorAll("*")])
    for (const attribute of ["id", "for", "aria-labelledby", "aria-describedby"]) {
      const names = element.getAttribute(attribute);
      if (names)
        element.setAttribute(
          attribute,
          names.replace(/\S+/g, (name) => `${name}-${suffix}`),
        );
    }
}
