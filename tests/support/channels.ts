/**
 * The ways in which code that runs in a page could tell someone else something. Each is a piece of
 * script, given as text because the test runner would rewrite functions. It finds `at`, `ws` and
 * `tls` (the listener's address by scheme), `port`, `put` (adds an element), and `script` and
 * `html`, which pass Trusted Types as an attacker would who comes first.
 */
export interface Channel {
  readonly name: string;
  readonly code: string;
  /** Takes its page along, so it needs one of its own. */
  readonly alone?: true;
  /** This Chromium refuses it even where no policy does, so that the policy is not what was proved. */
  readonly refusedAnyway?: true;
  /** No policy knows how to stop these; they must not be in the bundle. */
  readonly unstoppable?: 'WebRTC' | 'window.open' | 'top navigation';
}

const element = (name: string, code: string): Channel => ({ name, code });
const style = (name: string, rule: string): Channel => ({
  name,
  code: `const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(rule)}.replaceAll('AT', at));
    document.adoptedStyleSheets.push(sheet); put('ul', { className: 'leak' }, put('li', { textContent: 'x' }))`,
});
const link = (rel: string, more = ''): Channel =>
  element(
    `link ${rel}${more.replace(/^\{ as: '(\w+)'.*/, ' $1')}`,
    `put('link', Object.assign({ rel: '${rel}', href: at }, ${more || '{}'}))`,
  );
const refused = (channel: Channel): Channel => ({ ...channel, refusedAnyway: true });
const alone = (name: string, code: string, unstoppable?: Channel['unstoppable']): Channel => ({
  name,
  code,
  alone: true,
  ...(unstoppable && { unstoppable }),
});

/** What a worker has too. */
const inWorkers: readonly Channel[] = [
  element('fetch', 'fetch(at)'),
  element('fetch without an answer', `fetch(at, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' })`),
  element('XMLHttpRequest', `const xhr = new XMLHttpRequest(); xhr.open('GET', at); xhr.send()`),
  element('WebSocket', 'new WebSocket(ws)'),
  element('EventSource', 'new EventSource(at)'),
  element('WebTransport', 'new WebTransport(tls)'),
  element('FontFace', `const face = new FontFace('leak', 'url(' + at + ')'); face.load()`),
  element('import()', 'import(at)'),
];
const onlyInWorkers: readonly Channel[] = [
  element('importScripts', 'importScripts(script(at))'),
  refused(element('a worker of a worker', `new Worker(script(at))`)),
];
/** A service worker has no XMLHttpRequest, no worker of its own and no import(). */
export const inServiceWorkers = inWorkers.filter(({ name }) => !/XML|import|EventSource|FontFace/.test(name));
export const inDedicatedWorkers = [...inWorkers, ...onlyInWorkers];

export const inPages: readonly Channel[] = [
  ...inWorkers,
  element('sendBeacon', `navigator.sendBeacon(at, 'x')`),
  element('fetchLater', `fetchLater(at, { activateAfter: 0 })`),
  element('img', `put('img', { src: at })`),
  element('img srcset', `put('img', { srcset: at + ' 1x' })`),
  element('picture', `put('picture', {}, put('source', { srcset: at }), put('img', {}))`),
  element('input type=image', `put('input', { type: 'image', src: at })`),
  element('table background', `put('table', {}).setAttribute('background', at)`),
  element('script', `put('script', { src: script(at) })`),
  element('script type=module', `put('script', { type: 'module', src: script(at) })`),
  element('style sheet', `put('link', { rel: 'stylesheet', href: at })`),
  element('style element @import', `put('style', { textContent: '@import "' + at + '"' })`),
  element('style element url()', `put('style', { textContent: 'html { background: url(' + at + ') }' })`),
  element('style attribute url()', `put('p', {}).setAttribute('style', 'background: url(' + at + ')')`),
  style('background-image', '.leak { background-image: url(AT) }'),
  style('border-image', '.leak { border: 1px solid; border-image: url(AT) 1 }'),
  style('list-style-image', '.leak { list-style-image: url(AT) }'),
  style('cursor', '* { cursor: url(AT), auto }'),
  style('content', '.leak::before { content: url(AT) }'),
  style('mask-image', '.leak { mask-image: url(AT) }'),
  style('@font-face', '@font-face { font-family: leaked; src: url(AT) } .leak { font-family: leaked }'),
  element('iframe', `put('iframe', { src: at })`),
  element('iframe srcdoc', `put('iframe', { srcdoc: html('<img src="' + at + '">') })`),
  element('object', `put('object', { data: script(at) })`),
  element('embed', `put('embed', { src: script(at) })`),
  element('video', `put('video', { src: at, preload: 'auto' })`),
  element('video poster', `put('video', { poster: at })`),
  element('audio', `put('audio', { src: at, preload: 'auto' })`),
  element(
    'track',
    `put('video', { src: 'data:video/mp4;base64,AAAA', crossOrigin: '' }, put('track', { src: at, default: true, kind: 'subtitles' }))
      .textTracks[0].mode = 'showing'`,
  ),
  link('prefetch'),
  link('preload', `{ as: 'image' }`),
  link('preload', `{ as: 'fetch', crossOrigin: '' }`),
  link('preload', `{ as: 'font', crossOrigin: '' }`),
  refused(link('preconnect')),
  link('modulepreload'),
  refused(link('icon')),
  refused(link('manifest')),
  element(
    'speculation rules',
    `put('script', { type: 'speculationrules', textContent: script('{"prefetch":[{"urls":["' + at + '"],"eagerness":"immediate"}]}', true) })`,
  ),
  element('SVG image', `svg('image', { href: at })`),
  refused(element('SVG use', `svg('use', { href: at + '#x' })`)),
  element(
    'SVG feImage',
    `svg('filter', { id: 'leaking' }, svg('feImage', { href: at })); put('p', { className: 'leak', textContent: 'x' });
      const sheet = new CSSStyleSheet(); sheet.replaceSync('.leak { filter: url(#leaking) }'); document.adoptedStyleSheets.push(sheet)`,
  ),
  refused(element('Worker', 'new Worker(script(at))')),
  refused(element('SharedWorker', 'new SharedWorker(script(at))')),
  refused(element('service worker of another origin', 'navigator.serviceWorker.register(script(at))')),
  element('a ping', `put('a', { href: '#', ping: at, onclick: (e) => e.stopPropagation() }).click()`),
  refused(element('attributionSrc', `put('img', { attributionSrc: at })`)),
  element('WebSocketStream', 'new WebSocketStream(ws)'),
  element('audio worklet', `new AudioContext().audioWorklet.addModule(script(at))`),
  element('paint worklet', `CSS.paintWorklet.addModule(script(at))`),
  alone('download', `put('a', { href: at, download: '' }).click()`, 'top navigation'),
  alone('form GET', `put('form', { action: at }).submit()`),
  alone('form POST', `put('form', { action: at, method: 'post' }, put('input', { name: 'a', value: 'x' })).submit()`),
  alone('form in another tab', `put('form', { action: at, target: '_blank' }).submit()`),
  alone('button formaction', `put('form', {}, put('button', { formAction: at })).firstChild.click()`),
  alone('base', `put('base', { href: at }); put('img', { src: 'x.png' })`),
  {
    name: 'WebRTC (STUN)',
    unstoppable: 'WebRTC',
    code: `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:' + port }] });
      peer.createDataChannel('x'); peer.setLocalDescription(await peer.createOffer())`,
  },
  alone('window.open', 'window.open(at)', 'window.open'),
  alone('window.open without an opener', `window.open(at, '_blank', 'noopener')`, 'window.open'),
  alone('a link to another tab', `put('a', { href: at, target: '_blank' }).click()`, 'window.open'),
  alone('location', 'location.href = at', 'top navigation'),
  alone('location.replace', 'location.replace(at)', 'top navigation'),
  alone('a link', `put('a', { href: at }).click()`, 'top navigation'),
  alone('navigation.navigate', 'navigation.navigate(at)', 'top navigation'),
  alone('meta refresh', `put('meta', { httpEquiv: 'refresh', content: '0;url=' + at })`, 'top navigation'),
];

/** The ways in which text that was put into a page could come to run. Each would set `ran`. */
export const injections: readonly Channel[] = [
  element('an inline script', `put('script', { textContent: taken.createScript('ran = true') })`),
  element('an inline module', `put('script', { type: 'module', textContent: taken.createScript('self.ran = true') })`),
  element('an event handler', `put('div', {}).innerHTML = html('<img src="data:," onerror="ran = true">')`),
  element('a javascript: link', `put('a', { href: 'javascript:ran = true' }).click()`),
  element('eval', `(0, eval)(taken.createScript('ran = true'))`),
  element('Function', `new Function('ran = true')()`),
  element('setTimeout', `setTimeout(taken.createScript('ran = true'))`),
  element('a data: script', `put('script', { src: script('data:text/javascript,ran = true') })`),
  element('a blob: script', `put('script', { src: script(URL.createObjectURL(new Blob(['ran = true']))) })`),
  element('import() of data:', `import('data:text/javascript,self.ran = true')`),
  element(
    'import() of a blob:',
    `import(URL.createObjectURL(new Blob(['self.ran = true'], { type: 'text/javascript' })))`,
  ),
  element('a framed document', `put('iframe', { srcdoc: html('<script>parent.ran = true</' + 'script>') })`),
];
