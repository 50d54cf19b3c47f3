/** The language this build speaks. A build with `PPP_LANG` puts another in its place (src/tools/words/plugin.ts). */
export const language: string = "en-GB";
