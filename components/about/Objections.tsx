// What a Korean, a Japanese and an American reader may hold against the briefing, each with its answer.
import { Unbroken } from '@/components/story/Unbroken';
import { ofKind } from '@/briefing/schema/about';
import { briefing } from '@/briefing/load';
import type { Actor } from '@/briefing/schema/model';

const readers: Partial<Record<Actor, string>> = { seoul: 'A Korean reader', tokyo: 'A Japanese reader', washington: 'An American reader' };

export function Objections() {
  return (
    <dl className="objections">
      {ofKind(briefing().about, 'objection').map(({ id, reader, objection, answer }) => (
        <div key={id} id={id}>
          <dt>
            <span>{readers[reader] ?? 'A reader'}</span>
            <Unbroken>{objection}</Unbroken>
          </dt>
          <dd>
            <Unbroken>{answer}</Unbroken>
          </dd>
        </div>
      ))}
    </dl>
  );
}
