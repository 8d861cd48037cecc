// What the page asks of the search engine, which works beside it, and what it answers.

/** What narrows the results down: the values chosen of each facet. */
export type Chosen = Readonly<Record<FacetName, readonly string[]>>;

export type FacetName = "topic" | "cluster" | "type" | "year";

export const facetNames: readonly FacetName[] = ["topic", "cluster", "type", "year"];

/** Something of each facet. */
export function ofFacets<T>(of: (name: FacetName) => T): Record<FacetName, T> {
  return { topic: of("topic"), cluster: of("cluster"), type: of("type"), year: of("year") };
}

export const nothingChosen: Chosen = ofFacets(() => []);

export interface Search {
  readonly query: string;
  readonly chosen: Chosen;
  /** True if results of one kind stand together. */
  readonly isGrouped: boolean;
  /** How many of the best results are shown. */
  readonly count: number;
}

/** A text in turns: what is not marked, what is, what is not. */
export type Marked = readonly string[];

export interface Result {
  /** Relative to the site's root. */
  readonly url: string;
  readonly title: Marked;
  readonly claim: Marked;
  readonly excerpt: Marked;
  /** The field of the index that the excerpt shows, or the one that matched. */
  readonly field: string;
  /** The name of its kind in the index: "note". */
  readonly kind: string;
  readonly type: string;
  readonly topic: string;
}

export interface Value {
  readonly value: string;
  readonly title: string;
  readonly count: number;
}

export interface Found {
  readonly total: number;
  readonly results: readonly Result[];
  readonly facets: Readonly<Record<FacetName, readonly Value[]>>;
  /** Words that nothing holds and that were left out, as they were typed. */
  readonly missing: readonly string[];
  /** True if no document holds all the words, and these hold the most of them. */
  readonly isPartial: boolean;
  /** Words that are nowhere, each with those that were taken in its place. */
  readonly mended: readonly { readonly typed: string; readonly taken: readonly string[] }[];
}

/** Texts of a page, and the stretches of each that a query finds. */
export interface Marking {
  readonly query: string;
  readonly texts: readonly string[];
}

export type Stretches = readonly (readonly [number, number])[];

export type Question = { readonly base: string } | { readonly number: number; readonly search: Search } | { readonly number: number; readonly marking: Marking };

export type Answer = { readonly number: number; readonly found?: Found; readonly marks?: readonly Stretches[]; readonly failed?: string };
