// The way on from a figure: the one before, the one after, all of them.
import { besideInGallery } from '@/briefing/ask/gallery';
import type { LinkedFigure } from '@/briefing/briefing';
import { briefing } from '@/briefing/load';

export function FigureNav({ figure }: { figure: LinkedFigure }) {
  const { before, after } = besideInGallery(briefing(), figure.id);
  return (
    <nav aria-label="Charts" className="no-print mt-16 border-t-2 border-ink pt-5">
      <div className="grid gap-6 md:grid-cols-2">
        {before ? <Way figure={before} name="Previous" rel="prev" /> : <span />}
        {after && <Way figure={after} name="Next" rel="next" />}
      </div>
      <p className="mt-6 text-15">
        <a href="/charts">All charts</a>
      </p>
    </nav>
  );
}

function Way({ figure, name, rel }: { figure: LinkedFigure; name: string; rel: 'prev' | 'next' }) {
  return (
    <a href={`/charts/${figure.id}`} rel={rel} className={`group block no-underline ${rel === 'next' ? 'md:text-end' : ''}`}>
      <span className="block text-15 text-soft">{name} chart</span>
      <span className="block font-serif text-20 leading-6.5 font-[600] text-balance group-hover:underline">{figure.question}</span>
    </a>
  );
}
