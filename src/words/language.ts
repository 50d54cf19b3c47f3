/** The language this build speaks. A build with `PPP_LANG` puts another in its place (src/tools/words/plugin.ts). */
export const language: string = "en-GB";

/** Whether that is another than the one everything was written in. */
export const isTranslated: boolean = language !== "en-GB";

/** What `lang` says of the interface's own words where the words around them may be others'; nothing in the source language. */
export const ours: string | undefined = isTranslated ? language : undefined;
