import type { GetServerSideProps } from "next";
import { MissingPage } from "../features/missing/components/missing-page.tsx";
import { loadElsewhere, type MissingView } from "../features/missing/loaders.ts";

export const config = { unstable_runtimeJS: false };

/** Every address that no other route knows: it may lead elsewhere. */
export const getServerSideProps: GetServerSideProps<MissingView> = ({ res, resolvedUrl }) => loadElsewhere(res, resolvedUrl);

export default MissingPage;
