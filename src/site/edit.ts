/**
 * Where a file of the project can be changed on the site that holds it, or undefined where no repository is named.
 *
 * @param repository its address, such as https://github.com/owner/name
 * @throws Error where that is no address on the web
 */
export function editAddress(repository: string, branch: string, file: string): string | undefined {
  if (repository === "") return undefined;
  if (!/^https?:\/\/[^\s?#]+$/.test(repository)) {
    throw new Error(
      `PPP_REPO is “${repository}”. It has to be the repository’s address, such as https://github.com/owner/name.`,
    );
  }
  const top = repository.replace(/\/+$/, "").replace(/\.git$/, "");
  const gitlab = /^https?:\/\/[^/]*gitlab/.test(top);
  return `${top}${gitlab ? "/-" : ""}/edit/${branch.split("/").map(encodeURIComponent).join("/")}/${file}`;
}
