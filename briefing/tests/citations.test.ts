// Citations: what each manual asks for, and what a reference manager reads back.
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { citables, citableKinds, type Citable } from '../export/citable';
import { citationRecord } from '../export/citationRecord';
import { citationForms } from '../export/citations';
import { briefing } from '../load';

const all = briefing();
const publication = { name: 'GSOMIA, a briefing', address: 'https://gsomia.example' };
const things = citables(all, publication);
const version = all.dataPackage.version;
const thing = (kind: Citable['kind'], id: string) => things.find((each) => each.kind === kind && each.id === id) as Citable;
const formsOf = (each: Citable) => Object.fromEntries(citationForms(each, all, publication).map((form) => [form.name, form]));
/** Every kind, and enough facts for the odd characters among them. */
const sample = [
  ...things.filter(({ kind }) => kind !== 'fact'),
  ...things.filter(({ kind, title }, index) => kind === 'fact' && (index % 20 === 0 || /[&%#_{}“”–é]/.test(title))),
];

it('covers the briefing, its chapters, figures, datasets and facts, each once', () => {
  expect([...new Set(things.map(({ kind }) => kind))]).toEqual([...citableKinds]);
  expect(new Set(things.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(things.length);
});

describe('in print', () => {
  it('a chapter', () => {
    const { APA, MLA, Chicago } = formsOf(thing('chapter', '2019-dispute'));
    expect(APA?.text).toBe(
      `Authors of the GSOMIA briefing. (2026, November 22). <i>How a quarrel over history and trade reached a military pact</i> [Version ${version}]. GSOMIA, a Briefing. https://gsomia.example/chapters/2019-dispute`,
    );
    expect(MLA?.text).toBe(
      `Authors of the GSOMIA briefing. “How a Quarrel over History and Trade Reached a Military Pact.” <i>GSOMIA, a Briefing</i>, version ${version}, 22 Nov. 2026, https://gsomia.example/chapters/2019-dispute.`,
    );
    expect(Chicago?.text).toBe(
      `Authors of the GSOMIA briefing. “How a Quarrel over History and Trade Reached a Military Pact.” GSOMIA, a Briefing. Version ${version}, November 22, 2026. https://gsomia.example/chapters/2019-dispute.`,
    );
  });

  it('a dataset and a figure are named as such in APA', () => {
    expect(formsOf(thing('dataset', 'exchanges')).APA?.text).toBe(
      `Authors of the GSOMIA briefing. (2026). <i>Exchanges of military information under the pact</i> (Version ${version}) [Data set]. GSOMIA, a briefing. https://gsomia.example/data/exchanges.csv`,
    );
    expect(formsOf(thing('figure', 'exchanges-per-year')).APA?.text).toContain(
      `(Version ${version}) [Figure]. GSOMIA, a briefing. https://gsomia.example/charts/exchanges-per-year`,
    );
  });

  it('the whole briefing has no container', () => {
    const { MLA, Chicago } = formsOf(thing('briefing', all.dataPackage.name));
    expect(MLA?.text).toBe(`Authors of the GSOMIA briefing. <i>GSOMIA, a Briefing</i>. Version ${version}, 22 Nov. 2026, https://gsomia.example/.`);
    expect(Chicago?.text).toBe(`Authors of the GSOMIA briefing. GSOMIA, a Briefing. Version ${version}, November 22, 2026. https://gsomia.example/.`);
  });

  it('a fact keeps its words as they are, in quotation marks', () => {
    expect(formsOf(thing('fact', 'last-notice-day')).MLA?.text).toContain('“In 2019 the last day for giving notice was Saturday 24 August.”');
  });

  it('the day of access has its place where the manual has one', () => {
    const { APA, MLA, Chicago, BibTeX, RIS, 'CSL-JSON': json } = formsOf(thing('fact', 'notice-period'));
    expect(APA?.withAccess).toBe(APA?.text);
    expect(MLA?.withAccess).toBe(`${MLA?.text} Accessed {short}.`);
    expect(Chicago?.withAccess).toContain('2026. Accessed {long}. https://');
    expect(BibTeX?.withAccess).toContain(`note = {Version ${version}; accessed {iso}}`);
    expect(RIS?.withAccess).toContain('\nY2  - {slashed}\n');
    expect(json?.withAccess).toMatch(/"accessed": \{\s*"date-parts": \[\{parts\}\]/);
  });
});

describe.each(sample)('$kind $id', (each) => {
  const record = citationRecord(each, all, publication);

  it('is complete in every form', () => {
    const forms = citationForms(each, all, publication);
    expect(forms.map(({ name }) => name)).toEqual(['APA', 'MLA', 'Chicago', 'BibTeX', 'RIS', 'CSL-JSON']);
    for (const { text, name } of forms) {
      expect(text, name).not.toMatch(/undefined|\[object|1901/);
      for (const part of [record.URL, record.version, '2026']) expect(text, name).toContain(part);
    }
  });

  it('reads back from BibTeX, RIS and CSL-JSON with title, day, address and author', () => {
    for (const { name, text, file } of citationForms(each, all, publication)) {
      if (!file) continue;
      const [back] = new Cite(text).data;
      expect(back?.title, name).toBe(record.title);
      expect(back?.URL, name).toBe(record.URL);
      expect(back?.issued['date-parts'], name).toEqual(record.issued['date-parts']);
      expect(
        back?.author.map(({ family, literal }) => family ?? literal),
        name,
      ).toEqual(record.author.map(({ literal }) => literal));
    }
  });
});

it('a RIS file has one tag a line and ends as the format asks', () => {
  for (const each of sample) {
    const lines = formsOf(each).RIS?.text.split('\n') ?? [];
    expect(
      lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-( |$)/.test(line)),
      each.id,
    ).toEqual([]);
    expect(lines[0]).toMatch(/^TY/);
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
  }
});
