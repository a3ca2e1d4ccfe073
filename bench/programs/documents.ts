import { countFaulty } from "@polosa/document/testing/trials.ts";

// Bundled before it runs, because Node reads no JSX. Argument: how many documents. Prints how many of them were at fault.
console.log(countFaulty(Number(process.argv[2])));
