// The box in which a query is typed, and its list of results: a combobox as ARIA describes it. Focus stays in the box; arrow keys go
// through the results, Enter opens one, Escape leaves it again.
import { type Chosen, type Found } from "../messages";
import type { Client } from "./client";
import { showResults } from "./results";

const first = 3;
const step = 10;
const pause = 100;

/** What is asked for beside the words. */
export interface Narrowing {
  readonly chosen: Chosen;
  readonly isGrouped: boolean;
}

export class Box {
  readonly input: HTMLInputElement;
  /** Called with what was found before it is shown. */
  onFound: (found: Found | null) => void = () => {};
  /** Called by Enter where no result is chosen. */
  onEntered: () => void = () => {};
  /** Called when the query was changed by typing. */
  onTyped: () => void = () => {};

  private readonly list: HTMLElement;
  private readonly status: HTMLElement;
  private readonly more: HTMLButtonElement;
  private count = first;
  private total = 0;
  private timer = 0;
  private running = false;
  private again = false;

  constructor(
    private readonly element: HTMLElement,
    private readonly client: Client,
    private readonly narrowing: () => Narrowing,
  ) {
    this.input = this.find("[role='combobox']");
    this.list = this.find(".results");
    this.status = this.find("[role='status']");
    this.more = this.find(".more-results");
    this.input.addEventListener("input", () => {
      this.onTyped();
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.search(), pause);
    });
    this.input.addEventListener("keydown", (event) => {
      if (!event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && this.act(event.key)) {
        event.preventDefault();
      }
    });
    this.element.querySelector(".clear")?.addEventListener("click", () => this.clear());
    this.more.addEventListener("click", () => void this.showMore());
    new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting === true) {
        void this.showMore();
      }
    }).observe(this.more);
  }

  get query(): string {
    return this.input.value;
  }

  /** Looks for what stands in the box now, from the best result on. */
  async search(): Promise<void> {
    clearTimeout(this.timer);
    this.count = first;
    await this.run();
  }

  /** Empties the box, which goes on to have the focus. */
  clear(): void {
    this.input.value = "";
    this.input.focus();
    this.onTyped();
    void this.search();
  }

  private async showMore(): Promise<void> {
    if (!this.running && this.count < this.total) {
      this.count += step;
      await this.run();
    }
  }

  /** One question at a time; of those that came meanwhile only the last is asked. */
  private async run(): Promise<void> {
    if (this.running) {
      this.again = true;
      return;
    }

    this.running = true;
    try {
      do {
        this.again = false;
        await this.ask();
      } while (this.again);
    } finally {
      this.running = false;
    }
  }

  private async ask(): Promise<void> {
    const query = this.query.trim() === "" ? "" : this.query;
    const { chosen, isGrouped } = this.narrowing();
    let found: Found | null = null;
    let failed = false;
    if (query !== "") {
      this.element.setAttribute("aria-busy", "true");
      try {
        found = await this.client.search({ query, chosen, isGrouped, count: this.count });
      } catch (error) {
        failed = true;
        console.warn(error);
      }

      this.element.removeAttribute("aria-busy");
    }

    if (!this.again) {
      this.show(query, found, isGrouped, failed);
    }
  }

  private show(query: string, found: Found | null, isGrouped: boolean, failed: boolean): void {
    const active = this.active?.id;
    this.total = found?.total ?? 0;
    this.onFound(found);
    const suffix = `?q=${encodeURIComponent(query)}`;
    showResults(this.list, found?.results ?? [], isGrouped, (result) => new URL(result.url, this.client.root).href + suffix);
    this.status.textContent = failed ? (this.element.dataset["failed"] ?? "") : found === null ? "" : this.summary(found);
    this.element.querySelector<HTMLElement>(".no-result")?.toggleAttribute("hidden", found?.total !== 0);
    this.input.setAttribute("aria-expanded", String(this.total > 0));
    this.more.hidden = this.count >= this.total;
    this.element.dataset["shown"] = query;
    this.activate(this.count > first && active !== undefined ? document.getElementById(active) : null);
  }

  private summary(found: Found): string {
    const words = this.element.dataset;
    const mended = found.mended.map(({ typed, taken }) => (words["mended"] ?? "").replace("{0}", () => `“${typed}”`).replace("{1}", () => taken.map((word) => `“${word}”`).join(", ")));
    const missing = found.missing.map((typed) => (words["missing"] ?? "").replace("{0}", () => `“${typed}”`));
    const some = found.isPartial ? [words["some"] ?? ""] : [];
    const count = found.total === 0 ? words["none"] : ((found.total === 1 ? words["one"] : words["other"]) ?? "").replace("{0}", String(found.total));
    return [...missing, ...mended, ...some, count].join(" ");
  }

  private act(key: string): boolean {
    const options = this.options;
    const here = this.active === null ? -1 : options.indexOf(this.active);
    switch (key) {
      case "ArrowDown":
        if (here === options.length - 1 && this.count < this.total) {
          void this.showMore().then(() => this.activate(this.options[here + 1] ?? null));
        } else {
          this.activate(options[here + 1] ?? options[here] ?? null);
        }

        return options.length > 0;
      case "ArrowUp":
        this.activate(options[here - 1] ?? null);
        return options.length > 0;
      case "Enter":
        if (this.active === null) {
          this.onEntered();
        } else {
          this.active.click();
        }

        return true;
      case "Escape":
        if (this.active !== null) {
          this.activate(null);
          return true;
        }

        return false;
      default:
        return false;
    }
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role='option']")];
  }

  private get active(): HTMLElement | null {
    return this.list.querySelector<HTMLElement>("[aria-selected='true']");
  }

  private activate(option: HTMLElement | null): void {
    this.active?.setAttribute("aria-selected", "false");
    if (option === null) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", option.id);
    }
  }

  private find<T extends HTMLElement>(selector: string): T {
    const found = this.element.querySelector<T>(selector);
    if (found === null) {
      throw new Error(`the theme's search has no ${selector}`);
    }

    return found;
  }
}
