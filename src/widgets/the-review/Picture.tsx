import { useMemo } from "preact/hooks";
import { DifferenceChart, differenceChartScales } from "#charts/DifferenceChart.tsx";
import { DotChart } from "#charts/DotChart.tsx";
import { LineChart } from "#charts/LineChart.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Point, XAxis, YAxis } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { pointed } from "#frame/pointed.ts";
import { useRested } from "#frame/rested.ts";
import { number, phrase } from "#words/phrase.ts";
import type { ReviewPicture } from "./view.ts";

const points = (values: readonly number[], weeks: number): Point[] =>
  values.slice(0, weeks).map((value, week) => [week + 1, value]);
const week = (value: number) => (value === 1 ? phrase`week ${value}` : String(value));
const levels = (size: ChartSize): YAxis => ({
  domain: [88, 114],
  ticks: [90, 100, 110],
  title:
    size === "phone"
      ? phrase`Result each week (100 = today)`
      : phrase`What the team gets done each week (100 = today)`,
  baseline: 100,
});
const labelRoom: Readonly<Record<ChartSize, number>> = { wide: 112, phone: 98, stage: 190 };

const heights = {
  wide: { weekly: 262, total: 210 },
  phone: { weekly: 230, total: 180 },
  stage: { weekly: 420, total: 325 },
} as const;

/** Weekly results above, the running difference below, and every team's standing at the review as a dot. */
export function Picture(props: PictureProps<ReviewPicture>) {
  const { id, title, describedBy, view, ghost, revealed, guess, size, onGuess, settled = true } = props;
  // An axis changes its range only while nothing is dragged.
  const { weeks, down, up } = useRested(rangesFor(view), settled);
  const still = useRested(view, settled);
  const dots = useMemo(
    () => <Dots id={id} describedBy={describedBy} view={still} />,
    [id, describedBy, still],
  );
  const x: XAxis = { domain: [1, weeks], ticks: ticksFor(weeks), label: week };
  const review = { x: view.review, label: phrase`review` };
  const last = view.gap[weeks - 1] ?? 0;

  return (
    <>
      <div
        class="picture-main"
        role="img"
        aria-label={phrase`${title}: two plans, week by week`}
        aria-describedby={describedBy}
      >
        <Sized id={id} size={size}>
          {(drawn, chart) => (
            <>
              <LineChart
                id={`${chart}-weekly`}
                title={phrase`Result each week`}
                size={drawn}
                x={x}
                y={levels(drawn)}
                height={heights[drawn].weekly}
                labelRoom={labelRoom[drawn]}
                hideXTicks
                series={[
                  ...(ghost
                    ? [
                        {
                          id: "ghost",
                          points: points(ghost.room, weeks),
                          tone: "muted",
                          ghost: true,
                        } as const,
                      ]
                    : []),
                  {
                    id: "direct",
                    points: points(view.direct, weeks),
                    tone: "push",
                    dash: true,
                    label: phrase`Directed`,
                    sign: "plate",
                  },
                  {
                    id: "room",
                    points: points(view.room, weeks),
                    tone: "pull",
                    label: phrase`Room`,
                    sign: "handle",
                    ...(view.stopping && revealed ? { sublabel: phrase`until stopped` } : {}),
                  },
                ]}
                marks={
                  view.ahead !== null && view.ahead < weeks
                    ? [
                        {
                          x: view.ahead,
                          y: view.room[view.ahead - 1] ?? 100,
                          label: phrase`room ahead`,
                          sublabel: phrase`from week ${view.ahead}`,
                          align: "below",
                        },
                      ]
                    : []
                }
                rules={revealed ? [review] : []}
              />
              <div class="guessable">
                <DifferenceChart
                  id={`${chart}-total`}
                  title={phrase`Running total, room minus direction`}
                  size={drawn}
                  x={x}
                  height={heights[drawn].total}
                  y={{ domain: [-down, up], ticks: [0], title: phrase`Running total: room minus direction` }}
                  labelRoom={labelRoom[drawn]}
                  points={revealed ? points(view.gap, weeks) : []}
                  ghost={ghost && revealed ? points(ghost.gap, weeks) : undefined}
                  below={{
                    tone: "push",
                    label: revealed && last < 0 ? phrase`direction ahead by ${number(-last)}` : undefined,
                  }}
                  above={{
                    tone: "pull",
                    label: revealed && last > 0 ? phrase`room ahead by ${number(last)}` : undefined,
                  }}
                  rules={revealed ? [{ x: view.review }] : []}
                  marks={
                    revealed && view.level !== null && view.level <= weeks
                      ? [
                          {
                            x: view.level,
                            y: 0,
                            label: phrase`level`,
                            sublabel: phrase`week ${view.level}`,
                            align: "below",
                          },
                        ]
                      : []
                  }
                  guess={
                    guess === undefined
                      ? undefined
                      : {
                          x: Math.min(guess, weeks),
                          label: drawn === "phone" ? phrase`you` : phrase`you: ${guess}`,
                        }
                  }
                />
                {onGuess && <GuessArea weeks={weeks} size={drawn} onGuess={onGuess} />}
              </div>
            </>
          )}
        </Sized>
      </div>
      <div class="picture-side">
        {props.children}
        {revealed && dots}
      </div>
    </>
  );
}

/** Every team at the review, as a dot. */
function Dots({ id, describedBy, view }: Pick<PictureProps<ReviewPicture>, "id" | "describedBy" | "view">) {
  const { atReview, review } = view;
  const spread = rounded(Math.max(...atReview.map(Math.abs)));
  const behind = atReview.filter((value) => value < 0).length;
  return (
    <div>
      <DotChart
        id={`${id}-dots`}
        title={phrase`${atReview.length} teams at the review, one dot each`}
        describedBy={describedBy}
        size="phone"
        x={{
          domain: [-spread, spread],
          ticks: [-spread, 0, spread],
          label: (value) =>
            value === 0
              ? phrase`level`
              : value < 0
                ? phrase`${number(-value)} behind`
                : phrase`${number(value)} ahead`,
        }}
        values={atReview}
        isAbove={(value) => value >= 0}
        split={0}
        below={{ tone: "push", label: phrase`${behind} behind` }}
        above={{ tone: "pull", label: phrase`${atReview.length - behind} level or ahead` }}
      />
      <p class="picture-caption">{phrase`One dot is one of ${atReview.length} possible teams at the review in week ${review}.`}</p>
    </div>
  );
}

/** Where a reader may point at a week to guess it; the slider beside it does the same by keyboard. */
function GuessArea({
  weeks,
  size,
  onGuess,
}: {
  weeks: number;
  size: ChartSize;
  onGuess: (week: number) => void;
}) {
  const { plot, x } = differenceChartScales({
    id: "",
    title: "",
    size,
    height: heights[size].total,
    x: { domain: [1, weeks], ticks: [] },
    y: { domain: [0, 1], title: "x" },
    points: [],
    below: { tone: "push" },
    above: { tone: "pull" },
    labelRoom: labelRoom[size],
  });
  return <div class="guess-area" {...pointed(({ across }) => onGuess(x.invert(across * plot.width)))} />;
}

/** Sixty weeks, or two years where something to be seen lies beyond. */
function rangesFor({ review, level, gap }: ReviewPicture) {
  const weeks = Math.max(review, level ?? 0) > 60 ? 104 : 60;
  const drawn = gap.slice(0, weeks);
  return { weeks, down: rounded(-Math.min(...drawn)), up: rounded(Math.max(...drawn)) };
}

/** The next bound above a value, so that axes keep still for a while. */
const rounded = (value: number) =>
  [60, 120, 180, 240, 360, 480, 720, 960].find((bound) => value <= bound) ?? 1920;

const ticksFor = (weeks: number) => (weeks > 60 ? [1, 26, 52, 78, 104] : [1, 13, 26, 39, 52]);
