/** Immutable address of a file; the name is only what it is saved as. */
export const filePath = ({ hash, fileName }: { hash: string; fileName: string }): string => `/files/${hash}/${encodeURIComponent(fileName)}`;

/** Not under the name: what is kept is the bytes. */
export const fileKey = (hash: string): string => `files/${hash}`;

/** What readers may be offered, by the end of the name. */
export const fileTypes: ReadonlyMap<string, string> = new Map([
  ["pdf", "application/pdf"],
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["csv", "text/csv"],
  ["txt", "text/plain"],
  ["zip", "application/zip"],
]);

export const toFileType = (fileName: string): string | null => fileTypes.get(/\.([a-z]+)$/.exec(fileName.toLowerCase())?.[1] ?? "") ?? null;

/** Headers of a download: never shown in the page's place, whatever it is. */
export const toDownloadHeaders = ({ fileName, type, bytes }: { fileName: string; type: string; bytes: number }): Record<string, string> => ({
  "Content-Type": type,
  "Content-Length": String(bytes),
  "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  "Content-Security-Policy": "sandbox; default-src 'none'",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "public, max-age=31536000, immutable",
});
