import { caching, everywhere, offlineWorker, overHttps, policies } from './headers.mjs';

/**
 * The text of dist/_nginx.conf, which deploy/nginx.conf includes. It asks for the state of each answer, so that one
 * server can speak https and, behind an onion address, http.
 * @param {Iterable<string>} pages
 */
export function nginxHeaders(pages) {
  const { site, worker } = policies(pages);
  const headers = {
    ...everywhere,
    'Content-Security-Policy': '$gyeot_policy$gyeot_upgrade',
    'Strict-Transport-Security': '$gyeot_hsts',
    'Cache-Control': '$gyeot_caching',
  };
  return [
    '# Written by scripts/nginx-headers.mjs for this build. Belongs in http { }; a header without a value is not sent.',
    map('$uri', 'gyeot_policy', { default: site, [offlineWorker]: worker }),
    map('$https', 'gyeot_upgrade', { default: '', on: overHttps.upgrade }),
    map('$https', 'gyeot_hsts', { default: '', on: overHttps.transport }),
    map('"$status $uri"', 'gyeot_caching', { default: caching.others, '"~^(200|206|304) /assets/"': caching.assets }),
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    '',
  ].join('\n');
}

/**
 * @param {string} source
 * @param {string} variable
 * @param {Record<string, string>} values
 */
function map(source, variable, values) {
  const lines = Object.entries(values).map(([key, value]) => `  ${key} "${value}";`);
  return [`map ${source} $${variable} {`, ...lines, '}'].join('\n');
}
