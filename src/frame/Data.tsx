import { DataTable } from "#charts/DataTable.tsx";
import type { Table } from "./contract.ts";
import type { Lens } from "./lens.ts";

/** The picture as a table, and the same rows as a file. Before the reveal there is no table: it holds the answer. */
export function Data<P>({ lens }: { lens: Lens<P> }) {
  const { table } = lens.view.value;
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
        <button type="button" class="button" data-action="csv" onClick={() => save(`${lens.widget.id}.csv`, csv(table))}>
          Save as CSV
        </button>
      </p>
      <div class="table-wrap" role="region" tabIndex={0} aria-label={table.caption}>
        <DataTable {...table} />
      </div>
    </section>
  );
}

/** Comma-separated values as in RFC 4180: the table's own cells, with plain minus signs and no group commas. */
export function csv({ columns, rows }: Table): string {
  const cell = (value: string | number) => {
    const text = plain(String(value));
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const plain = (text: string) => (/^−?[\d,]+(\.\d+)?$/.test(text) ? text.replaceAll(",", "").replace("−", "-") : text);

function save(name: string, text: string) {
  const address = URL.createObjectURL(new Blob(["\uFEFF", text], { type: "text/csv;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
