import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewDesk } from "../../../../../features/previews/components/preview-desk.tsx";
import { loadPreviewDesk } from "../../../../../features/previews/loaders.ts";
import { getLanguage } from "../../../../../server/language.ts";
import { getTranslator } from "../../../../../server/messages.ts";
import { requireSignedIn } from "../../../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("previews.title") };
}

/** The newest revision exactly as readers would see it. Whoever may read the list may read a draft. */
export default async function PreviewPage({ params, searchParams }: { params: Promise<{ id: string }>; searchParams: Promise<{ notes?: string | string[] }> }) {
  const desk = await loadPreviewDesk(await requireSignedIn(), (await params).id);
  if (!desk) notFound();
  return <PreviewDesk desk={desk} wantsNotes={(await searchParams).notes === "open"} />;
}
