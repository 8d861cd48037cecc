// Opens the notes related to a card's note in place, under the card.
import { pageAt } from "./pages";

export function exploreInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".card a.explore")) {
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        link.click();
      }
    });
    link.addEventListener("click", (event) => {
      if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
        event.preventDefault();
        void toggle(link);
      }
    });
  }
}

async function toggle(link: HTMLAnchorElement): Promise<void> {
  const card = link.closest(".card");
  const open = card?.querySelector(".explored");
  if (card === null || open) {
    open?.remove();
    link.setAttribute("aria-expanded", "false");
    return;
  }

  const related = document.createElement("div");
  related.className = "explored";
  related.setAttribute("role", "group");
  related.setAttribute("aria-label", link.getAttribute("aria-label") ?? "");
  related.setAttribute("aria-live", "polite");
  card.append(related);
  link.setAttribute("aria-expanded", "true");
  try {
    const entries = (await pageAt(link.href)).querySelector("#related .entries");
    if (entries === null) {
      throw new Error(`nothing related on ${link.href}`);
    }

    related.append(plain(entries));
  } catch {
    // As without script: the note's own page shows them.
    location.assign(link.href);
  }
}

/** The list without headings, which would stand between those of this page's cards. */
function plain(entries: Element): Element {
  const list = document.importNode(entries, true);
  for (const heading of list.querySelectorAll("h2, h3, h4")) {
    const line = document.createElement("p");
    line.className = heading.className;
    line.append(...heading.childNodes);
    heading.replaceWith(line);
  }

  return list;
}
