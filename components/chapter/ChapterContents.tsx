// The sections of a chapter, with the one being read marked by enhance/currentSection.ts.

export function ChapterContents({ sections }: { sections: readonly { id: string; heading: string }[] }) {
  return (
    <nav aria-label="Sections of this chapter" className="chapter-contents no-print text-15" data-marks-current>
      <ol>
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
        <li>
          <a href="#notes">Notes and sources</a>
        </li>
      </ol>
    </nav>
  );
}
