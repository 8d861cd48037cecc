// Colours the code of a page. Code in a language that is not known here stays as it is.
import { languages } from "./code/languages";

/** The longest code that is coloured, in characters: colouring more would keep the reader waiting. */
const longest = 100_000;

function colour(code: HTMLElement): void {
  const language = /(?:^|\s)language-(\S+)/.exec(code.className)?.[1]?.toLowerCase();
  const text = code.textContent ?? "";
  if (language === undefined || !languages.getLanguage(language) || text.length > longest) {
    return;
  }

  // The text goes in as text, and what comes out is escaped by the highlighter: all markup in it is its own spans.
  code.innerHTML = languages.highlight(text, { language, ignoreIllegals: true }).value;
}

document.querySelectorAll<HTMLElement>("pre > code[class*='language-']").forEach(colour);
