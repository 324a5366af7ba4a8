// The paragraphs of one part of /about, as about.yaml has them; Korean and Japanese words marked with their language.
import { Fragment } from 'react';
import { Unbroken } from '@/components/story/Unbroken';
import { ofKind } from '@/briefing/schema/about';
import { briefing } from '@/briefing/load';

export function AboutWords({ id }: { id: string }) {
  const part = ofKind(briefing().about, 'part').find((each) => each.id === id);
  return part?.paragraphs.map((paragraph) => (
    <p key={paragraph}>
      <Scripts>{paragraph}</Scripts>
    </p>
  ));
}

/** @returns the heading of a part, or undefined when it has not been written */
export function aboutTitle(id: string): string | undefined {
  return ofKind(briefing().about, 'part').find((each) => each.id === id)?.title;
}

const eastern = /([\p{Script=Hangul}]+(?: [\p{Script=Hangul}]+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+)/u;

/** A word in another script is in another language: a voice must know. */
function Scripts({ children }: { children: string }) {
  return children.split(eastern).map((text, index) => {
    if (index % 2 === 0) return text && <Unbroken key={index}>{text}</Unbroken>;
    return (
      <Fragment key={index}>
        <span lang={/\p{Script=Hangul}/u.test(text) ? 'ko' : 'ja'}>{text}</span>
      </Fragment>
    );
  });
}
