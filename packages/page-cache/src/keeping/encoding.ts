export type Encoding = "br" | "gzip" | "identity";

/** The encoding for an `Accept-Encoding` header (RFC 9110, 12.5.3). Between equals br, then gzip; identity when nothing else will do. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return "identity";
  const remembered = choices.get(accepted);
  if (remembered !== undefined) return remembered;

  const choice = choose(toWeights(accepted));
  // Browsers send a handful of spellings; a flood of others must not grow this.
  if (choices.size >= 200) choices.clear();
  choices.set(accepted, choice);
  return choice;
}

const choices = new Map<string, Encoding>();

function choose(weights: ReadonlyMap<string, number>): Encoding {
  const any = weights.get("*");
  const br = weights.get("br") ?? any ?? 0;
  const gzip = weights.get("gzip") ?? weights.get("x-gzip") ?? any ?? 0;
  // Not named, identity is acceptable, but less wanted than anything that is.
  const identity = weights.get("identity") ?? any ?? Number.MIN_VALUE;

  if (br > 0 && br >= gzip && br >= identity) return "br";
  if (gzip > 0 && gzip >= identity) return "gzip";
  return "identity";
}

function toWeights(accepted: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of accepted.split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    if (name !== "") weights.set(name, toWeight(parameters));
  }
  return weights;
}

function toWeight(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith("q="));
  if (given === undefined) return 1;
  const weight = Number(given.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
