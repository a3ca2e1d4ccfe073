/** True when the bytes are what the media type says. Office files are ZIP archives with certain names in them. */
export const isOfType = (bytes: Uint8Array, type: string): boolean =>
  signatures[type]?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) ?? false;

/** Macros are programs; nobody needs one to read a table. */
export const hasMacros = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes("vbaProject.bin");

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004", "latin1"));

const isOfficeFile = (folder: string) => (bytes: Buffer) => isZip(bytes) && bytes.includes("[Content_Types].xml") && bytes.includes(folder);

/** Text has no zeros and no beginning of a page or program; its letters may be in any encoding. */
const isText = (bytes: Buffer): boolean => !bytes.includes(0) && !/^\s*(<|#!|%PDF|MZ|\{\\rtf)/.test(bytes.subarray(0, 200).toString("latin1"));

const signatures: Record<string, (bytes: Buffer) => boolean> = {
  "application/pdf": (bytes) => bytes.subarray(0, 5).toString("latin1") === "%PDF-" && bytes.subarray(-2_048).includes("%%EOF"),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": isOfficeFile("word/"),
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": isOfficeFile("xl/"),
  "application/zip": (bytes) => isZip(bytes) && !bytes.includes("[Content_Types].xml"),
  "text/csv": isText,
  "text/plain": isText,
};
