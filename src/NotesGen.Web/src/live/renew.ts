// Brings an open page up to date without losing one's place.

/** Loads the page again; the browser keeps where it was scrolled to. */
export function reload(): void {
  location.reload();
}

/** Exchanges styles and pictures in place: the text is the same. Gives the mark of the page as it now is. */
export async function restyle(): Promise<string | null> {
  const answer = await fetch(location.href, { cache: "no-store" });
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const mark = next.querySelector<HTMLScriptElement>("script[data-file][data-mark]")?.dataset["mark"] ?? null;
  const styles = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  next.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]").forEach((link, i) => {
    styles[i]?.setAttribute("href", fresh(link.getAttribute("href") ?? "", mark));
  });
  for (const image of document.querySelectorAll<HTMLImageElement>("img[src]")) {
    const source = image.getAttribute("src") ?? "";
    if (!/^([a-z]+:|\/\/)/i.test(source)) {
      image.setAttribute("src", fresh(source, mark));
    }
  }

  return mark;
}

/** An address that no browser has kept. */
function fresh(address: string, mark: string | null): string {
  const [path = "", query = ""] = address.split("?");
  const parameters = new URLSearchParams(query);
  parameters.set("edition", mark ?? "");
  return `${path}?${parameters}`;
}
