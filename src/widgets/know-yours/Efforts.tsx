import { percent } from "#frame/format.ts";
import { levers } from "#model/levers.ts";
import { personas } from "#model/scenarios.ts";
import { firms } from "./named.ts";

const kinds = ["sell", "brand", "price", "inno", "people"] as const;

/** What tells the three plans apart: where each puts the firm's effort. */
export function Efforts() {
  return (
    <div class="table-wrap">
      <table class="table persona-efforts">
        <caption>What each plan does with the same effort</caption>
        <thead>
          <tr>
            <th scope="col">Effort</th>
            {firms.map(({ id, letter }) => (
              <th key={id} scope="col" class={`number persona-head tone-${id}`}>
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{capital(levers[kind].label.replace("Effort: ", ""))}</th>
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

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
