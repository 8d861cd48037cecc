// Searching: nothing of it is loaded before the reader asks for it, by "/", Ctrl-K or the link of the header, or by an address with "?q=".
import { isTyping, keysOff } from "./keys";
import { kept, part } from "./parts";

type Search = typeof import("../search");
type Marks = typeof import("../search-marks");

export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>("a.search-open");
  if (link === null) {
    return;
  }

  const page = document.querySelector<HTMLElement>(".search-page");
  if (location.protocol === "file:") {
    page?.querySelector(".needs-server")?.removeAttribute("hidden");
    page?.querySelector(".finder")?.remove();
    return;
  }

  const isAsked = new URLSearchParams(location.search).has("q");
  const script = (name: string): Promise<unknown> => import(new URL(link.dataset[name] ?? "", document.baseURI).href) as Promise<unknown>;
  const load = (): Promise<Search> => script("script") as Promise<Search>;
  const open = (): void => {
    const input = page?.querySelector<HTMLInputElement>("[role='combobox']");
    if (input) {
      input.focus();
      input.select();
    } else {
      // The dialog opens before its script is there: a telephone shows its keyboard only at once.
      openDialog((dialog) =>
        load().then(
          (search) => search.fillDialog(dialog, link),
          // As without script: the search page leads to the lists.
          () => location.assign(link.href),
        ),
      );
    }
  };
  link.addEventListener("click", (event) => {
    if (!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      open();
    }
  });
  document.addEventListener("keydown", (event) => {
    const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    if (isChord || (event.key === "/" && isFree(event))) {
      event.preventDefault();
      open();
    }
  });
  if (page !== null) {
    void load().then((search) => search.fillPage(page, link));
  } else if (isAsked) {
    void (script("marks") as Promise<Marks>).then((marks) => marks.markPage(link));
  }
}

function openDialog(first: (dialog: HTMLDialogElement) => unknown): void {
  const known = document.querySelector<HTMLDialogElement>("dialog.search-dialog");
  const dialog = known ?? part<HTMLDialogElement>("dialog.search-dialog");
  if (dialog === null || dialog.open) {
    return;
  }

  if (known === null) {
    document.body.append(dialog);
    first(dialog);
  }

  dialog.showModal();
  dialog.querySelector<HTMLInputElement>("[role='combobox']")?.select();
}

/** True for a key that means nothing else where it was pressed. */
function isFree(event: KeyboardEvent): boolean {
  return !(isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || kept("local", keysOff) !== null);
}
