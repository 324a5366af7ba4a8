// Where it stands in the page, before any picture is painted: shows the view the address asks for, then those chosen by hand.

/**
 * `data-view` on the root names the view that is shown (ViewChoice.tsx writes the rules that hide the others); without
 * scripts it is not there, and all stand one under another. The ids are in the script's own `data-views`, the one shown
 * first at their head; where the address may name a theme, those there are stand in `data-themes` (early/theme.ts sets
 * it). A choice by hand goes into the address; the first view needs no word there.
 */
const { views = '', instead = '', themes } = document.currentScript?.dataset ?? {};
const root = document.documentElement;
const ids = views.split(' ');
const form = document.querySelector<HTMLFormElement>('#views');
const remark = document.getElementById('view-remark');
const query = new URLSearchParams(location.search);
const asked = query.get('view')?.trim() ?? '';
const theme = query.get('theme');

const isKnown = ids.includes(asked.toLowerCase());
const remarks = [
  ...(asked && !isKnown ? [`There is no view “${asked}”${instead}`] : []),
  ...(themes && theme && !themes.split(' ').includes(theme) ? [`There is no theme “${theme}”: the system’s is taken.`] : []),
];
if (remark && remarks.length > 0) remark.textContent = remarks.join(' ');
root.dataset.view = isKnown ? asked.toLowerCase() : ids[0];

const choose = () => {
  for (const radio of form?.querySelectorAll('input') ?? []) radio.checked = radio.value === root.dataset.view;
};
choose();
addEventListener('pageshow', choose);
form?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  const address = new URL(location.href);
  root.dataset.view = value;
  if (remark) remark.textContent = '';
  if (value === ids[0]) address.searchParams.delete('view');
  else address.searchParams.set('view', value);
  history.replaceState(history.state, '', address);
});
