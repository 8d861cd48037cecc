// Marks on a page what the query was that led to it: "?q=" in the address. Escape, or the button, takes the marks away.
import { part } from "../../reader/parts";
import { Client } from "./client";

const within = ".title-block, .prose, .gloss, .intro, .references, .papers, .cards .about, .cards .claim";
const without = "svg, .math, .diagram, button, .views";
const blocks = "p, li, h1, h2, h3, h4, h5, h6, dd, dt, td, th, figcaption, pre, summary, blockquote, div";

export async function markPage(link: HTMLAnchorElement): Promise<void> {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  const texts = textsOf(document.querySelector("main"));
  const found = await new Client(link).mark(query, texts.map((nodes) => nodes.map((node) => node.data).join("")));
  const marks = texts.flatMap((nodes, i) => wrap(nodes, found[i] ?? []));
  const first = marks[0];
  if (first === undefined) {
    return;
  }

  if (location.hash === "" && !isInSight(first)) {
    first.scrollIntoView({ block: "center" });
  }

  offerClearing(marks);
}

/** The texts of the page's blocks, in form NFC, each as the nodes that hold it. */
function textsOf(main: Element | null): Text[][] {
  const texts = new Map<Element, Text[]>();
  for (const root of main?.querySelectorAll(within) ?? []) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
      const block = node.parentElement?.closest(blocks);
      if (block && !node.parentElement?.closest(without) && node.parentElement?.closest(within) === root) {
        node.data = node.data.normalize();
        const nodes = texts.get(block) ?? [];
        texts.set(block, [...nodes, node]);
      }
    }
  }

  return [...texts.values()];
}

/** A stretch may begin in one node and end in another. From the last to the first, so that places stay true. */
function wrap(nodes: readonly Text[], stretches: readonly (readonly [number, number])[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let end = nodes.reduce((sum, node) => sum + node.data.length, 0);
  for (const node of [...nodes].reverse()) {
    const start = end - node.data.length;
    let free = end;
    for (const [from, to] of [...stretches].reverse()) {
      if (from < free && to > start) {
        const range = document.createRange();
        range.setStart(node, Math.max(from, start) - start);
        range.setEnd(node, Math.min(to, free) - start);
        const mark = document.createElement("mark");
        mark.className = "found";
        range.surroundContents(mark);
        marks.unshift(mark);
        free = Math.max(from, start);
      }
    }

    end = start;
  }

  return marks;
}

function isInSight(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.top >= 0 && box.bottom <= innerHeight;
}

function offerClearing(marks: readonly HTMLElement[]): void {
  const bar = part<HTMLElement>(".marks");
  const count = bar?.querySelector<HTMLElement>("[data-one]");
  if (bar === null || !count) {
    return;
  }

  const clear = (): void => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }

    bar.remove();
    removeEventListener("keydown", escape);
    const address = new URL(location.href);
    address.searchParams.delete("q");
    history.replaceState(history.state, "", address);
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented && document.querySelector("dialog[open]") === null) {
      clear();
    }
  };
  document.querySelector("main")?.append(bar);
  count.textContent = ((marks.length === 1 ? count.dataset["one"] : count.dataset["other"]) ?? "").replace("{0}", String(marks.length));
  bar.querySelector("button")?.addEventListener("click", clear);
  addEventListener("keydown", escape);
}
