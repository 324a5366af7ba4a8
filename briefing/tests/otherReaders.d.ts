// Types for what is used of the other readers in otherReaders.test.ts, which ship none.

declare module 'datapackage' {
  export class Package {
    static load(descriptor: object, options: { basePath: string; strict: boolean }): Promise<Package>;
    valid: boolean;
    errors: Error[];
    resources: { name: string; tabular: boolean; read(options: { keyed: true }): Promise<Record<string, unknown>[]> }[];
  }
}

declare module 'bibtex-parse' {
  export function entries(bibtex: string): Record<string, string>[];
}

declare module 'citeproc' {
  export class Engine {
    constructor(system: { retrieveLocale: () => string; retrieveItem: (id: string) => object }, style: string);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [{ bibliography_errors: unknown[] }, string[]];
  }
}
