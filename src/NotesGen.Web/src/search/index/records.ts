// What is shown of a document.
import { Bytes, unpacked } from "./bytes";
import type { Files } from "./files";
import type { Start } from "./start";

export interface Shown {
  readonly url: string;
  readonly title: string;
  readonly claim: string;
  readonly description: string;
  readonly date: string;
  readonly hubs: readonly string[];
  readonly papers: readonly string[];
  readonly text: string;
}

export class Records {
  constructor(
    private readonly files: Files,
    private readonly start: Start,
  ) {}

  async of(document: number): Promise<Shown> {
    const place = this.start.places[document];
    if (place === undefined) {
      throw new Error(`no document ${document}`);
    }

    const bytes = new Bytes(await unpacked(await this.files.piece(place.file, place.start, place.end)));
    const text = (): string => bytes.text();
    return { url: text(), title: text(), claim: text(), description: text(), date: text(), hubs: bytes.list(text), papers: bytes.list(text), text: text() };
  }
}
