import { renderNginxConfig } from "../../nginx/render.ts";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import { makeHome, type Nginx, startNginx } from "./nginx.ts";

/** The repository's own front before these processes of the site, as operators run it; one worker. */
export async function startNginxFront(program: string, upstreamPorts: readonly number[], directory: string): Promise<Nginx> {
  const home = makeHome(directory, `nginx-front-${upstreamPorts.length}`);
  const [listenPort = 0, innerPort = 0] = await findFreePorts(2);
  const configuration = renderNginxConfig({ listenPort, innerPort, upstreamPorts, directory: home, serverName: `localhost:${upstreamPorts[0]}`, workers: 1 });
  return startNginx(program, { home, port: listenPort, configuration, probe: "/readyz" });
}
