// What is wrong with the site, at the foot of the page: a line that opens into everything the terminal says. It lives in a shadow
// tree, so that neither the theme's styles nor its scripts meet it.
export interface Problem {
  readonly severity: string;
  readonly text: string;
}

const look = `
  :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 14px/1.45 ui-monospace, monospace }
  details { background: #fffdf7; color: #1d1b18; border-top: 3px solid #8a6d1a; max-height: 60vh; overflow: auto; box-shadow: 0 -2px 12px #0003 }
  details.error { border-color: #b3261e }
  summary { padding: .5rem 1rem; cursor: pointer; font-family: system-ui, sans-serif }
  summary:focus-visible { outline: 2px solid currentColor; outline-offset: -4px }
  pre { margin: 0; padding: .6rem 1rem; border-top: 1px solid #0002; white-space: pre-wrap; overflow-wrap: anywhere }
  @media (prefers-color-scheme: dark) { details { background: #1d1b18; color: #efe9dc } pre { border-color: #fff2 } }
  @media print { :host { display: none } }`;

let host: HTMLElement | undefined;
let wasOpen = false;

export function showProblems(problems: readonly Problem[], errors: number, warnings: number, isGone: boolean): void {
  wasOpen = host?.shadowRoot?.querySelector("details")?.open ?? wasOpen;
  host?.remove();
  host = undefined;
  if (errors + warnings === 0 && !isGone) {
    return;
  }

  host = document.createElement("notesgen-problems");
  const root = host.attachShadow({ mode: "open" });
  const style = document.createElement("style");
  style.textContent = look;
  const details = document.createElement("details");
  details.className = errors > 0 ? "error" : "warning";
  details.open = wasOpen || errors > 0;
  const summary = document.createElement("summary");
  summary.textContent = [isGone ? "this page is no more" : "", counted(errors, "error"), counted(warnings, "warning")].filter((part) => part !== "").join(" · ");
  details.append(summary);
  for (const problem of problems) {
    const text = document.createElement("pre");
    text.textContent = problem.text;
    details.append(text);
  }

  const left = errors + warnings - problems.length;
  if (left > 0) {
    const more = document.createElement("pre");
    more.textContent = `… and ${left} more; the terminal lists them`;
    details.append(more);
  }

  root.append(style, details);
  document.body.append(host);
}

function counted(count: number, noun: string): string {
  return count === 0 ? "" : `${count} ${noun}${count === 1 ? "" : "s"}`;
}
