// Usage: node validate.mjs FOLDER
// Validates the documents in FOLDER/result against FOLDER/result.schema.json, and those in FOLDER/sarif against the
// schema of SARIF 2.1.0. Prints an object: of each document null, or what is wrong with it.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import AjvDraft04 from "ajv-draft-04";
import addFormats from "ajv-formats";

const [folder] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

function compile(Ajv, options, schema) {
  const ajv = new (Ajv.default ?? Ajv)({ allErrors: true, ...options });
  (addFormats.default ?? addFormats)(ajv);
  return ajv.compile(schema);
}

const sarif = createRequire(import.meta.url).resolve("@microsoft/jest-sarif/package.json");
const validators = {
  // Our own schema has to be without a doubtful keyword as well.
  result: compile(Ajv2020, { strict: true, allowUnionTypes: true, strictRequired: false, strictTypes: false }, read(join(folder, "result.schema.json"))),
  // The schema of SARIF has a pattern with a lone bracket, which is none in Unicode mode.
  sarif: compile(AjvDraft04, { strict: false, unicodeRegExp: false }, read(join(sarif, "..", "lib", "schemas", "sarif-2.1.0-rtm.5.json"))),
};

const verdicts = {};
for (const [kind, validate] of Object.entries(validators)) {
  for (const name of readdirSync(join(folder, kind))) {
    verdicts[`${kind}/${name}`] = validate(read(join(folder, kind, name)))
      ? null
      : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`).join("\n");
  }
}

console.log(JSON.stringify(verdicts));
