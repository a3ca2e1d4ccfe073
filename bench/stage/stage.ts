import type { Options } from "../options.ts";
import type { Cluster, Newsroom } from "./newsroom.ts";

/** What every suite is given; what else it needs it starts and ends itself. */
export type Stage = {
  options: Options;
  /** Of this run; removed at the end. */
  directory: string;
  cluster: Cluster;
  newsroom: Newsroom;
};
