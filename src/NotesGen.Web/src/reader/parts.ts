// The parts of a page that only a script can use: the theme keeps them in one inert template, in the reader's language.

/** A copy of a part; null where the theme has none. */
export function part<T extends Element>(selector: string): T | null {
  const template = document.querySelector<HTMLTemplateElement>("template.reader");
  return (template?.content.querySelector<T>(selector)?.cloneNode(true) as T | undefined) ?? null;
}

/** What the reader chose on an earlier page; null where nothing may be kept. */
export function kept(store: "local" | "session", key: string): string | null {
  try {
    return (store === "local" ? localStorage : sessionStorage).getItem(`notesgen.${key}`);
  } catch {
    return null;
  }
}

/** Keeps a choice, or forgets it for null. A browser that keeps nothing is no trouble. */
export function keep(store: "local" | "session", key: string, value: string | null): void {
  try {
    const storage = store === "local" ? localStorage : sessionStorage;
    if (value === null) {
      storage.removeItem(`notesgen.${key}`);
    } else {
      storage.setItem(`notesgen.${key}`, value);
    }
  } catch {
    // The choice holds for this page alone.
  }
}
