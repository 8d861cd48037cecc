// Holds the search of pages to the examples that it shares with the library: `node examples.mjs`. Both must read the same words.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const home = dirname(fileURLToPath(import.meta.url));
const examples = join(home, "../../tests/search");

async function loaded(script) {
  const { outputFiles } = await build({ absWorkingDir: home, entryPoints: [`src/search/words/${script}.ts`], bundle: true, format: "esm", charset: "utf8", write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

async function read(name) {
  return JSON.parse(await readFile(join(examples, name), "utf8"));
}

const { wordsOf } = await loaded("words");
const { stemOf } = await loaded("stem");
const faults = [];
for (const { text, words } of await read("words.json")) {
  const found = wordsOf(text.normalize()).map((word, position) => ({ word: word.text, position, start: word.start, end: word.end, closing: word.isClosing }));
  if (JSON.stringify(found) !== JSON.stringify(words)) {
    faults.push(`words of ${JSON.stringify(text)}: ${JSON.stringify(found)}`);
  }
}

for (const { word, stem } of await read("stems.json")) {
  if (stemOf(word) !== stem) {
    faults.push(`stem of ${word}: ${stemOf(word)}, not ${stem}`);
  }
}

if (faults.length > 0) {
  console.error(`error: the search of pages reads words otherwise than the library\n${faults.join("\n")}`);
  process.exitCode = 1;
}
