import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { View } from "#frame/contract.ts";
import { scenarioFile } from "#frame/scenario.ts";
import { outputIds } from "#model/outputs.ts";
import { modelVersion, simulate } from "#model/simulate.ts";
import { read } from "#tools/simulate-options.ts";
import { allWidgets, anySettings } from "../support/widgets.ts";

const folder = mkdtempSync(join(tmpdir(), "scenarios-"));
const subjects = await allWidgets();

describe.each(subjects.map((subject) => [subject.widget.id, subject] as const))("%s, saved", (_, subject) => {
  const { widget, look, story } = subject;

  /** Saves what is behind a view and runs each plan as the command line would. */
  function comesBack(view: View): void {
    const file = join(folder, `${widget.id}.json`);
    writeFileSync(file, scenarioFile(widget, view, modelVersion));
    for (const [name, plan] of Object.entries(view.plans)) {
      const { scenario, runs, first, note } = read(["--file", file, "--plan", name]);
      expect(note).toBeUndefined();
      expect(runs).toBe(view.runs);
      const wanted = { runs: view.runs, outputs: outputIds };
      expect(simulate(scenario, { ...wanted, first }), name).toEqual(simulate(plan, wanted));
    }
  }

  it("comes back as the same numbers, as the picture starts", () => comesBack(story.first()));

  it("comes back as the same numbers, wherever the sliders are", () => {
    fc.assert(
      fc.property(anySettings(subject), (settings) => comesBack(look(settings, 20))),
      { numRuns: 6 },
    );
  });
});
