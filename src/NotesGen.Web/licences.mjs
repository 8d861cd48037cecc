// What a bundle owes to the packages in it: their names, and the terms under which each may be passed on.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licences of all packages of a bundle, as one comment; packages under the same words stand together. */
export async function licencesOf(metafile, home) {
  const packages = new Set(
    Object.values(metafile.outputs)
      .flatMap((output) => Object.entries(output.inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([input]) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1])
      .filter((folder) => folder !== undefined),
  );
  const names = new Map();
  for (const folder of [...packages].sort()) {
    const { name, version } = JSON.parse(await readFile(join(home, folder, "package.json"), "utf8"));
    const terms = await termsOf(join(home, folder));
    names.set(terms, [...(names.get(terms) ?? []), `${name} ${version}`]);
  }

  return [...names].map(([terms, users]) => `/*! ${users.join(", ")}\n\n${terms}\n*/\n`).join("");
}

/** The text of a package's licence file, else the name of its licence. */
async function termsOf(folder) {
  const file = (await readdir(folder)).sort().find((name) => /^(licen[cs]e|copying)/i.test(name));
  const terms = file ? await readFile(join(folder, file), "utf8") : JSON.parse(await readFile(join(folder, "package.json"), "utf8")).license;
  return String(terms).replace(/\r/g, "").replace(/\*\//g, "").replace(/\n{3,}/g, "\n\n").trim();
}
