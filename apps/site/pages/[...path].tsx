import type { GetServerSideProps } from "next";
import { MissingPage } from "../features/missing/components/missing-page.tsx";
import { loadMissing, type MissingView } from "../features/missing/loaders.ts";

export const config = { unstable_runtimeJS: false };

/** Every address that no other route knows. */
export const getServerSideProps: GetServerSideProps<MissingView> = async ({ res, resolvedUrl }) => ({ props: await loadMissing(res, resolvedUrl, "notFound") });

export default MissingPage;
