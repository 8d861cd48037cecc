// The search page: the query and all choices stand in its address, so that it can be shared, and gone back to.
import { facetNames, type Found, nothingChosen, ofFacets } from "../messages";
import { Box } from "./box";
import { Client } from "./client";
import { chosenIn, showFacets } from "./facets";

export function fillPage(page: HTMLElement, link: HTMLAnchorElement): void {
  const element = page.querySelector<HTMLElement>(".search");
  const panel = page.querySelector<HTMLDetailsElement>(".facets");
  const choices = panel?.querySelector<HTMLElement>(".choices");
  if (element === null || !panel || !choices) {
    return;
  }

  let chosen = nothingChosen;
  let isGrouped = false;
  // Typing changes one entry of the history until the reader rests.
  let isTyping = false;
  const box = new Box(element, new Client(link), () => ({ chosen, isGrouped }));
  const group = choices.querySelector<HTMLInputElement>("[name='group']");

  const showSearching = (): unknown => document.documentElement.classList.toggle("searching", box.query.trim() !== "");
  const read = (): void => {
    const address = new URLSearchParams(location.search);
    box.input.value = address.get("q") ?? "";
    chosen = ofFacets((name) => address.getAll(name));
    isGrouped = address.get("group") === "kind";
    isTyping = false;
    if (group !== null) {
      group.checked = isGrouped;
    }

    void box.search();
  };
  const write = (isNew: boolean): void => {
    const address = new URLSearchParams();
    if (box.query !== "") {
      address.set("q", box.query);
    }

    for (const name of facetNames) {
      chosen[name].forEach((value) => address.append(name, value));
    }

    if (isGrouped) {
      address.set("group", "kind");
    }

    const query = address.size > 0 ? `?${address}` : "";
    if (query !== location.search) {
      history[isNew ? "pushState" : "replaceState"](null, "", location.pathname + query);
    }
  };

  box.onTyped = (): void => {
    showSearching();
    write(!isTyping && location.search !== "");
    isTyping = true;
  };
  box.onFound = (found: Found | null): void => {
    showSearching();
    panel.hidden = found === null || (found.total === 0 && facetNames.every((name) => chosen[name].length === 0));
    showFacets(choices, found, chosen);
  };
  box.input.addEventListener("change", () => (isTyping = false));
  box.input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing && box.query !== "") {
      event.preventDefault();
      box.clear();
    }
  });
  box.onEntered = (): void => {
    isTyping = false;
    void box.search();
  };
  choices.addEventListener("change", () => {
    chosen = chosenIn(choices);
    isGrouped = group?.checked === true;
    isTyping = false;
    write(true);
    void box.search();
  });
  addEventListener("popstate", read);
  const wide = matchMedia("(min-width: 68rem)");
  panel.open = wide.matches;
  wide.addEventListener("change", () => (panel.open = wide.matches));
  if (box.input.value === "" || location.search !== "") {
    read();
  } else {
    write(false);
    void box.search();
  }

  if (box.query === "") {
    box.input.focus({ preventScroll: true });
  }
}
