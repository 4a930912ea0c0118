import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { type QuestionId, questions } from '../../flows/questions.ts';
import { optionsOf } from '../../src/guidance/asking.ts';
import { QuestionCard } from '../../src/views/asking/QuestionCard.tsx';
import { allWords } from '../../src/words/all-words.ts';
import { Speaking } from '../../src/words/Speaking.tsx';
import { createSpeaker } from '../../src/words/speaker.ts';

function Asked({ question, onNext = () => {} }: { question: QuestionId; onNext?: () => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refusals, setRefusals] = useState(0);
  return (
    <Speaking speaker={createSpeaker('en', allWords.en)}>
      <QuestionCard
        question={question}
        chosen={chosen}
        progress={{ passed: 1, left: 4 }}
        first={false}
        canGoBack
        refusals={refusals}
        onChoose={setChosen}
        onNext={() => (chosen.length > 0 ? onNext() : setRefusals(refusals + 1))}
      />
    </Speaking>
  );
}

const chosenValues = () => screen.getAllByRole('checkbox', { checked: true }).map((box) => box.getAttribute('value'));
const box = (option: string) =>
  document.querySelector<HTMLInputElement>(`input[value="${option}"]`) as HTMLInputElement;

describe('a question', () => {
  test('offers every option and "not sure" last, as native controls named by the question', () => {
    render(<Asked question="age" />);
    const radios = screen.getAllByRole('radio');
    expect(radios.map((radio) => radio.getAttribute('value'))).toEqual(optionsOf('age'));
    expect(new Set(radios.map((radio) => radio.getAttribute('name')))).toEqual(new Set(['age']));
    expect(radios.at(-1)).toHaveAccessibleName('Not sure, or rather not say');
  });

  test('takes one answer where one is asked for', async () => {
    render(<Asked question="age" />);
    await userEvent.click(box('adult'));
    await userEvent.click(box('under14'));
    expect(screen.getAllByRole('radio', { checked: true })).toEqual([box('under14')]);
  });

  test('takes several where several fit, and lets one go again', async () => {
    render(<Asked question="happened" />);
    for (const option of ['filmed', 'shared', 'threatened', 'filmed']) await userEvent.click(box(option));
    expect(chosenValues()).toEqual(['shared', 'threatened']);
  });

  test('keeps "none of these" and "not sure" alone', async () => {
    render(<Asked question="safety" />);
    await userEvent.click(box('inDanger'));
    await userEvent.click(box('none'));
    expect(chosenValues()).toEqual(['none']);
    await userEvent.click(box('unsure'));
    expect(chosenValues()).toEqual(['unsure']);
    await userEvent.click(box('deviceWatched'));
    expect(chosenValues()).toEqual(['deviceWatched']);
  });

  test('does not go on without a choice, and says what to do', async () => {
    const onNext = vi.fn();
    render(<Asked question="forWhom" onNext={onNext} />);
    expect(screen.queryByRole('alert')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(onNext).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toBeVisible();
  });

  test('says about how many questions follow', () => {
    render(<Asked question="forWhom" />);
    expect(screen.getByRole('progressbar', { name: 'About 4 more questions' })).toBeInTheDocument();
  });

  test('never submits: its buttons are plain buttons', () => {
    render(<Asked question="forWhom" />);
    for (const button of screen.getAllByRole('button')) expect(button).toHaveAttribute('type', 'button');
  });

  test.each(Object.keys(questions) as QuestionId[])('%s has words for all it shows, in both languages', (question) => {
    for (const language of ['ko', 'en'] as const) {
      const { container, unmount } = render(
        <Speaking speaker={createSpeaker(language, allWords[language])}>
          <QuestionCard question={question} chosen={[]} first={false} canGoBack refusals={0} />
        </Speaking>,
      );
      expect(container.textContent).not.toMatch(/\w+:\w+\.|\w+\.label/);
      unmount();
    }
  });
});
