import { useMemo } from "preact/hooks";
import { LineChart, lineChartScales } from "#charts/LineChart.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Mark, Point, Series, XAxis, YAxis } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { pointed } from "#frame/pointed.ts";
import { useRested } from "#frame/rested.ts";
import { phrase, plural } from "#words/phrase.ts";
import { CountDots } from "./CountDots.tsx";
import { Crowd, Ring, RingLegend } from "./Ring.tsx";
import type { SpreadPicture } from "./view.ts";

const labelRoom: Readonly<Record<ChartSize, number>> = { wide: 76, phone: 60, stage: 130 };
const height: Readonly<Record<ChartSize, number>> = { wide: 290, phone: 250, stage: 420 };
const year = 52;

const x: XAxis = {
  domain: [0, 104],
  ticks: [0, 26, 52, 78, 104],
  label: (week) => (week === 0 ? phrase`start` : week === 26 ? phrase`week ${week}` : String(week)),
};

/** How many do it: of twelve people, or of a hundred buyers. */
const axis = (inMarket: boolean): YAxis =>
  inMarket
    ? { domain: [0, 100], ticks: [0, 25, 50, 75, 100], title: phrase`Clients, of 100 buyers` }
    : { domain: [0, 12], ticks: [0, 3, 6, 9, 12], title: phrase`How many of the twelve do it` };

/** Who does it in one team, how many do it week by week in all, and every team as a dot. */
export function Picture(props: PictureProps<SpreadPicture>) {
  const { id, describedBy, view, revealed, size, settled = true, guess } = props;
  const who = revealed ? view.who : view.first;
  const week = revealed ? view.week : 0;
  const when =
    week === 0 ? phrase`at the start` : phrase`after ${plural(week, { one: "# week", other: "# weeks" })}`;
  const still = useRested(view, settled);
  const told = view.inMarket || guess === undefined || guess < 0 ? undefined : guess;
  const dots = useMemo(
    () => <Dots id={id} describedBy={describedBy} view={still} size={size} guess={told} />,
    [id, describedBy, still, size, told],
  );
  return (
    <>
      <div class="picture-side">
        <Sized id={`${id}-people`} size={size}>
          {(drawn, chart) => {
            const shared = { id: chart, describedBy, size: drawn, who };
            if (view.inMarket) return <Crowd {...shared} title={phrase`A hundred buyers ${when}`} />;
            const words = [week === 0 ? phrase`start` : phrase`week ${week}`, phrase`one team`] as const;
            return <Ring {...shared} title={phrase`Twelve people ${when}`} words={words} />;
          }}
        </Sized>
        <RingLegend id={`${id}-legend`} who={who} inMarket={view.inMarket} />
        {props.children}
      </div>
      <div class="picture-main">
        <Weeks {...props} />
        {revealed && <div class="picture-foot">{dots}</div>}
      </div>
    </>
  );
}

/** How many do it, week by week: the middle of all, with every single one thin behind it. */
function Weeks(props: PictureProps<SpreadPicture>) {
  const { id, describedBy, view, ghost, revealed, guess, onGuess, onMove, size } = props;
  const { middle, inMarket, week } = view;
  const line = (values: readonly number[]): Point[] => values.map((value, at) => [at, value]);
  const series: Series[] = revealed
    ? [
        ...(ghost && ghost.inMarket === inMarket
          ? [{ id: "ghost", points: line(ghost.middle), tone: "muted", ghost: true } as const]
          : []),
        {
          id: "middle",
          points: line(middle),
          tone: "pull",
          label: inMarket ? phrase`middle market` : phrase`middle team`,
        },
      ]
    : [];
  const marks: Mark[] = [
    {
      at: view.half,
      label: inMarket ? phrase`a quarter` : phrase`half`,
      align: inMarket ? ("below" as const) : ("right" as const),
    },
    { at: view.most, label: inMarket ? phrase`half` : phrase`nine`, align: "left" as const },
  ].flatMap(({ at, label, align }) =>
    at === null || at === 0 || !revealed
      ? []
      : [{ x: at, y: middle[at] ?? 0, label, sublabel: phrase`week ${at}`, align }],
  );
  const said = inMarket || guess === undefined || guess < 0 ? undefined : guess;
  const from = [...view.first].filter((digit) => digit !== "0").length;
  return (
    <Sized id={`${id}-weeks`} size={size}>
      {(drawn, chart) => {
        const chartProps = {
          id: chart,
          title: inMarket ? phrase`Clients, week by week` : phrase`How many do it, week by week`,
          describedBy,
          size: drawn,
          // Before the answer nothing stands under it.
          height: drawn === "stage" && !revealed ? 720 : height[drawn],
          x,
          y: axis(inMarket),
          labelRoom: labelRoom[drawn],
          series,
          phases: view.phases,
        };
        const { plot, y: up, x: along } = lineChartScales(chartProps);
        const place = pointed(({ across, down }) =>
          onGuess
            ? onGuess(up.invert(down * plot.height))
            : onMove?.("week", Math.round(along.invert(across * plot.width))),
        );
        return (
          <div class="guessable">
            <LineChart
              {...chartProps}
              // A narrow plot has room for the words of one.
              marks={drawn === "phone" ? marks.slice(-1).map((mark) => ({ ...mark, align: "right" })) : marks}
              runs={
                revealed
                  ? view.runs.map((run) => run.map((count, at) => [4 * at, count] as const))
                  : undefined
              }
              guess={
                said === undefined
                  ? undefined
                  : {
                      points: [
                        [0, from],
                        [year, said],
                      ],
                      label: phrase`You: ${said}`,
                      ...(onGuess ? { handle: [year, said] as const } : {}),
                    }
              }
              cursor={revealed ? { x: week, y: middle[week] ?? 0, tone: "pull" } : undefined}
            />
            <div class={onGuess ? "guess-area is-upright" : "guess-area"} {...place} />
          </div>
        );
      }}
    </Sized>
  );
}

/** Every possible team as a dot, by how many do it in the week shown. */
function Dots({
  id,
  describedBy,
  view,
  size,
  guess,
}: Pick<PictureProps<SpreadPicture>, "id" | "describedBy" | "view" | "size"> & {
  guess: number | undefined;
}) {
  const { inMarket, all, week } = view;
  const step = inMarket ? 10 : 1;
  const stacks = Array.from({ length: inMarket ? 11 : 13 }, (_, stack) => ({
    label: String(stack * step),
    count: all.filter((count) => Math.ceil(count / step) === stack).length,
  }));
  const heading = inMarket
    ? phrase`Clients after ${week} weeks, up to …`
    : phrase`How many do it after ${plural(week, { one: "# week", other: "# weeks" })}`;
  return (
    <div>
      <Sized id={`${id}-dots`} size={size}>
        {(drawn, chart) => (
          <CountDots
            id={chart}
            title={
              inMarket
                ? phrase`Every possible market after ${week} weeks`
                : phrase`Every possible team after ${week} weeks`
            }
            describedBy={describedBy}
            size={drawn}
            heading={heading}
            stacks={stacks}
            guess={week === year ? guess : undefined}
          />
        )}
      </Sized>
      <p class="picture-caption">
        {inMarket
          ? phrase`One dot is one of ${all.length} possible markets; rings have no client.`
          : phrase`One dot is one of ${all.length} possible teams; rings have nobody.`}
      </p>
    </div>
  );
}
