import { z } from "zod";

const Refused = z.object({ ok: z.literal(false), reason: z.string() });

interface Sending<Answer extends z.ZodType> {
  address: string;
  body: FormData;
  /** What the server answers when it has taken the file. */
  answer: Answer;
  /** Hears how much has left, from 0 to 1. Only XHR tells. */
  onProgress(sent: number): void;
}

/** Posts a form with a file in it. Whatever goes wrong is a reason that can be told, and then nothing was kept. */
export function sendFile<Answer extends z.ZodType>({ address, body, answer, onProgress }: Sending<Answer>): Promise<z.output<Answer> | Refusal> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => resolve(read(request.responseText, answer)));
    request.addEventListener("error", () => resolve({ ok: false, reason: "upload_cut" }));
    request.send(body);
  });
}

export type Refusal = z.output<typeof Refused>;

function read<Answer extends z.ZodType>(text: string, answer: Answer): z.output<Answer> | Refusal {
  try {
    const parsed = z.union([answer, Refused]).safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : { ok: false, reason: "unexpected" };
  } catch {
    return { ok: false, reason: "unexpected" };
  }
}
