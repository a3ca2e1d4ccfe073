import type { QrPath } from "../second-step.ts";

/** Dark on white in any colours around: cameras need the contrast. */
export function QrCode({ qr, name }: { qr: QrPath; name: string }) {
  return (
    <svg role="img" aria-label={name} viewBox={`0 0 ${qr.size} ${qr.size}`} width="216" height="216" shapeRendering="crispEdges">
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
