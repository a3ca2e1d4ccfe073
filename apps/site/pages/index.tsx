import type { GetServerSideProps } from "next";
import { DEFAULT_LOCALE } from "../server/locale.ts";
import { setPageHeaders } from "../server/page-headers.ts";

export const config = { unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps = async ({ res }) => {
  setPageHeaders(res, { keys: [], freshFor: 3_600 });
  return { redirect: { destination: `/${DEFAULT_LOCALE}`, statusCode: 302 } };
};

export default function Root() {
  return null;
}
