/** What the tests ask of Chromium beyond what Playwright does by itself. */

/**
 * Chromium's own pages behind its address bar: every new page of a test would start two of them in a process of
 * their own, and they take as long as the page that is tested.
 */
const ownPages = ["WebUIOmniboxPopup", "WebUIOmniboxAimPopup"];

/** What Playwright switches off. It has to be said again, because the last switch of a name is the one that counts. */
export const switchedOff = [
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "DialMediaRouteProvider",
  "GlobalMediaControls",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "BlockOriginHeaderModificationOnRedirect",
  "Translate",
  "AutoDeElevate",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "msForceBrowserSignIn",
  "msEdgeUpdateLaunchServicesPreferredVersion",
];

/** Switches with which a page costs half the work, and shows the same. */
export const lean: readonly string[] = [`--disable-features=${[...switchedOff, ...ownPages].join(",")}`];
