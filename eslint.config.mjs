// Lint rules: Next's and TypeScript's, and who may import whom.
import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/** Who may not be imported by the files that match; the narrowest block stands last, because a later one replaces an earlier one. */
function mayNotImport(files, folders, reason) {
  const patterns = folders.flatMap((folder) => [`@/${folder}`, `@/${folder}/**`, `**/../${folder}/**`]);
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group: patterns, message: reason }] }] } };
}

const config = [
  { ignores: ['.next/', '.fonts/', '.stills/', '.pictures/', '.frozen/', '.enhance/', 'public/enhance/', 'node_modules/', 'playwright-report/', 'test-results/', 'next-env.d.ts'] },
  ...next,
  ...typescript,
  {
    rules: {
      // Pages are small and static: a plain link loads one faster than the router's script would (README, decisions).
      '@next/next/no-html-link-for-pages': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  mayNotImport(['components/**', 'content/**', 'rooms/**'], ['app'], 'nobody imports app'),
  mayNotImport(['components/story/**'], ['app', 'components/deck', 'rooms'], 'story may use content, charts and layout'),
  mayNotImport(['components/evidence/**'], ['app', 'components/deck', 'rooms'], 'evidence may use content, story and layout'),
  mayNotImport(['components/lesson/**'], ['app', 'components/deck', 'rooms'], 'lesson may use content, story and layout'),
  mayNotImport(['components/about/**'], ['app', 'components/deck', 'rooms'], 'about may use content, story and layout'),
  mayNotImport(['components/papers/**'], ['app', 'components/deck', 'rooms'], 'papers may use content, story and layout'),
  mayNotImport(['components/figures/**'], ['app', 'components/deck', 'rooms'], 'figures may use content, charts, story and layout'),
  mayNotImport(['components/timeline/**'], ['app', 'components/deck', 'rooms'], 'timeline may use content, story and layout'),
  mayNotImport(['components/layout/**'], ['app', 'components/deck', 'rooms'], 'layout may use content and story'),
  mayNotImport(['components/charts/**'], ['app', 'rooms', 'components/story', 'components/deck', 'components/layout', 'content/load'], 'charts take types from content/model and rows as props'),
  mayNotImport(['rooms/**'], ['app', 'components'], 'rooms knows content/model and nothing of React'),
  mayNotImport(['briefing/**'], ['app', 'components', 'rooms', 'enhance'], 'briefing answers from content and imports nothing that draws'),
  mayNotImport(['content/**'], ['app', 'components', 'rooms', 'enhance'], 'content imports nobody'),
  {
    files: ['enhance/**'],
    rules: {
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(react|react-dom|next|recharts|zod|yaml|node:.+|fs|path)(/|$)', message: 'enhance runs in the browser: nothing of React, nothing that reads files or checks them' },
            // Components are named in PascalCase, functions in camelCase.
            { regex: '^@/components/(.+/)?[A-Z]', caseSensitive: true, message: 'enhance imports no component; its types and the pure functions beside it may be taken', allowTypeImports: true },
            { regex: '^@/(app|rooms|e2e|scripts)(/|$)', message: 'enhance takes pure functions from content and components' },
            { regex: '^@/content/(load|model|read.*|check.*)$', message: 'enhance reads no content: it would bring zod and fs into the browser', allowTypeImports: true },
          ],
        },
      ],
    },
  },
  {
    files: ['components/**'],
    ignores: ['**/tests/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '(^@|\\.\\.)/enhance(/|$)', message: 'a component draws, enhance works on what is drawn: they meet in the page', allowTypeImports: true }] }],
    },
  },
  // A test may hold one part against another.
  { files: ['**/tests/**'], rules: { 'no-restricted-imports': 'off' } },
];

export default config;
