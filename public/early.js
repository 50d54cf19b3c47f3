// Runs before the first paint: the chosen theme, and the stage where it is asked for, so that the page never flashes another look.
(() => {
  let theme;
  try {
    theme = localStorage.getItem("push-pull-person:theme");
  } catch {
    // Storage may be blocked; the system's theme is used.
  }
  if (new URLSearchParams(location.search).has("present")) document.documentElement.dataset.mode = "project";
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
