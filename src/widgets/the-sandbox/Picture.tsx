import { useMemo } from "preact/hooks";
import { Doors } from "#charts/Doors.tsx";
import { DotChart } from "#charts/DotChart.tsx";
import { LineChart } from "#charts/LineChart.tsx";
import { People } from "#charts/People.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Point, Series } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { useRested } from "#frame/rested.ts";
import { number, phrase, sentence } from "#words/phrase.ts";
import { Funnel } from "./Funnel.tsx";
import type { SandboxPicture } from "./view.ts";

const heights: Readonly<Record<ChartSize, number>> = { wide: 268, phone: 250, stage: 455 };
/** Where quarters are named; phone and stage have no room for the second of them. */
const ticks: Readonly<Record<number, readonly number[]>> = {
  12: [1, 2, 4, 8, 12],
  20: [1, 4, 8, 12, 20],
  40: [1, 8, 20, 40],
};
const ticksFor = (quarters: number, size: ChartSize) =>
  (ticks[quarters] ?? []).filter((_, at) => size === "wide" || at !== 1 || quarters === 40);
const points = (values: readonly number[]): Point[] => values.map((value, at) => [at + 1, value]);

/** How the plan does by quarter, every world as a dot, and what it comes to in the world in the middle. */
export function Picture(props: PictureProps<SandboxPicture>) {
  const { id, title, describedBy, view, ghost, size, settled = true } = props;
  const still = useRested(view, settled);
  const ends = useMemo(() => <Ends id={id} view={still} />, [id, still]);
  const { horizon, ahead, kept } = view;
  const quarters = useRested(ahead.length, settled);
  const series: Series[] = [
    ...(ghost ? [{ id: "ghost", points: points(ghost.ahead), tone: "muted", ghost: true } as const] : []),
    ...kept.map(
      ({ name, ahead: theirs }) =>
        ({
          id: name,
          points: points(theirs),
          tone: "muted",
          dash: true,
          label: phrase`Plan ${name}`,
        }) as const,
    ),
    { id: "plan", points: points(ahead), tone: "ink", label: phrase`Your plan` },
  ];
  return (
    <>
      <div
        class="picture-main"
        role="img"
        aria-label={phrase`${title}: your plan against doing nothing, quarter by quarter`}
        aria-describedby={describedBy}
      >
        <Sized id={id} size={size}>
          {(drawn, chart) => (
            <LineChart
              id={`${chart}-quarters`}
              title={phrase`Worlds in which the plan is ahead, by quarter`}
              size={drawn}
              height={heights[drawn]}
              x={{
                domain: [1, quarters],
                ticks: ticksFor(quarters, drawn),
                label: (value) => (value === 1 ? phrase`quarter ${value}` : String(value)),
              }}
              y={{
                domain: [0, 112],
                ticks: [0, 25, 50, 75, 100],
                baseline: 50,
                title:
                  drawn === "phone"
                    ? phrase`Worlds in which you are ahead, of 100`
                    : phrase`Worlds in which your plan is ahead of doing nothing, of 100`,
              }}
              series={series.map((one) => ({ ...one, points: one.points.slice(0, quarters) }))}
              rules={[{ x: horizon, label: phrase`judged here` }]}
              cursor={{ x: horizon, y: ahead[horizon - 1] ?? 50 }}
            />
          )}
        </Sized>
        {ends}
      </div>
      <div class="picture-side">
        {props.children}
        <Dots id={id} describedBy={describedBy} view={still} />
      </div>
    </>
  );
}

const bound = (values: readonly number[]) => {
  const most = Math.max(...values.map(Math.abs));
  return [10, 20, 40, 60, 100, 200].find((limit) => most <= limit) ?? Math.ceil(most / 100) * 100;
};

/** Every world as a dot: left of the line where doing nothing has brought in more. */
function Dots({ id, describedBy, view }: { id: string; describedBy: string; view: SandboxPicture }) {
  const { apart } = view;
  const most = bound(apart);
  const ties = apart.flatMap((value, world) => (value === 0 ? [world] : []));
  // Ties are spread a little about the line, half of them on either side, as they are counted.
  const values = apart.map((value, world) => {
    const at = value === 0 ? (ties.indexOf(world) + 0.5) / ties.length - 0.5 : 0;
    return value === 0 ? (at * most * Math.min(12, ties.length)) / 20 : value;
  });
  const ahead = values.filter((value) => value > 0).length;
  return (
    <div>
      <DotChart
        id={`${id}-dots`}
        title={phrase`${apart.length} worlds, one dot each`}
        describedBy={describedBy}
        size="phone"
        height={200}
        x={{
          domain: [-most, most],
          ticks: [-most, 0, most],
          label: (value) =>
            value === 0
              ? phrase`same`
              : value < 0
                ? phrase`${number(-value)} % less`
                : phrase`${number(value)} % more`,
        }}
        values={values}
        isAbove={(value) => value > 0}
        split={0}
        below={{ tone: "muted", label: phrase`${apart.length - ahead} behind` }}
        above={{ tone: "ink", label: phrase`${ahead} ahead` }}
      />
      <p class="picture-caption">
        {phrase`One dot is one of ${apart.length} possible worlds: what your plan has brought in by then, against doing nothing.`}
        {ties.length > 0 && ` ${phrase`In ${ties.length} it is the same; half of those count.`}`}
      </p>
    </div>
  );
}

/** People, doors and funnel in the world in the middle, each beside what doing nothing comes to. */
function Ends({ id, view: { plan, nothing } }: { id: string; view: SandboxPicture }) {
  return (
    <div class="ends">
      <div class="end">
        <p class="end-title">
          {sentence("{b} of {length} at their best", { b: <b>{plan.best}</b>, length: plan.people.length })}
        </p>
        <div class="end-people">
          <People
            id={`${id}-people`}
            title={phrase`The people at the end`}
            size="phone"
            columns={6}
            people={plan.people}
          />
        </div>
        <p class="end-other">{phrase`Doing nothing: ${nothing.best}`}</p>
      </div>
      <div class="end">
        <p class="end-title">{sentence("{b} of 100 doors open", { b: <b>{plan.open}</b> })}</p>
        <div class="end-doors">
          <Doors
            id={`${id}-doors`}
            title={phrase`The doors at the end`}
            size="phone"
            states={[...plan.doors].map(Number)}
          />
        </div>
        <p class="end-other">{phrase`Doing nothing: ${nothing.open}`}</p>
      </div>
      <div class="end">
        <p class="end-title">{sentence("{b} of 100 are clients", { b: <b>{plan.stages[2]}</b> })}</p>
        <Funnel stages={plan.stages} before={nothing.stages} />
        <p class="end-other">{phrase`Doing nothing: ${nothing.stages[2]}`}</p>
      </div>
    </div>
  );
}
