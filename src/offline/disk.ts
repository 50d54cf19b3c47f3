/** The one script of the copy that opens from disk: browsers load no module from a file, so all of them are in it. */

type Modules = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Lets a page's islands and workers find what a host would send them, and runs the page's own modules, in their order,
 * when a browser would: once the page is read.
 * @param modules by the names that pages and islands use
 * @param workers the text of each worker, by the name of its script
 */
export function openFromDisk(modules: Modules, workers: Readonly<Record<string, string>>): void {
  const script = document.currentScript as HTMLScriptElement;
  const blobs = new Map<string, string>();
  const load = (name: string): Promise<unknown> =>
    modules[name]?.() ?? Promise.reject(new Error(`${name} is not in this copy.`));
  Object.assign(window, {
    fromDisk: {
      load,
      address: (file: string) => new URL(file, script.src).href,
      worker(name: string) {
        const made =
          blobs.get(name) ??
          URL.createObjectURL(new Blob([workers[name] ?? ""], { type: "text/javascript" }));
        blobs.set(name, made);
        return made;
      },
    },
  });
  const names = (script.dataset["run"] ?? "").split(" ").filter(Boolean);
  const run = async () => {
    for (const name of names) await load(name);
  };
  document.addEventListener("readystatechange", run, { once: true });
}
