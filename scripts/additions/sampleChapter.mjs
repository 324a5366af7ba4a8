// One more chapter, as README's table tells an editor to write it: what `npm run additions` and the test of one more chapter add.

/** So many words, so often, make the prose of its first section as long as a section is. */
export const filling = 'The two went on sharing what they knew, and said little about it. ';

export const fillings = 36;

export const sampleChapter = `---
title: What became of the pact
short: Later years
question: Is the pact still in use?
answer: It is in force. How much it is used is not public.
summary: The pact after its return to ordinary terms.
from: '2023-12-31'
to: newest source
---

## The pact in use

<InBrief>
- The notice was withdrawn on <Fact id="notes-withdrawn" quiet />.
- Since then nobody has published a count.
</InBrief>

Seoul withdrew both notes on <Fact id="notes-withdrawn" />. ${filling.repeat(fillings)}

<Notes importance="1">
Nobody has published a count.
</Notes>

<Ask question="Who would know?">
The two governments, and neither says.
</Ask>

## What is not known

<InBrief>
- No count of exchanges has been published.
- No poll has asked either.
</InBrief>

No number is public.<Cite source="korea-herald-2019-08-21" at="line 30" /> The notes are <Fact id="notes-withdrawn">withdrawn</Fact>; see [the background](/chapters/background).

<Notes>
No poll has asked either.
</Notes>

<Ask question="What would you ask?">
For a count.
</Ask>
`;
