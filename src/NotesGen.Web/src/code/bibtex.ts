import type { HLJSApi, Language, Mode } from "highlight.js";

/** BibTeX and BibLaTeX records. */
export function bibtex(hljs: HLJSApi): Language {
  const braces: Mode = { begin: /\{/, end: /\}/, contains: ["self"] };
  return {
    name: "BibTeX",
    aliases: ["bib", "biblatex"],
    case_insensitive: true,
    contains: [
      hljs.COMMENT(/%/, /$/),
      { begin: [/@[a-z]+/, /\s*[{(]\s*/, /[^\s,{}()=]*/], beginScope: { 1: "keyword", 3: "title" } },
      { begin: [/[a-z][a-z0-9_-]*/, /\s*=/], beginScope: { 1: "attr" } },
      { scope: "string", begin: /\{/, end: /\}/, contains: [braces] },
      hljs.QUOTE_STRING_MODE,
      hljs.NUMBER_MODE,
    ],
  };
}
