// The other engines: found where they lie, installed where that may be done, missing with the cause; keys as their drivers want them.
import { describe, expect, it } from 'vitest';
import { keyActions } from '../engines/keys.mjs';
import { findEngines } from '../terminal/findEngines.mjs';

const all = ['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'];
const whole = { firefox: all[0], webkit: { driver: all[1], screen: all[2] } };

function computer(files: string[], { mayUseApt = false, brings = [] as string[], env = {} as Record<string, string>, platform = 'linux' } = {}) {
  const there = new Set(files);
  const installs: string[] = [];
  const installWithApt = async () => {
    installs.push('apt');
    if (brings.length === 0) throw new Error('apt could not');
    for (const file of brings) there.add(file);
  };
  return { installs, probes: { env, platform, exists: (file: string) => there.has(file), mayUseApt, installWithApt } };
}

describe('findEngines', () => {
  it('takes what is there and installs nothing', async () => {
    const { probes, installs } = computer(all, { mayUseApt: true });
    expect(await findEngines(probes)).toEqual(whole);
    expect(installs).toEqual([]);
  });

  it('gets what is missing where it may', async () => {
    const { probes } = computer([], { mayUseApt: true, brings: all });
    expect(await findEngines(probes)).toEqual(whole);
  });

  it('goes on with what there is, and says why there is no more', async () => {
    const { probes } = computer(['/usr/bin/firefox-esr', '/usr/bin/WebKitWebDriver'], { mayUseApt: true });
    expect(await findEngines(probes)).toEqual({ firefox: all[0], webkit: undefined, cause: 'apt could not' });
    expect(await findEngines(computer([]).probes)).toEqual({ firefox: undefined, webkit: undefined });
  });

  it('takes Firefox where a Mac and Windows have it, and the one that is named', async () => {
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(await findEngines(computer([mac], { platform: 'darwin' }).probes)).toEqual({ firefox: mac, webkit: undefined });
    const windows = 'C:\\Programs\\Mozilla Firefox\\firefox.exe';
    const env = { PROGRAMFILES: 'C:\\Programs' };
    expect(await findEngines(computer([windows], { platform: 'win32', env }).probes)).toEqual({ firefox: windows, webkit: undefined });
    expect(await findEngines(computer([], { env: { FIREFOX_PATH: '/opt/firefox' } }).probes)).toEqual({ firefox: '/opt/firefox', webkit: undefined });
  });
});

describe('keyActions', () => {
  it('presses all of a chord and lets go in turn', () => {
    expect(keyActions('Control+k').actions).toEqual([
      { type: 'keyDown', value: '\uE009' },
      { type: 'keyDown', value: 'k' },
      { type: 'keyUp', value: 'k' },
      { type: 'keyUp', value: '\uE009' },
    ]);
    expect(keyActions('+').actions[0]).toEqual({ type: 'keyDown', value: '+' });
  });

  it('refuses a key there is none of', () => {
    expect(() => keyActions('Control+ArrowUpp')).toThrow('No key is called ArrowUpp.');
  });
});
