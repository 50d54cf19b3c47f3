import { useMemo } from "preact/hooks";
import { Doors, DoorsLegend } from "#charts/Doors.tsx";
import { DotChart } from "#charts/DotChart.tsx";
import { LineChart, lineChartScales } from "#charts/LineChart.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Point, Series, XAxis, YAxis } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { pointed } from "#frame/pointed.ts";
import { useRested } from "#frame/rested.ts";
import { phrase } from "#words/phrase.ts";
import { PublishedCharts } from "./PublishedCharts.tsx";
import type { DoorsPicture, MarketPicture } from "./view.ts";

/** The axis for so many meetings; a guess can be drawn up to its end. */
function axisFor(meetings: readonly number[]): YAxis {
  const most = Math.max(...meetings);
  const [top, step] = most <= 125 ? [125, 25] : most <= 200 ? [200, 50] : [500, 100];
  return {
    domain: [0, top],
    ticks: Array.from({ length: top / step + 1 }, (_, at) => at * step),
    title: phrase`Meetings a month`,
  };
}

const labelRoom: Readonly<Record<ChartSize, number>> = { wide: 96, phone: 66, stage: 190 };
const height: Readonly<Record<ChartSize, number>> = { wide: 330, phone: 270, stage: 465 };

/** A hundred doors at one month, and the meetings of all months over a strip of volumes. */
export function Picture(props: PictureProps<DoorsPicture>) {
  const { id, describedBy, view, ghost, revealed, size, settled = true } = props;
  const states = [...(view.kind === "market" ? stateAt(view, revealed) : view.states)].map(Number);
  const counts = [0, 1, 2].map((state) => states.filter((now) => now === state).length);
  const when =
    view.kind === "published"
      ? phrase`after eight years`
      : phrase`in month ${revealed ? view.month : view.turn}`;
  const still = useRested(view, settled);
  const dots = useMemo(
    () => <Dots id={id} describedBy={describedBy} view={still} />,
    [id, describedBy, still],
  );
  const staged = size === "stage";
  const doors = (
    <>
      <Sized id={`${id}-doors`} size={size}>
        {(drawn, chart) => (
          <Doors
            id={chart}
            title={phrase`A hundred doors ${when}`}
            describedBy={describedBy}
            size={drawn}
            states={states}
            columns={staged ? 25 : undefined}
          />
        )}
      </Sized>
      <DoorsLegend counts={[counts[0] ?? 0, counts[1] ?? 0, counts[2] ?? 0]} />
    </>
  );
  const number = (
    <>
      {props.children}
      {revealed && dots}
    </>
  );
  // On a stage the doors stand under the chart, so that they are seen while the levers move.
  return (
    <>
      <div class="picture-side">{staged ? number : doors}</div>
      <div class="picture-main">
        {view.kind === "published" ? (
          <PublishedCharts id={id} describedBy={describedBy} view={view} size={size} />
        ) : (
          <Meetings {...props} view={view} ghost={ghost?.kind === "market" ? ghost : undefined} />
        )}
        <div class={staged ? undefined : "picture-foot"}>{staged ? doors : number}</div>
      </div>
    </>
  );
}

/** Every possible market, as a dot at the number of its open doors. */
function Dots({ id, describedBy, view }: Pick<PictureProps<DoorsPicture>, "id" | "describedBy" | "view">) {
  const when = view.kind === "published" ? phrase`after eight years` : phrase`in month ${view.month}`;
  return (
    <div>
      <DotChart
        id={`${id}-dots`}
        title={phrase`Doors open in every possible market ${when}`}
        describedBy={describedBy}
        size="phone"
        height={120}
        x={{ domain: [0, 100], ticks: [0, 50, 100] }}
        values={view.all}
        isAbove={() => true}
        below={{ tone: "ink", label: "" }}
        above={{ tone: "pull", label: "" }}
        highlight={view.drawn}
      />
      <p class="picture-caption">{phrase`Doors open ${when}. One dot is one of ${view.all.length} possible markets; the ringed one is drawn door by door.`}</p>
    </div>
  );
}

const stateAt = (view: MarketPicture, revealed: boolean) =>
  view.states[(revealed ? view.month : view.turn) - 1] ?? "";

const line = (values: readonly number[], from: number, to: number): Point[] =>
  values.slice(from - 1, to).map((value, index) => [from + index, value]);

function Meetings(props: PictureProps<MarketPicture>) {
  const { id, describedBy, view, ghost, revealed, guess, onGuess, onMove, size, settled = true } = props;
  const { meetings, volumes, turn, month, noted } = view;
  const months = meetings.length;
  // An axis changes its range only while nothing is dragged.
  const y = useRested(axisFor(meetings), settled);
  const shown = revealed ? months : turn;
  const judged = Math.min(months, turn + 12);
  const x: XAxis = {
    domain: [1, months],
    ticks: [1, 12, 24, 36, 48],
    label: (value) => (value === 1 ? phrase`month ${value}` : String(value)),
  };
  const series: Series[] = [
    ...(ghost && revealed
      ? [{ id: "ghost", points: line(ghost.meetings, 1, months), tone: "muted", ghost: true } as const]
      : []),
    {
      id: "meetings",
      points: line(meetings, 1, shown),
      tone: "pull",
      ...(revealed ? { label: phrase`Model: ${Math.round(meetings[months - 1] ?? 0)}` } : {}),
    },
  ];
  const last = meetings[turn - 1] ?? 0;
  const drawnGuess =
    guess === undefined
      ? undefined
      : {
          points: [
            [turn, last],
            [judged, guess],
          ] as const,
          label: phrase`You: ${guess}`,
          ...(onGuess ? { handle: [judged, guess] as const } : {}),
        };
  return (
    <Sized id={`${id}-meetings`} size={size}>
      {(drawn, chart) => {
        const chartProps = {
          id: chart,
          title: phrase`Meetings a month over four years`,
          describedBy,
          size: drawn,
          height: height[drawn],
          x,
          y,
          labelRoom: labelRoom[drawn],
          series,
          phases: volumes.map(({ from, to, contacts }, index) => ({
            from,
            to: to + (index < volumes.length - 1 ? 1 : 0),
            label:
              drawn === "phone"
                ? String(contacts)
                : index > 1 && contacts === volumes[0]?.contacts
                  ? phrase`${contacts} a month again`
                  : phrase`${contacts} a month`,
            strength: contacts > 5 ? ("strong" as const) : ("soft" as const),
            tone: "push" as const,
          })),
        };
        const { plot, y: up, x: along } = lineChartScales(chartProps);
        const place = pointed(({ across, down }) =>
          onGuess
            ? onGuess(up.invert(down * plot.height))
            : onMove?.("month", Math.round(along.invert(across * plot.width))),
        );
        return (
          <div class="guessable">
            <LineChart
              {...chartProps}
              marks={noted.map(({ month: at, meetings: value }) => ({
                x: at,
                y: meetings[at - 1] ?? value,
                label: phrase`${value} meetings`,
                sublabel: phrase`in month ${at}`,
                align: "right" as const,
              }))}
              guess={drawnGuess}
              cursor={revealed ? { x: month, y: meetings[month - 1] ?? 0, tone: "pull" } : undefined}
            />
            <div class={onGuess ? "guess-area is-upright" : "guess-area"} {...place} />
          </div>
        );
      }}
    </Sized>
  );
}
