import { phrase } from "#words/phrase.ts";
import { type Block, clock, minutesOf } from "./run.ts";

/** A session on the clock: when each step begins and ends, what to say in one line, and the way to it on the stage. */
export function RunSheet({ blocks, caption }: { blocks: readonly Block[]; caption: string }) {
  return (
    <table class="run" data-part="run-sheet">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{phrase`From`}</th>
          <th scope="col">{phrase`Step, and what you say`}</th>
          <th scope="col" class="run-number">{phrase`Min`}</th>
          <th scope="col" class="run-number">{phrase`To`}</th>
        </tr>
      </thead>
      {blocks.map(({ title, order, href, say, from, minutes, rows }) => (
        <tbody key={from} class={order === undefined ? "run-between" : "run-chapter"}>
          <tr class="run-head">
            <td>{clock(from)}</td>
            <th scope="rowgroup">
              {order === undefined ? (
                title
              ) : (
                <>
                  <span class="run-order">{order}</span> <a href={href}>{title}</a>
                </>
              )}
              {say && <span class="run-cue">{say}</span>}
            </th>
            <td class="run-number" data-minutes>
              {minutes}
            </td>
            <td class="run-number">{clock(from + minutes)}</td>
          </tr>
          {rows.map((row) => (
            <tr key={row.step} data-step={row.step}>
              <td>{clock(row.from)}</td>
              <td>
                <a href={row.href}>{row.label}</a>
                <span class="run-cue">{row.cue}</span>
              </td>
              <td class="run-number">{row.minutes}</td>
              <td class="run-number">{clock(row.from + row.minutes)}</td>
            </tr>
          ))}
        </tbody>
      ))}
      <tfoot>
        <tr>
          <td />
          <th scope="row">{phrase`In all`}</th>
          <td class="run-number" data-total>
            {minutesOf(blocks)}
          </td>
          <td class="run-number">{clock(minutesOf(blocks))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
