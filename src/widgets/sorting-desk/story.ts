import { once } from "#frame/once.ts";
import { borders, verdicts } from "#model/words.ts";
import { readyActs } from "./acts.ts";
import { authorIds } from "./authors.ts";
import { look } from "./view.ts";
import { widget } from "./widget.ts";

/** Sources that one study of leaders took together (C1): published, not ours. */
const sourcesTogether = 87;

const start = () => widget.start;
const first = once(() => look(start(), widget.runs));

const numbers = once((): Readonly<Record<string, string>> => {
  const { doing = 0, own = 0, reward = 0 } = widget.start.options;
  const disputed = readyActs.filter((act) => new Set(Object.values(verdicts(act))).size > 1);
  return {
    ...first().live,
    doing: `${doing} %`,
    own: `${own} %`,
    reward: `${reward} %`,
    border: `${borders.doing} %`,
    authors: String(authorIds.length),
    cards: String(readyActs.length),
    disputed: String(disputed.length),
    studies: String(sourcesTogether),
  };
});

/** What the chapter's text and the page's first picture rest on. */
export const story = { start, first, numbers };
