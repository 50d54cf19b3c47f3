// Runs before the first paint: the chosen theme, so that the page never flashes the other one.
(() => {
  let theme;
  try {
    theme = localStorage.getItem("push-pull-person:theme");
  } catch {
    // Storage may be blocked; the system's theme is used.
  }
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
