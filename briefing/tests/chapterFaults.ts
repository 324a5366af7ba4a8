// What can be wrong in a chapter: its file, its words, its sections, its prose, its links.
import { pages } from '../check/checkLinks';
import { changed, type FaultCase } from './faultCase';

const mdx = 'chapters/01-background.mdx';

/** The end of the front matter with an opening picture, in which one thing is changed. */
function withOpening(find = '', put = ''): string {
  return `to: '2019-08-23'
opening:
  title: Days
  from: '2016'
  to: '2020'
  above: [seoul]
  steps:
    - { event: decision-to-withdraw, by: seoul, short: One }
    - { event: decision-to-withdraw, by: tokyo, short: Two }
    - { event: decision-to-withdraw, by: seoul, short: Three }
  spans:
    - { from: decision-to-withdraw, to: decision-to-withdraw, fact: signed }
`.replace(find, put);
}

export const chapterFaults: FaultCase[] = [
  {
    rule: 'there is no chapter',
    edit: { file: mdx, remove: true },
    faults: ['content/chapters · there is no chapter: write one, such as 01-background.mdx'],
  },
  {
    rule: 'a chapter has a bad file name',
    edit: { file: 'chapters/2-later.mdx', write: '# Later' },
    faults: ['content/chapters/2-later.mdx · must be named by its order and its address, such as 05-later-years.mdx'],
  },
  {
    rule: 'a chapter has no front matter',
    edit: { file: 'chapters/02-later.mdx', write: 'Later.\n' },
    faults: ['content/chapters/02-later.mdx:1 · the front matter is missing: begin with title, short, question, answer, summary, from, to between two --- lines'],
  },
  {
    rule: 'two chapters have one number',
    edit: { file: 'chapters/01-later.mdx', copy: mdx },
    faults: ['content/chapters/01-later.mdx · has the number of content/chapters/01-background.mdx: give one of them another'],
  },
  {
    rule: 'two chapters have one address',
    edit: { file: 'chapters/02-background.mdx', copy: mdx },
    faults: ['content/chapters/02-background.mdx · has the address of content/chapters/01-background.mdx: give one of them another'],
  },
  changed('MDX syntax: a word is not closed', mdx, '</InBrief>\n\n<Term', '\n\n<Term',
    'content/chapters/01-background.mdx:13 · not MDX: Expected a closing tag for `<InBrief>`; close every tag, and write \\{ and \\< for a plain { and <'),
  changed('MDX syntax: a bare brace', mdx, 'It was the year', 'It was {the year',
    'content/chapters/01-background.mdx:41 · not MDX: Unexpected end of file in expression, expected a corresponding closing brace for `{`; close every tag, and write \\{ and \\< for a plain { and <'),
  changed('front matter: YAML syntax', mdx, 'short: Background', 'short: Back: ground',
    'content/chapters/01-background.mdx:3 · not YAML: Nested mappings are not allowed in compact mappings; look at the quotes, colons and indents here'),
  changed('front matter: it is no map', mdx, "---\ntitle: What the pact is", '---\n- a list\n---\n\n---\ntitle: What the pact is',
    'content/chapters/01-background.mdx:2 · chapter "background": must be fields, each with its name'),
  changed('front matter: a field is missing', mdx, 'short: Background\n', '',
    'content/chapters/01-background.mdx:2 · chapter "background": "short" is missing: add it'),
  changed('front matter: a field is unknown', mdx, 'short: Background\n', 'short: Background\nauthor: nobody\n',
    'content/chapters/01-background.mdx:4 · chapter "background": "author" is not a field: there are title, short, question, answer, summary, from, to, opening'),
  changed('front matter: the answer is one sentence', mdx, ' It obliges nobody to share.', '',
    'content/chapters/01-background.mdx:5 · "answer" must be two sentences (it has 1)'),
  changed('front matter: a number is typed', mdx, 'how often it was used.', 'how it was used 26 times.',
    'content/chapters/01-background.mdx:6 · the number "26" is typed in "summary": leave it to the prose'),
  changed('front matter: it ends before it begins', mdx, "to: '2019-08-23'", "to: '2015'",
    'content/chapters/01-background.mdx:8 · "to" (2015) is before "from" (2016-11-23): correct one of them'),
  changed('opening: a step is no event', mdx, "to: '2019-08-23'\n", withOpening('event: decision-to-withdraw, by: tokyo', 'event: decision, by: tokyo'),
    'content/chapters/01-background.mdx:16 · opening: "decision" is no event: add it to events.yaml'),
  changed('opening: a step is outside the picture', mdx, "to: '2019-08-23'\n", withOpening("to: '2020'", "to: '2018'"),
    'content/chapters/01-background.mdx:15 · opening: "decision-to-withdraw" is not between "from" and "to"',
    'content/chapters/01-background.mdx:16 · opening: "decision-to-withdraw" is not between "from" and "to"',
    'content/chapters/01-background.mdx:17 · opening: "decision-to-withdraw" is not between "from" and "to"'),
  changed('opening: a number is typed in its title', mdx, "to: '2019-08-23'\n", withOpening('title: Days', 'title: 53 days'),
    'content/chapters/01-background.mdx:10 · opening: a number is typed in the title: take it from a fact, {fact-id}'),
  changed('opening: its title names no fact', mdx, "to: '2019-08-23'\n", withOpening('title: Days', "title: '{day-count} days'"),
    'content/chapters/01-background.mdx:10 · opening: {day-count} is no fact: add it to facts.yaml'),
  changed('opening: a span names no fact', mdx, "to: '2019-08-23'\n", withOpening('fact: signed', 'fact: sined'),
    'content/chapters/01-background.mdx:19 · opening: "sined" is no fact: add it to facts.yaml'),
  changed('opening: a span ends at no step', mdx, "to: '2019-08-23'\n", withOpening('to: decision-to-withdraw, fact', 'to: decision, fact'),
    'content/chapters/01-background.mdx:19 · opening: "decision" is none of the steps'),
  {
    rule: 'opening: a span’s fact says another number than its days',
    edit: [
      { file: mdx, find: "to: '2019-08-23'\n", put: withOpening('fact: signed', 'fact: days-between') },
      {
        file: 'facts.yaml',
        find: '- id: secret-contents',
        put: `- id: days-between
  topic: background
  statement: Three days lie between them.
  value: 3
  unit: days
  asOf: '2019'
  status: agreed
  sources:
    - { id: treaty-2016 }
    - { id: herald-2019 }

- id: secret-contents`,
      },
    ],
    faults: ['content/chapters/01-background.mdx:19 · opening: "days-between" says 3 days, and the days make 0'],
  },
  changed('a word is unknown', mdx, '<Figure id', '<Figur id',
    'content/chapters/01-background.mdx:36 · <Figur> is not a word of this site (did you mean "Figure"?)'),
  changed('a word is unknown, unlike any', mdx, '<Figure id="exchanges-per-year" />', '<div>a</div>',
    'content/chapters/01-background.mdx:36 · <div> is not a word of this site: there are Fact, Cite, Quote, Term, Original, Disputed, Figure, Voices, InBrief, Notes, Ask'),
  changed('an attribute is missing', mdx, '<Disputed fact="exchanges-2019" />', '<Disputed />',
    'content/chapters/01-background.mdx:38 · <Disputed> needs fact="…"'),
  changed('an attribute is misspelt', mdx, 'source="treaty-2016"', 'sorce="treaty-2016"',
    'content/chapters/01-background.mdx:19 · <Cite> takes no "sorce" (did you mean "source"?)'),
  changed('an attribute is unknown', mdx, 'words unit', 'wrods unit',
    'content/chapters/01-background.mdx:33 · <Fact> takes no "wrods" (did you mean "words"?)'),
  changed('an attribute is unknown, unlike any', mdx, '<InBrief>\n- Most', '<InBrief title="a">\n- Most',
    'content/chapters/01-background.mdx:28 · <InBrief> takes no "title": it takes nothing'),
  changed('an attribute is an expression', mdx, '<Fact id="signed">', '<Fact id={signed}>',
    'content/chapters/01-background.mdx:18 · <Fact> takes no { } expression (it has id={signed}): write the text in quotes'),
  changed('attributes are spread', mdx, 'words unit />', 'words {...unit} />',
    'content/chapters/01-background.mdx:33 · <Fact> takes no { } expression (it has {...unit}): write the text in quotes'),
  changed('a flag has a value', mdx, 'words unit', 'words unit="no"',
    'content/chapters/01-background.mdx:33 · <Fact> takes "unit" without a value: write it alone, or leave it out'),
  changed('an attribute has no value', mdx, ' at="Article 21"', ' at',
    'content/chapters/01-background.mdx:19 · <Cite> needs a text in at="…", or none of it'),
  changed('a fact is unknown', mdx, 'id="exchanges-2017"', 'id="exchanges-2071"',
    'content/chapters/01-background.mdx:33 · <Fact> names an unknown fact "exchanges-2071" (did you mean "exchanges-2017"?)'),
  changed('a source is unknown', mdx, 'source="treaty-2016"', 'source="asahi"',
    'content/chapters/01-background.mdx:19 · <Cite> names an unknown source "asahi": add it to sources.yaml'),
  changed('a term is unknown', mdx, '<Term id="gsomia">', '<Term id="gsoma">',
    'content/chapters/01-background.mdx:18 · <Term> names an unknown term "gsoma" (did you mean "gsomia"?)'),
  changed('a figure is unknown', mdx, 'id="exchanges-per-year"', 'id="polls"',
    'content/chapters/01-background.mdx:36 · <Figure> names an unknown figure "polls": add it to figures.yaml'),
  changed('a disputed fact is unknown', mdx, 'fact="exchanges-2019"', 'fact="exchanges"',
    'content/chapters/01-background.mdx:38 · <Disputed> names an unknown fact "exchanges": add it to facts.yaml'),
  changed('a speaker is unknown', mdx, 'by="moon-jae-in"', 'by="moon"',
    'content/chapters/01-background.mdx:20 · <Quote> names an unknown speaker "moon": add the person or organisation to terms.yaml'),
  changed('a concept cannot speak', mdx, 'by="moon-jae-in"', 'by="gsomia"',
    'content/chapters/01-background.mdx:20 · <Quote> names an unknown speaker "gsomia": add the person or organisation to terms.yaml'),
  changed('the source of a quotation is unknown', mdx, 'source="herald-2019"', 'source="herald-2018"',
    'content/chapters/01-background.mdx:20 · <Quote> names an unknown source "herald-2018" (did you mean "herald-2019"?)'),
  changed('the date of a quotation is none', mdx, 'date="2019-08-21"', 'date="21 August 2019"',
    'content/chapters/01-background.mdx:20 · <Quote> needs a date such as 2019-08-23 (it is "21 August 2019")'),
  changed('a quotation is empty', mdx, 'We will end it.', '',
    'content/chapters/01-background.mdx:20 · the quotation is empty: give the words'),
  changed('a quotation is too long', mdx, 'We will end it.', 'We will end it when all of us have said all that we have to say about it, and we have so much to say that it takes years.',
    'content/chapters/01-background.mdx:20 · the quotation has 29 words, and may have 25: shorten it'),
  changed('a term is empty', mdx, '>GSOMIA</Term>', '></Term>',
    'content/chapters/01-background.mdx:18 · <Term> is empty: put its name between its tags'),
  changed('a fact has neither value nor words', mdx, '>of what, nobody says</Fact>', ' />',
    'content/chapters/01-background.mdx:33 · fact "secret-contents" has no value: write <Fact id="secret-contents">the words</Fact>'),
  changed('words on a fact that is no whole number', mdx, 'signed" quiet', 'signed" words quiet',
    'content/chapters/01-background.mdx:14 · fact "signed" is no whole number to spell: leave "words" out'),
  changed('words on a share', 'facts.yaml', 'column: count', 'column: share',
    'content/chapters/01-background.mdx:33 · fact "exchanges-2017" is no whole number to spell: leave "words" out'),
  changed('words on a fact without a value', mdx, '"secret-contents"', '"secret-contents" words',
    'content/chapters/01-background.mdx:33 · fact "secret-contents" is no whole number to spell: leave "words" out'),
  changed('a box for a fact that is not disputed', mdx, 'fact="exchanges-2019"', 'fact="signed"',
    'content/chapters/01-background.mdx:38 · <Disputed> shows a disputed fact, and "signed" is agreed: cite it with <Fact>, or mark it disputed'),
  changed('a mark in the points in brief', mdx, '- It sets rules for secrets.', '- It sets rules for secrets.<Cite source="herald-2019" />',
    'content/chapters/01-background.mdx:15 · <Cite> shows no mark in <InBrief>: move it to the prose'),
  changed('a mark in the notes', mdx, 'It was the year of most tests.', 'It was the year of most tests.<Cite source="herald-2019" />',
    'content/chapters/01-background.mdx:41 · <Cite> shows no mark in <Notes>: move it to the prose'),
  changed('a section has no points in brief', mdx, '<InBrief>\n- Most exchanges fell in one year.\n- How many there were in 2019 is disputed.\n</InBrief>\n', '',
    'content/chapters/01-background.mdx:26 · section "How often it was used" needs one <InBrief> (it has 0)'),
  changed('a section has too few points', mdx, '- Most exchanges fell in one year.\n', '',
    'content/chapters/01-background.mdx:26 · section "How often it was used" needs 2 to 4 points in brief (it has 1)'),
  changed('a section has too many points', mdx, '- It sets rules for secrets.', '- One.\n- Two.\n- Three.\n- Four.',
    'content/chapters/01-background.mdx:11 · section "The rules" needs 2 to 4 points in brief (it has 5)'),
  changed('a point is too long', mdx, '- It sets rules for secrets.', '- It sets rules for secrets that each of the two chooses to pass on at all.',
    'content/chapters/01-background.mdx:15 · the point has 16 words, and may have 14: shorten it'),
  changed('a section has no notes', mdx, '<Notes importance="1">\nIt was the year of most tests.\n</Notes>\n', '',
    'content/chapters/01-background.mdx:26 · section "How often it was used" needs one <Notes> for the speaker (it has 0)'),
  changed('a section has two notes', mdx, '<Disputed', '<Notes>\nSo.\n</Notes>\n\n<Disputed',
    'content/chapters/01-background.mdx:26 · section "How often it was used" needs one <Notes> for the speaker (it has 2)'),
  changed('a section asks twice', mdx, '<Disputed', '<Ask question="Why?">\nSo.\n</Ask>\n\n<Disputed',
    'content/chapters/01-background.mdx:26 · section "How often it was used" may have one <Ask> for the room (it has 2)'),
  changed('notes have the question that <Ask> has now', mdx, '<Notes importance="1">', '<Notes ask="Is nineteen many?">',
    'content/chapters/01-background.mdx:40 · <Notes> takes no "ask": it takes importance'),
  changed('an importance is none of the four', mdx, '<Notes importance="1">', '<Notes importance="high">',
    'content/chapters/01-background.mdx:40 · <Notes> needs importance="1", "2", "3" or "4" (it is "high")'),
  changed('a question’s importance is none of the four', mdx, 'many?" importance="2"', 'many?" importance="5"',
    'content/chapters/01-background.mdx:46 · <Ask> needs importance="1", "2", "3" or "4" (it is "5")'),
  {
    rule: 'a chapter has no section',
    edit: { file: 'chapters/02-later.mdx', write: "---\ntitle: Later\nshort: Later\nquestion: And then?\nanswer: Then it went on. It still does.\nsummary: Later.\nfrom: '2020'\nto: '2020'\n---\n\nIt went on.\n" },
    faults: ['content/chapters/02-later.mdx:2 · the chapter has no section: begin one with ##'],
  },
  changed('a number is typed in the prose', mdx, 'nobody says</Fact>.', 'nobody says</Fact>.\nBy 2019 it was 26 times.',
    'content/chapters/01-background.mdx:34 · the number "26" is typed in the prose: put it in facts.yaml and write <Fact id="…" />'),
  changed('a number is typed in the points', mdx, '- Most exchanges', '- 19 exchanges',
    'content/chapters/01-background.mdx:29 · the number "19" is typed in the prose: put it in facts.yaml and write <Fact id="…" />'),
  changed('a number is typed in a question to the room', mdx, 'Is nineteen many?', 'Is 19 many?',
    'content/chapters/01-background.mdx:46 · the number "19" is typed in "question": leave it to the prose'),
  changed('a date of nothing', mdx, '23 November 2016', '24 November 2016',
    'content/chapters/01-background.mdx:19 · "24 November 2016" is the date of no fact and no event: correct it, or add it to events.yaml'),
  changed('a # heading', mdx, '## How often', '# More\n\n## How often',
    'content/chapters/01-background.mdx:26 · a # heading has no place in a chapter: the title is in the front matter, a section begins with ##'),
  changed('an import', mdx, '## The rules', 'import a from "b"\n\n## The rules',
    'content/chapters/01-background.mdx:11 · an import or export has no place in a chapter: the words of this site are known without one'),
  changed('an expression in the prose', mdx, 'It was the year', 'It was {1 + 1} the year',
    'content/chapters/01-background.mdx:41 · a { } expression has no place in a chapter: write plain text, or <Fact id="…" />'),
  changed('an expression of its own', mdx, '<Disputed', '{1 + 1}\n\n<Disputed',
    'content/chapters/01-background.mdx:38 · a { } expression has no place in a chapter: write plain text, or <Fact id="…" />'),
  changed('a link to no entry of the glossary', mdx, '(/sources)', '(/glossary#gsomai)',
    'content/chapters/01-background.mdx:34 · the link goes to "#gsomai", which is no section of /glossary (did you mean "gsomia"?)'),
  changed('a link to no chart', mdx, '(/sources)', '(/charts/exchange)',
    'content/chapters/01-background.mdx:34 · the link goes to "/charts/exchange", and there is no such chart: there are exchanges-per-year'),
  changed('a link to what is no page of the web', mdx, '(/sources)', '(javascript:alert(1))',
    'content/chapters/01-background.mdx:34 · the link goes to "javascript:alert(1)": a link leads to a page of this site or begins with https://'),
  changed('a link to a mailbox', mdx, '(/sources)', '(mailto:desk@example.org)',
    'content/chapters/01-background.mdx:34 · the link goes to "mailto:desk@example.org": a link leads to a page of this site or begins with https://'),
  changed('an image', mdx, 'It was the year', '![A map](https://example.org/map.png) It was the year',
    'content/chapters/01-background.mdx:41 · an image has no place in a chapter: a picture is a figure, <Figure id="…" />, with its source and its words'),
  {
    rule: 'a folder has the name of a chapter',
    edit: { file: 'chapters/02-later.mdx', folder: true },
    faults: ['content/chapters/02-later.mdx · is a folder and must be a file: give the folder another name, or move it out'],
  },
  changed('a link to no page', mdx, '(/sources)', '(/source)',
    'content/chapters/01-background.mdx:34 · the link goes to "/source", which is no page (did you mean "/sources"?)'),
  changed('a link to no chapter', mdx, '(/chapters/background#how-often-it-was-used)', '(/chapters/later#on)',
    `content/chapters/01-background.mdx:34 · the link goes to "/chapters/later", which is no page: there are ${['/chapters/background', ...pages].join(', ')}`),
  changed('a link to no section of a chapter', mdx, 'background#how-often-it-was-used', 'background#how-often',
    'content/chapters/01-background.mdx:34 · the link goes to "#how-often", which is no section of /chapters/background: there are #the-rules, #how-often-it-was-used'),
  changed('a link to no section of this chapter', mdx, '(#the-rules)', '(#a)',
    'content/chapters/01-background.mdx:34 · the link goes to "#a", which is no section of /chapters/background: there are #the-rules, #how-often-it-was-used'),
  changed('a link without a slash', mdx, '(/sources)', '(sources)',
    'content/chapters/01-background.mdx:34 · the link goes to "sources", which is no page (did you mean "/sources"?)'),
  changed('a link by reference', mdx, '[the sources](/sources)', '[the sources][1]\n\n[1]: /elsewhere\n\nand',
    `content/chapters/01-background.mdx:36 · the link goes to "/elsewhere", which is no page: there are ${['/chapters/background', ...pages].join(', ')}`),
];
