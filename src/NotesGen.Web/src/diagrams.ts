// Draws the diagrams of a page. A diagram that cannot be read stays as its author wrote it.
import mermaid from "mermaid";
import { isDark, onColoursChanged } from "./page/colours";

/** The longest diagram that is drawn, in characters. */
const longest = 50_000;

interface Diagram {
  readonly holder: HTMLElement;
  readonly source: string;
}

function prepare(): void {
  const body = getComputedStyle(document.body);
  mermaid.initialize({
    startOnLoad: false,
    // Labels are text, never HTML, and a diagram links and runs nothing.
    securityLevel: "strict",
    layout: "dagre",
    htmlLabels: false,
    suppressErrorRendering: true,
    maxTextSize: longest,
    theme: isDark() ? "dark" : "neutral",
    fontFamily: body.getPropertyValue("--plain") || "sans-serif",
    deterministicIds: true,
  });
}

async function draw({ holder, source }: Diagram, number: number): Promise<void> {
  // Its words are measured where they will stand, in the styles that hold there.
  const figure = document.createElement("figure");
  figure.className = "diagram";
  figure.tabIndex = 0;
  figure.style.cssText = "position: absolute; visibility: hidden";
  holder.after(figure);
  try {
    const { svg } = await mermaid.render(`diagram-${number}`, source, figure);
    figure.innerHTML = svg;
  } catch {
    figure.remove();
    return;
  }

  keepSize(figure);
  figure.style.cssText = "";
  holder.hidden = true;
  while (figure.nextElementSibling?.matches("figure.diagram")) {
    figure.nextElementSibling.remove();
  }
}

/** A wide diagram scrolls: shrunk to the page, its words could not be read. */
function keepSize(figure: HTMLElement): void {
  const svg = figure.querySelector("svg");
  if (svg !== null && svg.viewBox.baseVal !== null) {
    svg.style.maxWidth = "none";
    svg.style.width = `${Math.ceil(svg.viewBox.baseVal.width)}px`;
  }
}

async function drawAll(diagrams: readonly Diagram[]): Promise<void> {
  prepare();
  for (const [number, diagram] of diagrams.entries()) {
    await draw(diagram, number);
  }
}

const diagrams = [...document.querySelectorAll<HTMLElement>("pre:has(> code.language-mermaid)")].map(
  (holder): Diagram => ({ holder, source: holder.textContent ?? "" }),
);
let drawing = drawAll(diagrams);
onColoursChanged(() => {
  drawing = drawing.then(() => drawAll(diagrams));
});
