// When the content has been read: jumps to the place the address names, a moment before the browser would.

const named = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // A malformed address names nothing.
    return null;
  }
};
named()?.scrollIntoView();
