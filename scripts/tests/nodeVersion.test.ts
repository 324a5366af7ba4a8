// A Node that is too old is told so.
import { describe, expect, it } from 'vitest';
import { checkNodeVersion } from '../terminal/nodeVersion.mjs';

describe('checkNodeVersion', () => {
  it.each(['20.9.0', '20.10.0', '22.0.0', '100.1.0'])('accepts %s', (running) => {
    expect(() => checkNodeVersion(running, '>=20.9')).not.toThrow();
  });

  it.each(['18.20.4', '20.8.1', '9.99.0'])('refuses %s and names both versions', (running) => {
    expect(() => checkNodeVersion(running, '>=20.9')).toThrow(`needs Node 20.9 or newer; this is Node ${running}`);
  });

  const several = '^20.19.0 || ^22.13.0 || >=24';

  it.each(['20.19.0', '20.20.2', '22.13.1', '24.0.0', '25.1.0'])('accepts %s among several', (running) => {
    expect(() => checkNodeVersion(running, several)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.3', '21.7.0', '22.12.0', '23.5.0'])('refuses %s among several', (running) => {
    const words = 'needs Node 20.19.0 or a later 20, 22.13.0 or a later 22, 24 or newer';
    expect(() => checkNodeVersion(running, several)).toThrow(words);
  });
});
