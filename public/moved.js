// Sends a reader on from an old address to the new one. What stands behind ? and # in the old one goes with them.
(() => {
  const go = (to) => {
    const address = new URL(to, location.href);
    address.search = location.search;
    if (!address.hash) address.hash = location.hash;
    location.replace(address);
  };
  const { to } = document.currentScript.dataset;
  if (to) go(to);
  const link = [...document.querySelectorAll("a[data-old]")].find(({ dataset }) => `#${dataset.old}` === location.hash);
  if (link) go(link.href);
})();
