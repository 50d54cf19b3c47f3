/** A deployed site as it answers: every address is asked for once, by fetch alone. */
import { all, attribute, type Element, rootOf } from "./html.ts";
import { Plain } from "./process.mjs";

/** What an address answered. */
export interface Answer {
  /** From the site's root: "patience/". */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** A page with its elements. */
export interface DeployedPage extends Answer {
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** How long one answer may take. */
const patience = 30_000;
/** How many addresses are asked for at once. */
const together = 8;

/** Does something with each, a few at a time, and keeps the order. */
export async function eachOf<From, To>(
  list: readonly From[],
  work: (one: From) => Promise<To>,
): Promise<To[]> {
  const done: To[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < list.length; at = next++) done[at] = await work(list[at] as From);
  };
  await Promise.all(Array.from({ length: together }, worker));
  return done;
}

/** The site at an address. */
export class Deployed {
  /** Where it is asked for, with a slash at the end. */
  readonly root: URL;
  /** Where it says that it lives: the same, unless it is tried under another name. */
  readonly home: URL;
  readonly #answers = new Map<string, Promise<Answer>>();

  /** @throws Plain where an address is none */
  constructor(address: string, home = address) {
    this.root = rootAt(address);
    this.home = rootAt(home);
  }

  /** The path of an address from the site's root, or undefined where it is somebody else's. */
  pathOf(address: string, from = ""): string | undefined {
    const url = new URL(address, new URL(from, this.root));
    for (const root of [this.root, this.home])
      if (url.href.startsWith(root.href)) return url.href.slice(root.href.length).replace(/[?#].*$/s, "");
    return undefined;
  }

  /** What stands at a path, asked for once; redirects are not followed. */
  get(path: string): Promise<Answer> {
    const known = this.#answers.get(path) ?? this.#ask(path);
    this.#answers.set(path, known);
    return known;
  }

  async #ask(path: string): Promise<Answer> {
    try {
      const answer = await fetch(new URL(path, this.root), {
        redirect: "manual",
        signal: AbortSignal.timeout(patience),
      });
      return {
        path,
        status: answer.status,
        headers: answer.headers,
        body: new Uint8Array(await answer.arrayBuffer()),
      };
    } catch (error) {
      const why = error instanceof Error ? String(error.cause ?? error.message) : String(error);
      throw new Plain(`${new URL(path, this.root)} does not answer: ${why}`);
    }
  }

  /** A page with what is on it. */
  async page(path: string): Promise<DeployedPage> {
    const answer = await this.get(path);
    const elements = all(rootOf(textOf(answer)));
    return { ...answer, elements, ids: new Set(elements.map((one) => attribute(one, "id"))) };
  }
}

/** The text of an answer. */
export const textOf = ({ body }: Answer): string => new TextDecoder().decode(body);

function rootAt(address: string): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Plain(`"${address}" is no address of a site: give one such as https://example.org/essay/.`);
  url.search = url.hash = "";
  url.pathname = url.pathname.replace(/\/?$/, "/");
  return url;
}
