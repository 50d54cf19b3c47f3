import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { staticHandler } from "#tools/serve.ts";
import { dist } from "../support/site.ts";

test("the project's own host answers what no disk can hold with the page for lost readers, and goes on", async () => {
  const server = createServer(staticHandler(dist, "/"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  try {
    const { port } = server.address() as AddressInfo;
    const status = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
    for (const path of [`/${"long".repeat(500)}/`, "/%00/", "/%E0%A4%A/", "/..%2f..%2fpackage.json"])
      expect(await status(path), path).toBe(404);
    expect(await status("/")).toBe(200);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
