import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newFolder } from './temporary';

/**
 * A copy of a built extension that has a permission from the start which the seller is otherwise asked for: no test can press
 * the button of the browser's own question.
 */
export const withPermission = async (built: string, permission: string): Promise<string> => {
  const folder = join(await newFolder(), 'extension');
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const { optional_permissions: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  const permissions = [...manifest.permissions, permission];
  await writeFile(file, JSON.stringify({ ...manifest, permissions }));
  return folder;
};
