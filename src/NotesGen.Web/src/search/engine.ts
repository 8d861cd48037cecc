// Answers queries from the index, of which it reads what each needs.
import { Dictionary } from "./index/dictionary";
import { Files } from "./index/files";
import { PostingFiles } from "./index/postings";
import { Records } from "./index/records";
import { readStart, type Start } from "./index/start";
import type { Found, Marking, Search, Stretches } from "./messages";
import { Facets } from "./query/facets";
import { Marker } from "./query/marks";
import { rank, type Ranked, understand } from "./query/ranking";
import { resultOf } from "./query/results";

export class Engine {
  private last: { readonly query: string; readonly ranked: Promise<Ranked> } | null = null;

  private constructor(
    private readonly start: Start,
    private readonly dictionary: Dictionary,
    private readonly postings: PostingFiles,
    private readonly records: Records,
    private readonly facets: Facets,
  ) {}

  /** The base is the whole address of the index's folder, with its closing slash. */
  static async open(base: string): Promise<Engine> {
    const files = new Files(base);
    const start = await readStart(files);
    return new Engine(start, new Dictionary(files, start.stretches), new PostingFiles(files, start.fields), new Records(files, start), new Facets(start));
  }

  async search({ query, chosen, isGrouped, count }: Search): Promise<Found> {
    const ranked = await this.rank(query);
    const documents = this.facets.narrow(ranked.documents, chosen);
    if (isGrouped) {
      documents.sort((a, b) => (this.start.kind[a] ?? 0) - (this.start.kind[b] ?? 0));
    }

    return {
      total: documents.length,
      results: await Promise.all(documents.slice(0, count).map((document) => resultOf(document, ranked, this.start, this.records))),
      facets: this.facets.count(ranked.documents, chosen),
      missing: ranked.understood.missing.map(({ part }) => part.value),
      isPartial: ranked.isPartial,
      mended: ranked.understood.wanted
        .filter((meaning) => meaning.isMended)
        .map(({ part, forms }) => ({ typed: part.value, taken: forms.flat().map((form) => form.entry.word) })),
    };
  }

  /** The stretches of texts that a query finds, wherever it looks for them. */
  async mark({ query, texts }: Marking): Promise<Stretches[]> {
    const marker = new Marker(await understand(query, this.start, this.dictionary));
    return texts.map((text) => marker.marks(text, null).map(({ start, end }) => [start, end] as const));
  }

  private rank(query: string): Promise<Ranked> {
    if (this.last?.query !== query) {
      const ranked = understand(query, this.start, this.dictionary).then((understood) => rank(understood, this.start, this.postings));
      this.last = { query, ranked };
      ranked.catch(() => (this.last = null));
    }

    return this.last.ranked;
  }
}
