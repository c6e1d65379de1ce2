// Evaluates FHIRPath expressions as fhirpath.js does: each line read is {"expression", "resource"}, each line written its result in JSON, an
// array. Usage: node evaluate.mjs NODE_MODULES
import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import path from "node:path";

const require = createRequire(path.join(path.resolve(process.argv[2]), "x.js"));
const fhirpath = require("fhirpath");
const r4 = require("fhirpath/fhir-context/r4");

const compiled = new Map();

for await (const line of createInterface({ input: process.stdin })) {
  const { expression, resource } = JSON.parse(line);
  if (!compiled.has(expression)) compiled.set(expression, fhirpath.compile(expression, r4));
  console.log(JSON.stringify(compiled.get(expression)(resource)));
}
