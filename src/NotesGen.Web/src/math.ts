// Draws the mathematics of a page. A formula that cannot be read stays as its author wrote it.
import temml, { type Options } from "temml";
import styles from "temml/dist/Temml-Local.css";
import { adopt } from "./page/adopt";

// As in Obsidian, what one formula defines holds for those behind it.
const macros: Record<string, unknown> = {};

// A formula comes from a note, which may be anyone's: no links, no pictures, no endless macros, nothing larger than a page.
const safe: Options = { macros, trust: false, maxExpand: 1000, maxSize: [40, 40], throwOnError: true };

/** The longest formula that is drawn, in characters: far more than a page of formulas. */
const longest = 20_000;

function draw(element: HTMLElement): void {
  const tex = element.textContent ?? "";
  if (tex.length > longest) {
    return;
  }

  const isDisplay = element.classList.contains("display");
  const drawn = document.createElement("span");
  try {
    temml.render(tex, drawn, { ...safe, displayMode: isDisplay, annotate: isDisplay, wrap: "tex" });
  } catch {
    return;
  }

  element.dataset.tex = tex;
  element.replaceChildren(...drawn.childNodes);
  element.classList.add("drawn");
}

adopt(styles);
document.querySelectorAll<HTMLElement>(".math").forEach(draw);
