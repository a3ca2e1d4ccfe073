/** A picture ready for a page: addresses, types and the size that keeps its place while it loads. */
export interface PagePicture {
  /** For browsers that know none of the sources. */
  src: string;
  sources: { type: string; srcSet: string }[];
  width: number;
  height: number;
}

/** What a document refers to by id. What is absent is left out; the words around it stay. Paths may be whole addresses, as feeds need them. */
export interface References {
  pictures: Record<string, PagePicture>;
  links: Record<string, { path: string; headline: string; picture: PagePicture | null }>;
  files: Record<string, { path: string; type: string; bytes: number }>;
}

/** The few words that renderers add, in the reader's language. */
export interface Labels {
  readAlso: string;
  footnotes: string;
  /** Names the number of a footnote where it stands in the text. */
  footnote(number: number): string;
  backToText(number: number): string;
  table: string;
  /** Leads to what another site shows. */
  openAt(site: string): string;
  audio: string;
  video: string;
  /** Stands for a picture that is not shown until asked for. */
  picture: string;
  /** «PDF, 1.2 MB». */
  file(type: string, bytes: number): string;
}
