// Every word an author may use in a chapter, one a line; a missing one fails the type check.
import type { MDXComponents } from 'mdx/types';
import type { ComponentType } from 'react';
import { Ask } from '@/components/story/Ask';
import { Cite } from '@/components/story/Cite';
import { Disputed } from '@/components/story/Disputed';
import { Fact } from '@/components/story/Fact';
import { Figure } from '@/components/story/Figure';
import { InBrief } from '@/components/story/InBrief';
import { Notes } from '@/components/story/Notes';
import { Original } from '@/components/story/Original';
import { Quote } from '@/components/story/Quote';
import { SectionHeading } from '@/components/story/SectionHeading';
import { Term } from '@/components/story/Term';
import { Voices } from '@/components/story/Voices';
import type { WordName } from './briefing/schema/words';

const story = {
  Ask,
  Cite,
  Disputed,
  Fact,
  Figure,
  InBrief,
  Notes,
  Original,
  Quote,
  Term,
  Voices,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- each word has props of its own
} satisfies Record<WordName, ComponentType<any>>;

export function useMDXComponents(): MDXComponents {
  return { ...story, h2: SectionHeading };
}
