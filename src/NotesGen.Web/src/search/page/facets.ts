// What the results can be narrowed down by, as boxes to check.
import { type Chosen, type FacetName, facetNames, type Found, ofFacets, type Value } from "../messages";

const most = 10;

/** The boxes of all facets that tell results apart; the focus stays on the box that had it. */
export function showFacets(choices: HTMLElement, found: Found | null, chosen: Chosen): void {
  const focused = document.activeElement instanceof HTMLInputElement && choices.contains(document.activeElement) ? document.activeElement : null;
  for (const name of facetNames) {
    const set = choices.querySelector<HTMLFieldSetElement>(`[data-facet='${name}']`);
    if (set !== null) {
      const values = found?.facets[name] ?? [];
      const shown = values.filter((value, i) => i < most || chosen[name].includes(value.value));
      set.querySelectorAll("label").forEach((label) => label.remove());
      set.append(...shown.map((value) => labelOf(name, value, chosen[name].includes(value.value))));
      set.hidden = shown.length < 2 && chosen[name].length === 0;
    }
  }

  if (focused !== null && !focused.isConnected) {
    [...choices.querySelectorAll("input")].find((input) => input.name === focused.name && input.value === focused.value)?.focus();
  }
}

/** The values whose boxes are checked. */
export function chosenIn(choices: HTMLElement): Chosen {
  return ofFacets((name) => [...choices.querySelectorAll<HTMLInputElement>(`input[name='${name}']:checked`)].map((input) => input.value));
}

function labelOf(name: FacetName, { value, title, count }: Value, isChosen: boolean): HTMLLabelElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  const text = document.createElement("span");
  const number = document.createElement("span");
  box.type = "checkbox";
  box.name = name;
  box.value = value;
  box.checked = isChosen;
  text.textContent = title;
  number.className = "count";
  number.textContent = String(count);
  label.append(box, text, " ", number);
  return label;
}
