import { DataTable } from "#charts/DataTable.tsx";
import { csv } from "./csv.ts";
import type { Lens } from "./lens.ts";

/** The picture as a table, and the same rows as a file. Before the reveal there is no table: it holds the answer. */
export function Data<P>({ lens }: { lens: Lens<P> }) {
  const { table } = lens.rested.value;
  if (!lens.revealed.value)
    return (
      <section class="panel" data-part="table">
        <h3 class="panel-title">Data</h3>
        <p>The table holds the answer. Lock in a guess, or skip it, and it opens.</p>
      </section>
    );
  return (
    <section class="panel" data-part="table">
      <h3 class="panel-title">Data</h3>
      <p>
        <button
          type="button"
          class="button"
          data-action="csv"
          onClick={() => save(`${lens.widget.id}.csv`, csv(table))}
        >
          Save as CSV
        </button>
      </p>
      <DataTable id={`${lens.widget.id}-table`} {...table} />
    </section>
  );
}

function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
