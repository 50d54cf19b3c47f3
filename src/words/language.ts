/** The language this build speaks. A build with `PPP_LANG` puts another in its place (src/tools/words/plugin.ts). */
export const language: string = "en-GB";

/** Whether that is another than the one everything was written in. */
export const isTranslated: boolean = language !== "en-GB";
