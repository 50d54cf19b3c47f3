import { useMemo } from "preact/hooks";
import { DotChart } from "#charts/DotChart.tsx";
import { LineChart, type LineChartProps, lineChartScales } from "#charts/LineChart.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Mark, Point, Series, XAxis, YAxis } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { pointed } from "#frame/pointed.ts";
import { useRested } from "#frame/rested.ts";
import { number, phrase } from "#words/phrase.ts";
import type { Curve } from "./forces.ts";
import { Gauges } from "./Gauges.tsx";
import type { ThreadsPicture } from "./view.ts";
import { asked } from "./widget.ts";

const height: Readonly<Record<ChartSize, number>> = { wide: 396, phone: 310, stage: 700 };
const labelRoom: Readonly<Record<ChartSize, number>> = { wide: 104, phone: 84, stage: 200 };

const points = ({ line }: Curve, from = 0, to = 100): Point[] =>
  line.slice(from, to + 1).map((value, index) => [from + index, value]);

const direction = (size: ChartSize): XAxis => ({
  domain: [0, 100],
  ticks: size === "phone" ? [0, 50, 100] : [0, 25, 50, 75, 100],
  label: (value) =>
    value === 0 ? phrase`no direction` : value === 100 ? phrase`full direction` : String(value),
});

/** Results against direction, then and now; what each force still adds; and every nearby world as a dot. */
export function Picture(props: PictureProps<ThreadsPicture>) {
  const { id, title, describedBy, view, revealed, settled = true } = props;
  const still = useRested(view, settled);
  const dots = useMemo(
    () => <Dots id={id} describedBy={describedBy} worlds={still.worlds} />,
    [id, describedBy, still],
  );
  return (
    <>
      <div class="picture-main">
        <Results {...props} />
        <p class="picture-caption">{phrase`The scale does not begin at nothing. A dashed line: more direction, less done.`}</p>
      </div>
      <div class="picture-side">
        {props.children}
        <Gauges
          id={`${id}-gauges`}
          title={phrase`${title}: what each force adds`}
          describedBy={describedBy}
          gains={view.gains}
          settled={settled}
          size="phone"
        />
        {revealed && dots}
      </div>
    </>
  );
}

/** Two or three curves over direction, with the best point of each. */
function Results(props: PictureProps<ThreadsPicture>) {
  const { id, title, describedBy, view, revealed, guess, onGuess, size, settled = true } = props;
  // An axis changes its range only while nothing is dragged.
  const levels = useRested(levelsFor(view), settled);
  const [low, high] = levels.domain;
  return (
    <Sized id={id} size={size}>
      {(drawn, chart) => {
        const phone = drawn === "phone";
        const chartProps: LineChartProps = {
          id: `${chart}-results`,
          title: phrase`${title}: result by how closely you direct`,
          ...(describedBy ? { describedBy } : {}),
          size: drawn,
          height: height[drawn],
          x: direction(drawn),
          y: {
            ...levels,
            title: phone
              ? phrase`Result (100 = the usual team)`
              : phrase`What the team gets done (100 = the usual team)`,
          },
          labelRoom: labelRoom[drawn],
          series: seriesOf(view, revealed),
          marks: marksOf(view, revealed),
          ...(guess === undefined
            ? {}
            : {
                guess: {
                  points: [
                    [guess, low],
                    [guess, high],
                  ] as const,
                  label: phone ? phrase`you` : phrase`you: ${guess}`,
                  ...(onGuess ? { handle: [guess, (low + high) / 2] as const } : {}),
                },
              }),
        };
        const { plot, x } = lineChartScales(chartProps);
        return (
          <div class="guessable">
            <LineChart {...chartProps} />
            {onGuess && (
              <div class="guess-area" {...pointed(({ across }) => onGuess(x.invert(across * plot.width)))} />
            )}
          </div>
        );
      }}
    </Sized>
  );
}

/** Yesterday and the asked setting as ghosts; today up to its best, and dashed where more direction takes away. */
function seriesOf({ yesterday, today, asked: then }: ThreadsPicture, revealed: boolean): Series[] {
  const ghost = { tone: "muted", ghost: true } as const;
  const last: Series = { id: "today", points: points(today, 100), tone: "ink", label: phrase`Today` };
  return [
    {
      ...ghost,
      id: "yesterday",
      points: points(yesterday),
      label: phrase`Yesterday`,
      sublabel: phrase`best: ${yesterday.best}`,
    },
    ...(revealed
      ? [
          {
            ...ghost,
            id: "asked",
            points: points(then),
            dash: true,
            label: phrase`All at ${asked * 100}`,
            sublabel: phrase`best: ${then.best}`,
          },
        ]
      : []),
    { id: "helps", points: points(today, 0, today.best), tone: "ink" },
    ...(today.best < 100
      ? [{ id: "harms", points: points(today, today.best), tone: "push", dash: true } as const]
      : []),
    last,
  ];
}

/** The best points; only that of today has words, on the side where the other curves leave room. */
function marksOf({ yesterday, today, asked: then }: ThreadsPicture, revealed: boolean): Mark[] {
  const ring = ({ best, top }: Curve) => ({ x: best, y: top, label: "", tone: "muted" }) as const;
  const over = (yesterday.line[today.best] ?? 0) - today.top;
  const under = today.top - (then.line[today.best] ?? 0);
  const words: Mark = {
    x: today.best,
    y: today.top,
    label: phrase`best today: ${today.best}`,
    align: over > 5 && under > -0.5 ? "above" : "below",
  };
  return [ring(yesterday), ...(revealed ? [ring(then)] : []), words];
}

/** Every nearby world, as a dot at what full direction adds in it. */
function Dots({
  id,
  describedBy,
  worlds,
}: { worlds: readonly number[] } & Pick<PictureProps<ThreadsPicture>, "id" | "describedBy">) {
  const most = Math.max(...worlds.map(Math.abs));
  const spread = [5, 8, 12, 20, 40, 80].find((bound) => most <= bound) ?? 160;
  const worse = worlds.filter((gain) => gain < 0).length;
  return (
    <div>
      <DotChart
        id={`${id}-dots`}
        title={phrase`Full direction against none in ${worlds.length} nearby worlds, one dot each`}
        describedBy={describedBy}
        size="phone"
        height={130}
        x={{
          domain: [-spread, spread],
          ticks: [-spread, 0, spread],
          label: (value) =>
            value === 0
              ? phrase`equal`
              : value < 0
                ? phrase`${number(-value)} less`
                : phrase`${number(value)} more`,
        }}
        values={worlds}
        isAbove={(value) => value >= 0}
        split={0}
        below={{ tone: "push", label: phrase`full is worse: ${worse}` }}
        above={{ tone: "ink", label: phrase`better: ${worlds.length - worse}` }}
      />
      <p class="picture-caption">{phrase`Full direction against none. One dot is one of ${worlds.length} nearby worlds.`}</p>
    </div>
  );
}

/** A range that holds every curve, in few steps so that it keeps still. It does not begin at nothing. */
function levelsFor({
  yesterday,
  today,
  asked: then,
}: ThreadsPicture): Pick<YAxis, "domain" | "ticks" | "baseline"> {
  const all = [yesterday, today, then].flatMap(({ line }) => line);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const low = [86, 76, 56].find((bound) => least >= bound) ?? 0;
  const high = [112, 124].find((bound) => most <= bound) ?? 164;
  const step = high - low > 60 ? 20 : 10;
  const ticks = Array.from({ length: 9 }, (_, at) => 100 + (at - 5) * step);
  return { domain: [low, high], ticks: ticks.filter((at) => at > low && at < high), baseline: 100 };
}
