// Where a word stands: in which documents, in which of their fields, how often and at which positions.
import { Bytes, unpacked } from "./bytes";
import type { Entry } from "./dictionary";
import type { Files } from "./files";
import { type Field, fieldOf } from "./start";

/** A word, or a phrase, in one field of a document. */
export interface Occurrence {
  readonly field: number;
  readonly count: number;
  readonly positions: readonly number[];
}

/** The fields of a document that hold it, in their order. */
export interface Posting {
  readonly document: number;
  readonly occurrences: readonly Occurrence[];
}

export class PostingFiles {
  private readonly text: number;
  private readonly title: number;

  constructor(
    private readonly files: Files,
    fields: readonly Field[],
  ) {
    this.text = fieldOf(fields, "text");
    this.title = fieldOf(fields, "title");
  }

  /** The postings of a word. Of a common one each document holds it once, in the title or else in the text, unless it is to be counted. */
  async of(entry: Entry, isCounted: boolean): Promise<Posting[]> {
    const [postings, counts] = await Promise.all([this.postings(entry), entry.isCommon && isCounted ? this.rest(entry) : null]);
    return entry.isCommon ? this.readCommon(postings, counts) : this.read(postings, null);
  }

  /** The postings of a word that is not common, with its positions. */
  async withPositions(entry: Entry): Promise<Posting[]> {
    const [postings, positions] = await Promise.all([this.postings(entry), this.rest(entry)]);
    return this.read(postings, positions);
  }

  private postings(entry: Entry): Promise<Bytes> {
    return this.part(entry.file, entry.start, entry.middle, entry.arePostingsPacked);
  }

  private rest(entry: Entry): Promise<Bytes> {
    return this.part(entry.file, entry.middle, entry.end, entry.isRestPacked);
  }

  private async part(file: string, start: number, end: number, isPacked: boolean): Promise<Bytes> {
    const piece = await this.files.piece(file, start, end);
    return new Bytes(isPacked ? await unpacked(piece) : piece);
  }

  private read(bytes: Bytes, positions: Bytes | null): Posting[] {
    return postingsOf(bytes, 4, (form) =>
      form === 3 ? fieldsOf(bytes.number(), bytes, positions) : [occurrence(this.text, form === 2 ? bytes.number() + 3 : form + 1, positions)],
    );
  }

  private readCommon(bytes: Bytes, counts: Bytes | null): Posting[] {
    return postingsOf(bytes, 2, (inTitle) => {
      const form = counts?.number() ?? 0;
      return counts !== null && form % 2 === 1
        ? fieldsOf(form >> 1, counts, null)
        : [occurrence(counts === null && inTitle ? this.title : this.text, (form >> 1) + 1, null)];
    });
  }
}

/** Each posting begins with how many documents lie before it, times the number of forms, and its form. */
function postingsOf(bytes: Bytes, forms: number, occurrences: (form: number) => Occurrence[]): Posting[] {
  const postings: Posting[] = [];
  let document = -1;
  while (!bytes.isAtEnd) {
    const step = bytes.number();
    document += Math.floor(step / forms) + 1;
    postings.push({ document, occurrences: occurrences(step % forms) });
  }

  return postings;
}

function fieldsOf(mask: number, bytes: Bytes, positions: Bytes | null): Occurrence[] {
  const found: Occurrence[] = [];
  for (let field = 0; mask >> field > 0; field++) {
    if ((mask >> field) % 2 === 1) {
      found.push(occurrence(field, bytes.number(), positions));
    }
  }

  return found;
}

function occurrence(field: number, count: number, positions: Bytes | null): Occurrence {
  let at = 0;
  return { field, count, positions: positions === null ? [] : positions.times(count, () => (at += positions.number())) };
}
