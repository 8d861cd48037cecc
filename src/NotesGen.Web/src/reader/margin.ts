// Says how tall the references in the margin are: those taller than the window are not held at its top, where their end would
// never be seen, but pass with the text until their end has come.

export function measureReferences(): void {
  const references = document.querySelector<HTMLElement>(".reading > .references");
  if (references !== null) {
    new ResizeObserver(() => {
      references.style.setProperty("--height", `${references.offsetHeight}px`);
    }).observe(references);
  }
}
