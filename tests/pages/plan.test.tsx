import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import type { StepId } from '../../flows/order.ts';
import type { Answers } from '../../flows/questions.ts';
import { steps } from '../../flows/steps.ts';
import { composePlan } from '../../src/guidance/planning.ts';
import { isOld } from '../../src/parts/fact/CheckedMark.tsx';
import { PlanView } from '../../src/views/plan/PlanView.tsx';
import { allWords } from '../../src/words/all-words.ts';
import type { Language } from '../../src/words/languages.ts';
import { Speaking, SpeakingTo } from '../../src/words/Speaking.tsx';
import { createSpeaker } from '../../src/words/speaker.ts';
import { wordsFor } from '../../src/words/use-words.ts';
import { seenOn, textsOf, written } from '../document/seen.ts';

const threatened: Answers = {
  safety: ['inDanger', 'deviceWatched'],
  happened: ['threatened'],
  forWhom: 'myself',
  age: 'adult',
  takenUnder19: 'no',
  demand: ['money'],
  offender: ['stranger'],
  installedFile: 'yes',
};

function Shown({ answers, language }: { answers: Answers; language: Language }) {
  const [done, setDone] = useState<ReadonlySet<StepId>>(new Set());
  const plan = composePlan(answers);
  return (
    <Speaking speaker={createSpeaker(language, allWords[language])}>
      <SpeakingTo addressed={plan.audience}>
        <PlanView
          plan={plan}
          answers={answers}
          headingRef={{ current: null }}
          done={done}
          onTick={(step) => setDone(done.has(step) ? new Set() : new Set([step]))}
          fitQuestions={['region']}
          onAsk={onAsk}
          onBack={() => {}}
          earlier={null}
        />
      </SpeakingTo>
    </Speaking>
  );
}

const onAsk = vi.fn();
const show = (answers: Answers, language: Language = 'en') => render(<Shown answers={answers} language={language} />);
const step = (id: string) => document.querySelector<HTMLElement>(`[data-step="${id}"]`) as HTMLElement;
const shownSteps = () => [...document.querySelectorAll<HTMLElement>('[data-step]')].map((item) => item.dataset.step);

describe('the plan', () => {
  test('shows the steps in their order, each once', () => {
    show(threatened);
    expect(shownSteps()).toEqual(composePlan(threatened).steps.map(({ id }) => id));
  });

  test.each(['ko', 'en'] as const)('has words for all it shows in %s, also for no answers', (language) => {
    for (const answers of [threatened, {}]) {
      const { container, unmount } = show(answers, language);
      expect(container.textContent).not.toMatch(/\w+:\w+\.\w+|(steps|contacts|offences|ui)\./);
      unmount();
    }
  });

  test('opens with the three for today', () => {
    show(threatened);
    const today = screen.getByRole('region', { name: 'Three for today' });
    expect(within(today).getAllByRole('button')).toHaveLength(3);
  });

  test.each(['ko', 'en'] as const)('in %s, whoever received something is told of no fault', (language) => {
    const { t } = wordsFor(createSpeaker(language, allWords[language]), 'caller');
    for (const [happened, said] of [
      [['received'], t('plan.kindReceived')],
      // They may have passed it on; the line does not say, since it stands on paper.
      [['received', 'shared'], t('plan.kindReceived')],
      [['shared'], t('plan.kind')],
    ] as const) {
      const { container, unmount } = show({ happened: [...happened], forWhom: 'caller' }, language);
      expect(container.querySelector('.kind')?.textContent).toBe(said);
      unmount();
    }
  });

  test('says why a step is there, and keeps danger off paper', () => {
    show(threatened);
    const because = within(step('dontPayOrSend')).getByText(/share images of me/);
    expect(because).toBeInTheDocument();
    expect(step('call112')).toHaveClass('screen-only');
    expect(step('dontPayOrSend')).not.toHaveClass('screen-only');
  });

  test('says that a step stands in every plan only where it does', () => {
    show(threatened);
    const always = composePlan(threatened).steps.filter((each) => !('when' in steps[each.id]));
    const said = shownSteps().filter((id) => step(id ?? '').textContent?.includes('stands in every plan'));
    expect(said).toEqual(always.map(({ id }) => id));
    expect(said).not.toContain('setHowPoliceContactYou');
  });

  test('says six things about discretion, sources and when they were checked', () => {
    show(threatened);
    const more = within(step('dontPayOrSend')).getByRole('group');
    expect(more.querySelectorAll('.discretion dt')).toHaveLength(6);
    expect(within(more).getAllByText(/checked on \d+ \w+ \d{4}|not re-checked/).length).toBeGreaterThan(0);
  });

  test('puts "use another phone" beside every call link while a file may redirect calls', () => {
    show(threatened);
    const links = [...document.querySelectorAll('a[href^="tel:"]')];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(link.closest('[data-step], .people')?.querySelector('.caution')).not.toBeNull();
  });

  test('marks what the other person could notice', () => {
    show(threatened);
    expect(step('secureYourAccounts').querySelector('.notice-mark')).not.toBeNull();
    expect(step('dontPayOrSend').querySelector('.notice-mark')).toBeNull();
  });

  test('ticks a step on this page only', async () => {
    const storage = vi.spyOn(Storage.prototype, 'setItem');
    show(threatened);
    const tick = within(step('copyTheThreatsByHand')).getByRole('checkbox', { name: /^I have done this/ });
    await userEvent.click(tick);
    expect(tick).toBeChecked();
    expect(storage).not.toHaveBeenCalled();
  });

  test('offers questions that fit it better', async () => {
    show(threatened);
    await userEvent.click(screen.getByRole('button', { name: /region/i }));
    expect(onAsk).toHaveBeenCalledWith('region');
  });

  test('opens websites in a new tab that cannot reach back', () => {
    show(threatened);
    const links = [...document.querySelectorAll('a[href^="http"]')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link).toHaveAttribute('target', '_blank');
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    }
  });

  test('shows 112 and 1366 with the day they were checked, whatever was answered', () => {
    show({});
    for (const id of ['police-112', 'womens-hotline-1366']) {
      const contact = document.querySelector<HTMLElement>(`li[data-contact="${id}"]`) as HTMLElement;
      expect(within(contact).getByText(/^checked on/)).toBeInTheDocument();
    }
  });
});

describe('what the document says', () => {
  test.each(['ko', 'en'] as const)(
    'stands in the page in %s, and what is for the screen alone is hidden in print',
    (language) => {
      const { container } = show(threatened, language);
      const { document: said } = written(threatened, language);
      const printed = textsOf(seenOn('print', said));
      const onScreen = textsOf(seenOn('screen', said));
      const shown = [container.textContent, ...[...container.querySelectorAll('[aria-label]')].map(labelOf)];
      expect(onScreen.filter((text) => !shown.some((one) => one?.includes(text)))).toEqual([]);
      for (const hidden of container.querySelectorAll('.screen-only, .unseen')) hidden.remove();
      expect(printed.filter((text) => !container.textContent?.includes(text))).toEqual([]);
      const [left, meant] = [countOf(textNodesOf(container)), countOf(printed)];
      expect(onScreen.filter((text) => (left.get(text) ?? 0) > (meant.get(text) ?? 0))).toEqual([]);
    },
  );
});

const labelOf = (element: Element) => element.getAttribute('aria-label');

function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function textNodesOf(element: Element): string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '');
  return texts;
}

describe('a checked date', () => {
  test('is old after twelve months, not before', () => {
    expect(isOld('2026-11-21', Date.UTC(2027, 10, 20))).toBe(false);
    expect(isOld('2026-11-21', Date.UTC(2027, 10, 22))).toBe(true);
  });
});
