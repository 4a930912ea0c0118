import { request as ask80 } from 'node:http';
import { request as ask443 } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What a server said, with header names in lower case; a header that came twice is joined as HTTP joins it. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** As sent. */
  readonly raw: Buffer;
  /** Unpacked. */
  readonly body: Buffer;
}

/** Asks without following redirects, and trusts any certificate: the tests' servers make their own. */
export function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { protocol, hostname, port } = new URL(url);
  // The path goes out as it is written here, so that hostile ones arrive.
  const path = url.slice(url.indexOf('/', `${protocol}//`.length));
  const send = protocol === 'https:' ? ask443 : ask80;
  return new Promise((resolve, reject) => {
    const request = send(
      { hostname, port, path, method, headers, agent: false, rejectUnauthorized: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const raw = Buffer.concat(chunks);
          const joined = Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ')]);
          const sent: Record<string, string> = Object.fromEntries(joined);
          resolve({ url, status: response.statusCode ?? 0, headers: sent, raw, body: unpack(raw, sent) });
        });
      },
    );
    request.on('error', reject);
    request.end();
  });
}

function unpack(raw: Buffer, headers: Record<string, string>): Buffer {
  if (raw.length === 0) return raw;
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(raw);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
}
