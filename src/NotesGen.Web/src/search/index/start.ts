// What is known of every document but its words: the file that is read first.
import { Bytes, unpacked } from "./bytes";
import type { Files } from "./files";

export interface Field {
  readonly name: string;
  readonly weight: number;
}

export interface Kind {
  readonly name: string;
  readonly label: string;
  readonly weight: number;
}

export interface Group {
  readonly slug: string;
  readonly title: string;
}

/** A stretch of the dictionary, from its first word to that of the next: where it lies, and which file holds the postings. */
export interface Stretch {
  readonly first: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly hits: string;
}

/** Where the record of a document lies, and right behind it what stands beside it. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

/** Columns hold a value for each document; those of type and topic one more than the number, and 0 for none. */
export interface Start {
  readonly isStemmed: boolean;
  readonly count: number;
  readonly fields: readonly Field[];
  readonly meanLength: number;
  readonly kinds: readonly Kind[];
  readonly types: readonly string[];
  readonly topics: readonly Group[];
  readonly clusters: readonly Group[];
  readonly kind: readonly number[];
  readonly type: readonly number[];
  readonly topic: readonly number[];
  readonly clustersOf: readonly (readonly number[])[];
  readonly year: readonly number[];
  readonly length: readonly number[];
  readonly titleLength: readonly number[];
  readonly stretches: readonly Stretch[];
  readonly places: readonly Place[];
  /** What all records are unpacked behind. */
  readonly common: Uint8Array;
}

/** The number of a field, or -1. */
export function fieldOf(fields: readonly Field[], name: string): number {
  return fields.findIndex((field) => field.name === name);
}

const mark = "NGS2";

export async function readStart(files: Files): Promise<Start> {
  const file = await files.file("start.bin");
  if (String.fromCharCode(...file.subarray(0, 4)) !== mark) {
    throw new Error("start.bin is not a search index of this version");
  }

  const bytes = new Bytes(await unpacked(file.subarray(4)));
  const number = (): number => bytes.number();
  const text = (): string => bytes.text();
  const group = (): Group => ({ slug: text(), title: text() });
  const isStemmed = number() === 1;
  const count = number();
  const column = (): number[] => bytes.times(count, number);
  // The members stand in the order of the file: each is read where it is written.
  return {
    isStemmed,
    count,
    fields: bytes.list(() => ({ name: text(), weight: number() / 16 })),
    meanLength: number(),
    kinds: bytes.list(() => ({ name: text(), label: text(), weight: number() / 16 })),
    types: bytes.list(text),
    topics: bytes.list(group),
    clusters: bytes.list(group),
    kind: column(),
    type: column(),
    topic: column(),
    clustersOf: bytes.times(count, () => bytes.list(number)),
    year: column(),
    length: column(),
    titleLength: column(),
    stretches: stretches(bytes),
    places: places(bytes, count),
    common: bytes.raw(),
  };
}

function stretches(bytes: Bytes): Stretch[] {
  const files = bytes.list(() => ({ words: `words-${bytes.hash()}.bin`, hits: `hits-${bytes.hash()}.bin`, count: bytes.number() }));
  return files.flatMap(({ words, hits, count }) => {
    let end = 0;
    return bytes.times(count, () => ({ first: bytes.text(), words, hits, start: end, end: (end += bytes.number()) }));
  });
}

function places(bytes: Bytes, count: number): Place[] {
  const perFile = bytes.number();
  const names = bytes.list(() => `notes-${bytes.hash()}.bin`);
  const lengths = bytes.times(count, () => bytes.number());
  let end = 0;
  return lengths.map((length, i) => {
    const start = i % perFile === 0 ? 0 : end;
    const middle = start + length;
    end = middle + bytes.number();
    return { file: names[Math.floor(i / perFile)] ?? "", start, middle, end };
  });
}
