// Draws the formulas of a page. A formula that cannot be read stays as its author wrote it.
import temml, { type Options } from "temml";
import styles from "temml/dist/Temml-Local.css";
import { lasting } from "./math/definitions";
import { bind } from "./math/phrase";
import { fit } from "./math/width";
import { adopt } from "./page/adopt";

// A formula comes from a note, which may be anyone's: no links, no pictures, no endless macros, nothing larger than a page.
const safe: Options = { macros: {}, trust: false, maxExpand: 1000, maxSize: [20, 200], throwOnError: true };

/** The longest formula that is drawn, in characters: far more than a page of formulas. */
const longest = 20_000;

function draw(element: HTMLElement): boolean {
  const tex = element.textContent ?? "";
  if (tex.length > longest) {
    return false;
  }

  const displayMode = element.classList.contains("display");
  const drawn = document.createElement("span");
  try {
    temml.render(lasting(tex), drawn, { ...safe, displayMode, wrap: "tex" });
  } catch {
    return false;
  }

  element.dataset["tex"] = tex;
  element.replaceChildren(...drawn.childNodes);
  element.classList.add("drawn");
  return true;
}

adopt(styles);
const formulas = [...document.querySelectorAll<HTMLElement>(".math")].filter(draw);
const inLine = formulas.filter((formula) => !formula.classList.contains("display"));
bind(inLine);
fit(inLine);
