// Plain text in which given names such as 'Eui-yong', and a day and its month, stay on one line.
import { months } from '@/briefing/write/dates';

const givenName = /(\p{Lu}\p{Ll}+-\p{Ll}+)/u;

const dayAndMonth = new RegExp(`(\\b\\d{1,2}) (${months.join('|')})\\b`, 'g');

export function Unbroken({ children }: { children: string }) {
  return children
    .replaceAll(dayAndMonth, '$1\u00a0$2')
    .split(givenName)
    .map((part, index) =>
      index % 2 === 1 ? (
        <span key={index} className="no-break">
          {part}
        </span>
      ) : (
        part
      ),
    );
}
