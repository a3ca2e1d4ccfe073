import { createHash } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";
import { identify, isSame, ProcessIdentity } from "./process-identity.ts";

const Holder = z.object({
  holder: ProcessIdentity,
  /** Leaders of the process groups that the holder started. */
  children: z.array(ProcessIdentity),
  addresses: z.array(z.string()),
  isEnding: z.boolean(),
});
export type Holder = z.infer<typeof Holder>;

export type Lock = {
  /** Of a holder that was killed: it may have left children. */
  leftBy: Holder | null;
  note(changed: Partial<Holder>): void;
  release(): void;
};

/** The lock, or who holds it. A holder that no longer lives holds nothing. */
export function takeLock(path: string): { lock: Lock } | { heldBy: Holder } {
  mkdirSync(dirname(path), { recursive: true });
  const mine: Holder = { holder: identify(process.pid), children: [], addresses: [], isEnding: false };
  while (true) {
    if (writeOnce(path, mine)) return { lock: hold(path, mine, null) };
    const content = read(path);
    if (content === null) continue;
    const found = parse(content);
    if (found && isSame(found.holder)) return { heldBy: found };

    // Only who holds the succession to this very content may replace it: of many that find it stale, the slower would throw away the quicker's.
    const succession = takeLock(`${path}.after-${createHash("sha256").update(content).digest("hex").slice(0, 12)}`);
    if ("heldBy" in succession) return succession;
    const isStillThere = read(path) === content;
    if (isStillThere) replace(path, mine);
    succession.lock.release();
    if (isStillThere) return { lock: hold(path, mine, found) };
  }
}

function hold(path: string, first: Holder, leftBy: Holder | null): Lock {
  let mine = first;
  const note = (changed: Partial<Holder>) => {
    mine = { ...mine, ...changed };
    replace(path, mine);
  };
  // Released once: by then somebody else may hold it.
  const release = () => {
    if (read(path) === JSON.stringify(mine)) rmSync(path, { force: true });
  };
  return { leftBy, note, release };
}

export function readHolder(path: string): Holder | null {
  const content = read(path);
  return content === null ? null : parse(content);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function parse(content: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

/** Whole or not at all: a link fails where a file is, and nobody reads half of it. */
function writeOnce(path: string, holder: Holder): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(path: string, holder: Holder): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(holder), { mode: 0o600 });
  renameSync(draft, path);
}
