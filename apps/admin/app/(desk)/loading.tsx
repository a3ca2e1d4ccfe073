import { DeskLoading } from "../../features/shell/components/desk-loading.tsx";

export default function Loading() {
  return <DeskLoading />;
}
