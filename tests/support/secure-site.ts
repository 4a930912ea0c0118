import { execFile } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cleanUp, layOut, startNginx } from './nginx.ts';
import { type Outside, startOutside } from './outside.ts';

/** The built site as the world sees it: over https, under a name. */
export interface SecureSite {
  readonly url: string;
  readonly host: string;
  /** Where its server listens on this machine. */
  readonly port: number;
  /** For Chromium: the hash of the key to trust. For Firefox: the authority, in base64. */
  readonly trust: { readonly key: string; readonly authority: string };
  close(): Promise<void>;
}

const host = 'gyeot-at-home.example';

/** Serves the built site by nginx, with a certificate that a browser can be told to trust, as it must to obey headers. */
async function startSecureSite(): Promise<SecureSite> {
  const prefix = await layOut();
  const at = (name: string) => join(prefix, 'tls', name);
  const made = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const sign = (...more: string[]) => promisify(execFile)('openssl', ['req', '-x509', ...made, ...more]);
  await sign('-subj', '/CN=authority', '-keyout', at('authority.key'), '-out', at('authority.pem'));
  const by = ['-CA', at('authority.pem'), '-CAkey', at('authority.key')];
  const own = ['-addext', 'basicConstraints=critical,CA:FALSE', '-addext', `subjectAltName=DNS:${host}`];
  const leaf = ['-keyout', at('privkey.pem'), '-out', at('fullchain.pem')];
  await sign('-subj', `/CN=${host}`, ...by, ...own, ...leaf);
  const [certificate, authority] = await Promise.all(
    ['fullchain.pem', 'authority.pem'].map(async (name) => new X509Certificate(await readFile(at(name)))),
  );
  if (certificate === undefined || authority === undefined) throw new Error('No certificates');
  await rm(at('authority.key'));
  const nginx = await startNginx(prefix);
  const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
  return {
    url: `https://${host}`,
    host,
    port: Number(new URL(nginx.https).port),
    trust: { key: createHash('sha256').update(key).digest('base64'), authority: authority.raw.toString('base64') },
    async close() {
      await nginx.stop();
      await cleanUp(prefix);
    },
  };
}

/** The built site, and the page outside under every other address: what a visitor's browser is given. */
export async function startSecureWorld(): Promise<{ site: SecureSite; outside: Outside; close(): Promise<void> }> {
  const site = await startSecureSite();
  const outside = await startOutside({ [`${site.host}:443`]: site.port });
  return {
    site,
    outside,
    async close() {
      await Promise.all([site.close(), outside.close()]);
    },
  };
}

/** A host's name as Chromium writes down that it must be asked over https: hashed. */
export function hashedName(name: string): string {
  const labels = name.split('.').map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`));
  return createHash('sha256')
    .update(Buffer.concat([...labels, Buffer.of(0)]))
    .digest('base64');
}
