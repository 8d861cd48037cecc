const dark = matchMedia("(prefers-color-scheme: dark)");

/** True if the page is shown in dark colours. */
export function isDark(): boolean {
  return dark.matches;
}

/** Calls back whenever the page turns from light to dark or back. */
export function onColoursChanged(changed: () => void): void {
  dark.addEventListener("change", changed);
}
