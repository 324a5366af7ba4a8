// Puts a choice into effect: hides what is not in the pack, sets the times, and says in words what is shown.
import { papers, readers, type PackReader, type Paper, type SectionTime } from '@/briefing/ask/handout';
import { dueWords } from '@/components/handout/dueWords';

interface ShownPack {
  paper: Paper;
  minutes: number;
  /** The one chapter it is on. */
  chapter?: string | undefined;
  /** What it is, where it is neither a chapter nor the whole story. */
  called?: string;
}

/**
 * @param pack the element with every part; @param shown the sections in it, with their times
 * @returns 'Teacher’s version. The whole story, 17 sections in 20 minutes, on A4.'
 */
export function showPack(pack: HTMLElement, shown: readonly SectionTime[], choice: ShownPack): string {
  pack.dataset.paper = choice.paper;
  // Of one that is taken up again, the first time.
  const times = new Map([...shown].reverse().map((time) => [`${time.chapter}/${time.section}`, time]));
  const told = new Set(shown.map(({ chapter }) => chapter));
  for (const section of pack.querySelectorAll<HTMLElement>('[data-section]')) {
    const time = times.get(section.dataset.section ?? '');
    section.hidden = !time;
    const due = section.querySelector('[data-due]');
    if (due && time) due.textContent = dueWords(time, choice.minutes);
  }
  for (const part of pack.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const sections = part.querySelectorAll('[data-section]').length;
    const empty = sections > 0 && part.querySelector('[data-section]:not([hidden])') === null;
    const untold = choice.called !== undefined && !told.has(part.dataset.chapter ?? '');
    part.hidden = empty || untold || (choice.chapter !== undefined && part.dataset.chapter !== choice.chapter);
  }
  hideSources(pack);
  const one = choice.chapter && pack.querySelector(`[data-chapter="${choice.chapter}"] .pack-kicker`)?.textContent;
  return `${readers[pack.dataset.for as PackReader]}. ${choice.called ?? (one || 'The whole story')}, ${times.size} ${times.size === 1 ? 'section' : 'sections'} in ${choice.minutes} minutes, on ${papers[choice.paper]}.`;
}

/** A source stays while a part that rests on it is shown. */
function hideSources(pack: HTMLElement) {
  const shown = new Set(
    [...pack.querySelectorAll<HTMLElement>('[data-rests]')].filter((part) => !part.closest('[hidden]')).map(({ dataset }) => dataset.rests),
  );
  for (const source of pack.querySelectorAll<HTMLElement>('[data-used]')) {
    source.hidden = !source.dataset.used?.split(' ').some((key) => shown.has(key));
  }
}
