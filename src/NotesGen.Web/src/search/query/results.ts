// What is shown of a document that a query found.
import type { Beside, Records, Shown } from "../index/records";
import { fieldOf, type Start } from "../index/start";
import type { Result } from "../messages";
import { excerptOf, marked } from "./excerpt";
import { typeOf } from "./facets";
import { Marker } from "./marks";
import type { Ranked } from "./ranking";

/** What an excerpt can show, the most telling first. */
const telling = ["text", "heading", "description", "claim", "paper", "author", "hub", "alias", "tag", "topic", "title"];

export async function resultOf(document: number, ranked: Ranked, start: Start, records: Records): Promise<Result> {
  const shown = await records.of(document);
  const marker = new Marker(ranked.understood);
  const field = shownField(document, ranked, start);
  return {
    url: shown.url,
    title: marked(shown.title, marker.marks(shown.title, ["title"])),
    claim: marked(shown.claim, marker.marks(shown.claim, ["claim"])),
    excerpt: await excerpt(shown, field, marker, () => records.beside(document)),
    field,
    kind: start.kinds[start.kind[document] ?? 0]?.name ?? "",
    type: typeOf(start, document),
    topic: start.topics[(start.topic[document] ?? 0) - 1]?.title ?? "",
  };
}

/** The field that holds the most parts of the query; of several the most telling, but the title where it holds them all. */
function shownField(document: number, ranked: Ranked, start: Start): string {
  const tallies = ranked.tallies.filter((_, i) => ranked.understood.wanted[i]?.isRequired);
  const held = (name: string): number => {
    const field = fieldOf(start.fields, name);
    return field < 0 ? 0 : tallies.filter((tally) => (((tally.fields[document] ?? 0) >> field) & 1) === 1).length;
  };
  const counts = telling.map(held);
  const most = Math.max(...counts);
  const field = counts.at(-1) === tallies.length && tallies.length > 0 ? "title" : telling[counts.indexOf(most)];
  return most === 0 ? "" : field === "heading" ? "text" : (field ?? "");
}

async function excerpt(shown: Shown, field: string, marker: Marker, beside: () => Promise<Beside>): Promise<string[]> {
  switch (field) {
    case "paper":
    case "author":
      return line((await beside()).papers, marker, ["paper", "author"]) ?? text(shown, marker);
    case "hub":
      return line((await beside()).hubs, marker, ["hub"]) ?? text(shown, marker);
    case "description":
      return excerptOf(shown.description, marker, ["description"]);
    case "claim":
    case "title":
    case "alias":
    case "":
      return shown.description === "" ? text(shown, marker) : excerptOf(shown.description, marker, ["description"]);
    default:
      return text(shown, marker);
  }
}

function text(shown: Shown, marker: Marker): string[] {
  return excerptOf(shown.text, marker, ["text", "heading"]);
}

/** The line in which the most is marked; null where nothing is. */
function line(lines: readonly string[], marker: Marker, fields: readonly string[]): string[] | null {
  const best = lines.reduce(
    (most, one) => {
      const marks = marker.marks(one, fields);
      return marks.length > most.marks.length ? { one, marks } : most;
    },
    { one: "", marks: [] as ReturnType<Marker["marks"]> },
  );
  return best.marks.length === 0 ? null : marked(best.one, best.marks);
}
