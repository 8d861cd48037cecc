import type { HLJSApi, Language } from "highlight.js";

/** BibTeX and BibLaTeX records. */
export function bibtex(hljs: HLJSApi): Language {
  return {
    name: "BibTeX",
    aliases: ["bib", "biblatex"],
    case_insensitive: true,
    contains: [
      hljs.COMMENT(/^\s*%/, /$/),
      { scope: "keyword", begin: /@[a-z]+/ },
      { scope: "title", begin: /(?<=@[a-z]{1,20}\s{0,9}[{(]\s{0,9})[^\s,{}()=]+(?=\s*,)/ },
      { scope: "attr", begin: /[a-z][a-z0-9_-]*(?=\s*=)/ },
      { scope: "string", begin: /\{/, end: /\}/, contains: ["self"], relevance: 0, excludeBegin: false, starts: { end: /$/ } },
      hljs.QUOTE_STRING_MODE,
      hljs.NUMBER_MODE,
    ],
  };
}
