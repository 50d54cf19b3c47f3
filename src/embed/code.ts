/** What the lines for another page depend on. */
export interface EmbedWishes {
  /** The whole address of the embed, with its query. */
  readonly address: string;
  readonly title: string;
  /** Pixels; with a snippet only until the frame has said its own height, or for good where an editor takes scripts away. */
  readonly height: number;
  /** A locked frame: it runs its scripts and may open the chapter, and nothing else. */
  readonly sandbox: boolean;
  /** The script that gives the frame the height of its content (host-snippet.js), where that is wanted. It serves the frames that are marked, and leaves every other as it is. */
  readonly snippet?: string;
}

/** The lines that put a picture into another page: valid HTML, whatever stands in title and address. */
export function embedCode({ address, title, height, sandbox, snippet }: EmbedWishes): string {
  const rights = sandbox
    ? 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'
    : 'allow="clipboard-write; fullscreen"';
  const frame = `<iframe src="${attribute(address)}"
  title="${attribute(title)}"
  width="100%" height="${height}" style="border: 0" loading="lazy"${snippet ? " data-own-height" : ""}
  ${rights}></iframe>`;
  return snippet ? `${frame}\n<script>\n${snippet.trim()}\n</script>` : frame;
}

const attribute = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
