// Opens the search by its button, by / and by Ctrl-K: all a page carries of it until then.
import { isOff, turnOff } from '../deck/switchedOff';

/** The same switch as on a slide: who turns single keys off there has them off here. */
const areSingleKeysOff = () => isOff('single-keys-off');
const switchSingleKeys = (off: boolean) => turnOff('single-keys-off', off);

/** SearchLink.tsx draws the button, a link to the list of all names for a page without scripts. */
export function openSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-find]');
  if (!link) return;
  const open = async (query?: string) => {
    const sheet = await import('./searchSheet').catch(() => undefined);
    // Where the module did not come, the list is a page like any other.
    if (sheet) sheet.openSheet(link, { areSingleKeysOff, switchSingleKeys }, query);
    else location.assign(link.href);
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const byControl = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === 'k';
    const bySlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTypedIn(target) && !areSingleKeysOff();
    if (!byControl && !bySlash) return;
    event.preventDefault();
    void open();
  });
  document.querySelector<HTMLFormElement>('form[data-find-form]')?.addEventListener('submit', (event) => {
    event.preventDefault();
    void open(new FormData(event.target as HTMLFormElement).get('q')?.toString());
  });
  const asked = location.pathname === '/search' && new URLSearchParams(location.search).get('q');
  if (asked) void open(asked);
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(input|select|textarea)$/i.test(target.tagName));
}
