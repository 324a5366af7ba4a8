// Puts a choice into effect: hides what is not in the pack, sets the times, and says in words what is shown.
import { papers, readers, sectionTimes, type PackChoice, type PackReader, type TimedSlide } from '@/briefing/ask/handout';
import { dueWords } from '@/components/handout/dueWords';

/**
 * @param pack the element with every part; @param slides every slide of the longest talk
 * @returns 'Teacher’s version. The whole story, 17 sections in 20 minutes, on A4.'
 */
export function showPack(pack: HTMLElement, slides: readonly TimedSlide[], choice: PackChoice): string {
  pack.dataset.paper = choice.paper;
  const times = new Map(sectionTimes(slides, choice).map((time) => [`${time.chapter}/${time.section}`, time]));
  for (const section of pack.querySelectorAll<HTMLElement>('[data-section]')) {
    const time = times.get(section.dataset.section ?? '');
    section.hidden = !time;
    const due = section.querySelector('[data-due]');
    if (due && time) due.textContent = dueWords(time, choice.minutes);
  }
  for (const part of pack.querySelectorAll<HTMLElement>('[data-chapter]')) {
    const sections = part.querySelectorAll('[data-section]').length;
    const empty = sections > 0 && part.querySelector('[data-section]:not([hidden])') === null;
    part.hidden = empty || (choice.chapter !== undefined && part.dataset.chapter !== choice.chapter);
  }
  hideSources(pack);
  const one = choice.chapter && pack.querySelector(`[data-chapter="${choice.chapter}"] .pack-kicker`)?.textContent;
  return `${readers[pack.dataset.for as PackReader]}. ${one || 'The whole story'}, ${times.size} ${times.size === 1 ? 'section' : 'sections'} in ${choice.minutes} minutes, on ${papers[choice.paper]}.`;
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
