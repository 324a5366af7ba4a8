// The page's side of the search's worker: started at the first use, asked at each letter, started again after it has failed.
import type { Answer } from '@/briefing/find/answer';
import type { FinderAsks, FinderSays } from './finderMessages';

export interface FinderWorker {
  /** Has the answer given to `shown`; an older question that is still open is dropped. */
  ask: (query: string, only?: string) => void;
}

export interface Heard {
  shown: (answer: Answer) => void;
  /** The files did not come, or the worker could not run. */
  failed: () => void;
  /** The names have come and the texts have not. */
  namesOnly: () => void;
}

/** @param addresses of the worker's module and of its two files */
export function finderWorker(addresses: { worker: string; names: string; texts: string }, heard: Heard): FinderWorker {
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    const made = new Worker(addresses.worker, { type: 'module' });
    const fail = () => {
      made.terminate();
      if (worker === made) worker = undefined;
      heard.failed();
    };
    made.addEventListener('error', fail);
    made.addEventListener('message', ({ data }: MessageEvent<FinderSays>) => {
      if (data.says === 'answer' && data.id === last) heard.shown(data.answer);
      if (data.says === 'names') heard.namesOnly();
      if (data.says === 'failed') fail();
    });
    made.postMessage({ names: addresses.names, texts: addresses.texts } satisfies FinderAsks);
    return made;
  }

  return {
    ask(query, only) {
      last += 1;
      worker ??= start();
      worker.postMessage({ id: last, query, only } satisfies FinderAsks);
    },
  };
}
