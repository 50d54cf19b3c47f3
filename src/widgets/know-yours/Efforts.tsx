import { percent } from "#frame/format.ts";
import { personas } from "#model/scenarios.ts";
import { phrase } from "#words/phrase.ts";
import { firms } from "./named.ts";

const kinds = {
  sell: phrase`Selling now`,
  brand: phrase`Brand and care`,
  price: phrase`Price promotion`,
  inno: phrase`New offers`,
  people: phrase`People`,
} as const;
const effortKinds = ["sell", "brand", "price", "inno", "people"] as const;

/** What tells the three plans apart: where each puts the firm's effort. */
export function Efforts() {
  return (
    <div class="table-wrap">
      <table class="table persona-efforts">
        <caption>{phrase`What each plan does with the same effort`}</caption>
        <thead>
          <tr>
            <th scope="col">{phrase`Effort`}</th>
            {firms.map(({ id, letter }) => (
              <th key={id} scope="col" class={`number persona-head tone-${id}`}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effortKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{kinds[kind]}</th>
              {firms.map(({ id }) => (
                <td key={id} class="number">
                  {percent(personas[id][kind])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
