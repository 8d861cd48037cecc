// Asks Pagefind's index as a page would: serves the folder of the index over HTTP and runs Pagefind's own script against it.
// Comes in: a line of JSON for each question, { reader, query, shown }; a reader with a new number has nothing of the index yet.
// Goes out: a line of JSON for each, { addresses, bytes, requests }: what was sent for it that this reader did not have, bodies alone,
// scripts packed as hosts send them.
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [, , folder, script] = process.argv;
let had = new Map();

const server = createServer(async ({ url }, response) => {
  const { pathname } = new URL(url, "http://localhost");
  try {
    const file = await readFile(join(folder, pathname));
    const isText = /\.(js|json)$/.test(pathname);
    const body = isText ? gzipSync(file, { level: 9 }) : file;
    had.set(pathname, body.length);
    response.writeHead(200, isText ? { "content-encoding": "gzip" } : {}).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const basePath = `http://127.0.0.1:${server.address().port}/`;

// A module is loaded once for each address: the reader's number makes it a script that holds nothing yet.
async function open(reader) {
  const response = await fetch(`${basePath}pagefind.js`);
  await writeFile(script, await response.text());
  const pagefind = await import(`${pathToFileURL(script).href}?reader=${reader}`);
  await pagefind.options({ basePath, baseUrl: "/" });
  return pagefind;
}

let present = { reader: -1, pagefind: undefined };
for await (const line of createInterface({ input: process.stdin })) {
  const { reader, query, shown } = JSON.parse(line);
  let [bytes, requests] = [0, 0];
  if (reader === present.reader) {
    for (const length of had.values()) {
      bytes -= length;
      requests--;
    }
  } else {
    had = new Map();
    present = { reader, pagefind: await open(reader) };
  }

  const { results } = await present.pagefind.search(query);
  const found = await Promise.all(results.slice(0, shown).map((result) => result.data()));
  for (const length of had.values()) {
    bytes += length;
    requests++;
  }

  console.log(JSON.stringify({ addresses: found.map(({ url }) => url.replace(/^\//, "")), bytes, requests }));
}

server.close();
