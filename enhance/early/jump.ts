// When the content has been read: jumps to the place the address names, a moment before the browser would; a folded row it stands in opens.

const named = () => {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    // A malformed address names nothing.
    return null;
  }
};
const place = named();
place?.closest('details.fold')?.setAttribute('open', '');
place?.scrollIntoView();
