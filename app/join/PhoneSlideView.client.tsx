'use client';
// A slide as a phone shows it: heading, points, words, and the figure as the embedded chart, which answers a finger.
import { useEffect, useState } from 'react';
import type { PhoneSlide } from '@/briefing/ask/phoneSlides';

export function PhoneSlideView({ slide, step }: { slide: PhoneSlide; step: number }) {
  const { kind, title, asks, points, figure, quotation } = slide;
  // The answer is on the wall first.
  if (asks && step < 2)
    return (
      <>
        <h1>{asks}</h1>
        <p>What do you think?</p>
      </>
    );
  return (
    <>
      <h1>{title}</h1>
      {quotation && (
        <>
          <blockquote>
            “{quotation.words}”{quotation.original && <p lang={quotation.original.lang}>{quotation.original.text}</p>}
          </blockquote>
          <p className="room-small">
            {quotation.by}. {quotation.when}
          </p>
        </>
      )}
      {points.length > 0 && (
        <ol className="phone-rows">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ol>
      )}
      {kind === 'sources' && (
        <p>
          <a href="/sources">All sources</a>
        </p>
      )}
      {figure && <FigureFrame key={figure} figure={figure} title={title} />}
    </>
  );
}

/** As tall as the chart says it is (components/figures/embedMessage.ts). */
function FigureFrame({ figure, title }: { figure: string; title: string }) {
  const [height, setHeight] = useState(480);
  useEffect(() => {
    const hear = ({ data, origin }: MessageEvent<{ type?: string; figure?: string; height?: number } | null>) => {
      if (origin === location.origin && data?.type === 'gsomia-briefing:height' && data.figure === figure && data.height) setHeight(data.height);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [figure]);
  return <iframe className="phone-frame" src={`/embed/${figure}`} title={title} height={height} />;
}
