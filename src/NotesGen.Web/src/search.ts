// Searching as readers see it: the page, the dialog over every other page, and the marks on a page that a result led to.
export { fillDialog } from "./search/page/dialog";
export { markPage } from "./search/page/highlights";
export { fillPage } from "./search/page/page";
