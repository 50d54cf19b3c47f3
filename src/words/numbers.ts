import { language } from "./language.ts";

const formats = new Map<number, Intl.NumberFormat>();

/** A number as readers of this language see it, with a true minus: −1,234.5. `digits` decimals, none by default. */
export function number(value: number, digits = 0): string {
  let format = formats.get(digits);
  if (!format) {
    const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    format = new Intl.NumberFormat(language, { ...fixed, signDisplay: "negative" });
    formats.set(digits, format);
  }
  // Rounded as it stands: a formatter of its own reads 103.35 where the machine has a little less.
  return format.format(Number(value.toFixed(digits))).replace("-", "−");
}
