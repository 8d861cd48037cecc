// Makes an open page follow its file while `notesgen serve` runs: what is new comes without losing one's place, and what is wrong
// with the site stands at the foot of the page until it is mended.
import { showProblems, type Problem } from "./live/problems";
import { reload, restyle } from "./live/renew";

interface News {
  readonly state: "same" | "styled" | "changed" | "failed" | "gone";
  readonly errors: number;
  readonly warnings: number;
  readonly problems: readonly Problem[];
}

const script = document.currentScript;
const file = script?.dataset["file"] ?? "";
let mark = script?.dataset["mark"] ?? "";

/** True for a page as it was before it failed, which is not to be replaced by its failure. */
const isFormer = new URLSearchParams(location.search).has("last-whole");

follow();

function follow(): void {
  const news = new EventSource(`/.notesgen/news?${new URLSearchParams({ file, mark }).toString()}`);
  news.addEventListener("message", (event: MessageEvent<string>) => {
    const told = JSON.parse(event.data) as News;
    showProblems(told.problems, told.errors, told.warnings, told.state === "gone");
    if (isFormer) {
      if (told.state !== "failed") {
        location.replace(location.pathname + location.hash);
      }
    } else if (told.state === "changed" || told.state === "failed") {
      news.close();
      reload();
    } else if (told.state === "styled") {
      news.close();
      void restyle().then((next) => {
        mark = next ?? mark;
        follow();
      });
    }
  });
}
