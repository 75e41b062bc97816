import type { BuildEnvironmentOptions } from 'vite';
import { defineConfig, type WxtHooks } from 'wxt';
import { MATCHES } from './lib/hosts';
import { parsedMetadata } from './scripts/parsed-metadata';

/** Nothing may leave the extension: connect-src 'none' binds pages and service worker alike. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The polyfill is 10 KB that hand Firefox and Chrome back their own `browser`; in a script that is loaded
 * into every Seller Central page these bytes count, so content scripts take the browser's own promises.
 */
const withoutPolyfill: NonNullable<WxtHooks['vite:build:extendConfig']> = (entrypoints, config) => {
  if (entrypoints.every(({ type }) => type === 'content-script'))
    config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
};

/** WXT takes a page called `history` for one that is to stand in for the browser's own history page; ours is not. */
const withoutOverride: WxtHooks['build:manifestGenerated'] = (_wxt, manifest) => {
  delete manifest.chrome_url_overrides;
};

/** A page names all its parts, or the browser would learn of each only from the one that asks for it, and wait once more. */
const modulePreload: BuildEnvironmentOptions['modulePreload'] = {
  polyfill: false,
  resolveDependencies: (_file, parts, { hostType }) => (hostType === 'html' ? parts : []),
};

// https://wxt.dev/api/config.html
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: { 'vite:build:extendConfig': withoutPolyfill, 'build:manifestGenerated': withoutOverride },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: [...MATCHES],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    // Chrome 126: URL.parse; popovers and light-dark() are older.
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
    action: { default_title: 'Benchline' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'benchline@benchline.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [parsedMetadata()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload, target: 'es2023', cssTarget: ['chrome125', 'firefox140'] },
  }),
});
