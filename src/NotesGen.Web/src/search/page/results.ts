// The list of results: each is a link, and an option of the box in which the query is typed.
import type { Marked, Result } from "../messages";

/** Replaces what the list shows. Kinds are told by headings if results of one kind stand together. */
export function showResults(list: HTMLElement, results: readonly Result[], isGrouped: boolean, hrefOf: (result: Result) => string): void {
  const words = (list.closest<HTMLElement>(".search") ?? list).dataset;
  let group = list;
  let kind = "";
  list.replaceChildren();
  results.forEach((result, i) => {
    if (isGrouped && result.kind !== kind) {
      kind = result.kind;
      group = element("div", "");
      const heading = element("p", "kind", kind);
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
  const title = element("span", "question", ...turns(result.title));
  const excerpt = element("span", "passage", ...turns(result.excerpt));
  option.id = id;
  option.href = href;
  option.className = "result";
  option.tabIndex = -1;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  title.id = `${id}-title`;
  excerpt.id = `${id}-excerpt`;
  option.setAttribute("aria-labelledby", title.id);
  option.setAttribute("aria-describedby", excerpt.id);
  const place = words[`in${result.field.charAt(0).toUpperCase()}${result.field.slice(1)}`] ?? "";
  option.append(title);
  if (result.claim.join("") !== "") {
    option.append(element("span", "claim", ...turns(result.claim)));
  }

  if (result.excerpt.join("") !== "") {
    option.append(excerpt);
  }

  option.append(element("span", "machine", [result.type, result.topic, place].filter((word) => word !== "").join(" · ")));
  return option;
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
