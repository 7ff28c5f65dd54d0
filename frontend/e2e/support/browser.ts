import { accessSync, constants } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import sparticuz from '@sparticuz/chromium';

const INSTALLED = [
  process.env['YEEP_BROWSER'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Made for tiny serverless machines: in one process the whole browser goes down with the first closed page. */
const FRAGILE = ['--single-process', '--no-zygote'];

/** An installed Chromium or Chrome when there is one, else the one that npm brought. */
export async function chromium(): Promise<LaunchOptions> {
  const installed = INSTALLED.find(isProgram);
  if (installed !== undefined) return { executablePath: installed, args: QUIET };
  const args = sparticuz.args.filter((argument) => !FRAGILE.includes(argument));
  return { executablePath: await sparticuz.executablePath(), args: [...args, ...QUIET] };
}

function isProgram(path: string | undefined): path is string {
  if (path === undefined) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
