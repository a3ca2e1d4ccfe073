export const shareTargets = ["whatsapp", "telegram", "facebook", "copy", "x", "vk", "ok", "email"] as const;
export type ShareTarget = (typeof shareTargets)[number];

/** The address that shares a page: a plain link, nothing of the other site is loaded before it is followed. */
export function toShareUrl(target: ShareTarget, { url, title }: { url: string; title: string }): string {
  const [page, text] = [encodeURIComponent(url), encodeURIComponent(title)];
  switch (target) {
    case "whatsapp":
      return `https://wa.me/?text=${text}%20${page}`;
    case "telegram":
      return `https://t.me/share/url?url=${page}&text=${text}`;
    case "facebook":
      return `https://www.facebook.com/sharer/sharer.php?u=${page}`;
    case "copy":
      return url;
    case "x":
      return `https://x.com/intent/post?url=${page}&text=${text}`;
    case "vk":
      return `https://vk.com/share.php?url=${page}&title=${text}`;
    case "ok":
      return `https://connect.ok.ru/offer?url=${page}&title=${text}`;
    case "email":
      return `mailto:?subject=${text}&body=${page}`;
  }
}
