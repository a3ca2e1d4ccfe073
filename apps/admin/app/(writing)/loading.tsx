import { EditorLoading } from "../../features/articles/components/editor-loading.tsx";

export default function Loading() {
  return <EditorLoading />;
}
