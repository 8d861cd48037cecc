// Searching as readers see it: the page, and the dialog over every other page.
export { fillDialog } from "./search/page/dialog";
export { fillPage } from "./search/page/page";
