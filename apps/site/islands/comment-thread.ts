import { openAnswerForm } from "./comments/answer-form.ts";
import { fieldOf, findField, forgetDraft, keepDraft, leaveDraft, listDraftedParents, restoreDraft } from "./comments/draft.ts";
import { fetchOwn, type Own, press, showOwn } from "./comments/own.ts";
import { place, showAnswers } from "./comments/places.ts";
import { type Answer, post } from "./comments/send.ts";

/** Does in place what the links and forms of a thread do by pages of their own, and loses nothing that is typed. */
class CommentThread extends HTMLElement {
  private own: Own | null = null;

  connectedCallback(): void {
    this.addEventListener("click", (event) => this.follow(event));
    this.addEventListener("input", ({ target }) => {
      const form = target instanceof Element && target.closest("form");
      if (!form || !isCommentForm(form)) return;
      fieldOf(form, "startedAt").value ||= String(Date.now());
      keepDraft(this.article, form);
    });
    this.addEventListener("submit", (event) => {
      if (!(event.target instanceof HTMLFormElement) || !isCommentForm(event.target)) return;
      event.preventDefault();
      void this.send(event.target);
    });
    this.restore();
    if (this.dataset.ownPage === undefined) this.whenNear(() => void this.showOwn());
  }

  private get article(): string {
    return this.dataset.article ?? "";
  }

  private get mainForm(): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>("form#comment-form");
  }

  /** What was typed before a reload or a failure, also below comments that were being answered. */
  private restore(): void {
    const main = this.mainForm;
    if (!main) return;
    if (restoreDraft(this.article, main)) this.say(main, this.dataset.restored);
    if (this.dataset.ownPage !== undefined) return;
    for (const parentId of listDraftedParents(this.article)) {
      const comment = this.querySelector(`#comment-${CSS.escape(parentId)}`);
      if (!comment) continue;
      const form = openAnswerForm(main, comment, this.dataset);
      if (restoreDraft(this.article, form)) this.say(form, this.dataset.restored);
    }
  }

  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-act]") : null;
    const comment = link?.closest(".comment");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const main = this.mainForm;
    if (link.dataset.act === "answer" && main && comment) {
      event.preventDefault();
      const form = openAnswerForm(main, comment, this.dataset);
      restoreDraft(this.article, form);
      (findField(form, "name")?.value === "" ? fieldOf(form, "name") : fieldOf(form, "body")).focus();
    } else if (link.dataset.act === "recommend") {
      event.preventDefault();
      void this.recommend(link);
    } else if (link.dataset.act === "answers") {
      event.preventDefault();
      void this.openAnswers(link);
    }
  }

  private async recommend(link: HTMLAnchorElement): Promise<void> {
    const pressed = link.getAttribute("aria-pressed") === "true";
    const answer = await post(link.pathname, new URLSearchParams({ act: pressed ? "unrecommend" : "recommend" })).catch(() => null);
    if (!answer || (!answer.ok && needsPage.has(answer.code))) location.assign(link.href);
    else if (answer.ok) {
      press(link, !pressed);
      const votes = link.querySelector<HTMLElement>(".comment-votes");
      const count = Number(votes?.dataset.count) + (pressed ? -1 : 1);
      if (!votes) return;
      votes.dataset.count = String(count);
      votes.textContent = count > 0 ? count.toLocaleString(document.documentElement.lang) : "";
    } else this.announce(answer.reason);
  }

  private async openAnswers(link: HTMLAnchorElement): Promise<void> {
    try {
      const first = await showAnswers(link);
      if (this.own) showOwn(this, this.own);
      first?.focus();
      this.announce(this.dataset.answersShown);
    } catch {
      location.assign(link.href);
    }
  }

  private async send(form: HTMLFormElement): Promise<void> {
    if (form.ariaBusy === "true") return;
    keepDraft(this.article, form);
    form.ariaBusy = "true";
    this.say(form, this.dataset.sending);
    try {
      const fields = new FormData(form);
      const answer = await post(form.action, new URLSearchParams([...fields].map(([name, value]) => [name, String(value)])));
      if (answer) this.take(form, answer);
      else this.say(form, this.dataset.noConnection);
    } catch {
      leaveDraft(this.article, form);
    } finally {
      form.ariaBusy = null;
    }
  }

  private take(form: HTMLFormElement, answer: Answer): void {
    for (const field of ["name", "body"]) findField(form, field)?.removeAttribute("aria-invalid");
    if (!answer.ok && needsPage.has(answer.code)) {
      leaveDraft(this.article, form);
      return;
    }
    if (!answer.ok) {
      this.say(form, answer.reason);
      for (const field of Object.keys(answer.fields)) findField(form, field)?.setAttribute("aria-invalid", "true");
      form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
      return;
    }
    const parentId = fieldOf(form, "parentId").value;
    forgetDraft(this.article, form);
    this.say(form, "");
    if (this.dataset.ownPage !== undefined) {
      location.assign(answer.location);
      return;
    }
    if (form !== this.mainForm) form.remove();
    const item = document.getElementById(`comment-${answer.id}`)?.closest("li") ?? place(this, answer.html, parentId);
    item.tabIndex = -1;
    item.focus();
    this.announce(answer.standing === "visible" ? this.dataset.sent : this.dataset.waits);
  }

  private async showOwn(): Promise<void> {
    this.own = await fetchOwn(this.article);
    if (this.own) showOwn(this, this.own);
  }

  private whenNear(show: () => void): void {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        show();
      },
      { rootMargin: "600px" },
    );
    observer.observe(this);
  }

  private say(form: HTMLFormElement, words = ""): void {
    const status = form.querySelector(".form-status");
    if (status) status.textContent = words;
  }

  private announce(words = ""): void {
    const status = this.querySelector("#comments > [role=status].sr-only");
    if (status) status.textContent = words;
  }
}

/** What is asked of the reader then is asked on pages, which keep the words. */
const needsPage = new Set(["sign_in_first", "proof_wanted"]);

const isCommentForm = (form: Element): form is HTMLFormElement => form instanceof HTMLFormElement && form.classList.contains("comment-form");

customElements.define("comment-thread", CommentThread);
