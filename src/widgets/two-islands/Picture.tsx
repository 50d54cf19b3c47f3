import { useMemo } from "preact/hooks";
import { Sized } from "#charts/Sized.tsx";
import type { PictureProps } from "#frame/contract.ts";
import { useRested } from "#frame/rested.ts";
import { phrase } from "#words/phrase.ts";
import { Islands } from "./Islands.tsx";
import { Rows } from "./Rows.tsx";
import type { IslandsPicture } from "./view.ts";

/** Hours a week that the bars have room for: more only where more are needed. */
function mostOf({ have, early, decisions, unserved }: IslandsPicture["hours"]): number {
  const needed = Math.max(have, early + decisions) + unserved;
  return Math.max(400, Math.ceil(needed / 200) * 200);
}

/** Two islands with the clients' road between them, and the wins of every possible market. */
export function Picture(props: PictureProps<IslandsPicture>) {
  const { id, describedBy, view, revealed, size, settled = true } = props;
  // An axis changes its range only while nothing is dragged, and the dots follow at rest.
  const most = useRested(mostOf(view.hours), settled);
  const still = useRested(view, settled);
  const markets = still.rows[0]?.each.length ?? 0;
  const rows = useMemo(
    () => (
      <Sized id={`${id}-wins`} size={size}>
        {(drawn, chart) => (
          <Rows
            id={chart}
            title={phrase`Wins a quarter in every possible market`}
            size={drawn}
            rows={still.rows}
            quarters={still.quarters}
            {...{ describedBy, revealed }}
          />
        )}
      </Sized>
    ),
    [id, describedBy, still, revealed, size],
  );
  return (
    <>
      <div class="picture-main">
        <Sized id={`${id}-islands`} size={size}>
          {(drawn, chart) => (
            <Islands
              id={chart}
              title={phrase`Marketing, sales, and the clients between them`}
              size={drawn}
              {...{ describedBy, view, most }}
            />
          )}
        </Sized>
        <div class="picture-foot">
          {size !== "stage" && props.children}
          <p class="picture-caption">{phrase`One dot is one of a hundred clients, bands are clients a quarter, bars are hours a week: means of ${markets} markets. Hours are idle in quiet weeks and missing in busy ones. The bridge is as wide as shared work times clients met on their channel.`}</p>
        </div>
      </div>
      <div class="picture-side">
        {size === "stage" && props.children}
        <p class="picture-heading">{phrase`Wins a quarter`}</p>
        {rows}
        <p class="picture-caption">{phrase`One dot is one of ${markets} possible markets. Dotted: the mean of the first row.`}</p>
      </div>
    </>
  );
}
