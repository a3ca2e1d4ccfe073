const paths = {
  bell: "M5 14V9a5 5 0 0 1 10 0v5l1.500 1.500h-13zM8.500 17.500a1.700 1.700 0 0 0 3 0",
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
