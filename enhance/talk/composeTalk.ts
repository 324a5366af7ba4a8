// Puts a talk of one's own together: the frame is components/deck/MyTalk.tsx; each change is kept in this browser at once.
import { isMinutes, leftOutLine, nextOwnId, searchOfOwn, withAll, type OwnTalk } from '@/briefing/ask/ownTalk';
import type { OwnSlide } from '@/briefing/ask/ownWords';
import { readTalkFile, talkFile } from '@/briefing/ask/talkFile';
import { presets, usualMinutes, type Minutes } from '@/briefing/ask/deck';
import { addressedTalk } from './addressedTalk';
import { copyLink, handOver, saveFile, slidesOf } from './handOn';
import { keepDraft, keptDraft } from './keptTalk';
import { pastedPicture, pictureFrom } from './ownPicture';
import { editOwn, rename } from './talkDialogs';
import { talkRows } from './talkRows';

const whyNotKept = 'This browser has no room for the talk, or keeps nothing for this page. Go on, and save it as a file before you leave.';

export function composeTalk(): void {
  const form = document.querySelector<HTMLFormElement>('[data-talk="form"]');
  if (!form) return;
  const part = <T extends HTMLElement = HTMLElement>(name: string) => form.querySelector<T>(`[data-talk="${name}"]`) as T;
  const rows = talkRows(part('slides'), part<HTMLTemplateElement & HTMLElement>('row'));
  const known = rows.known.map(({ id }) => id);
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const say = (text: string) => void (part('said').textContent = text);
  let toldOfRoom = false;
  let talk = ofMinutes(usualMinutes);
  begin();

  function ofMinutes(minutes: Minutes): OwnTalk {
    return withAll({ minutes, slides: rows.known.filter(({ importance }) => importance <= presets[minutes]).map(({ id }) => ({ id })) }, known);
  }

  function begin() {
    const draft = keptDraft();
    const kept = draft === undefined ? undefined : readTalkFile(draft, known);
    if (kept && 'talk' in kept) talk = withAll(kept.talk, known);
    const minutes = new URLSearchParams(location.search).get('minutes');
    if (location.search.includes('slides=')) {
      const asked = addressedTalk(known);
      if (asked.talk.slides.length > 0) replace(withAll(asked.talk, known), asked.line);
      else say(asked.line);
      // From here on it is what this browser keeps.
      if (asked.carried === '') history.replaceState(history.state, '', location.pathname);
    } else if (!kept && minutes && Object.hasOwn(presets, minutes)) talk = ofMinutes(Number(minutes) as Minutes);
    if (kept && 'fault' in kept) say(`The talk kept in this browser ${kept.fault}: it is kept until you change something here.`);
    show();
  }

  /** Takes the place of the talk that is here, which can be brought back. */
  function replace(next: OwnTalk, words: string) {
    const draft = keptDraft();
    if (draft !== undefined && draft !== talkFile(next)) keepDraft(draft, 'before');
    talk = next;
    say(words);
    changed();
  }

  function changed() {
    if (!keepDraft(talkFile(talk)) && !toldOfRoom) {
      toldOfRoom = true;
      say(whyNotKept);
    }
    show();
  }

  function show() {
    rows.show(talk, field('only').checked);
    field('minutes').value = String(talk.minutes);
    part('sum').textContent = rows.sum(talk);
    part('link').hidden = true;
    const before = keptDraft('before');
    (form?.querySelector('[data-talk-do="back"]') as HTMLElement).hidden = before === undefined || before === talkFile(talk);
    part<HTMLAnchorElement>('present').href = slidesOf(talk);
    part<HTMLAnchorElement>('handout').href = `/handout${searchOfOwn(talk)}`;
  }

  async function load(file: File) {
    const read = readTalkFile(await file.text(), known);
    if ('fault' in read) say(`“${file.name}” ${read.fault}. Nothing has changed.`);
    else replace(withAll(read.talk, known), [`“${file.name}” is loaded.`, leftOutLine(read.unknown)].filter(Boolean).join(' '));
  }

  async function add(begun: Partial<OwnSlide> = {}) {
    const own = await editOwn({ title: '', text: '', say: '', ...begun });
    if (!own) return;
    // Before the end, where there is one.
    const end = talk.slides.findIndex(({ id, hidden }) => id === 'closing' && !hidden);
    const slide = { id: nextOwnId(talk.slides), own };
    talk.slides.splice(end < 0 ? talk.slides.length : end, 0, slide);
    changed();
    rows.focus(slide.id);
    say('Added before the end: move it to its place.');
  }

  async function change(id: string) {
    const slide = talk.slides.find((each) => each.id === id);
    if (!slide) return;
    if (slide.own) slide.own = (await editOwn(slide.own)) ?? slide.own;
    else {
      const usual = rows.known.find((each) => each.id === id)?.title ?? '';
      const name = await rename(slide.name ?? usual);
      if (name === undefined) return;
      if (name === '' || name === usual) delete slide.name;
      else slide.name = name;
    }
    changed();
  }

  function move(id: string, by: -1 | 1) {
    const at = talk.slides.findIndex((each) => each.id === id);
    const passes = (index: number) => !field('only').checked || !talk.slides[index]?.hidden;
    let to = at + by;
    while (to >= 0 && to < talk.slides.length && !passes(to)) to += by;
    put(id, to);
    rows.focus(id, by < 0 ? 'up' : 'down');
  }

  function put(id: string, to: number) {
    const at = talk.slides.findIndex((each) => each.id === id);
    if (to < 0 || to >= talk.slides.length || to === at) return;
    talk.slides.splice(to, 0, ...talk.slides.splice(at, 1));
    changed();
    const shown = talk.slides.filter(({ hidden }) => !hidden);
    say(`${rows.titleOf(talk, id)}: ${shown.findIndex((each) => each.id === id) + 1} of ${shown.length}.`);
  }

  const whole: Record<string, (button: HTMLElement) => unknown> = {
    preset: ({ dataset }) => replace(ofMinutes(Number(dataset.minutes) as Minutes), `Begun anew from the talk of ${dataset.minutes} minutes.`),
    add: () => add(),
    copy: async () => say(await copyLink(talk, part('link'))),
    save: () => say(saveFile(talk)),
    back: () => {
      const before = readTalkFile(keptDraft('before') ?? '', known);
      if ('talk' in before) replace(withAll(before.talk, known), 'The talk before is back.');
    },
  };
  const ofRow: Record<string, (id: string) => unknown> = {
    up: (id) => move(id, -1),
    down: (id) => move(id, 1),
    change,
    remove: (id) => {
      keepDraft(talkFile(talk), 'before');
      talk.slides = talk.slides.filter((each) => each.id !== id);
      changed();
      say('Removed.');
    },
  };

  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-talk-do]') : null;
    if (!button) return;
    const does = button.dataset.talkDo ?? '';
    const row = button.closest<HTMLElement>('li')?.dataset.id;
    void (row === undefined ? whole[does]?.(button) : ofRow[does]?.(row));
  });
  for (const link of [part<HTMLAnchorElement>('present'), part<HTMLAnchorElement>('handout')]) {
    for (const type of ['click', 'auxclick', 'contextmenu'] as const) link.addEventListener(type, () => handOver(talk, link));
  }
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const slide = talk.slides.find(({ id }) => id === target.closest('li')?.dataset.id);
    if (slide) {
      slide.hidden = !target.checked;
      changed();
    } else if (target.name === 'minutes') {
      if (isMinutes(target.valueAsNumber)) talk.minutes = target.valueAsNumber;
      else say(`A talk takes from ${target.min} to ${target.max} minutes.`);
      changed();
    } else if (target.name === 'only') show();
    else if (target.name === 'file' && target.files?.[0]) void load(target.files[0]).then(() => (target.value = ''));
  });
  // A picture pasted anywhere on the page is the beginning of a slide.
  document.addEventListener('paste', (event) => {
    const file = pastedPicture(event);
    if (!file || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    pictureFrom(file).then(
      (picture) => add({ picture }),
      () => say('What was pasted is no picture this browser can draw.'),
    );
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  rows.onDrop(put);
  form.removeAttribute('data-waits');
}
