// The rule for names: every person, organisation and concept is named in Latin letters, in Korean and in Japanese.
import { at, type EntryFile } from './entryFile';
import type { Fault } from '@/briefing/schema/faults';
import type { Term } from '@/briefing/schema/model';
import { languageNames } from '@/briefing/schema/papers';
import { isNameIn } from '@/briefing/write/scripts';

const languages = ['ko', 'ja'] as const;

/** @returns a fault for each name that lacks a script, has one twice, or is written in another script than it says */
export function checkNames(file: EntryFile<Term>): Fault[] {
  return file.entries.flatMap((entry) =>
    languages.flatMap((lang) => {
      const names = entry.value.native.flatMap((name, index) => (name.lang === lang ? [{ ...name, index }] : []));
      const [name, again] = names;
      const language = languageNames[lang];
      if (!name)
        return [
          {
            ...at(file, entry, entry.value.native.length > 0 ? ['native'] : ['name']),
            message: `the ${language} name is missing: add { lang: ${lang}, text: … } to native:`,
          },
        ];
      if (again) return [{ ...at(file, entry, ['native', again.index]), message: `there are two ${language} names: keep the one that is used most` }];
      return isNameIn(name.text, lang)
        ? []
        : [{ ...at(file, entry, ['native', name.index]), message: `"${name.text}" is not in ${language} script: write the name as ${language} newspapers do` }];
    }),
  );
}
