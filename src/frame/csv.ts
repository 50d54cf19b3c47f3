import type { Table } from "./contract.ts";

/** Comma-separated values as in RFC 4180: the table's own cells, with plain minus signs and no group commas. */
export function csv({ columns, rows }: Table): string {
  const cell = (value: string | number) => {
    const text = plain(String(value));
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${[columns, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const plain = (text: string) =>
  /^−?[\d,]+(\.\d+)?$/.test(text) ? text.replaceAll(",", "").replace("−", "-") : text;
