/** Immutable address of a file; the name is only what it is saved as. */
export const filePath = ({ hash, fileName }: { hash: string; fileName: string }): string => `/files/${hash}/${encodeURIComponent(fileName)}`;
