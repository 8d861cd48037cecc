// Parts that compare with what is known of each document.
import type { Group, Start } from "../index/start";
import { wordsOf } from "../words/words";
import type { Part } from "./parse";

export type Test = (document: number) => boolean;

export function filterOf(part: Part, start: Start): Test {
  switch (part.field) {
    case "topic": {
      const wanted = numbersOf(start.topics, part);
      return (document) => wanted.has((start.topic[document] ?? 0) - 1);
    }
    case "cluster": {
      const wanted = numbersOf(start.clusters, part);
      return (document) => (start.clustersOf[document] ?? []).some((cluster) => wanted.has(cluster));
    }
    case "year":
      return ofYear(part.value, start);
    default:
      return ofType(part, start);
  }
}

function ofType(part: Part, start: Start): Test {
  const types = new Set(start.types.flatMap((type, i) => (names(type, part) ? [i] : [])));
  const kinds = new Set(start.kinds.flatMap((kind, i) => (names(kind.name, part) || names(kind.label, part) ? [i] : [])));
  return (document) => types.has((start.type[document] ?? 0) - 1) || kinds.has(start.kind[document] ?? -1);
}

function ofYear(value: string, start: Start): Test {
  const [, from = "", dash, to = ""] = /^(\d*)(-?)(\d*)$/.exec(value) ?? [];
  if (dash === undefined || from + to === "") {
    return () => false;
  }

  return (document) => {
    const year = start.year[document] ?? 0;
    return year > 0 && (dash === "" ? String(year).startsWith(from) : year >= Number(from) && (to === "" || year <= Number(to)));
  };
}

function numbersOf(groups: readonly Group[], part: Part): Set<number> {
  return new Set(groups.flatMap((group, i) => (names(group.slug, part) || names(group.title, part) ? [i] : [])));
}

/** True if all words of the part are among those of the name, the last as a beginning. */
function names(name: string, part: Part): boolean {
  const words = wordsOf(name).map((word) => word.text);
  const last = part.words.length - 1;
  return part.words.every((wanted, i) => words.some((word) => (i === last ? word.startsWith(wanted.text) : word === wanted.text)));
}
