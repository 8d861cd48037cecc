// The dialog in which a reader searches from any page.
import { nothingChosen } from "../messages";
import { Box } from "./box";
import { Client } from "./client";

const nothing = { chosen: nothingChosen, isGrouped: false };

export function fillDialog(dialog: HTMLDialogElement, link: HTMLAnchorElement): void {
  const element = dialog.querySelector<HTMLElement>(".search");
  if (element === null) {
    return;
  }

  const box = new Box(element, new Client(link), () => nothing);
  const all = dialog.querySelector<HTMLAnchorElement>(".search-all");
  box.onFound = (): void => {
    if (all !== null) {
      all.href = box.query.trim() === "" ? link.href : `${link.href}?q=${encodeURIComponent(box.query)}`;
    }
  };
  box.onEntered = (): void => location.assign(all?.href ?? link.href);
  box.input.addEventListener("keydown", (event) => {
    // Escape empties the box of the search page; here it closes the dialog.
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
      event.preventDefault();
      dialog.close();
    }
  });
  dialog.addEventListener("click", (event) => {
    const result = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.result") : null;
    if (event.target === dialog || (result !== null && result.pathname === location.pathname)) {
      dialog.close();
    }
  });
  // What was typed while the script was on its way.
  void box.search();
}
