// A text in which given names such as 'Eui-yong' stay on one line; in the chapters a remark plugin does the same.
import { givenName } from '@/content/unbrokenNames.mjs';

export function UnbrokenNames({ text }: { text: string }) {
  return text.split(givenName).map((part, index) => {
    // Split by a group: every second part is a name.
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={index} className="no-break">
        {part}
      </span>
    );
  });
}
