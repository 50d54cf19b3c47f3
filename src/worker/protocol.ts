import type { View } from "../frame/contract.ts";
import type { Settings } from "../state/settings.ts";

/** What the page asks of the worker. */
export interface Request {
  readonly id: number;
  readonly widget: string;
  readonly settings: Settings;
  readonly runs: number;
}

/** What comes back: a view and the milliseconds it took, or why there is none. */
export type Reply =
  | { readonly id: number; readonly view: View; readonly took: number }
  | { readonly id: number; readonly failure: string };
