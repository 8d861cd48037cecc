// Light, dark, or as the system says: the choice is kept. The page's head applies it before anything is drawn.
import { keep, kept, part } from "./parts";

const choices = ["auto", "light", "dark"] as const;

export function switchTheme(): void {
  const button = part<HTMLButtonElement>("button.theme-switch");
  const header = document.querySelector(".site-header");
  if (button === null || header === null) {
    return;
  }

  const root = document.documentElement;
  const before = kept("local", "theme");
  if (before !== null) {
    // Where a policy of the host does not let the head do it.
    root.dataset["theme"] = before;
  }

  const show = (): void => {
    const choice = root.dataset["theme"] ?? "auto";
    button.dataset["choice"] = choice;
    button.setAttribute("aria-label", button.dataset[choice] ?? choice);
    button.title = button.dataset[choice] ?? choice;
  };
  button.addEventListener("click", () => {
    const here = choices.findIndex((choice) => choice === (root.dataset["theme"] ?? "auto"));
    const next = choices[(here + 1) % choices.length] ?? "auto";
    if (next === "auto") {
      delete root.dataset["theme"];
    } else {
      root.dataset["theme"] = next;
    }

    keep("local", "theme", next === "auto" ? null : next);
    show();
  });
  show();
  header.append(button);
}
