const dark = matchMedia("(prefers-color-scheme: dark)");

/** True if the page is shown in dark colours: the reader's choice, else the system's. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === undefined ? dark.matches : chosen === "dark";
}

/** Calls back whenever the page turns from light to dark or back. */
export function onColoursChanged(changed: () => void): void {
  let was = isDark();
  const look = (): void => {
    if (isDark() !== was) {
      was = isDark();
      changed();
    }
  };
  dark.addEventListener("change", look);
  new MutationObserver(look).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}
