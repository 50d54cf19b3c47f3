/** What astro.config.mjs passes on from the environment of the build. */
interface ImportMetaEnv {
  /** Address of the repository, or empty. */
  readonly PPP_REPO: string;
  /** The branch in which changes are suggested. */
  readonly PPP_BRANCH: string;
}
