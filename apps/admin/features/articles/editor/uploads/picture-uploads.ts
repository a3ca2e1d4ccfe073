import { Held } from "../surface/held.ts";

/** A picture on its way to the library, shown from the file meanwhile. */
export interface PictureUpload {
  id: string;
  file: File;
  /** Of the file in this browser, for as long as it is shown. */
  preview: string;
  /** From 0 to 1; past that the server makes its sizes. */
  sent: number;
  /** Why it was refused; null while it is under way. */
  reason: string | null;
}

/** The pictures under way, and the elements in the text where each is shown. */
export class PictureUploads {
  readonly held = new Held<readonly PictureUpload[]>([]);
  readonly #places = new Map<string, HTMLElement>();

  add(file: File): PictureUpload {
    const upload = { id: crypto.randomUUID(), file, preview: URL.createObjectURL(file), sent: 0, reason: null };
    this.held.put([...this.held.read(), upload]);
    return upload;
  }

  change(id: string, changed: Partial<Pick<PictureUpload, "sent" | "reason">>): void {
    this.held.put(this.held.read().map((upload) => (upload.id === id ? { ...upload, ...changed } : upload)));
  }

  remove(id: string): void {
    const upload = this.held.read().find((other) => other.id === id);
    if (upload) URL.revokeObjectURL(upload.preview);
    this.#places.delete(id);
    this.held.put(this.held.read().filter((other) => other.id !== id));
  }

  placeOf(id: string): HTMLElement {
    const place = this.#places.get(id) ?? document.createElement("div");
    place.contentEditable = "false";
    this.#places.set(id, place);
    return place;
  }
}
