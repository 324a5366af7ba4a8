// Lint rules: Next's and TypeScript's. Who may import whom stands in .dependency-cruiser.cjs.
import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

const config = [
  {
    ignores: [
      '.next/',
      '.fonts/',
      '.stills/',
      '.pictures/',
      '.frozen/',
      '.enhance/',
      'public/enhance/',
      'node_modules/',
      'playwright-report/',
      'test-results/',
      'next-env.d.ts',
      '.dependency-cruiser.cjs',
    ],
  },
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
  { files: ['enhance/**'], rules: { 'no-console': ['error', { allow: ['error'] }] } },
];

export default config;
