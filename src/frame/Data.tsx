import { DataTable } from "#charts/DataTable.tsx";
import { phrase } from "#words/phrase.ts";
import { csv } from "./csv.ts";
import type { Lens } from "./lens.ts";
import { scenarioFile } from "./scenario.ts";

/**
 * The picture as a table, and the same rows as a file. Before the reveal there is no table: it holds the answer. A
 * locked frame, whose origin is nobody's, may forbid files without a word.
 */
export function Data<P>({ lens }: { lens: Lens<P> }) {
  const { table, plans } = lens.rested.value;
  const { id } = lens.widget;
  const [plan, ...others] = Object.keys(plans);
  if (!lens.revealed.value)
    return (
      <section class="panel" data-part="table">
        <h3 class="panel-title">{phrase`Data`}</h3>
        <p>{phrase`The table holds the answer. Lock in a guess, or skip it, and it opens.`}</p>
      </section>
    );
  return (
    <section class="panel" data-part="table">
      <h3 class="panel-title">{phrase`Data`}</h3>
      <p>
        <button
          type="button"
          class="button"
          data-action="csv"
          onClick={() => save(`${id}.csv`, `\uFEFF${csv(table)}`, "text/csv;charset=utf-8")}
        >{phrase`Save as CSV`}</button>{" "}
        {plan && (
          <button
            type="button"
            class="button"
            data-action="scenario"
            onClick={() =>
              save(
                `${id}.json`,
                scenarioFile(lens.widget, lens.rested.peek(), lens.modelVersion),
                "application/json",
              )
            }
          >{phrase`Save the scenario`}</button>
        )}
      </p>
      {self.origin === "null" && (
        <p>
          {phrase`The page around this frame has locked it, so it may save no files here. The table can be selected and copied.`}
        </p>
      )}
      {plan && (
        <p>
          {phrase`The scenario runs again on the command line, to the same numbers:`}{" "}
          <code>
            npm run -s simulate -- --file {id}.json{others.length > 0 && ` --plan ${plan}`}
          </code>
        </p>
      )}
      <DataTable id={`${id}-table`} {...table} />
    </section>
  );
}

function save(name: string, text: string, type: string) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
