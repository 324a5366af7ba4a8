'use client';
// What the class has chosen so far: bars that move as the votes come in, for the host's eyes.
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { PageQuestion } from '@/components/live/run/pageQuestion';
import type { Tally } from '@/rooms/wire';

/** Room for a round's bar and its neighbour's, in CSS pixels. */
const perOption = 34;
const shortest = 24;

export function ClassCounts({ question, tally }: { question: PageQuestion; tally: Tally }) {
  const { rounds } = tally;
  const rows = question.options.map(({ id, says }) => ({
    says: says.length > shortest ? `${says.slice(0, shortest - 1).trim()}…` : says,
    ...Object.fromEntries(rounds.map(({ round, counts }) => [`r${round}`, counts[id] ?? 0])),
  }));
  const most = Math.max(1, ...rounds.flatMap(({ counts }) => Object.values(counts)));
  return (
    <>
      <div className="desk-chart" aria-hidden="true">
        <ResponsiveContainer width="100%" height={rows.length * perOption * Math.max(1, rounds.length * 0.75) + 8}>
          <BarChart data={rows} layout="vertical" margin={{ top: 0, right: 44, bottom: 0, left: 0 }} barCategoryGap="22%" accessibilityLayer={false}>
            <XAxis type="number" hide domain={[0, most]} />
            <YAxis
              type="category"
              dataKey="says"
              width={190}
              axisLine={false}
              tickLine={false}
              tick={{ fill: 'var(--ink)', fontSize: 16, textAnchor: 'start', dx: -180 }}
              interval={0}
            />
            {rounds.map(({ round }) => (
              <Bar
                key={round}
                dataKey={`r${round}`}
                fill={round === rounds.at(-1)?.round ? 'var(--soft)' : 'var(--rule)'}
                animationDuration={120}
                isAnimationActive="auto"
              >
                <LabelList dataKey={`r${round}`} position="right" fill="var(--ink)" fontSize={16} fontWeight={700} />
              </Bar>
            ))}
          </BarChart>
        </ResponsiveContainer>
      </div>
      <table className="sr-only">
        <caption>The class so far</caption>
        <thead>
          <tr>
            <td />
            {rounds.map(({ round, counted }) => (
              <th key={round} scope="col">
                Round {round}
                {counted === 'hands' && ', counted by hand'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.options.map(({ id, says }) => (
            <tr key={id}>
              <th scope="row">{says}</th>
              {rounds.map(({ round, counts }) => (
                <td key={round}>{counts[id] ?? 0}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
