// Marks in the contents list which part is being read.

export function markContents(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".contents a[href^='#']")) {
    const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (part !== null) {
      links.set(part, link);
    }
  }

  if (links.size === 0) {
    return;
  }

  let marked: HTMLAnchorElement | undefined;
  const mark = (): void => {
    let current: HTMLAnchorElement | undefined;
    for (const [part, link] of links) {
      if (part.getBoundingClientRect().top < innerHeight / 3) {
        current = link;
      }
    }

    if (current !== marked) {
      marked?.removeAttribute("aria-current");
      current?.setAttribute("aria-current", "true");
      marked = current;
    }
  };
  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(() => {
          waiting = false;
          mark();
        });
      }
    },
    { passive: true },
  );
  mark();
}
