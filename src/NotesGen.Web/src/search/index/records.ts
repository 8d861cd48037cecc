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
  readonly text: string;
}

/** The titles of its hubs, and its papers as they are cited. */
export interface Beside {
  readonly hubs: readonly string[];
  readonly papers: readonly string[];
}

export class Records {
  constructor(
    private readonly files: Files,
    private readonly start: Start,
  ) {}

  async of(document: number): Promise<Shown> {
    const { file, start, middle } = this.start.places[document]!;
    const bytes = new Bytes(await this.unpacked(await this.files.piece(file, start, middle)));
    const text = (): string => bytes.text();
    return { url: text(), title: text(), claim: text(), description: text(), date: text(), text: text() };
  }

  async beside(document: number): Promise<Beside> {
    const { file, middle, end } = this.start.places[document]!;
    if (middle === end) {
      return { hubs: [], papers: [] };
    }

    const bytes = new Bytes(await this.unpacked(await this.files.piece(file, middle, end)));
    const text = (): string => bytes.text();
    return { hubs: bytes.list(text), papers: bytes.list(text) };
  }

  /** Records refer to what they have in common: it is put before each as a block of deflate that is not packed, and left off again. */
  private async unpacked(record: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const common = this.start.common;
    if (common.length === 0) {
      return unpacked(record);
    }

    const [low, high] = [common.length & 255, common.length >> 8];
    const whole = new Uint8Array(5 + common.length + record.length);
    whole.set([0, low, high, 255 - low, 255 - high]);
    whole.set(common, 5);
    whole.set(record, 5 + common.length);
    return (await unpacked(whole)).subarray(common.length);
  }
}
