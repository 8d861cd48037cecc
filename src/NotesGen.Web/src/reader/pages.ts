// Other pages of the site, read for what this one shows of them. Each is fetched once.

const read = new Map<string, Promise<Document>>();

/** The page at an address of this site; fails for one that cannot be had, as from the disk. */
export function pageAt(address: string): Promise<Document> {
  const url = address.replace(/#.*$/, "");
  let page = read.get(url);
  if (page === undefined) {
    page = fetchPage(url);
    // What failed for want of a network may succeed later.
    page.catch(() => read.delete(url));
    read.set(url, page);
  }

  return page;
}

async function fetchPage(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${response.status} ${url}`);
  }

  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  // Its links are written for its own place.
  for (const link of page.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    link.href = new URL(link.getAttribute("href") ?? "", url).href;
  }

  return page;
}
