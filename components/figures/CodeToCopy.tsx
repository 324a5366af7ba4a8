// A piece of code to read and to copy.
import { CopyCode } from './CopyCode';

interface CodeToCopyProps {
  /** Of the code's element, unique in the page. */
  id: string;
  /** What a screen reader calls it. */
  name: string;
  /** The button's words. */
  button: string;
  code: string;
}

export function CodeToCopy({ id, name, button, code }: CodeToCopyProps) {
  return (
    <div className="code">
      <pre id={id} role="region" aria-label={name} tabIndex={0}>
        {code}
      </pre>
      <CopyCode of={id}>{button}</CopyCode>
    </div>
  );
}
