import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { connect } from "node:tls";
import { expect, onTestFinished } from "vitest";
import { run } from "../scripts/launch/commands.ts";
import { findFreePorts } from "../scripts/launch/ports.ts";
import { ask } from "./testing/ask.ts";
import { checkConfig, host } from "./testing/front.ts";
import { test } from "./testing/test.ts";

async function givenCertificate(): Promise<{
  certificate: string;
  key: string;
}> {
  const directory = mkdtempSync(join(tmpdir(), "polosa-certificate-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const [certificate, key] = [join(directory, "certificate.pem"), join(directory, "key.pem")];
  const made = await run({
    file: "openssl",
    args: [
      "req",
      "-x509",
      "-newkey",
      "ec",
      "-pkeyopt",
      "ec_paramgen_curve:prime256v1",
      "-nodes",
      "-days",
      "2",
      "-subj",
      `/CN=${host}`,
      "-keyout",
      key,
      "-out",
      certificate,
    ],
  });
  if (!made.ok) throw new Error(made.output);
  return { certificate, key };
}

test("is a configuration that nginx accepts, with TLS and without", async () => {
  const plain = await checkConfig({});
  const secure = await checkConfig({
    tls: { port: 18_443, ...(await givenCertificate()) },
    otherNames: [`www.${host}`, "polosa.test"],
    trustedProxy: "10.0.0.0/8",
  });

  expect(plain.output).toContain("test is successful");
  expect(secure.output).toContain("test is successful");
  expect(plain.output + secure.output).not.toContain("[warn]");
});

test("serves over TLS, and leads there what comes without", async ({ given }) => {
  const site = await given.site();
  const [tlsPort = 0] = await findFreePorts(1);
  const { port } = await given.front([site], {
    tls: { port: tlsPort, ...(await givenCertificate()) },
  });

  const body = await new Promise<string>((resolve, reject) => {
    const options = {
      host: "127.0.0.1",
      port: tlsPort,
      path: "/ru",
      rejectUnauthorized: false,
      headers: { Host: host },
    };
    request(options, (response) => buffer(response).then((bytes) => resolve(bytes.toString()), reject))
      .once("error", reject)
      .end();
  });
  const plain = await ask(port, "/ru?before=1", {
    headers: { Host: "evil.example" },
  });
  const health = await ask(port, "/livez");

  expect(body).toBe("page /ru");
  expect([plain.status, plain.headers.location]).toEqual([301, `https://${host}/ru?before=1`]);
  expect(health.status).toBe(200);
  expect(await negotiate(tlsPort, {})).toEqual(["TLSv1.3", "h2"]);
  await expect(negotiate(tlsPort, { maxVersion: "TLSv1.1" })).rejects.toThrow();
});

function negotiate(port: number, options: { maxVersion?: "TLSv1.1" }): Promise<[string | null, string | false | null]> {
  return new Promise((resolve, reject) => {
    const socket = connect(
      {
        host: "127.0.0.1",
        port,
        servername: host,
        rejectUnauthorized: false,
        ALPNProtocols: ["h2", "http/1.1"],
        ...options,
      },
      () => {
        resolve([socket.getProtocol(), socket.alpnProtocol]);
        socket.destroy();
      },
    ).once("error", reject);
  });
}
