import { useMemo } from "preact/hooks";
import { LineChart } from "#charts/LineChart.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize, Point, Series } from "#charts/types.ts";
import type { PictureProps } from "#frame/contract.ts";
import { useRested } from "#frame/rested.ts";
import { phrase, sentence } from "#words/phrase.ts";
import { Efforts } from "./Efforts.tsx";
import { FirstMap } from "./FirstMap.tsx";
import { across } from "./horizon-axis.ts";
import { Markets } from "./Markets.tsx";
import { firms, firstYear, quarters } from "./named.ts";
import { useOwnPersona } from "./own.ts";
import type { PersonasPicture } from "./view.ts";

const height: Readonly<Record<ChartSize, number>> = { wide: 232, phone: 220, stage: 315 };

/** The three running totals, and under them, on the same time, the map of who comes first. Beside them the markets. */
export function Picture(props: PictureProps<PersonasPicture>) {
  const { id, describedBy, view, ghost, revealed, guess = -1, size, settled = true, onMove } = props;
  const still = useRested(view, settled);
  const own = useOwnPersona((firm) => onMove?.("you", firm));
  // Lines that the newest preview has only in part are whole in the last picture at rest, if nothing but the day moved.
  const lines =
    view.lines[0]?.length === quarters || still.dynamics !== view.dynamics ? view.lines : still.lines;
  const [range, step] = useRested(rangeFor(lines), settled);
  const rows = revealed ? (view.map ?? still.map)?.rows : undefined;
  const markets = useMemo(
    () => <Counted id={id} describedBy={describedBy} view={still} />,
    [id, describedBy, still],
  );
  const point = (horizon: number, maturity: number) => {
    onMove?.("horizon", horizon);
    onMove?.("maturity", maturity);
  };
  const letter = (firm: number) => firms[firm]?.letter ?? "?";
  return (
    <>
      <div class="picture-main">
        <Sized id={id} size={size}>
          {(drawn, chart) => (
            <>
              <LineChart
                id={`${chart}-lines`}
                title={phrase`What each of the three has earned so far`}
                describedBy={describedBy}
                size={drawn}
                height={height[drawn]}
                x={across[drawn].x}
                y={{
                  domain: [-range, range],
                  ticks: [-step, 0, step],
                  label: (value) => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : "0"),
                  title:
                    drawn === "phone"
                      ? phrase`Earned so far, % above or below the mean`
                      : phrase`Earned so far, % above or below the mean of the three plans`,
                  baseline: 0,
                }}
                labelRoom={across[drawn].labels}
                hideXTicks
                series={seriesFor(lines, revealed ? quarters : firstYear, view.you, own, drawn)}
                rules={[
                  {
                    x: view.horizon,
                    label: drawn === "phone" ? phrase`judged` : phrase`the day you are judged`,
                  },
                ]}
              />
              <FirstMap
                id={`${chart}-map`}
                describedBy={describedBy}
                size={drawn}
                rows={rows}
                maturity={view.maturity}
                horizon={view.horizon}
                here={letter(revealed ? view.leader : guess)}
                yours={revealed ? letter(view.you) : ""}
                before={revealed ? ghost : undefined}
                onPoint={revealed && onMove ? point : undefined}
              />
            </>
          )}
        </Sized>
        {own !== undefined && (
          <p class="picture-caption">
            {sentence("Your six answers lean to {letter}, the {name}. It is marked at its line.", {
              letter: letter(own),
              name: firms[own]?.name,
            })}
          </p>
        )}
      </div>
      <div class="picture-side">
        {props.children}
        {revealed ? markets : <Efforts />}
      </div>
    </>
  );
}

function seriesFor(
  lines: PersonasPicture["lines"],
  until: number,
  you: number,
  own: number | undefined,
  size: ChartSize,
): Series[] {
  return firms.map(({ id, letter, title }, firm) => {
    const yours = firm === you;
    const mark =
      firm === own
        ? yours
          ? phrase`yours, as answered`
          : phrase`your answers`
        : yours
          ? phrase`yours`
          : undefined;
    return {
      id,
      points: (lines[firm] ?? []).slice(0, until).map((value, at): Point => [at + 1, value]),
      tone: id,
      dash: id === "sales",
      label: size === "phone" ? letter : `${letter} ${title}`,
      ...(mark ? { sublabel: mark } : {}),
    };
  });
}

/** Every market as a letter: all three with the same luck, and two firms with luck of their own. */
function Counted({
  id,
  describedBy,
  view,
}: Pick<PictureProps<PersonasPicture>, "id" | "describedBy" | "view">) {
  const { first, pairs, map, horizon } = view;
  const runs = first.reduce((sum, count) => sum + count, 0);
  const [sales = 0, passive = 0, dynamic = 0] = first;
  return (
    <>
      <div>
        <Markets
          id={`${id}-first`}
          title={phrase`Who comes first in each of ${runs} markets`}
          describedBy={describedBy}
          counts={first}
        />
        <p class="picture-caption">
          {sentence(
            "{strong} One letter is one market after {horizon} quarters: S is first in {sales}, P in {passive}, D in {dynamic}.",
            {
              strong: <strong>{phrase`The same luck.`}</strong>,
              horizon: horizon,
              sales: sales,
              passive: passive,
              dynamic: dynamic,
            },
          )}
        </p>
      </div>
      {pairs && (
        <div>
          <Markets
            id={`${id}-pairs`}
            title={phrase`Sales against dynamic in ${runs} pairs`}
            describedBy={describedBy}
            counts={pairs}
          />
          <p class="picture-caption">
            {sentence(
              "{strong} A dynamic firm meets a sales firm: D is ahead in {dynamic} pairs, S in {sales}.",
              {
                strong: <strong>{phrase`Luck of their own.`}</strong>,
                dynamic: pairs[2],
                sales: pairs[0],
              },
            )}
          </p>
        </div>
      )}
      {map && (
        <p class="picture-caption">
          {map.runs < runs
            ? phrase`Map: ${map.runs} markets a row, fewer than at the start, so its borders are rough. Where there is no tint, the first two are within one per cent.`
            : phrase`Map: ${map.runs} markets a row. Where there is no tint, the first two are within one per cent.`}
        </p>
      )}
    </>
  );
}

const ranges = [
  [15, 10],
  [20, 10],
  [40, 20],
  [80, 40],
] as const;

/** The next bound above every value and its tick, so that the axis keeps still for a while. */
const rangeFor = (lines: PersonasPicture["lines"]) => {
  const most = Math.max(...lines.flat().map(Math.abs));
  const known = ranges.find(([bound]) => most <= bound);
  return known ?? ([160, 80] as const);
};
