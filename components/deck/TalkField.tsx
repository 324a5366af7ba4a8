// A text one writes for a talk of one's own: a line, or several where `rows` says how many are seen.

interface TalkFieldProps {
  label: string;
  name: string;
  /** Letters, at most. */
  most: number;
  rows?: number;
}

export function TalkField({ label, name, most, rows }: TalkFieldProps) {
  return (
    <p>
      <label>
        {label} {rows ? <textarea name={name} rows={rows} maxLength={most} /> : <input type="text" name={name} maxLength={most} />}
      </label>
    </p>
  );
}
