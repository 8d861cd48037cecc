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
    htmlLabels: false,
    suppressErrorRendering: true,
    maxTextSize: longest,
    theme: isDark() ? "dark" : "neutral",
    fontFamily: body.getPropertyValue("--plain") || "sans-serif",
    deterministicIds: true,
  });
}

async function draw({ holder, source }: Diagram, number: number): Promise<void> {
  try {
    const { svg } = await mermaid.render(`diagram-${number}`, source);
    const drawn = document.createElement("figure");
    drawn.className = "diagram";
    drawn.tabIndex = 0;
    drawn.innerHTML = svg;
    holder.hidden = true;
    holder.nextElementSibling?.matches("figure.diagram") ? holder.nextElementSibling.replaceWith(drawn) : holder.after(drawn);
  } catch {
    // What mermaid left of its attempt.
    document.getElementById(`ddiagram-${number}`)?.remove();
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
