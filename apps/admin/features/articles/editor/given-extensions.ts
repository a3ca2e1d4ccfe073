import messages from "../../../messages/en.json" with { type: "json" };
import { toExtensions } from "./extensions.ts";

/** The editor's extensions as an English desk has them. */
export const givenExtensions = () => toExtensions({ language: "ru", placeholder: "", labels: messages.blocks });
