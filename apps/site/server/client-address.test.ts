import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";

const secrets = {
  DATABASE_URL: "postgres://x",
  SITE_URL: "http://localhost",
  ADMIN_URL: "http://localhost",
  MEDIA_DIRECTORY: "/",
  AUTH_SECRET: "a".repeat(40),
};

test.for([
  ["203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:aaaa:bbbb:cccc:dddd", "2001:db8:1:2"],
  ["2001:0db8:0001:0002::9", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
])("%s counts as %s", async ([address, network]) => {
  Object.assign(process.env, secrets);
  const { clientNetwork } = await import("./client-address.ts");
  const request = new IncomingMessage(Object.defineProperty(new Socket(), "remoteAddress", { value: address }));

  expect(clientNetwork(request)).toBe(network);
});
