/** `npm run bench`: the model in Node, and the built chapters in a slowed-down Chromium. Figures are ratios at best. */
import { benchModel } from "./bench-model.ts";
import { benchPages, throttle } from "./bench-page.ts";
import { buildSite, wantedBase } from "./build.ts";
import { Plain } from "./process.mjs";

const ms = (value: number) => Number(value.toFixed(1));

try {
  console.log("The model in Node");
  const model = benchModel();
  console.table({
    "ns per person-week": ms(model.perPersonWeek),
    "ns per person-week, people leaving and starting": ms(model.perBusyPersonWeek),
    "ns per client-week": ms(model.perClientWeek),
    "ms for 100 runs of the team, 104 weeks": ms(model.hundredTeams),
    "ms for 1,000 runs of everything, 104 weeks": ms(model.thousandRuns),
  });

  await buildSite("dist", wantedBase());
  console.log(
    `\nThe chapters in Chromium, main thread ${throttle} times slower (targets: gap p95 20 ms, settled 300 ms)`,
  );
  const { arrivals, drags } = await benchPages();
  console.table(
    arrivals.map(({ chapter, paint, answers }) => ({
      chapter,
      "first picture ms": ms(paint),
      "answers ms": ms(answers),
    })),
  );
  console.table(
    drags.map((drag) => ({
      chapter: drag.chapter,
      lever: drag.lever,
      "gap median ms": ms(drag.gapMedian),
      "gap p95 ms": ms(drag.gap95),
      "repaints a second": ms(drag.repaints),
      "settled after ms": ms(drag.settle),
      runs: drag.runs,
    })),
  );
} catch (error) {
  if (!(error instanceof Plain)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
