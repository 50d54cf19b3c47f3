import { language } from "./language.ts";

/** Scripts that are written from right to left. */
const fromRight = ["Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm", "Rohg"];

const { script = "", region } = new Intl.Locale(language).maximize();

/** What `dir` says of this build's language; nothing where it is written from the left, as is usual. */
export const direction: "rtl" | undefined = fromRight.includes(script) || region === "XB" ? "rtl" : undefined;
