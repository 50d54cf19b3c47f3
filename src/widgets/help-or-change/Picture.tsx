import { useMemo } from "preact/hooks";
import { DotChart } from "#charts/DotChart.tsx";
import { LineChart, lineChartScales } from "#charts/LineChart.tsx";
import { People } from "#charts/People.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Point, Series } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { pointed } from "#frame/pointed.ts";
import { useRested } from "#frame/rested.ts";
import { onGrid } from "#model/levers.ts";
import { number, phrase, sentence } from "#words/phrase.ts";
import type { Member } from "./crew.ts";
import { early, type PlanName } from "./plans.ts";
import type { TwoTeams } from "./view.ts";
import { judged } from "./widget.ts";

const labelRoom: Readonly<Record<ChartSize, number>> = { wide: 84, phone: 70, stage: 180 };
const height: Readonly<Record<ChartSize, number>> = { wide: 240, phone: 200, stage: 390 };

const called: Readonly<Record<PlanName, string>> = {
  now: phrase`Replace now without help`,
  helped: phrase`Replace now with help`,
  tried: phrase`Replace after a fair try`,
};

/** Twelve people under either plan, what both teams do week by week, and every try as a dot. */
export function Picture(props: PictureProps<TwoTeams>) {
  const { id, describedBy, view, revealed, size, settled = true } = props;
  const week = revealed ? view.judged : early;
  const { keep, swap } = revealed ? view.now : view.early;
  const still = useRested(view, settled);
  const dots = useMemo(
    () => <Dots id={id} describedBy={describedBy} view={still} />,
    [id, describedBy, still],
  );
  const crew = (name: string, words: string, members: readonly Member[]) => (
    <Crew {...{ describedBy, size, words, members }} id={`${id}-${name}`} week={week} />
  );
  return (
    <>
      <div class="picture-main">
        <div class="crews">
          {crew("keep", phrase`Keep everyone and help`, keep)}
          {crew("swap", called[view.name], swap)}
        </div>
        <Weekly {...props} />
      </div>
      <div class="picture-side">
        {props.children}
        {revealed && dots}
        <p class="picture-caption">{phrase`Fill is skill. A dashed outline is an empty place or somebody new. People here are two numbers each. Severance, law and the mood of those who stay are left out: this is no guide to letting anyone go.`}</p>
      </div>
    </>
  );
}

/** One team, person by person. */
function Crew({
  id,
  describedBy,
  size,
  words,
  members,
  week,
}: Pick<PictureProps<TwoTeams>, "id" | "describedBy" | "size"> & {
  readonly words: string;
  readonly members: readonly Member[];
  readonly week: number;
}) {
  const empty = members.filter(([, state]) => state === "empty").length;
  const fresh = members.filter(([, state]) => state === "new").length;
  const changed = [fresh > 0 && phrase`${fresh} new`, empty > 0 && phrase`${empty} empty`]
    .filter(Boolean)
    .join(", ");
  const people = members.map(([fill, state], place) => ({
    fill,
    dashed: state !== "same",
    name: String.fromCharCode(65 + place),
  }));
  return (
    <div>
      <p class="picture-caption">
        {sentence("{strong} Week {week}: {new}", {
          strong: <strong>{words}.</strong>,
          week: week,
          new: changed || phrase`none new`,
        })}
      </p>
      <Sized id={id} size={size}>
        {(drawn, chart) => (
          <People
            id={chart}
            title={phrase`${words}: twelve people in week ${week}`}
            describedBy={describedBy}
            size={drawn}
            people={people}
            columns={drawn === "phone" ? 6 : 12}
          />
        )}
      </Sized>
    </div>
  );
}

/** The middle team's result each week under either plan. */
function Weekly(props: PictureProps<TwoTeams>) {
  const { id, describedBy, view, ghost, revealed, size, onMove } = props;
  const shown = revealed ? view.keep.length : early;
  const line = (values: readonly number[]): Point[] =>
    values.slice(0, shown).map((value, at) => [at + 1, value]);
  const old = (name: string, values: readonly number[]): Series => ({
    ...{ id: name, points: line(values), tone: "muted", ghost: true },
  });
  const series: Series[] = [
    ...(ghost && revealed ? [old("old-keep", ghost.keep), old("old-swap", ghost.swap)] : []),
    { id: "swap", points: line(view.swap), tone: "ink", dash: true, label: phrase`Replaced` },
    { id: "keep", points: line(view.keep), tone: "person", label: phrase`Kept` },
  ];
  return (
    <Sized id={`${id}-weekly`} size={size}>
      {(drawn, chart) => {
        const chartProps = {
          id: chart,
          title: phrase`What either team gets done each week`,
          describedBy,
          size: drawn,
          height: height[drawn],
          labelRoom: labelRoom[drawn],
          x: {
            domain: [1, view.keep.length] as const,
            ticks: drawn === "phone" ? [1, 52, 104, 156] : [1, 26, 52, 104, 156],
            label: (at: number) => (at === 1 ? phrase`week ${at}` : String(at)),
          },
          y: {
            domain: [0, 140] as const,
            ticks: [0, 50, 100],
            title:
              drawn === "phone"
                ? phrase`Result each week (100 = today)`
                : phrase`What the team gets done each week (100 = today)`,
            baseline: 100,
          },
          series,
        };
        const { plot, x } = lineChartScales(chartProps);
        const place = pointed(({ across }) =>
          onMove?.("judged", onGrid(judged, x.invert(across * plot.width))),
        );
        return (
          <div class="guessable">
            <LineChart
              {...chartProps}
              rules={revealed ? [{ x: view.judged, label: phrase`added up` }] : []}
            />
            {revealed && onMove && <div class="guess-area" {...place} />}
          </div>
        );
      }}
    </Sized>
  );
}

/** Every try as a dot: how far replacing is ahead of keeping everyone. */
function Dots({ id, describedBy, view }: Pick<PictureProps<TwoTeams>, "id" | "describedBy" | "view">) {
  const { gaps, judged: week, drawn } = view;
  const furthest = Math.max(...gaps.map(Math.abs));
  const spread = [2, 4, 8, 16, 24, 32, 48].find((bound) => furthest <= bound) ?? 96;
  const above = gaps.filter((gap) => gap > 0).length;
  const ties = gaps.some((gap) => gap === 0);
  return (
    <div>
      <DotChart
        id={`${id}-dots`}
        title={phrase`${gaps.length} tries added up after ${week} weeks, one dot each`}
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
        values={gaps}
        isAbove={(value) => value > 0}
        split={0}
        below={{
          tone: "person",
          label: ties
            ? phrase`${gaps.length - above} keeping or level`
            : phrase`${gaps.length - above} keeping`,
        }}
        above={{ tone: "ink", label: phrase`${above} replacing` }}
        highlight={drawn < gaps.length ? drawn : undefined}
      />
      <p class="picture-caption">{phrase`One dot is one of ${gaps.length} possible teams: how many weeks of today’s work replacing is ahead or behind. The ringed one is drawn person by person.`}</p>
    </div>
  );
}
