import { cpus, loadavg, totalmem } from 'node:os';
import { startChromium } from '../../e2e/harness/chromium';

const browserWords = async (): Promise<string> => {
  const { context, close } = await startChromium({ extension: null });
  const version = context.browser()?.version() ?? 'of unknown version';
  await close();
  return `Chromium ${version}`;
};

/** Machine, system, browser and how busy the machine was with other things, in one line. */
export const machineWords = async (): Promise<string> => {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const busy = (loadavg()[2] ?? 0).toFixed(1);
  const model = all[0]?.model.trim() ?? 'processor of unknown model';
  return `${await browserWords()}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${memory} GB, ${all.length} × ${model} (load ${busy} over the last quarter of an hour)`;
};
