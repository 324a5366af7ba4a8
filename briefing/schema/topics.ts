// The topics facts are grouped under, as headings, in the order a reader meets them.
import type { Fact } from './model';

export const topicNames: Readonly<Record<Fact['topic'], string>> = {
  background: 'Before the pact, and its making',
  mechanics: 'How the pact works',
  exchanges: 'Exchanges',
  assets: 'What each side can see',
  dispute: 'The dispute of 2019',
  debate: 'The debate in Seoul',
  japan: 'Japan’s position',
  'us-pressure': 'The United States',
  suspension: 'The suspension of November 2019',
  limbo: 'Under suspension, 2019 to 2023',
  normalization: 'Normalisation, 2023 and after',
  polls: 'Polls',
  neighbours: 'China and North Korea',
};
