import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import { redirect } from "next/navigation";
import { requireSignedIn } from "../server/session.ts";

export default async function StartPage() {
  const actor = await requireSignedIn();
  redirect(canListArticles(actor) ? "/articles" : "/moderation");
}
