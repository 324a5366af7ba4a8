// The head of a figure's page: the question, and the finding that answers it.
import type { LinkedFigure } from '@/briefing/briefing';

export function FigureHead({ figure }: { figure: LinkedFigure }) {
  return (
    <header className="chart-head">
      <p className="text-15 font-[600] text-soft">
        <a href="/charts">Charts</a>
      </p>
      <p className="question">{figure.question}</p>
      <h1 id="chart-title">{figure.title}</h1>
    </header>
  );
}
