// A figure's own page, from its question to the next figure.
import type { LinkedFigure } from '@/briefing/briefing';
import type { DrawnView } from '@/briefing/schema/figure';
import { StructuredData } from '@/components/layout/StructuredData';
import { FigureAbout } from './FigureAbout';
import { FigureData } from './FigureData';
import { FigureHead } from './FigureHead';
import { FigureMargin } from './FigureMargin';
import { FigureNav } from './FigureNav';
import { FigureViews } from './FigureViews';
import { figureDataset } from './figureDataset';
import { ViewChoice } from './ViewChoice';

/** @param view the one the page's address names: all are drawn, and a machine is told of this one */
export function FigurePage({ figure, view }: { figure: LinkedFigure; view: DrawnView }) {
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
      <StructuredData data={figureDataset(figure, view)} />
    </div>
  );
}
