// Runs the speaker's view: follows the deck in the other window, and leads it.
import { paceOf, type SlideKind } from '@/content/deck';
import { askedSlide, askedStep, nameSlide, slideAddress, talkSearch } from './deckAddress';
import { openChannel, type Shown } from './deckChannel';
import { clockText } from '@/components/deck/clockText';
import { belongsTo, commandOf } from '@/components/deck/deckKeys';
import { setInert } from './deckOverview';
import { say, switchView, titleOf } from './deckParts';
import { setStage } from './deckStage';
import { paceWords } from './paceWords';
import { showHost } from './readAddress';
import { areSingleKeysOff } from './singleKeys';

const sizeKey = 'notes-size';
const sizes = ['1.125rem', '1.375rem', '1.625rem', '2rem', '2.5rem'] as const;

/** @param view the element with the slides */
export function runSpeaker(view: HTMLElement): void {
  const stage = setStage(view, location.search, askedSlide(), askedStep());
  const pace = paceOf(stage.slides.map(({ dataset }) => dataset.kind as SlideKind), stage.talk.minutes);
  const part = <T extends Element = HTMLElement>(name: string) => view.querySelector<T>(`[data-speaker="${name}"]`);
  let screen: Shown['screen'] = '';
  let began = 0;
  let heard = false;
  let size = readSize();
  const channel = openChannel(follow, () => shown());
  const jump = part<HTMLSelectElement>('jump');
  for (const [index, { dataset }] of stage.slides.entries()) jump?.append(new Option(`${index + 1}  ${dataset.title}`, String(index)));
  write('minutes', `${stage.talk.minutes}:00`);
  write('lone', stage.wrong || 'Waiting for the slides in another window. This page works alone, too.');
  setSize(0);
  showHost(view);
  show();

  function shown(): Shown {
    return { slide: stage.current().id, step: stage.step(), search: talkSearch(location.search), screen, began };
  }

  function follow(theirs: Shown) {
    // Another talk than this page was made for: made anew for it.
    if (theirs.search !== talkSearch(location.search)) {
      location.replace(`${location.pathname}${slideAddress(theirs.search, theirs.slide, theirs.step)}`);
      return;
    }
    if (!heard) write('lone', '');
    heard = true;
    began = theirs.began || began;
    screen = theirs.screen;
    const index = stage.slides.findIndex(({ id }) => id === theirs.slide);
    if (index >= 0) stage.show(index, theirs.step);
    show();
  }

  function up(index: number) {
    move(() => stage.show(index));
  }

  function move(change: () => unknown) {
    change();
    if (stage.at() > 0) began ||= Date.now();
    show();
    say(view, `Slide ${stage.at() + 1} of ${stage.slides.length}: ${titleOf(stage.current(), stage.step())}`);
    channel.tell(shown());
  }

  function show() {
    write('number', `${stage.at() + 1} / ${stage.slides.length}`);
    if (jump) jump.value = String(stage.at());
    view.querySelector('[data-command="black"]')?.setAttribute('aria-pressed', String(screen === 'black'));
    view.scrollTo?.({ top: 0 });
    nameSlide(stage.current().id, stage.step());
    // The next slide is there to be seen, not to be used.
    for (const slide of stage.slides) setInert(slide, 'next' in slide.dataset);
    tick();
  }

  function tick() {
    const elapsed = began ? (Date.now() - began) / 1000 : 0;
    const due = pace[stage.at()] ?? 0;
    write('time', new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' }));
    write('elapsed', clockText(elapsed));
    write('pace', began ? paceWords(elapsed, due, pace[stage.at() + 1] ?? 60 * stage.talk.minutes) : '');
    const share = (seconds: number) => String(Math.min(100, seconds / (0.6 * stage.talk.minutes)));
    part('due')?.setAttribute('width', share(due));
    part('gone')?.setAttribute('width', share(elapsed));
  }

  function write(name: string, text: string) {
    const found = part(name);
    if (found && found.textContent !== text) found.textContent = text;
  }

  function setSize(change: number) {
    size = Math.max(0, Math.min(sizes.length - 1, size + change));
    view.style.setProperty('--notes', sizes[size] ?? sizes[1]);
    try {
      localStorage.setItem(sizeKey, String(size));
    } catch {
      // Storage is closed to this page: the size holds until it is left.
    }
  }

  const commands: Record<string, () => void> = {
    next: () => move(stage.forward),
    previous: () => move(stage.back),
    first: () => up(0),
    last: () => up(stage.slides.length - 1),
    black: () => {
      screen = screen === 'black' ? '' : 'black';
      show();
      channel.tell(shown());
    },
    restart: () => {
      began = Date.now();
      show();
      channel.tell(shown());
    },
    smaller: () => setSize(-1),
    larger: () => setSize(1),
  };

  view.addEventListener('click', ({ target }) => {
    const command = target instanceof Element ? target.closest<HTMLElement>('[data-command]')?.dataset.command : undefined;
    if (command) commands[command]?.();
    const other = target instanceof Element ? target.closest<HTMLElement>('[data-show-view]') : null;
    if (other) switchView(other);
  });
  addEventListener('hashchange', () => up(stage.find(askedSlide()).index));
  jump?.addEventListener('change', () => up(Number(jump.value)));
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || belongsTo(event.target, event.key)) return;
    const command = commandOf(event, !areSingleKeysOff());
    if (!command || !commands[command]) return;
    commands[command]();
    event.preventDefault();
  });
  setInterval(tick, 500);
  view.dataset.ready = '';
}

function readSize(): number {
  try {
    return Number(localStorage.getItem(sizeKey) ?? 1);
  } catch {
    return 1;
  }
}
