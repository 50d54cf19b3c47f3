/** Writes the manifest of a package for learning systems, in either version of SCORM. */

/** The two that learning systems take. */
export type Scorm = "1.2" | "2004";

/** A chapter as the learning system lists it. */
export interface Lesson {
  readonly slug: string;
  /** As it stands in a page: what has a meaning in markup is escaped. */
  readonly title: string;
  /** Its page, from the top of the package. */
  readonly page: string;
}

interface Parcel {
  /** What learning systems know the package by; the same in every build. */
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly Lesson[];
  /** Everything else that the lessons need. */
  readonly shared: readonly string[];
}

/** The schemas each version's manifest is written in, as the files beside it hold them. */
const schemas = {
  "1.2": {
    "": ["http://www.imsproject.org/xsd/imscp_rootv1p1p2", "imscp_rootv1p1p2.xsd"],
    ":adlcp": ["http://www.adlnet.org/xsd/adlcp_rootv1p2", "adlcp_rootv1p2.xsd"],
  },
  "2004": {
    "": ["http://www.imsglobal.org/xsd/imscp_v1p1", "imscp_v1p1.xsd"],
    ":adlcp": ["http://www.adlnet.org/xsd/adlcp_v1p3", "adlcp_v1p3.xsd"],
    ":adlseq": ["http://www.adlnet.org/xsd/adlseq_v1p3", "adlseq_v1p3.xsd"],
    ":adlnav": ["http://www.adlnet.org/xsd/adlnav_v1p3", "adlnav_v1p3.xsd"],
    ":imsss": ["http://www.imsglobal.org/xsd/imsss", "imsss_v1p0.xsd"],
  },
} as const satisfies Record<Scorm, Record<string, readonly [string, string]>>;

const edition = { "1.2": "1.2", "2004": "2004 4th Edition" } as const;

/** In any order, and one after the other. The whole is complete when every chapter is, and nothing is passed or failed. */
const wholeSequence = `<imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
        <imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0">
          <imsss:rollupRule childActivitySet="all">
            <imsss:rollupConditions><imsss:rollupCondition condition="completed"/></imsss:rollupConditions>
            <imsss:rollupAction action="completed"/>
          </imsss:rollupRule>
          <imsss:rollupRule childActivitySet="any">
            <imsss:rollupConditions><imsss:rollupCondition operator="not" condition="completed"/></imsss:rollupConditions>
            <imsss:rollupAction action="incomplete"/>
          </imsss:rollupRule>
        </imsss:rollupRules>
      </imsss:sequencing>`;
/** The chapter itself says when it is complete; that it was passed is never said. */
const lessonSequence = `
        <imsss:sequencing>
          <imsss:rollupRules rollupObjectiveSatisfied="false" objectiveMeasureWeight="0"/>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>`;

/** The text of `imsmanifest.xml`. */
export function manifest(scorm: Scorm, { id, title, lessons, shared }: Parcel): string {
  const spaces = Object.entries(schemas[scorm]);
  const kind = scorm === "1.2" ? "adlcp:scormtype" : "adlcp:scormType";
  const files = (all: readonly string[]) => all.map((file) => `\n      <file href="${file}"/>`).join("");
  const items = lessons.map(
    (lesson) => `
      <item identifier="item-${lesson.slug}" identifierref="page-${lesson.slug}" isvisible="true">
        <title>${lesson.title}</title>${scorm === "2004" ? lessonSequence : ""}
      </item>`,
  );
  const pages = lessons.map(
    ({ slug, page }) => `
    <resource identifier="page-${slug}" type="webcontent" ${kind}="sco" href="${page}">${files([page])}
      <dependency identifierref="shared"/>
    </resource>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="1"
  ${spaces.map(([prefix, [space]]) => `xmlns${prefix}="${space}"`).join("\n  ")}
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="${spaces.map(([, [space, file]]) => `${space} ${file}`).join("\n    ")}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${edition[scorm]}</schemaversion>
  </metadata>
  <organizations default="chapters">
    <organization identifier="chapters">
      <title>${title}</title>${items.join("")}${scorm === "2004" ? `\n      ${wholeSequence}` : ""}
    </organization>
  </organizations>
  <resources>${pages.join("")}
    <resource identifier="shared" type="webcontent" ${kind}="asset">${files(shared)}
    </resource>
  </resources>
</manifest>
`;
}
