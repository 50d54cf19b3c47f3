/**
 * Puts on a style sheet that no page needs before somebody asks for it.
 *
 * @param sheet its address: import it with `?url`, so that coming last makes its layer the last
 * @returns a promise that resolves once the sheet holds
 * @throws where it cannot be loaded
 */
export function wear(sheet: string): Promise<void> {
  const worn = [...document.querySelectorAll<HTMLLinkElement>("link[data-worn]")];
  if (worn.some((link) => link.dataset["worn"] === sheet)) return Promise.resolve();
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = sheet;
  return new Promise((done, fail) => {
    link.onload = () => {
      link.dataset["worn"] = sheet;
      done();
    };
    link.onerror = () => {
      link.remove();
      fail(new Error("A style sheet could not be loaded."));
    };
    document.head.append(link);
  });
}
