// The browser for the tests: asked for, Playwright's, the computer's, or installed, in that order.
import { describe, expect, it } from 'vitest';
import { findBrowser, usualPlaces } from '../terminal/findBrowser.mjs';

const own = '/playwright/chrome';
const system = '/usr/bin/chromium';

interface Made {
  files?: string[];
  /** files that do not start */
  broken?: string[];
  env?: Record<string, string>;
  mayUseApt?: boolean;
  /** the file that each installer brings; without it, it fails */
  brings?: { playwright?: string; apt?: string };
}

/** A made-up computer, and a list of what was installed on it. */
function computer({ files = [], broken = [], env = {}, mayUseApt = false, brings = {} }: Made) {
  const there = new Set(files);
  const installs: string[] = [];
  const install = (name: 'playwright' | 'apt') => async () => {
    installs.push(name);
    const file = brings[name];
    if (!file) throw new Error(`${name} could not`);
    there.add(file);
  };
  const probes = {
    env,
    platform: 'linux',
    mayUseApt,
    exists: (file: string) => there.has(file),
    runs: (file: string) => !broken.includes(file),
    playwrightsOwn: async () => own,
    installWithPlaywright: install('playwright'),
    installWithApt: install('apt'),
  };
  return { probes, installs };
}

describe('findBrowser', () => {
  it('takes the one named in the environment first', async () => {
    const env = { BROWSER_PATH: '/mine', CHROMIUM_PATH: '/other' };
    const { probes } = computer({ files: ['/mine', '/other', own, system], env });
    expect(await findBrowser(probes)).toBe('/mine');
  });

  it('says so when the one named is not there, and looks no further', async () => {
    const { probes, installs } = computer({ files: [own], env: { CHROMIUM_PATH: '/gone' } });
    await expect(findBrowser(probes)).rejects.toThrow('names /gone, which does not exist');
    expect(installs).toEqual([]);
  });

  it("takes Playwright's own before the computer's", async () => {
    const { probes, installs } = computer({ files: [own, system] });
    expect(await findBrowser(probes)).toBe(own);
    expect(installs).toEqual([]);
  });

  it('passes over one that does not start', async () => {
    const { probes } = computer({ files: [own, system], broken: [own] });
    expect(await findBrowser(probes)).toBe(system);
  });

  it('finds one on the PATH', async () => {
    const { probes } = computer({ files: ['/opt/here/google-chrome'], env: { PATH: '/bin:/opt/here' } });
    expect(await findBrowser(probes)).toBe('/opt/here/google-chrome');
  });

  it('installs with Playwright when there is none', async () => {
    const { probes, installs } = computer({ mayUseApt: true, brings: { playwright: own } });
    expect(await findBrowser(probes)).toBe(own);
    expect(installs).toEqual(['playwright']);
  });

  it('installs with apt when Playwright could not, if it may', async () => {
    const { probes, installs } = computer({ mayUseApt: true, brings: { apt: system } });
    expect(await findBrowser(probes)).toBe(system);
    expect(installs).toEqual(['playwright', 'apt']);
  });

  it('gives up with the causes and the way out', async () => {
    const { probes, installs } = computer({});
    await expect(findBrowser(probes)).rejects.toThrow(/playwright could not\n.*\n.*BROWSER_PATH=/);
    expect(installs).toEqual(['playwright']);
  });
});

describe('usualPlaces', () => {
  it('knows those of macOS', () => {
    const places = usualPlaces({ platform: 'darwin', env: { HOME: '/Users/me' } });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('knows those of Windows', () => {
    const env = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\me\\AppData\\Local' };
    const places = usualPlaces({ platform: 'win32', env });
    expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
    expect(places.join()).not.toContain('undefined');
  });
});
