import type { Happening } from './acting.ts';

type Walk = readonly (readonly [Happening, at: string])[];

const kept = ['look: on', 'on.told/ready'] as const;
const notKept = ['look: off', 'off.told/ready'] as const;
const broken = ['look: broken', 'broken.told/ready'] as const;
const failed = [notKept, ['keep', 'coming.fetching/ready'], ['keep: -', 'failed/ready']] as const;
const dropped = [kept, ['drop', 'on.dropping/ready'], ['drop: done', 'dropped/ready']] as const;
const stuck = [kept, ['drop', 'on.dropping/ready'], ['drop: -', 'stuck.told/ready']] as const;

const found = { off: notKept, coming: ['look: coming', 'coming.fetching/ready'], on: kept, broken } as const;

/** Another tab, the host or the browser has changed it since it was looked at. */
const seenAgain = (['off', 'on', 'broken'] as const).flatMap((before) => [
  ...Object.entries(found).map(([now, looked]): [string, Walk] => [
    `seen again, ${before} is ${now}`,
    [found[before], ['seen', `${before}.looking/ready`], looked],
  ]),
  [
    `seen again, ${before} is impossible to tell`,
    [found[before], ['seen', `${before}.looking/ready`], ['look: -', 'impossible/ready']],
  ] satisfies [string, Walk],
]);

const refused = (['coming', 'on', 'broken'] as const).map((before): [string, Walk] => [
  `${before} and ended, what cannot be removed is told`,
  [found[before], ['drop', `${before}.dropping/ready`], ['drop: -', 'stuck.told/ready']],
]);

/** What a visitor can go through, step by step, with where that leads: `keeping/erasing`. */
export const walks: Readonly<Record<string, Walk>> = {
  ...Object.fromEntries([...seenAgain, ...refused]),
  'a browser that cannot keep it says so': [['look: -', 'impossible/ready']],
  'what is kept already is told': [kept],
  'what will not open any more is told': [broken],
  'what is on its way goes on': [
    ['look: coming', 'coming.fetching/ready'],
    ['keep: done', 'on.told/ready'],
  ],
  'it is kept when asked for': [notKept, ['keep', 'coming.fetching/ready'], ['keep: done', 'on.told/ready']],
  'what did not come in full is told, and can be tried again': [...failed, ['keep', 'coming.fetching/ready']],
  'it is kept no longer when that is ended, and can be kept again': [...dropped, ['keep', 'coming.fetching/ready']],
  'what cannot be removed is told, and can be tried again': [
    ...stuck,
    ['drop', 'stuck.dropping/ready'],
    ['drop: -', 'stuck.told/ready'],
    ['drop', 'stuck.dropping/ready'],
    ['drop: done', 'dropped/ready'],
  ],
  'ended while it is on its way, nothing else is told afterwards': [
    notKept,
    ['keep', 'coming.fetching/ready'],
    ['drop', 'coming.dropping/ready'],
    ['keep: -', 'coming.dropping/ready'],
    ['drop: done', 'dropped/ready'],
  ],
  'come in the moment in which it is ended, it is not told as kept': [
    notKept,
    ['keep', 'coming.fetching/ready'],
    ['drop', 'coming.dropping/ready'],
    ['drop: done', 'dropped/ready'],
    ['keep: done', 'dropped/ready'],
  ],
  'what is broken is kept again': [broken, ['keep', 'coming.fetching/ready'], ['keep: done', 'on.told/ready']],
  'what is broken is ended, and not begun anew meanwhile': [
    broken,
    ['drop', 'broken.dropping/ready'],
    ['keep', 'broken.dropping/ready'],
    ['drop: done', 'dropped/ready'],
  ],
  'while it is looked, it can be kept': [notKept, ['seen', 'off.looking/ready'], ['keep', 'coming.fetching/ready']],
  'while it is looked, it can be ended': [
    kept,
    ['seen', 'on.looking/ready'],
    ['drop', 'on.dropping/ready'],
    ['look: on', 'on.dropping/ready'],
  ],
  'what an act has told stays when the page is seen again: it failed': [...failed, ['seen', 'failed/ready']],
  'what an act has told stays when the page is seen again: ended': [...dropped, ['seen', 'dropped/ready']],
  'what an act has told stays when the page is seen again: stuck': [...stuck, ['seen', 'stuck.told/ready']],
  'removed, what is kept is asked for again': [
    kept,
    ['erase', 'on.told/working'],
    ['erase: done', 'looking/done'],
    ['look: off', 'off.told/done'],
  ],
  'removed while it is on its way, its end is not told': [
    notKept,
    ['keep', 'coming.fetching/ready'],
    ['erase', 'coming.fetching/working'],
    ['erase: done', 'looking/done'],
    ['keep: done', 'looking/done'],
    ['look: off', 'off.told/done'],
  ],
  'there was nothing to remove, also the second time': [
    ...dropped,
    ['erase', 'dropped/working'],
    ['erase: nothing', 'looking/nothing'],
    ['look: off', 'off.told/nothing'],
    ['erase', 'off.told/working'],
    ['erase: nothing', 'looking/nothing'],
  ],
  'a second click while it is removed is one removal': [
    kept,
    ['erase', 'on.told/working'],
    ['erase', 'on.told/working'],
    ['erase: done', 'looking/done'],
    ['erase', 'looking/working'],
  ],
  'what the browser refuses to remove is told, and can be tried again': [
    notKept,
    ['erase', 'off.told/working'],
    ['erase: stuck', 'looking/stuck'],
    ['erase', 'looking/working'],
    ['erase: -', 'looking/stuck'],
  ],
};
