// What results can be narrowed down by: for each facet its values, and how many results each would leave.
import type { Start } from "../index/start";
import { type Chosen, type FacetName, facetNames, ofFacets, type Value } from "../messages";

interface Column {
  /** The values of a document, as they stand in addresses. */
  of(document: number): readonly string[];
  titleOf(value: string): string;
}

export class Facets {
  private readonly columns: Readonly<Record<FacetName, Column>>;

  constructor(start: Start) {
    const itself = (value: string): string => value;
    this.columns = {
      topic: { of: (document) => slugs(start.topics, [(start.topic[document] ?? 0) - 1]), titleOf: (value) => titleOf(start.topics, value) },
      cluster: { of: (document) => slugs(start.clusters, start.clustersOf[document] ?? []), titleOf: (value) => titleOf(start.clusters, value) },
      type: { of: (document) => [typeOf(start, document)], titleOf: itself },
      year: { of: (document) => (start.year[document] ? [String(start.year[document])] : []), titleOf: itself },
    };
  }

  /** The documents that hold a chosen value of each facet. */
  narrow(documents: readonly number[], chosen: Chosen): number[] {
    return documents.filter((document) => facetNames.every((name) => this.holds(document, name, chosen)));
  }

  /** The counts of a facet's values are those that its own choice does not narrow. */
  count(documents: readonly number[], chosen: Chosen): Record<FacetName, readonly Value[]> {
    return ofFacets((name) => {
      const counts = new Map<string, number>(chosen[name].map((value) => [value, 0]));
      for (const document of documents) {
        if (facetNames.every((other) => other === name || this.holds(document, other, chosen))) {
          for (const value of this.columns[name].of(document)) {
            counts.set(value, (counts.get(value) ?? 0) + 1);
          }
        }
      }

      const values = [...counts].map(([value, found]) => ({ value, title: this.columns[name].titleOf(value), count: found }));
      return values.sort(name === "year" ? (a, b) => (a.value < b.value ? 1 : -1) : (a, b) => b.count - a.count || (a.title < b.title ? -1 : 1));
    });
  }

  private holds(document: number, name: FacetName, chosen: Chosen): boolean {
    return chosen[name].length === 0 || this.columns[name].of(document).some((value) => chosen[name].includes(value));
  }
}

/** What readers call a document: by its own type, or by its kind. */
export function typeOf(start: Start, document: number): string {
  return start.types[(start.type[document] ?? 0) - 1] ?? start.kinds[start.kind[document] ?? 0]?.label ?? "";
}

function slugs(groups: Start["topics"], numbers: readonly number[]): string[] {
  return numbers.flatMap((number) => groups[number]?.slug ?? []);
}

function titleOf(groups: Start["topics"], slug: string): string {
  return groups.find((group) => group.slug === slug)?.title ?? slug;
}
