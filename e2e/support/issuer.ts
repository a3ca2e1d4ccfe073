import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

const CLIENT = { id: "polosa", secret: "a secret between the two" };
const KEY = "first";

export interface Issuer {
  url: string;
  client: typeof CLIENT;
  /** What it says of whoever comes next. */
  person: { sub: string; nickname: string };
  /** Spoils the next token, in one of the ways a forger would. */
  forge: "nothing" | "nonce" | "audience" | "signature";
  close(): void;
}

interface Grant {
  nonce: string;
  challenge: string;
  redirect: string;
}

/** A small house that vouches for people: OpenID Connect's discovery, authorization with PKCE, tokens and keys. Everybody is let in. */
export async function startIssuer(): Promise<Issuer> {
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const others = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const issuer: Issuer = { url, client: CLIENT, person: { sub: randomUUID(), nickname: "" }, forge: "nothing", close: () => void server.close() };
  return issuer;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = new URL(request.url ?? "/", url);
    if (asked.pathname === "/.well-known/openid-configuration") return send(response, toDiscovery(url));
    if (asked.pathname === "/keys") return send(response, { keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: KEY, alg: "RS256", use: "sig" }] });
    if (asked.pathname === "/authorize") return authorize(asked.searchParams, response);
    return send(response, toTokens(await readBody(request)));
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const code = randomUUID();
    const redirect = asked.get("redirect_uri") ?? "";
    grants.set(code, { nonce: asked.get("nonce") ?? "", challenge: asked.get("code_challenge") ?? "", redirect });
    response.writeHead(302, { location: `${redirect}?${new URLSearchParams({ code, state: asked.get("state") ?? "" })}` }).end();
  }

  function toTokens(asked: URLSearchParams): object {
    const code = asked.get("code") ?? "";
    const grant = grants.get(code);
    grants.delete(code);
    const challenge = createHash("sha256")
      .update(asked.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || grant.challenge !== challenge || grant.redirect !== asked.get("redirect_uri")) return { error: "invalid_grant" };
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: url,
      aud: issuer.forge === "audience" ? "somebody else" : CLIENT.id,
      nonce: issuer.forge === "nonce" ? "another" : grant.nonce,
      iat: now,
      exp: now + 60,
      ...issuer.person,
    };
    return { access_token: randomUUID(), token_type: "Bearer", id_token: sign(claims) };
  }

  function sign(claims: object): string {
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString("base64url");
    const signed = `${encode({ alg: "RS256", kid: KEY })}.${encode(claims)}`;
    const key = issuer.forge === "signature" ? others.privateKey : keys.privateKey;
    return `${signed}.${createSign("sha256").update(signed).sign(key, "base64url")}`;
  }
}

const toDiscovery = (url: string) => ({
  issuer: url,
  authorization_endpoint: `${url}/authorize`,
  token_endpoint: `${url}/token`,
  jwks_uri: `${url}/keys`,
  response_types_supported: ["code"],
  subject_types_supported: ["public"],
  id_token_signing_alg_values_supported: ["RS256"],
});

const send = (response: ServerResponse, body: object): void => {
  response.writeHead("error" in body ? 400 : 200, { "content-type": "application/json" }).end(JSON.stringify(body));
};

async function readBody(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}
