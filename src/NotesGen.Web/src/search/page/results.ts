// The list of results: each is a link, and an option of the box in which the query is typed.
import type { Marked, Result } from "../messages";

/** Replaces what the list shows. Kinds are told by headings if results of one kind stand together. */
export function showResults(list: HTMLElement, results: readonly Result[], isGrouped: boolean, hrefOf: (result: Result) => string): void {
  const words = (list.closest<HTMLElement>(".search") ?? list).dataset;
  const kinds = (list.closest<HTMLElement>(".finder") ?? list).dataset;
  let group = list;
  let kind = "";
  list.replaceChildren();
  results.forEach((result, i) => {
    if (isGrouped && result.kind !== kind) {
      kind = result.kind;
      group = element("div", "");
      const heading = element("p", "kind", kinds[named("kind", kind)] ?? kind);
      heading.id = `${list.id}-kind-${i}`;
      heading.setAttribute("role", "presentation");
      group.setAttribute("role", "group");
      group.setAttribute("aria-labelledby", heading.id);
      group.append(heading);
      list.append(group);
    }

    group.append(optionOf(result, `${list.id}-${i}`, hrefOf(result), words));
  });
  list.hidden = results.length === 0;
}

function optionOf(result: Result, id: string, href: string, words: DOMStringMap): HTMLElement {
  const option = document.createElement("a");
  option.id = id;
  option.href = href;
  option.className = "result";
  option.tabIndex = -1;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  option.append(element("span", "question", ...turns(result.title)));
  if (result.claim.join("") !== "") {
    option.append(element("span", "claim", ...turns(result.claim)));
  }

  if (result.excerpt.join("") !== "") {
    option.append(element("span", "passage", ...turns(result.excerpt)));
  }

  option.append(element("span", "machine", [result.type, result.topic, words[named("in", result.field)] ?? ""].filter((word) => word !== "").join(" · ")));
  return option;
}

/** The name under which a theme keeps the words for one of several: "data-in-text" is "inText". */
function named(prefix: string, name: string): string {
  return prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

/** Every second turn is marked. */
function turns(text: Marked): (string | Node)[] {
  return text.map((turn, i) => (i % 2 === 0 ? turn : element("mark", "", turn)));
}

function element(name: string, className: string, ...content: (string | Node)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== "") {
    made.className = className;
  }

  made.append(...content);
  return made;
}
