import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Every `.test.ts` below tests/ runs in Node. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "node",
    testTimeout: 60_000,
  },
});
