// Shows what a link leads to before it is followed: the title, the claim and the first words of a note. For a mouse that rests on a link
// and for a keyboard that stops at one; never for a finger, which would leave it standing. Escape ends it.
import { pageAt } from "./pages";

const wait = 350;
const leave = 200;

export function showPreviews(): void {
  const mouse = matchMedia("(hover: hover) and (pointer: fine)");
  let link: HTMLAnchorElement | null = null;
  let preview: HTMLElement | null = null;
  let timer = 0;

  const close = (): void => {
    clearTimeout(timer);
    preview?.remove();
    preview = link = null;
  };

  const open = async (over: HTMLAnchorElement): Promise<void> => {
    const shown = await pageAt(over.href).then(contentOf, () => null);
    if (shown === null || link !== over) {
      return;
    }

    preview?.remove();
    preview = shown;
    document.body.append(preview);
    place(preview, over);
  };

  const begin = (over: HTMLAnchorElement): void => {
    if (link === over) {
      clearTimeout(timer);
      return;
    }

    close();
    link = over;
    timer = setTimeout(() => void open(over), wait);
  };

  const end = (): void => {
    clearTimeout(timer);
    timer = setTimeout(close, leave);
  };

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || !mouse.matches || !(event.target instanceof Element)) {
      return;
    }

    const over = previewed(event.target);
    if (over !== null) {
      begin(over);
    } else if (preview?.contains(event.target)) {
      clearTimeout(timer);
    } else if (link !== null) {
      end();
    }
  });
  document.addEventListener("focusin", (event) => {
    const over = event.target instanceof Element && event.target.matches(":focus-visible") ? previewed(event.target) : null;
    if (over !== null) {
      begin(over);
    } else {
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });
  for (const gone of ["pointerdown", "pagehide"] as const) {
    addEventListener(gone, (event) => {
      if (!(event.target instanceof Node && preview?.contains(event.target))) {
        close();
      }
    });
  }
}

/** A link within the text that leads to another page of the site. */
function previewed(element: Element): HTMLAnchorElement | null {
  const link = element.closest<HTMLAnchorElement>(".prose a[href], .passage a[href]");
  const inside = link !== null && link.origin === location.origin && link.protocol.startsWith("http") && !link.matches(".cite, .tag");
  return inside && link.pathname.endsWith("/") && link.pathname !== location.pathname ? link : null;
}

function contentOf(page: Document): HTMLElement | null {
  const title = page.querySelector("main h1");
  if (title === null) {
    return null;
  }

  const preview = document.createElement("div");
  preview.className = "preview";
  // Whoever hears the page hears the link itself; the note is a step away.
  preview.setAttribute("aria-hidden", "true");
  preview.lang = page.documentElement.lang;
  preview.dir = page.documentElement.dir;
  for (const [source, className] of [
    [title, "question"],
    [page.querySelector(".title-block > .claim"), "claim"],
    [page.querySelector(".title-block > :is(.about, .subtitle)") ?? page.querySelector(".prose > p"), "about"],
  ] as const) {
    if (source !== null) {
      const line = document.createElement("p");
      line.className = className;
      line.textContent = source.textContent;
      preview.append(line);
    }
  }

  return preview;
}

/** Below the link, or above it where there is no room; within the window. */
function place(preview: HTMLElement, link: HTMLAnchorElement): void {
  const line = [...link.getClientRects()][0] ?? link.getBoundingClientRect();
  const size = preview.getBoundingClientRect();
  const left = Math.max(8, Math.min(line.left, innerWidth - size.width - 8));
  const below = line.bottom + 8;
  const top = below + size.height > innerHeight && line.top - size.height - 8 > 0 ? line.top - size.height - 8 : below;
  preview.style.left = `${left + scrollX}px`;
  preview.style.top = `${top + scrollY}px`;
}
