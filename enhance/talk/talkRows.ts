// The rows of a talk that is put together: one for each slide there is, in the talk's order, with the seconds it has.
import { paceOf, wordsAMinuteSpoken, type SlideKind } from '@/briefing/ask/deck';
import type { OwnTalk, TalkSlide } from '@/briefing/ask/ownTalk';

export interface KnownSlide {
  id: string;
  kind: SlideKind;
  title: string;
  importance: number;
  /** Of its notes. */
  words: number;
}

/** @param list holds a row for each of the briefing's slides; @param template an own slide's row */
export function talkRows(list: HTMLElement, template: HTMLTemplateElement) {
  const rowsOf = () => [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const rows = new Map(rowsOf().map((row) => [row.dataset.id ?? '', row]));
  const known = rowsOf().map((row): KnownSlide => {
    const { id = '', kind, importance, words } = row.dataset;
    return { id, kind: kind as SlideKind, title: row.querySelector('.talk-title')?.textContent ?? '', importance: Number(importance), words: Number(words) };
  });
  const knownOf = (id: string) => known.find((each) => each.id === id);
  const kindOf = ({ id }: TalkSlide): SlideKind => knownOf(id)?.kind ?? 'own';
  const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '').length;
  const titleOf = ({ slides }: OwnTalk, id: string): string => {
    const slide = slides.find((each) => each.id === id);
    const own = slide?.own;
    return slide?.name ?? knownOf(id)?.title ?? (own && (own.title || own.text.split('\n')[0] || own.shows || 'A picture')) ?? id;
  };

  function rowOf(id: string): HTMLElement {
    const found = rows.get(id);
    if (found) return found;
    const row = template.content.firstElementChild?.cloneNode(true) as HTMLElement;
    row.dataset.id = id;
    rows.set(id, row);
    return row;
  }

  function secondsOf({ slides, minutes }: OwnTalk): Map<string, number> {
    const shown = slides.filter(({ hidden }) => !hidden);
    const due = paceOf(shown.map(kindOf), minutes);
    return new Map(shown.map(({ id }, index) => [id, (due[index + 1] ?? 60 * minutes) - (due[index] ?? 0)]));
  }

  return {
    known,
    titleOf,
    /** Sets the rows in the talk's order. @param only leaves out what is not in the talk */
    show(talk: OwnTalk, only: boolean) {
      const seconds = secondsOf(talk);
      const wanted = talk.slides.map(({ id }) => rowOf(id));
      const focused = document.activeElement;
      // Moved, an element loses the focus: only what stands elsewhere is.
      wanted.forEach((row, index) => {
        if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
      });
      for (const row of rowsOf()) if (!wanted.includes(row)) row.remove();
      if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
      talk.slides.forEach(({ id, hidden, own }, index) => {
        const row = rowOf(id);
        const title = titleOf(talk, id);
        row.hidden = only && hidden === true;
        row.draggable = true;
        (row.querySelector('input') as HTMLInputElement).checked = !hidden;
        write(row, '.talk-title', title);
        // Set by the stylesheet: the page's own words are the same without a script.
        (row.querySelector('.talk-seconds') as HTMLElement).dataset.seconds = hidden ? '' : `${seconds.get(id)} s`;
        if (own) row.dataset.words = String(wordsIn(own.say));
        for (const button of row.querySelectorAll<HTMLButtonElement>('[data-talk-do]')) {
          button.ariaLabel = `${button.textContent}: ${title}`;
          if (button.dataset.talkDo === 'up') button.disabled = index === 0;
          if (button.dataset.talkDo === 'down') button.disabled = index === talk.slides.length - 1;
        }
      });
    },
    /** @returns '14 slides, 2 questions in 20 minutes; the notes take 5:20.' */
    sum(talk: OwnTalk): string {
      const shown = talk.slides.filter(({ hidden }) => !hidden);
      const questions = shown.filter((slide) => kindOf(slide) === 'question').length;
      const spoken = shown.reduce((sum, { id }) => sum + Number(rowOf(id).dataset.words ?? 0), 0) / wordsAMinuteSpoken;
      const clock = `${Math.floor(spoken)}:${String(Math.floor(60 * (spoken % 1))).padStart(2, '0')}`;
      const fits = spoken > talk.minutes ? ' That is longer than the talk.' : '';
      return `${shown.length} ${shown.length === 1 ? 'slide' : 'slides'}, ${questions} ${questions === 1 ? 'question' : 'questions'} in ${talk.minutes} ${talk.minutes === 1 ? 'minute' : 'minutes'}; to say what the notes say takes ${clock}.${fits}`;
    },
    focus(id: string, button?: 'up' | 'down') {
      const row = rowOf(id);
      const wanted = button && row.querySelector<HTMLButtonElement>(`[data-talk-do="${button}"]:not(:disabled)`);
      (wanted || row.querySelector('input'))?.focus();
      row.scrollIntoView({ block: 'nearest' });
    },
    /** @param drop called with the slide that was dragged, and the place it was let go at */
    onDrop(drop: (id: string, to: number) => void) {
      let dragged: HTMLElement | undefined;
      const rowAt = (event: Event) => (event.target instanceof Element ? event.target.closest<HTMLElement>('.talk-slides > li') : null);
      list.addEventListener('dragstart', (event) => {
        dragged = rowAt(event) ?? undefined;
        // Firefox drags nothing that carries nothing.
        event.dataTransfer?.setData('text/plain', dragged?.dataset.id ?? '');
      });
      list.addEventListener('dragover', (event) => dragged && event.preventDefault());
      list.addEventListener('drop', (event) => {
        const onto = rowAt(event);
        if (!dragged || !onto) return;
        event.preventDefault();
        drop(dragged.dataset.id ?? '', rowsOf().indexOf(onto));
        dragged = undefined;
      });
    },
  };
}

function write(row: HTMLElement, place: string, text: string): void {
  const found = row.querySelector(place);
  if (found && found.textContent !== text) found.textContent = text;
}
