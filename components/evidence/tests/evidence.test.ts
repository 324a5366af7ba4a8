// The evidence as a reader reads it: every answer to a disputed question with who gives it, how firm a fact is, and where each source leads.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { asRead } from '@/components/tests/asRead';
import { briefing } from '@/briefing/load';
import { EvidenceList } from '../EvidenceList';
import { FactRow } from '../FactRow';
import { StatusKey } from '../StatusKey';

vi.mock('@/briefing/load', async (actual) => (await import('@/components/tests/onFixture')).onFixture(await actual()));

const { factById } = briefing();

function row(id: string, uses: Parameters<typeof FactRow>[0]['uses'] = []) {
  const fact = factById.get(id);
  if (!fact) throw new Error(`no fact "${id}"`);
  return createElement(FactRow, { fact, uses });
}

describe('a disputed fact', () => {
  it('has the question, every answer with who gives it, and what is done with them', () => {
    expect(asRead(row('exchanges-2019'))).toEqual([
      'Four exchanges took place in 2019.',
      'How many exchanges were there in 2019?',
      '4',
      'The Korea Herald, 21 August 2019, newspaper',
      '7',
      'The ministry counts seven.',
      'Edaily, 22 August 2019, newspaper',
      'In this briefing: We give both.',
      'disputed, 21 August 2019',
      '#exchanges-2019Cite this fact: Four exchanges took place in 2019.',
    ]);
  });
});

describe('a fact that is agreed', () => {
  it('has each source with its kind and the place in it, the best first, and the day it holds for', () => {
    expect(asRead(row('signed')).slice(0, 3)).toEqual([
      'The pact was signed on 23 November 2016.',
      'Government of Japan, date not given, treaty text, Article 21; The Korea Herald, 21 August 2019, newspaper, line 3',
      'agreed, 23 November 2016',
    ]);
  });

  it('leads to its sources and to where it is used', () => {
    const html = renderToStaticMarkup(
      row('signed', [
        { href: '/chapters/background#the-rules', name: 'The rules' },
        { href: '/handout', name: 'The fact sheet' },
      ]),
    );
    expect(html).toContain('<a href="/sources/treaty-2016">');
    expect(
      asRead(
        row('signed', [
          { href: '/a', name: 'The rules' },
          { href: '/b', name: 'The fact sheet' },
        ]),
      ),
    ).toContain('Rests here: The rules; The fact sheet');
    expect(html).toContain('<a href="/chapters/background#the-rules">The rules</a>');
  });
});

it('says so where no day is given', () => {
  expect(asRead(row('secret-contents'))).toContain('opinion, date not given');
});

it('the key counts the facts of each status', () => {
  expect(asRead(createElement(StatusKey)).filter((line) => /\d/.test(line))).toEqual([
    'agreed1Two sources or more say it, or it follows from what they say.',
    'single source1One source says it; none is known to contradict it.',
    'disputed1Sources contradict each other, and each side is shown.',
    'opinion1A judgement or a forecast, given to whoever made it.',
    'superseded0Once true or expected, and overtaken since.',
  ]);
});

it('the list has every fact once, under the heading of its topic', () => {
  const lines = asRead(createElement(EvidenceList));
  expect(lines.slice(0, 2)).toEqual(['Before the pact, and its making', 'Exchanges']);
  const addresses = lines.filter((line) => line.startsWith('#')).map((line) => line.split('Cite')[0]);
  expect(addresses).toEqual(['#signed', '#exchanges-2017', '#exchanges-2019', '#secret-contents']);
  expect(lines.findIndex((line) => line.startsWith('#signed'))).toBeLessThan(lines.lastIndexOf('Exchanges'));
});
