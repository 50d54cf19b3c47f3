/** Where words need no mark: in plain declarations, under names that always hold what a reader sees. */
const declarations = [
  /^src\/model\/(?!.*mathml)/,
  /^src\/widgets\/[^/]+\/(?:widget|options)\.ts$/,
  /^src\/state\/options\.ts$/,
  /^src\/presenter\/(?:shortcuts|steps)\.ts$/,
  /^src\/site\/model-page\/contents\.ts$/,
];

/** The names of properties and of tables; what stands deeper under such a name is a label too. */
const names: ReadonlySet<string> = new Set([
  ...["label", "short", "help", "unit", "title", "question", "prefix", "choices", "goal", "detail", "many"],
  ...["certain", "does", "plays", "rules", "moreTitle", "says", "words", "text", "note"],
  ...["speakers", "around", "signs"],
]);

const none: ReadonlySet<string> = new Set();

/** The names of properties that hold labels in a file; its path is from the project's folder. */
export const labelsOf = (file: string): ReadonlySet<string> =>
  declarations.some((pattern) => pattern.test(file)) ? names : none;
