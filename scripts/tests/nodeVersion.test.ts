// A Node that is too old is told so.
import { describe, expect, it } from 'vitest';
import { checkNodeVersion } from '../nodeVersion.mjs';

describe('checkNodeVersion', () => {
  it.each(['20.9.0', '20.10.0', '22.0.0', '100.1.0'])('accepts %s', (running) => {
    expect(() => checkNodeVersion(running, '>=20.9')).not.toThrow();
  });

  it.each(['18.20.4', '20.8.1', '9.99.0'])('refuses %s and names both versions', (running) => {
    expect(() => checkNodeVersion(running, '>=20.9')).toThrow(`needs Node 20.9 or newer; this is Node ${running}`);
  });
});
