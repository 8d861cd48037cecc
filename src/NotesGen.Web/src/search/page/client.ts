// The search engine as the page sees it: questions and their answers.
import type { Answer, Found, Search, Stretches } from "../messages";

export class Client {
  /** The site's root, with its closing slash. */
  readonly root: string;
  private readonly worker: Worker;
  private readonly waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  private asked = 0;

  /** The link leads to the search page, beside which the index lies, and names the engine's script. */
  constructor(link: HTMLAnchorElement) {
    const base = new URL("./", link.href);
    this.root = new URL("../", base).href;
    this.worker = new Worker(new URL(link.dataset["engine"] ?? "", document.baseURI));
    this.worker.postMessage({ base: base.href });
    this.worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
      const waiting = this.waiting.get(data.number);
      this.waiting.delete(data.number);
      if (data.failed === undefined) {
        waiting?.resolve(data);
      } else {
        waiting?.reject(new Error(data.failed));
      }
    });
    this.worker.addEventListener("error", () => {
      for (const { reject } of this.waiting.values()) {
        reject(new Error("the search engine did not start"));
      }
    });
  }

  async search(search: Search): Promise<Found> {
    return (await this.ask({ search })).found as Found;
  }

  async mark(query: string, texts: readonly string[]): Promise<readonly Stretches[]> {
    return (await this.ask({ marking: { query, texts } })).marks as readonly Stretches[];
  }

  private ask(question: object): Promise<Answer> {
    const number = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, { resolve, reject });
      this.worker.postMessage({ number, ...question });
    });
  }
}
