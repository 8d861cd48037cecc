// The documents that a query finds, best first: see "Ranking" in Indexing/Search/README.md of the library.
import { countedSizeOf, type Dictionary } from "../index/dictionary";
import type { PostingFiles } from "../index/postings";
import type { Start } from "../index/start";
import { filterOf, type Test } from "./filter";
import { isNowhere, meaningOf, type Meaning } from "./forms";
import { isFilter, isLoose, isWord, partsOf } from "./parse";
import { countedIn, tallyOf, type Tally } from "./tally";

/** A query as it was understood. */
export interface Understood {
  readonly filters: readonly { readonly isExcluded: boolean; readonly test: Test }[];
  /** What is looked for. */
  readonly wanted: readonly Meaning[];
  /** What stands almost everywhere: it need not hold, and counts only where that costs little. */
  readonly everyday: readonly Meaning[];
  readonly unwanted: readonly Meaning[];
  /** What is nowhere, and was left out beside what is somewhere. */
  readonly missing: readonly Meaning[];
  /** How many words a title must have that is asked for whole. */
  readonly titleLength: number;
}

export interface Ranked {
  readonly understood: Understood;
  readonly documents: readonly number[];
  /** True if no document holds all the words, and these hold the most of them. */
  readonly isPartial: boolean;
  readonly tallies: readonly Tally[];
}

const fewest = 30;
const roomOfEveryday = 2048;
const roomOfForms = 6144;
const leastRoomOfForms = 1024;
const saturation = 1.2;
const wholeTitle = 1.5;

export async function understand(query: string, start: Start, dictionary: Dictionary): Promise<Understood> {
  const parts = partsOf(query);
  const asked = parts.filter((part) => !isFilter(part));
  const room = Math.max(leastRoomOfForms, Math.floor(roomOfForms / asked.length));
  const meanings = await Promise.all(asked.map((part) => meaningOf(part, dictionary, start.isStemmed, room)));
  const typed = meanings.filter(({ part }) => !part.isExcluded);
  const left = typed.filter((meaning) => !isLoose(meaning.part) || !isNowhere(meaning));
  const rare = [1, 2].map((thirds) => left.filter((meaning) => start.count < fewest || !isEveryday(meaning, start, thirds))).find((some) => some.length > 0) ?? [];
  // What is nowhere is left out only if what is left tells documents apart.
  const sought = rare.length > 0 ? left : typed;
  const common = rare.length > 0 ? left.filter((meaning) => !rare.includes(meaning)) : [];
  return {
    filters: parts.filter(isFilter).map((part) => ({ isExcluded: part.isExcluded, test: filterOf(part, start) })),
    wanted: sought.flatMap((meaning) => (!common.includes(meaning) ? meaning : isCheap(meaning) ? { ...meaning, isRequired: false } : [])),
    missing: typed.filter((meaning) => !sought.includes(meaning)),
    everyday: common,
    unwanted: meanings.filter(({ part }) => part.isExcluded),
    titleLength: typed.reduce((sum, { part }) => sum + (part.field === null ? part.length : 0), 0),
  };
}

function isEveryday({ part, forms }: Meaning, start: Start, thirds: number): boolean {
  return isWord(part) && part.field === null && (forms[0] ?? []).some(({ entry }) => entry.documents * 3 > thirds * start.count);
}

function isCheap({ forms }: Meaning): boolean {
  return (forms[0] ?? []).reduce((sum, { entry }) => sum + countedSizeOf(entry), 0) <= roomOfEveryday;
}

export async function rank(understood: Understood, start: Start, postings: PostingFiles): Promise<Ranked> {
  const { filters, wanted, unwanted } = understood;
  const counted = countedIn(wanted);
  const tally = (meaning: Meaning): Promise<Tally> => tallyOf(meaning, counted, postings, start);
  const [tallies, without] = await Promise.all([Promise.all(wanted.map(tally)), Promise.all(unwanted.map(tally))]);
  const rarities = tallies.map((one) => rarity(one, start.count));
  const required = tallies.flatMap((one, i) => (wanted[i]?.isRequired ? { held: one.fields, rarity: rarities[i] ?? 0, isLoose: isLoose(wanted[i].part) } : []));
  const loose = required.filter((one) => one.isLoose);
  const allowed = [...start.kind.keys()].filter(
    (document) =>
      filters.every(({ isExcluded, test }) => test(document) !== isExcluded) &&
      !without.some((one) => one.fields[document] !== 0) &&
      required.every((one) => one.isLoose || one.held[document] !== 0),
  );
  const asked = tallies.length + filters.length + unwanted.length > 0;
  let documents = allowed.filter((document) => asked && loose.every(({ held }) => held[document] !== 0));
  const held = (document: number): number => loose.reduce((sum, one) => sum + (one.held[document] === 0 ? 0 : one.rarity), 0);
  const most = documents.length === 0 && loose.length > 1 ? allowed.reduce((more, document) => Math.max(more, held(document)), 0) : 0;
  const isPartial = most > 0;
  if (isPartial) {
    // Those that hold two thirds, by rarity, of what any of them holds.
    documents = allowed.filter((document) => held(document) * 3 >= most * 2);
  }

  const all = loose.reduce((sum, one) => sum + one.rarity, 0);
  const scores = new Float64Array(start.count);
  for (const document of documents) {
    const whole = score(document, tallies, rarities, understood, start);
    scores[document] = rounded(isPartial ? (whole * held(document)) / all : whole);
  }

  documents.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  return { understood, documents, isPartial, tallies };
}

/** To millionths. */
function rounded(number: number): number {
  return Math.floor(number * 1000000 + 0.5) / 1000000;
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
  return sum * (start.kinds[start.kind[document] ?? 0]?.weight ?? 1) * (isTitle ? wholeTitle : 1);
}
