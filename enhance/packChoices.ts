// Shows of the pack what the form says, and keeps the choice in the address: `?chapter=us-pressure`.
import { packOf, searchOf, sectionTimes, type PackChoice, type TimedSlide } from '@/briefing/ask/handout';
import { showPack } from './showPack';

/** The server draws the form (PackForm.tsx), with the talk's slides in it, and the pack (Handout.tsx). */
export async function choosePack(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-slides]');
  const pack = document.getElementById('pack');
  if (!form || !pack) return;
  const slides = JSON.parse(form.dataset.slides ?? '') as TimedSlide[];
  const chapters = [...new Set(slides.flatMap(({ chapter }) => chapter ?? []))];
  const status = document.querySelector('[data-pack="status"]');

  const show = ({ wrong = '', ...choice }: PackChoice & { wrong?: string }) => {
    const words = showPack(pack, sectionTimes(slides, choice), choice);
    if (status) status.textContent = [wrong, words].filter(Boolean).join(' ');
    // The other version is of the same choice.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-pack="reader"]')) link.search = searchOf(choice);
  };
  const readAddress = () => {
    const choice = packOf(location.search, chapters);
    for (const [name, value] of Object.entries({ chapter: choice.chapter ?? '', minutes: choice.minutes, paper: choice.paper })) {
      const group = form.elements.namedItem(name);
      if (group instanceof RadioNodeList) group.value = String(value);
    }
    show(choice);
  };
  const own = location.search.includes('slides=') ? await import('./talk/ownPack') : undefined;
  const showOwn = () => {
    const words = own?.showOwnPack(pack, slides, form);
    if (status && words) status.textContent = words;
  };
  if (own) showOwn();
  else readAddress();
  form.addEventListener('change', () => {
    if (own) {
      own.choosePaper(form);
      showOwn();
      return;
    }
    const choice = packOf(`?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`, chapters);
    history.replaceState(history.state, '', `${location.pathname}${searchOf(choice)}`);
    show(choice);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-pack="print"]')) print();
  });
  addEventListener('popstate', readAddress);
  form.removeAttribute('data-waits');
}
