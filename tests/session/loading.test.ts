import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { soon, tooLong } from '../../src/session/loaders.ts';
import { languageTrouble, pageIsMissing, planIsMissing } from '../../src/session/shown.ts';
import { planRoom, startSession, untaken } from '../support/session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Something to be fetched, each time by a promise that the test settles. */
function coming<Value>() {
  const asked: { resolve: (value: Value) => void; reject: (fault: Error) => void }[] = [];
  const load = () => new Promise<Value>((resolve, reject) => asked.push({ resolve, reject }));
  const last = () => {
    const one = asked.at(-1);
    if (one === undefined) throw new Error('Nothing was asked for');
    return one;
  };
  return { asked, load, last };
}
const settled = () => vi.advanceTimersByTimeAsync(0);
const origin = { top: 300, focus: null };

describe('what the plan needs', () => {
  const idle = async () => {};

  test('is asked for once the page is idle, whatever was answered', async () => {
    const page = coming<void>();
    const room = coming<typeof planRoom>();
    const actor = startSession({}, 'safety', { idle: page.load, loadPlanRoom: room.load });
    expect(room.asked).toHaveLength(0);
    page.last().resolve();
    await settled();
    expect(room.asked).toHaveLength(1);
    room.last().resolve(planRoom);
    await settled();
    expect(actor.getSnapshot().context.planRoom).toBe(planRoom);
  });

  test('that fails is missing until it is asked for again', async () => {
    const room = coming<typeof planRoom>();
    const actor = startSession({}, 'safety', { idle, loadPlanRoom: room.load });
    await settled();
    room.last().reject(new Error('no network'));
    await settled();
    expect(planIsMissing(actor.getSnapshot())).toBe(true);
    actor.send({ type: 'again' });
    expect(planIsMissing(actor.getSnapshot())).toBe(false);
    room.last().resolve(planRoom);
    await settled();
    expect(actor.getSnapshot().value.planRoom).toBe('here');
  });

  test('that takes too long is missing, and still taken when it comes', async () => {
    const room = coming<typeof planRoom>();
    const actor = startSession({}, 'safety', { idle, loadPlanRoom: room.load });
    await vi.advanceTimersByTimeAsync(tooLong);
    expect(planIsMissing(actor.getSnapshot())).toBe(true);
    room.last().resolve(planRoom);
    await settled();
    expect(actor.getSnapshot().value.planRoom).toBe('here');
  });

  test('that takes too long can be asked for again', async () => {
    const room = coming<typeof planRoom>();
    const actor = startSession({}, 'safety', { idle, loadPlanRoom: room.load });
    await vi.advanceTimersByTimeAsync(tooLong);
    actor.send({ type: 'again' });
    expect(planIsMissing(actor.getSnapshot())).toBe(false);
    expect(room.asked).toHaveLength(2);
  });
});

describe('a page to read', () => {
  const View = () => null;
  const opened = (load: () => Promise<typeof View>) => {
    const actor = startSession({ safety: ['none'] }, 'happened', { loadPage: load });
    actor.send({ type: 'openPage', page: 'numbers', origin });
    return actor;
  };

  test('stands over the question, which is found again where it was left', async () => {
    const page = coming<typeof View>();
    const actor = opened(page.load);
    page.last().resolve(View);
    await settled();
    expect(actor.getSnapshot()).toMatchObject({
      value: { place: 'asking', page: { reading: 'here' } },
      context: { at: 'happened', page: { id: 'numbers', View } },
    });
    actor.send({ type: 'leavePage' });
    expect(actor.getSnapshot()).toMatchObject({
      value: { place: 'asking', page: 'shut' },
      context: { page: null, origin },
    });
  });

  test('opened from another is left for where the first was opened', async () => {
    const page = coming<typeof View>();
    const actor = opened(page.load);
    actor.send({ type: 'openPage', page: 'device', origin: { top: 0, focus: null } });
    expect(page.asked).toHaveLength(2);
    expect(actor.getSnapshot().context).toMatchObject({ page: { id: 'device' }, origin });
  });

  test('that is open is not opened again', async () => {
    const page = coming<typeof View>();
    const actor = opened(page.load);
    actor.send({ type: 'openPage', page: 'numbers', origin: { top: 0, focus: null } });
    expect(page.asked).toHaveLength(1);
    expect(actor.getSnapshot().context.origin).toBe(origin);
  });

  test.each(['fails', 'takes too long'])('that %s is missing until it is asked for again', async (how) => {
    const page = coming<typeof View>();
    const actor = opened(page.load);
    if (how === 'fails') page.last().reject(new Error('no network'));
    await vi.advanceTimersByTimeAsync(how === 'fails' ? 0 : tooLong);
    expect(pageIsMissing(actor.getSnapshot())).toBe(true);
    actor.send({ type: 'again' });
    expect(pageIsMissing(actor.getSnapshot())).toBe(false);
    page.last().resolve(View);
    await settled();
    expect(actor.getSnapshot().context.page?.View).toBe(View);
  });

  test('that the document came with is there at once, and leads to the first question', () => {
    const actor = startSession({}, 'safety', {}, { id: 'numbers', View });
    expect(actor.getSnapshot()).toMatchObject({ value: { page: { reading: 'here' } }, context: { origin: null } });
    actor.send({ type: 'leavePage' });
    expect(actor.getSnapshot().context).toMatchObject({ page: null, origin: { top: 0, focus: null } });
  });
});

describe('another language', () => {
  function asked() {
    const words = coming<void>();
    const actor = startSession({}, 'safety', { learn: words.load });
    const learnt: string[] = [];
    actor.on('learnt', ({ language }) => learnt.push(language));
    actor.send({ type: 'speak', language: 'en' });
    return { actor, words, learnt };
  }

  test('is told once its words have come, without a word about it where that is soon', async () => {
    const { actor, words, learnt } = asked();
    await vi.advanceTimersByTimeAsync(soon - 1);
    expect(languageTrouble(actor.getSnapshot())).toBeUndefined();
    words.last().resolve();
    await settled();
    expect(learnt).toEqual(['en']);
  });

  test('that is slow is said to be coming', async () => {
    const { actor, words, learnt } = asked();
    await vi.advanceTimersByTimeAsync(soon);
    expect(languageTrouble(actor.getSnapshot())).toBe('slow');
    words.last().resolve();
    await settled();
    expect(languageTrouble(actor.getSnapshot())).toBeUndefined();
    expect(learnt).toEqual(['en']);
  });

  test.each(['fails', 'takes too long'])('that %s is said to be missing, and can be asked for anew', async (how) => {
    const { actor, words, learnt } = asked();
    if (how === 'fails') words.last().reject(new Error('no network'));
    await vi.advanceTimersByTimeAsync(how === 'fails' ? 0 : tooLong);
    expect(languageTrouble(actor.getSnapshot())).toBe('failed');
    actor.send({ type: 'speak', language: 'en' });
    words.last().resolve();
    await settled();
    expect(learnt).toEqual(['en']);
  });

  test('gives way to one that is asked for after it', async () => {
    const { actor, words, learnt } = asked();
    const [first] = words.asked;
    actor.send({ type: 'speak', language: 'ko' });
    words.last().resolve();
    first?.resolve();
    await settled();
    expect(learnt).toEqual(['ko']);
  });
});

test.each(['planRoom', 'page', 'language'])('every transition of %s is taken above', (region) => {
  expect(untaken(region)).toEqual([]);
});
