/** Every result of the model, per week, declared once. */
import type { OutputSpec } from "./spec.ts";

/** Stands for "no upper end" where a result is a sum without one. */
const open = Number.POSITIVE_INFINITY;

export const outputs = {
  team: { label: "What the team gets done", unit: "today = 100", min: 0, max: 800, layer: "team", digits: 0 },
  F: { label: "Doing the new way", unit: "share", min: 0, max: 1, layer: "team", digits: 2 },
  drive: { label: "Drive, mean", unit: "", min: 0, max: 2, layer: "team", digits: 2 },
  quant: { label: "Measured work", unit: "", min: 0, max: 3, layer: "team", digits: 2 },
  qual: { label: "Unmeasured work", unit: "", min: 0, max: 3, layer: "team", digits: 2 },
  best: { label: "At their best", unit: "people", min: 0, max: 40, layer: "team", digits: 0 },
  here: { label: "Present", unit: "people", min: 0, max: 40, layer: "team", digits: 0 },
  left: { label: "Replaced so far", unit: "people", min: 0, max: open, layer: "team", digits: 0 },
  doors: { label: "Doors open", unit: "clients", min: 0, max: 100, layer: "market", digits: 0 },
  near: { label: "Nearly shut", unit: "clients", min: 0, max: 100, layer: "market", digits: 0 },
  meet: { label: "Meetings", unit: "a month", min: 0, max: 500, layer: "market", digits: 0 },
  leads: { label: "New shoppers", unit: "clients", min: 0, max: 100, layer: "market", digits: 0 },
  shop: { label: "Shopping now", unit: "clients", min: 0, max: 100, layer: "market", digits: 0 },
  care: { label: "Time each decision gets", unit: "share", min: 0, max: 1, layer: "market", digits: 2 },
  wins: { label: "Won this week", unit: "clients", min: 0, max: 100, layer: "market", digits: 0 },
  cust: { label: "Clients", unit: "clients", min: 0, max: 100, layer: "market", digits: 0 },
  cost: { label: "What it costs", unit: "rep-weeks", min: 0, max: open, layer: "market", digits: 1 },
  G: { label: "Goodwill", unit: "stock", min: 0, max: 1, layer: "company", digits: 2 },
  V: { label: "New value", unit: "stock", min: 0, max: 1, layer: "company", digits: 2 },
  margin: {
    label: "Margin per client",
    unit: "young market = 1",
    min: -1,
    max: 2,
    layer: "company",
    digits: 2,
  },
  rev: { label: "Result", unit: "client-weeks", min: 0, max: open, layer: "company", digits: 1 },
  clv: {
    label: "Lifetime value of a client",
    unit: "weeks of business",
    min: 0,
    max: open,
    layer: "company",
    digits: 0,
  },
} as const satisfies Record<string, OutputSpec>;

/** The id of a result. */
export type OutputId = keyof typeof outputs;

/** Every id, in the order of the declaration. */
export const outputIds = Object.keys(outputs) as readonly OutputId[];
