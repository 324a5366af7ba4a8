'use client';
// Shows of the pack what the form says, and keeps the choice in the address: `?for=student&chapter=us-pressure`.
import { useEffect } from 'react';
import { packOf, searchOf, type PackChoice, type TimedSlide } from '@/content/handout';
import { showPack } from './showPack';

/** Draws nothing: the server draws the form (PackForm.tsx) and the pack (Handout.tsx). */
export function PackChoices({ slides }: { slides: readonly TimedSlide[] }) {
  useEffect(() => {
    const form = document.getElementById('pack-form');
    const pack = document.getElementById('pack');
    if (!(form instanceof HTMLFormElement) || !pack) return;
    const chapters = [...new Set(slides.flatMap(({ chapter }) => chapter ?? []))];
    const status = document.querySelector('[data-pack="status"]');

    const show = ({ wrong = '', ...choice }: PackChoice & { wrong?: string }) => {
      const words = showPack(pack, slides, choice);
      if (status) status.textContent = [wrong, words].filter(Boolean).join(' ');
    };
    const readAddress = () => {
      const choice = packOf(location.search, chapters);
      for (const [name, value] of Object.entries({ for: choice.for, chapter: choice.chapter ?? '', minutes: choice.minutes, paper: choice.paper })) {
        const group = form.elements.namedItem(name);
        if (group instanceof RadioNodeList) group.value = String(value);
      }
      show(choice);
    };
    const onChange = () => {
      const choice = packOf(`?${new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))}`, chapters);
      history.replaceState(history.state, '', `${location.pathname}${searchOf(choice)}`);
      show(choice);
    };
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('[data-pack="print"]')) print();
    };
    readAddress();
    const ended = new AbortController();
    const { signal } = ended;
    form.addEventListener('change', onChange, { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    form.addEventListener('click', onClick, { signal });
    addEventListener('popstate', readAddress, { signal });
    return () => ended.abort();
  }, [slides]);
  return null;
}
