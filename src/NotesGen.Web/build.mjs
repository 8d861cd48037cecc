// Bundles the scripts of a site's pages: `node build.mjs [FOLDER]`. One file a script; the same sources give the same bytes. They
// are classic scripts, not modules: browsers load no module into a page that is opened from the disk. Only the search is made of
// modules, since pages import it when their reader searches; from the disk there is no index to search.
import { readFile, writeFile, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import { licencesOf } from "./licences.mjs";

const home = dirname(fileURLToPath(import.meta.url));
const folder = resolve(process.argv[2] ?? join(home, "dist"));
const target = ["chrome120", "firefox121", "safari17.2"];
const absent = join(home, "src/diagrams/absent.ts");

/** Stylesheets become text, without the fonts they name: a reader's own fonts will do. */
const styles = {
  name: "styles",
  setup(bundling) {
    bundling.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const css = (await readFile(path, "utf8")).replace(/@font-face\s*\{[^}]*\}/g, "");
      const { code } = await transform(css, { loader: "css", minify: true, target });
      return { contents: code, loader: "text" };
    });
  },
};

/** Parts of mermaid that are as large as all the rest. */
const lighter = {
  name: "lighter",
  setup(bundling) {
    bundling.onResolve({ filter: /^(elkjs(\/.*)?|katex)$/ }, () => ({ path: absent }));
  },
};

/** Members of the search engine that no message and no part of the browser has: readers fetch them shortened. */
const own =
  /^(arePostingsPacked|beginningWith|clustersOf|dictionary|documents|entries|entry|everyday|fields|forms|held|part|place|units|word|words|fetchRun|gather|isCharacter|isClosing|isCommon|isExcluded|isInTitle|isLoose|isMended|isOpen|isQuoted|isRequired|isRestPacked|isStemmed|meanLength|middle|occurrences|positions|postings|rarity|readCommon|stretches|stretchOf|tallies|titleLength|understood|unwanted|wanted|withPositions)$/;

async function bundle(script, format) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: home,
    entryPoints: [`src/${script}.ts`],
    outfile: join(folder, `${script}.js`),
    bundle: true,
    minify: true,
    format,
    target,
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    write: false,
    plugins: [styles, lighter],
    ...(script === "search-engine" ? { mangleProps: own } : {}),
  });
  await writeFile(join(folder, `${script}.js`), outputFiles[0].text.trimEnd() + "\n" + (await licencesOf(metafile, home)));
}

await mkdir(folder, { recursive: true });
for (const script of ["code", "diagrams", "live", "math", "reader", "search-engine"]) {
  await bundle(script, "iife");
}

for (const script of ["search", "search-marks"]) {
  await bundle(script, "esm");
}
