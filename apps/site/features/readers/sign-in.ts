import type { IncomingMessage, ServerResponse } from "node:http";
import { Code } from "@polosa/newsroom/codes/input.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { proveByCode, proveByLink, sendEmailCode, sendPhoneCode } from "@polosa/newsroom/reader-codes/commands.ts";
import { AskEmailCode, AskPhoneCode } from "@polosa/newsroom/reader-codes/input.ts";
import type { CodeAddress } from "@polosa/newsroom/reader-codes/rules.ts";
import { welcomeReader } from "@polosa/newsroom/readers/commands.ts";
import { type Proof, WelcomeReader } from "@polosa/newsroom/readers/input.ts";
import { findProvedReader, type Reader } from "@polosa/newsroom/readers/queries.ts";
import { mustSignIn } from "@polosa/newsroom/readers/rules.ts";
import { clientNetwork } from "../../server/client-address.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import type { Locale } from "../../server/locale.ts";
import { readForm } from "../../server/posted-form.ts";
import { arrive, readReader, rememberReader } from "../../server/reader.ts";
import { dropProof, readProof } from "../../server/reader-proof.ts";
import { sms } from "../../server/reader-ways.ts";
import { type Frame, loadFrame } from "../page/loaders.ts";
import { toCodeLetter, toCodeText } from "./letters.ts";
import { type Kept, type SignInStep, type SignInView, toFirstStep, toWelcome } from "./loaders.ts";
import { toNext } from "./paths.ts";
import { toReaderRefusal } from "./refusal.ts";

/** Somebody is signed in and goes on, or they are shown their next step, or the same with what is wrong. */
export type SignInOutcome = { reader: Reader; kept: Kept } | { view: SignInView; error: DomainError | null };

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  frame: Frame;
}

/** One step of a sign-in, from whichever form it comes. Who has signed in meanwhile, in another tab, goes on at once. */
export async function signInAction(request: IncomingMessage, response: ServerResponse, locale: Locale): Promise<SignInOutcome> {
  const exchange = { request, response, frame: await loadFrame(locale) };
  let kept: Kept = { next: toNext(null, locale), words: "" };
  let at = toFirstStep(exchange.frame);
  try {
    const form = await readForm(request, env().SITE_URL);
    kept = { next: toNext(form.get("next"), locale), words: form.get("words") ?? "" };
    const already = await readReader(request);
    if (already && !mustSignIn(exchange.frame.identity, already)) return { reader: already, kept };
    at = toTyped(form, { at, locale });
    const outcome = await takeStep(exchange, form, kept);
    return "id" in outcome ? { reader: outcome, kept } : { view: { frame: exchange.frame, kept, at: outcome, refusal: null }, error: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { view: { frame: exchange.frame, kept, at: startsAgain(error) ? toFirstStep(exchange.frame) : at, refusal: toReaderRefusal(error) }, error };
  }
}

/** The link of a letter. Looking at it does nothing: mail servers look at links too. */
export async function followLinkAction(
  request: IncomingMessage,
  response: ServerResponse,
  { locale, token }: { locale: Locale; token: string },
): Promise<SignInOutcome> {
  const frame = await loadFrame(locale);
  let kept: Kept = { next: toNext(null, locale), words: "" };
  try {
    const form = await readForm(request, env().SITE_URL);
    kept = { next: toNext(form.get("next"), locale), words: "" };
    const outcome = await arriveOr(await proveByLink(db(), { token, secret: env().AUTH_SECRET }), { request, response, frame });
    return "id" in outcome ? { reader: outcome, kept } : { view: { frame, kept, at: outcome, refusal: null }, error: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { view: { frame, kept, at: toFirstStep(frame), refusal: toReaderRefusal(error) }, error };
  }
}

async function takeStep(exchange: Exchange, form: URLSearchParams, kept: Kept): Promise<SignInStep | Reader> {
  switch (form.get("step")) {
    case "address":
      return sendCode(exchange, form.get("address") ?? "", kept);
    case "code": {
      const to = toCodeAddress(exchange.frame, form.get("address") ?? "");
      const { code } = parseInput(Code, { code: form.get("code") ?? "" });
      await proveByCode(db(), { ...to, code, ...toAsking(exchange.request) });
      return arriveOr(to, exchange);
    }
    case "welcome":
      return welcome(exchange, form);
    default:
      throw new DomainError("forbidden", "not_signed_in_yet");
  }
}

/** A letter leads back to where the comment waits only in the tab that has it. */
async function sendCode({ request, frame }: Exchange, typed: string, { next, words }: Kept): Promise<SignInStep> {
  const { way, address } = toCodeAddress(frame, typed);
  const { locale, siteName } = frame;
  if (way === "email") {
    const toLetter = toCodeLetter({ locale, siteName, next: words ? `/${locale}/sign-in` : next });
    await sendEmailCode(db(), { email: address, locale, ...toAsking(request), toLetter });
  } else {
    const gateway = sms();
    if (!gateway) throw new DomainError("conflict", "no_way_in");
    await sendPhoneCode(db(), { number: address, ...toAsking(request), sms: gateway, toText: toCodeText({ locale, siteName }) });
  }
  return { step: "code", address };
}

async function arriveOr(proof: Proof, { response, frame }: Exchange): Promise<SignInStep | Reader> {
  if (proof.way !== frame.identity) throw new DomainError("not_found", "link_over");
  const reader = await arrive(response, proof);
  if (reader) return reader;
  const known = await findProvedReader(db(), { proof, secret: env().AUTH_SECRET });
  return toWelcome(frame.locale, known?.name ?? "");
}

async function welcome({ request, response, frame }: Exchange, form: URLSearchParams): Promise<Reader> {
  const proof = readProof(request);
  if (!proof) throw new DomainError("not_found", "proof_over");
  const { name } = parseInput(WelcomeReader, { name: form.get("name") ?? "", agreed: form.get("agreed") ?? "" });
  const reader = await welcomeReader(db(), { proof, name, locale: frame.locale, secret: env().AUTH_SECRET });
  await rememberReader(response, reader.id);
  dropProof(response);
  return reader;
}

function toCodeAddress({ identity }: Frame, typed: string): CodeAddress {
  if (identity === "email") return { way: "email", ...parseInput(AskEmailCode, { address: typed }) };
  if (identity === "phone") return { way: "phone", ...parseInput(AskPhoneCode, { address: typed }) };
  throw new DomainError("conflict", "no_way_in");
}

/** The form as it was sent, for when it comes back. */
function toTyped(form: URLSearchParams, { at, locale }: { at: SignInStep; locale: Locale }): SignInStep {
  const address = form.get("address") ?? "";
  if (form.get("step") === "address" && at.step === "address") return { step: "address", typed: address };
  if (form.get("step") === "code") return { step: "code", address };
  if (form.get("step") === "welcome") return toWelcome(locale, form.get("name") ?? "");
  return at;
}

/** There is nothing left that could be typed right. */
const startsAgain = ({ reason }: DomainError): boolean => reason === "proof_over" || reason === "link_over";

const toAsking = (request: IncomingMessage) => ({ network: clientNetwork(request), secret: env().AUTH_SECRET });
