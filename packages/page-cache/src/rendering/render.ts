import type { IncomingMessage } from "node:http";
import type { Address } from "../address.ts";
import type { Settings } from "../options.ts";
import { DeadSocket } from "./dead-socket.ts";
import { createOriginRequest } from "./origin-request.ts";
import { type Recording, ResponseRecorder } from "./recorder.ts";

/** How a render ended: whole, too large to hold (and still going on), or in an error. `detail` is a word for Cache-Status. */
export type RenderResult = { kind: "whole"; recording: Recording } | { kind: "large"; recorder: ResponseRecorder } | RenderFailure;

export type RenderFailure = { kind: "failed"; error: Error; detail: string };

/** Has the origin answer this address, to nobody. Never rejects. */
export async function render(address: Address, settings: Settings): Promise<RenderResult> {
  const line = new DeadSocket();
  const request = createOriginRequest(address, line);
  const recorder = new ResponseRecorder(request, line, settings.limits.maxResponseBytes);
  let problem: Problem | null = null;
  const fail = (detail: string, cause: unknown): void => {
    problem ??= { detail, cause };
    recorder.destroy();
  };
  const cancelTimeout = settings.clock.after(settings.limits.renderTimeoutMs, () => fail("timeout", "took too long"));

  call(settings, request, recorder).catch((error) => fail("unreachable", error));
  const ending = await recorder.ending;
  cancelTimeout();

  switch (ending) {
    case "large":
      return judgeLarge(address, recorder);
    case "broken":
      return toFailure(address, problem ?? { detail: "unreachable", cause: "ended before its end" });
    case "whole":
      return judge(address, recorder.recording());
  }
}

type Problem = { detail: string; cause: unknown };

/** An origin may throw before it returns its promise. */
async function call({ origin }: Settings, request: IncomingMessage, recorder: ResponseRecorder): Promise<void> {
  await origin(request, recorder);
}

function judge(address: Address, recording: Recording): RenderResult {
  const { status, headers, body } = recording;
  if (status >= 500) return toFailure(address, { detail: "error", cause: `status ${status}` });

  const promised = headers["content-length"];
  const isCut = promised !== undefined && status !== 204 && status !== 304 && Number(promised) !== body.length;
  return isCut ? toFailure(address, { detail: "truncated", cause: `${body.length} of ${promised} bytes` }) : { kind: "whole", recording };
}

/** Judged by its beginning, for its end may be far. */
function judgeLarge(address: Address, recorder: ResponseRecorder): RenderResult {
  if (recorder.destroyed) return toFailure(address, { detail: "unreachable", cause: "ended before its end" });
  if (recorder.statusCode < 500) return { kind: "large", recorder };
  recorder.destroy();
  return toFailure(address, { detail: "error", cause: `status ${recorder.statusCode}` });
}

function toFailure(address: Address, { detail, cause }: Problem): RenderResult {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return { kind: "failed", detail, error: new Error(`Render of ${address.url}: ${reason}`, { cause }) };
}
