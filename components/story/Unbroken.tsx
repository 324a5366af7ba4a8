// Plain text in which given names such as 'Eui-yong' stay on one line.

const givenName = /(\p{Lu}\p{Ll}+-\p{Ll}+)/u;

export function Unbroken({ children }: { children: string }) {
  return children.split(givenName).map((part, index) =>
    index % 2 === 1 ? (
      <span key={index} className="no-break">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
