import { useMemo } from "preact/hooks";
import { LineChart } from "#charts/LineChart.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Point, Series } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { useRested } from "#frame/rested.ts";
import { phrase } from "#words/phrase.ts";
import { Hours } from "./Hours.tsx";
import { Line } from "./Line.tsx";
import type { DialPicture } from "./view.ts";

const labelRoom: Readonly<Record<ChartSize, number>> = { wide: 96, phone: 14, stage: 160 };
const heights = { wide: 190, phone: 190, stage: 320 } as const;

const curve = (counts: readonly number[]): Point[] => counts.map((count, at) => [at, count]);

/** The team on its line, the count at every setting of the dial, the hours, and many teams as dots. */
export function Picture(props: PictureProps<DialPicture>) {
  const { id, title, describedBy, view, ghost, revealed, size, settled = true, children } = props;
  const still = useRested(view, settled);
  const dots = useMemo(() => <Teams id={id} view={still} />, [id, still]);
  const n = view.people.length;
  const best = view.people.filter((one) => one.best).length;
  const series = (drawn: ChartSize): Series[] => [
    ...(ghost ? [{ id: "ghost", points: curve(ghost.bySetting), tone: "muted", ghost: true } as const] : []),
    {
      id: "single",
      points: curve(view.bySetting),
      tone: "person",
      ...(drawn === "phone" ? {} : { label: phrase`one way`, sublabel: phrase`for all` }),
    },
  ];
  return (
    <>
      <div
        class="picture-main"
        role="img"
        aria-label={phrase`${title}: people on a line from wanting to be told to wanting room`}
        aria-describedby={describedBy}
      >
        <Sized id={id} size={size}>
          {(drawn, chart) => (
            <>
              <Line
                id={`${chart}-line`}
                size={drawn}
                view={view}
                revealed={revealed}
                labels={labelRoom[drawn]}
              />
              {revealed && (
                <LineChart
                  id={`${chart}-settings`}
                  title={phrase`How many each setting suits`}
                  size={drawn}
                  height={heights[drawn]}
                  labelRoom={labelRoom[drawn]}
                  x={{ domain: [0, 100], ticks: [0, 50, 100], label: (at) => `${at} %` }}
                  y={{
                    domain: [0, n],
                    ticks: [0, Math.round(n / 2), n],
                    title: phrase`How many each setting of the dial suits`,
                  }}
                  series={series(drawn)}
                  cursor={{ x: view.dial, y: best, tone: view.asking ? "pull" : "ink" }}
                />
              )}
            </>
          )}
        </Sized>
      </div>
      <div class="picture-side">
        {children}
        {revealed && <Hours id={`${id}-hours`} view={view} />}
        {revealed && dots}
      </div>
    </>
  );
}

/** This setting in every possible team: nobody, some, or half and more of them at their best. */
function Teams({ id, view }: Pick<PictureProps<DialPicture>, "id" | "view">) {
  const n = view.people.length;
  const { teams } = view;
  const sorted = [...teams].sort((a, b) => b - a);
  const half = sorted.filter((best) => best * 2 >= n).length;
  const none = sorted.filter((best) => best === 0).length;
  return (
    <div>
      <svg id={`${id}-teams`} class="chart chart-phone" viewBox="0 0 340 90" aria-hidden="true">
        {sorted.map((best, at) => {
          const cx = 8.5 + 17 * (at % 20);
          const cy = 10 + 17 * Math.floor(at / 20);
          const key = `${cx} ${cy}`;
          if (best * 2 >= n) return <circle key={key} class="dot tone-pull" cx={cx} cy={cy} r="7" />;
          return (
            <g key={key}>
              <circle class="dot is-below tone-ink" cx={cx} cy={cy} r="6" />
              {best > 0 && <circle class="dot tone-ink" cx={cx} cy={cy} r="2.5" />}
            </g>
          );
        })}
      </svg>
      <p class="picture-caption">{phrase`One dot is one of ${teams.length} possible teams at this setting. Half or more at their best: ${half} (solid). Nobody: ${none} (empty). The people on the line are one of them.`}</p>
    </div>
  );
}
