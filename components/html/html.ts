// Markup as one string, with every value escaped: notes are many, and a string is a third of what an element tree weighs.

/** Markup that was escaped already. */
export interface Html {
  __html: string;
}

type Part = string | number | Html | readonly Part[] | false | undefined;

/** html`<b>${number}</b>`: literal markup as it stands, values escaped, `false` and `undefined` left out. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Html {
  return { __html: String.raw({ raw: literals }, ...parts.map(textOf)) };
}

function textOf(part: Part): string {
  if (part === false || part === undefined) return '';
  if (Array.isArray(part)) return part.map(textOf).join('');
  if (typeof part === 'object' && '__html' in part) return part.__html;
  return String(part).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
