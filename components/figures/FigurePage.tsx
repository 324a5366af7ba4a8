// A figure's own page, from its question to the next figure.
import type { LinkedFigure } from '@/briefing/briefing';
import { FigureAbout } from './FigureAbout';
import { FigureData } from './FigureData';
import { FigureHead } from './FigureHead';
import { FigureMargin } from './FigureMargin';
import { FigureNav } from './FigureNav';
import { FigureViews } from './FigureViews';
import { ViewChoice } from './ViewChoice';

export function FigurePage({ figure }: { figure: LinkedFigure }) {
  return (
    <div className="page chart-page">
      <FigureHead figure={figure} />
      <ViewChoice figure={figure} control />
      <div className="chart-stage">
        <div className="chart-views">
          <FigureViews figure={figure} />
          <FigureData figure={figure} />
        </div>
        <FigureMargin figure={figure} />
      </div>
      <FigureAbout figure={figure} />
      <FigureNav figure={figure} />
    </div>
  );
}
