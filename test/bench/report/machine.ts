import { cpus, totalmem } from 'node:os';
import { startChromium } from '../../e2e/harness/chromium';

const browserWords = async (): Promise<string> => {
  const { context, close } = await startChromium({ extension: null });
  const version = context.browser()?.version() ?? 'of unknown version';
  await close();
  return `Chromium ${version}`;
};

/** Machine, system and browser in one line. */
export const machineWords = async (): Promise<string> => {
  const all = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = all[0]?.model.trim() ?? 'processor of unknown model';
  return `${await browserWords()}, Node ${process.versions.node}, ${process.platform} ${process.arch}, ${all.length} × ${model}, ${memory} GB`;
};
