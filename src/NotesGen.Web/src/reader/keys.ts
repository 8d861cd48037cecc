// Single keys for those who read with the keyboard. They can be turned off, since a key alone may mean something else to the programs of
// some readers (WCAG 2.2, success criterion 2.1.4).
import { keep, kept, part } from "./parts";

/** Where the choice of no keys is kept. */
export const keysOff = "keys-off";

export function listenToKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) {
      return;
    }

    if (event.key === "?") {
      showHelp();
    } else if (kept("local", keysOff) === null && act(event)) {
      event.preventDefault();
    }
  });
}

function act(event: KeyboardEvent): boolean {
  switch (event.key) {
    case "j":
      return move(1);
    case "k":
      return move(-1);
    case "e":
      return explore();
    default:
      return false;
  }
}

/** Goes to the title of the next or the former card; Enter then reads it, since it is a link. */
function move(by: 1 | -1): boolean {
  const titles = [...document.querySelectorAll<HTMLAnchorElement>("main :is(.card, .entry, .lines li) :is(.question a, :scope > a)")].filter(
    (title) => title.checkVisibility() && title.closest(".explored") === null,
  );
  const here = titles.findIndex((title) => holderOf(title).contains(document.activeElement));
  const next = titles[here < 0 ? (by > 0 ? firstInSight(titles) : -1) : here + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
  return next !== undefined;
}

function holderOf(title: HTMLElement): Element {
  return title.closest(".card, .entry, li") ?? title;
}

function firstInSight(titles: readonly HTMLElement[]): number {
  return Math.max(0, titles.findIndex((title) => title.getBoundingClientRect().top >= 0));
}

function explore(): boolean {
  const link = document.activeElement?.closest(".card")?.querySelector<HTMLElement>("a.explore");
  link?.click();
  return link !== undefined && link !== null;
}

/** True for a key pressed where it is a letter of a text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input:not([type='radio'], [type='checkbox']), textarea, select"));
}

function showHelp(): void {
  const known = document.querySelector<HTMLDialogElement>("dialog.keys");
  const dialog = known ?? part<HTMLDialogElement>("dialog.keys");
  if (dialog === null || dialog.open) {
    return;
  }

  if (known === null) {
    document.body.append(dialog);
    const box = dialog.querySelector<HTMLInputElement>("input");
    if (box !== null) {
      box.checked = kept("local", keysOff) === null;
      box.addEventListener("change", () => keep("local", keysOff, box.checked ? null : "1"));
    }
  }

  dialog.showModal();
}
