import { createServer } from 'node:http';
import { ask } from './ask.ts';

/** Gets a file's text by its address; returns another, or undefined to pass it on as it is. */
export type Change = (address: string, text: string) => string | undefined;

export interface Tampering {
  readonly url: string;
  close(): Promise<void>;
}

/** Someone between the site and the visitor who changes files, but not headers. */
export async function tamper(site: string, change: Change): Promise<Tampering> {
  const server = createServer(async (request, response) => {
    const answer = await ask(`${site}${request.url}`);
    const text = answer.body.toString('utf8');
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers;
    response.writeHead(answer.status, headers).end(change(request.url ?? '', text) ?? text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
