/** Only a place within this app: a sign-in page that sends people elsewhere is somebody's trap. */
export function toNext(next: string | string[] | undefined): string {
  return typeof next === "string" && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(next) ? next : "/";
}
