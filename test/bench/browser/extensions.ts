import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MATCHES } from '../../../lib/hosts';
import { ROOT } from '../../../scripts/set-up/run.mjs';
import { newFolder } from '../../e2e/harness/temporary';

/** Where the production build lies. */
export const BUILT = join(ROOT, '.output', 'chrome-mv3');

/** A copy of the built extension, which nobody builds anew while it is measured. */
export const copyOfBuilt = async (): Promise<string> => {
  const folder = await newFolder();
  await cp(BUILT, folder, { recursive: true });
  return folder;
};

const MANIFEST = {
  manifest_version: 3,
  name: 'A content script to compare with',
  version: '1',
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: MATCHES, run_at: 'document_idle', js: ['content.js'] }],
};

/** An extension that loads one script into the same pages at the same moment as Benchline does, and does nothing else. */
export const extensionWith = async (script: string): Promise<string> => {
  const folder = await newFolder();
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  await writeFile(join(folder, 'worker.js'), '');
  await writeFile(join(folder, 'content.js'), script);
  return folder;
};

/** The script of the extension that Benchline is compared with. */
export const EMPTY_SCRIPT = '0;';
