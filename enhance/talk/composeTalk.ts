// Puts a talk of one's own together: the frame is components/deck/MyTalk.tsx; each change is kept in this browser at once.
import { isMinutes, leftOutLine, nextOwnId, readTalkFile, searchOfOwn, talkFile, withAll, wordsOf, fragmentOf, type OwnTalk } from '@/briefing/ask/ownTalk';
import { presets, usualMinutes, type Minutes } from '@/briefing/ask/deck';
import { addressedTalk } from './addressedTalk';
import { keepDraft, keepWords, keptDraft } from './keptTalk';
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
    const first = talk.slides.find(({ hidden }) => !hidden)?.id ?? '';
    part<HTMLAnchorElement>('present').href = `/present${searchOfOwn(talk)}#${first}`;
    part<HTMLAnchorElement>('handout').href = `/handout${searchOfOwn(talk)}`;
  }

  /** So that the page the link leads to finds the words: kept under their mark, or else carried in the fragment. */
  function handOver(link: HTMLAnchorElement) {
    const words = wordsOf(talk);
    const mark = new URLSearchParams(link.search).get('own');
    if (words && mark && !keepWords(mark, words) && !link.hash.includes('&own=')) link.hash += `&own=${fragmentOf(words)}`;
  }

  function wholeLink(): string {
    const words = wordsOf(talk);
    const link = new URL(part<HTMLAnchorElement>('present').href);
    if (words) link.hash += `&own=${fragmentOf(words)}`;
    return link.href;
  }

  async function copy() {
    const link = wholeLink();
    const pictures = Object.values(wordsOf(talk)?.slides ?? {}).filter(({ picture }) => picture).length;
    const without = pictures === 0 ? '' : ` ${pictures === 1 ? 'A picture is' : `${pictures} pictures are`} too long for a link: hand on the file as well.`;
    try {
      await navigator.clipboard.writeText(link);
      say(`Copied.${without}`);
    } catch {
      part('link').textContent = link;
      part('link').hidden = false;
      getSelection()?.selectAllChildren(part('link'));
      say(`Not allowed to copy: the link is selected instead.${without}`);
    }
  }

  function save() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([talkFile(talk)], { type: 'application/json' }));
    link.download = 'my-talk.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    say('Saved as my-talk.json.');
  }

  async function load(file: File) {
    const read = readTalkFile(await file.text(), known);
    if ('fault' in read) say(`“${file.name}” ${read.fault}. Nothing has changed.`);
    else replace(withAll(read.talk, known), [`“${file.name}” is loaded.`, leftOutLine(read.unknown)].filter(Boolean).join(' '));
  }

  async function add() {
    const own = await editOwn({ title: '', text: '', say: '' });
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
    add,
    copy,
    save,
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
    for (const type of ['click', 'auxclick', 'contextmenu'] as const) link.addEventListener(type, () => handOver(link));
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
  form.addEventListener('submit', (event) => event.preventDefault());
  rows.onDrop(put);
  form.removeAttribute('data-waits');
}
