// The documents that a query finds, best first: see "Ranking" in Indexing/Search/README.md of the library.
import type { Dictionary } from "../index/dictionary";
import type { PostingFiles } from "../index/postings";
import type { Start } from "../index/start";
import { filterOf, type Test } from "./filter";
import { meaningOf, type Meaning } from "./forms";
import { isFilter, isWord, partsOf } from "./parse";
import { tallyOf, type Tally } from "./tally";

/** A query as it was understood. */
export interface Understood {
  readonly filters: readonly { readonly isExcluded: boolean; readonly test: Test }[];
  /** What is looked for. */
  readonly wanted: readonly Meaning[];
  /** What stands almost everywhere: it need not hold, and counts only where that costs little. */
  readonly everyday: readonly Meaning[];
  readonly unwanted: readonly Meaning[];
  /** How many words a title must have that is asked for whole. */
  readonly titleLength: number;
}

export interface Ranked {
  readonly understood: Understood;
  readonly documents: readonly number[];
  readonly tallies: readonly Tally[];
}

const fewest = 30;
const roomOfEveryday = 2048;
const saturation = 1.2;
const wholeTitle = 1.5;

export async function understand(query: string, start: Start, dictionary: Dictionary): Promise<Understood> {
  const parts = partsOf(query);
  const meanings = await Promise.all(parts.filter((part) => !isFilter(part)).map((part) => meaningOf(part, dictionary, start.isStemmed)));
  const wanted = meanings.filter(({ part }) => !part.isExcluded);
  const rare = wanted.filter((meaning) => !isEveryday(meaning, start));
  const isNarrowed = rare.length > 0 && start.count >= fewest;
  return {
    filters: parts.filter(isFilter).map((part) => ({ isExcluded: part.isExcluded, test: filterOf(part, start) })),
    wanted: isNarrowed ? wanted.flatMap((meaning) => (rare.includes(meaning) ? meaning : isCheap(meaning) ? { ...meaning, isRequired: false } : [])) : wanted,
    everyday: isNarrowed ? wanted.filter((meaning) => !rare.includes(meaning)) : [],
    unwanted: meanings.filter(({ part }) => part.isExcluded),
    titleLength: wanted.reduce((sum, { part }) => sum + (part.field === null ? part.length : 0), 0),
  };
}

function isEveryday({ part, forms }: Meaning, start: Start): boolean {
  return isWord(part) && part.field === null && (forms[0] ?? []).some(({ entry }) => entry.documents * 3 > start.count);
}

function isCheap({ forms }: Meaning): boolean {
  return (forms[0] ?? []).reduce((sum, { entry }) => sum + entry.middle - entry.start, 0) <= roomOfEveryday;
}

export async function rank(understood: Understood, start: Start, postings: PostingFiles): Promise<Ranked> {
  const [tallies, without] = await Promise.all(
    [understood.wanted, understood.unwanted].map((meanings) => Promise.all(meanings.map((meaning) => tallyOf(meaning, postings, start)))),
  );
  const scores = new Float64Array(start.count);
  const frequency = (tallies ?? []).map((tally) => rarity(tally, start.count));
  const documents: number[] = [];
  for (let document = 0; document < start.count; document++) {
    if (
      understood.filters.every(({ isExcluded, test }) => test(document) !== isExcluded) &&
      !without?.some((tally) => tally.fields[document] !== 0) &&
      tallies?.every((tally, i) => tally.fields[document] !== 0 || understood.wanted[i]?.isRequired === false)
    ) {
      scores[document] = score(document, tallies, frequency, understood, start);
      documents.push(document);
    }
  }

  const asked = tallies !== undefined && tallies.length + understood.filters.length + understood.unwanted.length > 0;
  documents.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return { understood, documents: asked ? documents : [], tallies: tallies ?? [] };
}

function rarity(tally: Tally, all: number): number {
  const held = tally.fields.reduce((sum, fields) => sum + (fields === 0 ? 0 : 1), 0);
  return Math.floor(Math.log(1 + (all - held + 0.5) / (held + 0.5)) * 16000 + 0.5) / 16000;
}

function score(document: number, tallies: readonly Tally[], rarities: readonly number[], understood: Understood, start: Start): number {
  let sum = 0;
  let isTitle = understood.titleLength > 0 && start.titleLength[document] === understood.titleLength;
  tallies.forEach((tally, i) => {
    const weight = tally.weight[document] ?? 0;
    sum += ((rarities[i] ?? 0) * weight * (saturation + 1)) / (weight + saturation);
    isTitle &&= understood.wanted[i]?.part.field !== null || tally.isInTitle[document] === 1;
  });
  const weighted = sum * (start.kinds[start.kind[document] ?? 0]?.weight ?? 1) * (isTitle ? wholeTitle : 1);
  return Math.floor(weighted * 1000000 + 0.5) / 1000000;
}
