/** A chart's text twin. */
export interface DataTableProps {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** Numbers are aligned right; the first cell of a row heads it. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A table in a box that scrolls by itself, so that the page never does. */
export function DataTable({ id, caption, columns, rows }: DataTableProps) {
  const isNumber = (column: number) => rows.length > 0 && rows.every((row) => isFigure(row[column]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section class="table-wrap" aria-labelledby={`${id}-caption`} tabIndex={0}>
      <table class="table" id={id}>
        <caption id={`${id}-caption`}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" class={isNumber(i) ? "number" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join("|")}>
              {row.map((cell, i) =>
                i === 0 ? (
                  <th key={columns[i]} scope="row" class={isNumber(i) ? "number" : undefined}>
                    {cell}
                  </th>
                ) : (
                  <td key={columns[i]} class={isNumber(i) ? "number" : undefined}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A number, or a number as it is printed: −1,234.5. */
const isFigure = (cell: string | number | undefined) =>
  typeof cell === "number" || /^−?[\d.,’\u00a0\u202f]*\d$/.test(cell ?? "");
