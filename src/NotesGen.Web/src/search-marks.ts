// The marks on a page that a result led to.
export { markPage } from "./search/page/highlights";
