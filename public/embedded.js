// Runs before the first paint of an embed, after early.js: the parts and the look that its address asks for, so that nothing flashes.
(() => {
  const { dataset } = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const named = (asked.get("show") || "").split(",");
  const show = ["picture", "controls", "words"].filter((part) => named.includes(part));
  if (show.length > 0) dataset.show = show.join(" ");
  // In somebody else's page the look is theirs to choose, and else the reader's system's: never the one chosen on this site.
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;
  else delete dataset.theme;
})();
