import { LineChart } from "#charts/LineChart.tsx";
import { Sized } from "#charts/Sized.tsx";
import type { ChartSize } from "#charts/types.ts";
import { phrase } from "#words/phrase.ts";
import type { PublishedPicture } from "./pharma.ts";
import { access, representatives } from "./published.ts";

interface Props {
  readonly id: string;
  readonly describedBy: string;
  readonly view: PublishedPicture;
  readonly size?: ChartSize | undefined;
}

/** The model's doors as a line, the published counts as squares: side by side in time, never joined. */
export function PublishedCharts({ id, describedBy, view, size }: Props) {
  const [start] = access[0] ?? [0];
  return (
    <Sized id={`${id}-published`} size={size}>
      {(drawn, chart) => (
        <>
          <LineChart
            id={`${chart}-access`}
            title={phrase`Doors open in the model, and published access`}
            describedBy={describedBy}
            size={drawn}
            x={{
              domain: [start - 0.4, start + view.doors.length - 1],
              ticks: [2008, 2010, 2012, 2014, 2016],
              label: String,
            }}
            y={{
              domain: [0, 100],
              ticks: [0, 50, 100],
              title: phrase`Of 100 doors open (model), of 100 prescribers seen (counted)`,
            }}
            series={[
              {
                id: "model",
                points: view.doors.map((doors, year) => [start + year, doors]),
                tone: "pull",
                label: phrase`Model`,
                sublabel: phrase`not fitted`,
              },
            ]}
            data={{ points: access, label: phrase`Counted` }}
          />
          <LineChart
            id={`${chart}-people`}
            title={phrase`Published counts of representatives`}
            describedBy={describedBy}
            size={drawn}
            height={drawn === "phone" ? 170 : 180}
            x={{ domain: [1995, 2017], ticks: [1996, 2000, 2005, 2009, 2016], label: String }}
            y={{ domain: [0, 120], ticks: [0, 50, 100], title: phrase`Representatives, thousands (counted)` }}
            series={[]}
            data={{ points: representatives, label: phrase`Counted` }}
          />
        </>
      )}
    </Sized>
  );
}
