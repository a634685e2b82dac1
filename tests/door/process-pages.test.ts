import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPageServer } from '#electron/main/protocol.ts';
import { aDirectory } from '#tests/builders/a-store.ts';

function aSite() {
  const folder = join(aDirectory(), 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" nonce="NONCE_OF_THIS_PAGE"><script nonce="NONCE_OF_THIS_PAGE" src="a.js">');
  writeFileSync(join(folder, 'assets/a.js'), 'const NONCE = "NONCE_OF_THIS_PAGE"');
  writeFileSync(join(folder, '../secret.txt'), 'not a page');
  const serve = createPageServer(folder);
  return (url: string, method = 'GET') => serve({ url, method });
}

const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';

describe('pages', () => {
  it('come from the files that were built, with their kind', async () => {
    const get = aSite();
    const script = await get('app://bundle/assets/a.js');
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect((await get('app://bundle/index.html#/signals')).status).toBe(200);
  });

  it.each([
    'app://bundle/',
    'app://bundle/../secret.txt',
    'app://bundle/..%2fsecret.txt',
    'app://bundle/%2e%2e/secret.txt',
    'app://bundle/assets/../../secret.txt',
    'app://bundle/assets\\..\\..\\secret.txt',
    'app://bundle//etc/passwd',
    'app://bundle/index.html/',
    'app://bundle/index.html%00.js',
    'app://bundle/INDEX.HTML',
    'app://other/index.html',
    'file:///etc/passwd',
  ])('do not exist outside that list: %s', async (url) => {
    const response = await aSite()(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('answer to GET alone', async () => {
    expect((await aSite()('app://bundle/index.html', 'POST')).status).toBe(404);
  });

  it('get a nonce of their own each time, in the page and in its policy', async () => {
    const get = aSite();
    const [first, second] = [await get('app://bundle/index.html'), await get('app://bundle/index.html')];
    const nonce = /'nonce-([^']+)'/.exec(policyOf(first))?.[1] ?? '';
    const text = await first.text();
    expect(nonce).toHaveLength(24);
    expect(text.split(nonce)).toHaveLength(3);
    expect(text).not.toContain('NONCE_OF_THIS_PAGE');
    expect(policyOf(second)).not.toContain(nonce);
  });

  it('may run their own files only: nothing inline, nothing from elsewhere, no text that becomes code', async () => {
    const policy = policyOf(await aSite()('app://bundle/index.html')).split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });
});
