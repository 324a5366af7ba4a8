// Runs when the page's content has been read, before the data for its scripts: jumps to the place the address names.

/** Browsers jump only when the whole document has come; on a slow phone that is a quarter of a second later. Ids are plain letters, digits and hyphens: nothing to decode. */
export const earlyJump = `(function(){var e=location.hash.length>1&&document.getElementById(location.hash.slice(1));if(e)e.scrollIntoView()})()`;
