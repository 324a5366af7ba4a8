// In which script a language is written: Korean in Hangul, Japanese in characters and kana.
export type ScriptLanguage = 'en' | 'ko' | 'ja';

const has: Readonly<Record<ScriptLanguage, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ko: /\p{Script=Hangul}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};

/** What a name in the language may be made of; capitals, because GSOMIA is GSOMIA in Tokyo too. */
const nameOf: Readonly<Record<Exclude<ScriptLanguage, 'en'>, RegExp>> = {
  ko: /^[\p{Script=Hangul}\p{Number}A-Z ,()·]+$/u,
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Number}A-Zー、・]+$/u,
};

/** Whether a text has letters of the language's script, and none that only the other languages have. */
export function isInScript(text: string, lang: ScriptLanguage): boolean {
  if (!has[lang].test(text)) return false;
  if (lang === 'en') return !has.ko.test(text) && !has.ja.test(text);
  return lang === 'ko' ? !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) : !has.ko.test(text);
}

/** Whether a name is written as the language writes names. */
export function isNameIn(text: string, lang: 'ko' | 'ja'): boolean {
  return nameOf[lang].test(text);
}
