// Stands for what weighs as much as the rest of mermaid and few diagrams ask for: the ELK layout, and formulas in labels. A diagram
// that needs the first stays as its author wrote it; a formula in a label shows its source.
export default class Absent {
  public constructor() {
    throw new Error("this layout is left out");
  }

  public static renderToString(tex: string): string {
    return tex;
  }
}
