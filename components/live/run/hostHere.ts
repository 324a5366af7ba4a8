// What this browser keeps of the room it hosts: its code, this browser's name among the host's windows, the recovery link until it has been shown, the question picked.
import { recoveryLink } from './recoveryLink';

const keys = { room: 'live-room', window: 'live-window', recovery: 'live-recovery', question: 'live-question' } as const;

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is closed to this page: the room is then known to this window alone, until it is left.
  }
}

let name = '';

/** All windows of one browser are one driver: the slides and the speaker's view are the same host. */
export function windowName(): string {
  name ||= read(keys.window) ?? '';
  if (!name) {
    name = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    write(keys.window, name);
  }
  return name;
}

export const hosted = {
  room: () => read(keys.room),
  keep: (code: string, recovery?: string) => {
    write(keys.room, code);
    write(keys.recovery, recovery ? `${code}.${recovery}` : null);
    write(keys.question, null);
  },
  forget: () => {
    for (const key of [keys.room, keys.recovery, keys.question]) write(key, null);
  },
  /** Whether the recovery link of this room has not been shown yet. */
  hasRecovery: (code: string) => read(keys.recovery)?.startsWith(`${code}.`) ?? false,
  /** The link, once: afterwards this browser no longer knows it. */
  takeRecovery: (code: string): string | null => {
    const kept = hosted.hasRecovery(code) ? read(keys.recovery) : null;
    write(keys.recovery, null);
    const [, token = ''] = kept?.split('.') ?? [];
    return kept && recoveryLink(location.origin, { code, token });
  },
  /** The question picked at the desk; null for the one that belongs to the slide. */
  question: () => read(keys.question),
  pick: (question: string | null) => write(keys.question, question),
};
