import { execFile, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { compress } from '../../scripts/compress.mjs';
import { freePorts } from './ports.ts';

const run = promisify(execFile);

export interface Nginx {
  /** The folder that stands for /srv/gyeot. */
  readonly prefix: string;
  /** The three addresses of deploy/nginx.conf: the site, its redirect from http, and what the onion service asks. */
  readonly https: string;
  readonly http: string;
  readonly onion: string;
  /** What it has written to its standard error. */
  said(): string;
  stop(): Promise<void>;
}

/** A folder laid out as deploy/nginx.conf wants it, with the built site and a certificate of its own. */
export async function layOut(): Promise<string> {
  const prefix = await mkdtemp(join(tmpdir(), 'gyeot-nginx-'));
  await chmod(prefix, 0o755);
  await cp('dist', join(prefix, 'site'), { recursive: true });
  await cp('deploy/nginx.conf', join(prefix, 'nginx.conf'));
  await compress(join(prefix, 'site'));
  await mkdir(join(prefix, 'tls'));
  const [key, certificate] = [join(prefix, 'tls/privkey.pem'), join(prefix, 'tls/fullchain.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await run('openssl', ['req', '-x509', ...kind, '-subj', '/CN=localhost', '-keyout', key, '-out', certificate]);
  return prefix;
}

/** Whether nginx takes the configuration as it stands in the repository. */
export async function accepts(prefix: string): Promise<string> {
  const { stderr } = await run('nginx', ['-t', '-p', prefix, '-c', 'nginx.conf']);
  return stderr;
}

/** Starts nginx on free loopback ports; nothing but the `listen` lines differs from deploy/nginx.conf. */
export async function startNginx(prefix: string): Promise<Nginx> {
  const [http = 0, https = 0, onion = 0] = await freePorts(3);
  const given = await readFile('deploy/nginx.conf', 'utf8');
  const local = given
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`)
    .replace('listen 127.0.0.1:8080;', `listen 127.0.0.1:${onion};`);
  await writeFile(join(prefix, 'nginx.conf'), local);

  let said = '';
  // As many open files as Debian gives a service that asks for no more.
  const line = 'ulimit -Sn 1024 && exec nginx -p "$0" -c nginx.conf -g "daemon off;"';
  const server = spawn('bash', ['-c', line, prefix], { stdio: ['ignore', 'ignore', 'pipe'] });
  server.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await Promise.race([answers(onion), ended.then(() => Promise.reject(new Error(`nginx did not start: ${said}`)))]);
  return {
    prefix,
    https: `https://127.0.0.1:${https}`,
    http: `http://127.0.0.1:${http}`,
    onion: `http://127.0.0.1:${onion}`,
    said: () => said,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

/** Takes the folder away. */
export function cleanUp(prefix: string): Promise<void> {
  return rm(prefix, { recursive: true });
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const there = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers on port ${port}`);
}
