// Offers the way back to where the reader was on a long page, when they come to it again by a link.
import { keep, kept, part } from "./parts";

/** How far down, in windows, a place must be to be worth the way. */
const far = 1.5;

export function offerPlace(): void {
  const page = `place ${location.pathname}`;
  if (document.querySelector(".cards, .lines") === null) {
    return;
  }

  addEventListener("pagehide", () => keep("session", page, scrollY > innerHeight * far ? String(Math.round(scrollY)) : null));
  const place = Number(kept("session", page) ?? "0");
  const navigation = performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming | undefined;
  if (place <= 0 || location.hash !== "" || navigation?.type !== "navigate") {
    return;
  }

  const button = part<HTMLButtonElement>("button.back-to-place");
  if (button === null) {
    return;
  }

  button.addEventListener("click", () => {
    scrollTo(0, place);
    button.remove();
  });
  addEventListener("scroll", function gone() {
    if (scrollY > place / 2) {
      button.remove();
      removeEventListener("scroll", gone);
    }
  });
  document.querySelector("main")?.append(button);
}
