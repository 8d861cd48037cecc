/** Formulas that are wider than their paragraph become displays that scroll, also when the window changes. */
export function fit(formulas: readonly HTMLElement[]): void {
  mark(formulas);
  addEventListener("resize", () => requestAnimationFrame(() => mark(formulas)));
}

function mark(formulas: readonly HTMLElement[]): void {
  for (const formula of formulas) {
    formula.classList.remove("wide");
    formula.removeAttribute("tabindex");
  }

  // All are measured before any is changed, so that the page is laid out once.
  const wide = formulas.filter((formula) => {
    const room = formula.closest("p, li, td, th, dd, blockquote, h2, h3, h4, h5, h6, div");
    return room !== null && !room.matches("td, th") && formula.getBoundingClientRect().width > room.clientWidth + 1;
  });
  for (const formula of wide) {
    formula.classList.add("wide");
    formula.tabIndex = 0;
  }
}
