// The search engine, in a worker of its own: typing never waits for it.
import { Engine } from "./search/engine";
import type { Answer, Question } from "./search/messages";

let base = "";
let engine: Promise<Engine> | null = null;

onmessage = ({ data }: MessageEvent<Question>): void => {
  if ("base" in data) {
    base = data.base;
    void open().catch(() => {
      // Each question is answered with what failed.
    });
  } else {
    void answer(data).then((found) => postMessage(found));
  }
};

function open(): Promise<Engine> {
  if (engine === null) {
    engine = Engine.open(base);
    // What failed for want of a network may succeed later.
    engine.catch(() => (engine = null));
  }

  return engine;
}

async function answer(question: Exclude<Question, { base: string }>): Promise<Answer> {
  const number = question.number;
  try {
    return "search" in question
      ? { number, found: await (await open()).search(question.search) }
      : { number, marks: await (await open()).mark(question.marking) };
  } catch (error) {
    return { number, failed: String(error) };
  }
}
