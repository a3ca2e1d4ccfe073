/** Turns the link to the page itself into one that copies; says so, also to those who do not see it. */
class ShareLinks extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector<HTMLAnchorElement>('a[data-share="copy"]');
    link?.addEventListener("click", (event) => {
      event.preventDefault();
      void this.copy(link);
    });
  }

  private async copy(link: HTMLAnchorElement): Promise<void> {
    const label = link.textContent;
    try {
      await navigator.clipboard.writeText(link.href);
      this.say(link, this.dataset.copied);
    } catch {
      this.say(link, this.dataset.failed);
    }
    setTimeout(() => {
      link.textContent = label;
    }, 2_500);
  }

  private say(link: HTMLAnchorElement, words = ""): void {
    link.textContent = words;
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define("share-links", ShareLinks);
