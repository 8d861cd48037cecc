/**
 * Adds styles to the page without an exception from a content security policy. They lie in a layer, below all that the theme says.
 */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@layer script{${css}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
