// What one pastes to have a view's rows in a program: R, Python, Observable, a spreadsheet.
import { tableAddresses } from '@/components/takeaway/tableAddresses';

export interface DataCode {
  /** The last part of an id. */
  id: string;
  /** 'R'. */
  name: string;
  /** What it takes, in a sentence. */
  needs: string;
  code: string;
}

/**
 * @param address the site's, without a slash at the end
 * @param view its id, empty for a figure's only view
 * @returns code that fetches the rows when it is run; empty cells are missing values in each
 */
export function codeForData(address: string, figure: string, view: string): DataCode[] {
  const { csv, plainCsv } = tableAddresses(figure, view);
  const name = figure.replaceAll('-', '_');
  const plain = address + plainCsv;
  return [
    { id: 'r', name: 'R', needs: 'With the package readr.', code: `library(readr)\n${name} <- read_csv("${plain}")` },
    { id: 'python', name: 'Python', needs: 'With pandas.', code: `import pandas as pd\n${name} = pd.read_csv("${plain}")` },
    {
      id: 'observable',
      name: 'Observable',
      needs: 'In a notebook or a page with D3; any page may fetch the file.',
      code: `${camelCase(figure)} = d3.csv("${plain}", d3.autoType)`,
    },
    {
      id: 'sheet',
      name: 'Google Sheets',
      needs: 'In an empty cell; Excel: Data, From Web, with the same address; LibreOffice: Sheet, External Links.',
      code: `=IMPORTDATA("${address}${csv}")`,
    },
  ];
}

function camelCase(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
