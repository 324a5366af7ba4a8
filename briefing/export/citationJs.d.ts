// Types for what is used of Citation.js, which ships none.

declare module '@citation-js/core' {
  import type { CslRecord } from '@/briefing/export/citationRecord';

  export class Cite {
    constructor(data: CslRecord | string);
    data: CslRecord[];
    format(format: 'bibliography', options: { template: string; lang: string; format: 'html' | 'text' }): string;
    format(format: 'bibtex'): string;
    format(format: 'ris', options: { format: 'object' }): Record<string, string | string[]>[];
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { templates: { add(name: string, xml: string): void } };
      get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
