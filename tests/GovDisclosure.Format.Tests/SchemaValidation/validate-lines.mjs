// Usage: node validate-lines.mjs DOCUMENTS SCHEMA...
// Validates the documents, one a line, against each schema (draft 2020-12). Prints an array for each schema: of each
// document null, or what is wrong with it. A schema with a doubtful keyword is an error.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const [documents, ...schemas] = process.argv.slice(2);
const fail = (...words) => {
  throw new Error(words.join(" "));
};

function parse(line) {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { error: `no JSON: ${error.message}` };
  }
}

const lines = readFileSync(documents, "utf8").split("\n").map(parse);
const verdicts = schemas.map((schema) => {
  const ajv = new (Ajv2020.default ?? Ajv2020)({ strict: true, logger: { log: fail, warn: fail, error: fail } });
  const validate = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));
  return lines.map(({ value, error }) => error ?? (validate(value) ? null : ajv.errorsText(validate.errors)));
});

console.log(JSON.stringify(verdicts));
