// Keeps the signs that enclose a short formula on its line: a browser may break a line at both ends of a drawn formula.

const opening = /[(\[{“‘«¿¡]+$/u;
const closing = /^[)\]}”’'»…,.;:!?،؛؟、。，；：-]+/u;

/** A longer formula may take several lines itself: in pixels, far less than the narrowest line. */
const short = 144;

export function bind(formulas: readonly HTMLElement[]): void {
  // All are measured before any is changed, so that the page is laid out once.
  for (const formula of formulas.filter((each) => (each.querySelector("math")?.getBoundingClientRect().width ?? short) < short)) {
    enclose(formula);
  }
}

function enclose(formula: HTMLElement): void {
  const before = formula.previousSibling;
  const after = formula.nextSibling;
  const opens = before instanceof Text ? opening.exec(before.data) : null;
  const closes = after instanceof Text ? closing.exec(after.data) : null;
  if (opens === null && closes === null) {
    return;
  }

  const phrase = document.createElement("span");
  phrase.className = "phrase";
  formula.replaceWith(phrase);
  if (opens !== null) {
    phrase.append((before as Text).splitText(opens.index));
  }

  phrase.append(formula);
  if (closes !== null) {
    (after as Text).splitText(closes[0].length);
    phrase.append(after as Text);
  }
}
