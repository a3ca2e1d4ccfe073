import type { Editor } from "@tiptap/react";

export const isInGallery = ({ state }: Editor, position: number): boolean => state.doc.resolve(position).parent.type.name === "gallery";

export function movePicture({ state, view }: Editor, position: number, by: 1 | -1): void {
  const place = state.doc.resolve(position);
  const picture = place.nodeAfter;
  const neighbour = by === 1 ? place.parent.maybeChild(place.index() + 1) : place.nodeBefore;
  if (picture && neighbour) view.dispatch(state.tr.delete(position, position + picture.nodeSize).insert(position + by * neighbour.nodeSize, picture));
}
