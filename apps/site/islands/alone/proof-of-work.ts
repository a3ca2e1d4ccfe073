/** Lets the browser work for a comment that looked like a robot's, then sends it. Loaded only by the page that asks for it. */
class ProofOfWork extends HTMLElement {
  connectedCallback(): void {
    const { challenge = "", solver = "" } = this.dataset;
    const worker = new Worker(solver, { type: "module" });
    worker.addEventListener("message", ({ data: payload }: MessageEvent<string | null>) => {
      worker.terminate();
      if (payload === null) this.say(this.dataset.failed);
      else this.send(payload);
    });
    worker.addEventListener("error", () => this.say(this.dataset.failed));
    this.say(this.dataset.working);
    worker.postMessage(challenge);
  }

  private send(payload: string): void {
    const form = this.querySelector("form");
    const field = this.querySelector<HTMLInputElement>('input[name="proof"]');
    if (!form || !field) return;
    field.value = payload;
    form.submit();
  }

  private say(words = ""): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

customElements.define("proof-of-work", ProofOfWork);
