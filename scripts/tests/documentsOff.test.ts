// Without the step that makes documents the site is what Next makes of it: our modules then wait for React.
import { existsSync } from 'node:fs';
import Script from 'next/script';
import { afterEach, expect, it, vi } from 'vitest';
import { Enhanced } from '@/components/enhanced/Enhanced';

vi.mock('@/components/enhanced/enhanceManifest', () => ({ enhanceManifest: () => ({ modules: { reading: '/enhance/reading.A1.js' }, early: {} }) }));

async function adapterOf(setting: string | undefined): Promise<string | undefined> {
  vi.stubEnv('DOCUMENTS', setting);
  vi.resetModules();
  const { default: config } = (await import('../../next.config.mjs')) as { default: { adapterPath?: string } };
  return config.adapterPath;
}

afterEach(() => vi.unstubAllEnvs());

it('the step is an adapter of Next’s, and DOCUMENTS=off leaves it out', async () => {
  expect(existsSync((await adapterOf(undefined)) ?? '')).toBe(true);
  expect(await adapterOf('off')).toBeUndefined();
});

it('a document names its module itself', () => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('DOCUMENTS', undefined);
  const { type, props } = Enhanced({ by: 'reading' });
  expect(type).toBe('script');
  expect(props).toMatchObject({ type: 'module', src: '/enhance/reading.A1.js', 'data-own': '' });
});

for (const [name, value] of [
  ['DOCUMENTS', 'off'],
  ['NODE_ENV', 'development'],
] as const) {
  it(`with ${name}=${value} the module waits until React has taken the page over`, () => {
    vi.stubEnv('NODE_ENV', 'production');
    vi.stubEnv(name, value);
    const { type, props } = Enhanced({ by: 'reading' });
    expect(type).toBe(Script);
    expect(props).toMatchObject({ type: 'module', src: '/enhance/reading.A1.js', strategy: 'afterInteractive' });
  });
}

it('an entry that does not exist is named', () => {
  expect(() => Enhanced({ by: 'writing' })).toThrow('enhance/writing.entry.ts does not exist');
});
