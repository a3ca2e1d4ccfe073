import { z } from "zod";

const Slug = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** A part of an address; null for what no address of ours has in it. */
export const toSlug = (parameter: unknown): string | null => Slug.safeParse(parameter).data ?? null;

/** A parameter that was given more than once counts as its first value. */
export const firstOf = (parameter: string | string[] | undefined): string | null => (Array.isArray(parameter) ? parameter[0] : parameter) ?? null;
