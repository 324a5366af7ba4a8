// The cover's title and lead, and the ways in with what each holds.
import { presets } from '@/briefing/ask/deck';
import { briefing } from '@/briefing/load';
import { standingNow } from '@/briefing/write/standing';
import { inWords } from '@/briefing/write/values';

export function CoverLead() {
  const { chapters, figures, facts, sources, site } = briefing();
  const standing = standingNow(briefing());
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  const count = (number: number, one: string, many: string) => `${capital(inWords(String(number)))} ${number === 1 ? one : many}`;
  const ways = [
    { name: 'Read', href: '#chapters', text: `${count(chapters.length, 'chapter', 'chapters')}, ${minutes} minutes` },
    { name: 'Look', href: '/charts', text: `${count(figures.length, 'chart', 'charts')}, each with its data` },
    {
      name: 'Present',
      href: '/present',
      text: `Slides for ${Object.keys(presets)
        .join(', ')
        .replace(/, (?=\d+$)/, ' or ')} minutes`,
    },
    { name: 'Check', href: '/evidence', text: `${facts.length} facts from ${sources.length} sources` },
    { name: 'Ask', href: '/about', text: 'How it was made, and what was corrected' },
  ];
  return (
    <div className="grid items-end gap-x-16 gap-y-10 pt-10 print:block print:pt-0 lg:grid-cols-[minmax(0,--spacing(136))_minmax(0,1fr)] md:pt-16">
      <div>
        <h1 className="max-w-136 text-29 leading-8.5 print:text-24pt! print:leading-28pt! md:text-70 md:leading-18.5">{site.cover.title}</h1>
        <p className="mt-5 max-w-128 font-serif text-20 print:mt-2 print:max-w-none print:text-11pt! print:leading-15pt! md:text-24 md:leading-9">
          {site.cover.lead}
        </p>
        {standing && (
          <p className="mt-4 max-w-128 text-17 text-soft print:mt-2 print:max-w-none print:text-9.5pt print:leading-13pt">
            {standing.say}{' '}
            <a href={`/chapters/${standing.chapter}#where-it-stands-now`} className="link">
              Where it stands now
            </a>
          </p>
        )}
      </div>
      <ul className="no-print border-b border-rule lg:mb-3 lg:ml-auto lg:w-full lg:max-w-110">
        {ways.map(({ name, href, text }) => (
          <li key={name} className="border-t border-rule">
            <a href={href} className="group grid grid-cols-[--spacing(22)_1fr] items-baseline py-3 no-underline">
              <span className="font-serif text-20 leading-6 font-[600] group-hover:underline">{name}</span>
              <span className="text-17 text-soft">{text}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
