const paths = {
  back: "M12.5 4.5 7 10l5.5 5.5",
  bold: "M6 4h5a3 3 0 0 1 0 6H6zm0 6h6a3 3 0 0 1 0 6H6z",
  italic: "M11 4h4M5 16h4M12 4 8 16",
  bulletList: "M8 5.5h8M8 10h8M8 14.5h8M4 5.5h.01M4 10h.01M4 14.5h.01",
  orderedList: "M9 5.5h7M9 10h7M9 14.5h7M3.5 4.5l1-.5v4M3.5 12.5c1.5-1 2.5.2 1.2 1.5L3.5 15.5H6",
  quote: "M4 14c2-.6 2.8-2 2.8-4H4V5.500h4.500V10c0 3.200-1.500 5-4.500 5.500zM11.500 14c2-.6 2.800-2 2.800-4h-2.800V5.500H16V10c0 3.200-1.500 5-4.500 5.500z",
  link: "M8.500 11.500a3 3 0 0 0 4.200 0l2.600-2.600a3 3 0 0 0-4.200-4.200l-1 1M11.500 8.500a3 3 0 0 0-4.200 0l-2.600 2.600a3 3 0 0 0 4.200 4.200l1-1",
  picture: "M3 4.500h14v11H3zM3 13l4-4 3.500 3.500L13 10l4 3.500M13 7.500h.01",
  panel: "M3 4.500h14v11H3zM12.500 4.500v11",
  up: "M10 15V5M5.500 9.500 10 5l4.500 4.500",
  down: "M10 5v10M5.500 10.500 10 15l4.500-4.500",
  close: "M5 5l10 10M15 5 5 15",
  heading2: "M3 5v10M9 5v10M3 10h6M12.500 8.500c.3-2 4-1.900 4 .3 0 2.200-4 3.200-4 6.200h4.200",
  heading3: "M3 5v10M9 5v10M3 10h6M12.500 7h4l-2.300 3c1.600 0 2.500 1 2.500 2.400 0 2.800-3.600 3.400-4.500 1.400",
  paragraph: "M11 4v12M14 4v12M16 4H8.500a3.500 3.500 0 0 0 0 7H11",
  strike: "M4 10h12M13.500 6.500C13 4.500 7 4 7 7c0 1 .6 1.700 1.500 2.200M6.500 13.500c.5 2.500 7 2.800 7-.8",
  subscript: "M3.500 4.500l7 8M10.500 4.500l-7 8M13.500 13c.3-1.500 3-1.300 2.800.2-.1 1.200-2.800 1.800-2.800 3.300h3",
  superscript: "M3.500 7.500l7 8M10.500 7.500l-7 8M13.500 5c.3-1.500 3-1.300 2.800.2-.1 1.200-2.800 1.800-2.800 3.300h3",
  code: "M7 6l-4 4 4 4M13 6l4 4-4 4",
  language: "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM3 10h14M10 3c2.500 2 3.500 4.500 3.500 7s-1 5-3.500 7M10 3C7.500 5 6.500 7.500 6.500 10s1 5 3.500 7",
  pullQuote: "M3 4h14M3 16h14M6.500 12c1.500-.5 2-1.500 2-3.500h-2v-1.500M11.500 12c1.500-.5 2-1.500 2-3.500h-2v-1.500",
  question: "M7 7.500c0-4 6.500-3.500 6 0-.3 2-3 2-3 4.500M10 15.500h.01",
  factBox: "M3 4h14v12H3zM6 7.500h5M6 10.500h8M6 13h6",
  gallery: "M6 3.500h11v9H6zM3 7v9.500h11M6 11l3.500-3 3 3 1.500-1.500 3 2.500",
  embed: "M3 4.500h14v11H3zM8.500 7.500v5l4-2.500z",
  readAlso: "M3 5h8M3 9h6M3 13h5M11 12h6M14.500 9l3 3-3 3",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M12.500 4v12",
  footnote: "M3 6h8M3 10h8M3 14h6M14.500 4l1.500-.7V9",
  download: "M10 3v9M6 8.500l4 4 4-4M4 16.500h12",
  audio: "M4 8v4h3l4 3.500v-11L7 8zM14 7.500c1.500 1.500 1.500 3.500 0 5",
  video: "M3 5h10v10H3zM13 9l4-2.500v7L13 11",
  divider: "M3 10h14",
  insert: "M10 4v12M4 10h12",
  letters: "M3 15l4-10 4 10M4.500 11.500h5M13.500 9.500c1-1.500 4-1 4 1V15M17.500 12c-2 0-4 .3-4 1.800s3 1.500 4-.3",
  handle: "M7.500 5h.01M12.500 5h.01M7.500 10h.01M12.500 10h.01M7.500 15h.01M12.500 15h.01",
  find: "M9 3.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11zM13 13l4 4",
  undo: "M7 4 3.500 7.500 7 11M3.500 7.500H12a4.500 4.500 0 0 1 0 9H8",
  redo: "M13 4l3.500 3.500L13 11M16.500 7.500H8a4.500 4.500 0 0 0 0 9h4",
  duplicate: "M7 7h9v9H7zM4 13V4h9",
  delete: "M4 6h12M8 6V4h4v2M5.500 6l.8 10.500h7.400L14.500 6M8.500 9v5M11.500 9v5",
  outside: "M8 5H5v10h10v-3M11 5h4v4M15 5l-6 6",
} as const;

export type IconName = keyof typeof paths;

/** Drawn in the current colour; always beside a name or inside something that has one. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
