import { describe, expect, test } from 'vitest';
import { guidebook } from '../../flows/guidebook.ts';
import { stepIds } from '../../flows/order.ts';
import { questions } from '../../flows/questions.ts';
import questionWords from '../../locales/en/questions.json';
import stepWords from '../../locales/en/steps.json';
import { chartFiles } from '../../src/cli/chart.ts';
import { guides } from '../../src/guidance/charts.ts';

const files = { ko: chartFiles('ko'), en: chartFiles('en') };

describe.each(['ko', 'en'] as const)('the charts in %s', (language) => {
  test('are one for each guide, and one of the whole interview', () => {
    expect(Object.keys(files[language])).toEqual(['interview.md', ...guides.map(({ id }) => `${id}.md`)]);
  });

  test('say nothing in ids or raw conditions', () => {
    const ids = [...Object.keys(questions), ...stepIds].filter((id) => /[A-Z]/.test(id));
    for (const [name, text] of Object.entries(files[language])) {
      const said = [...text.matchAll(/"([^"]*)"|^- (.*)$|^#+ (.*)$/gm)].map((match) => match.slice(1).join(''));
      expect(said.length, name).toBeGreaterThan(0);
      for (const id of ids) expect(said.join('\n'), `${name} ${id}`).not.toMatch(new RegExp(`\\b${id}\\b|undefined`));
    }
  });
});

describe('the chart of a guide', () => {
  const threats = files.en['threats.md'] ?? '';

  test('shows its questions with their options and the branch that a question is', () => {
    for (const question of Object.keys(guidebook.guides[2]?.asks ?? {}) as 'demand'[]) {
      expect(threats).toContain(questionWords[question].label);
      for (const { label } of Object.values(questionWords[question].options)) expect(threats).toContain(label);
    }
    expect(threats).toMatch(/gaveIn -\. "not asked unless: [^"]*Yes[^"]*" \.-> originalHeld/);
  });

  test('says when an earlier guide has asked a question', () => {
    expect(threats).toMatch(/originalHeld -\. "asked before, if: [^"]*A sexual image was shared" \.-> checklist/);
  });

  test('ends in its checklist, by phase', () => {
    expect(threats.indexOf(stepWords.dontPayOrSend.title)).toBeGreaterThan(threats.indexOf('## The checklist'));
    expect(threats).not.toContain(stepWords.leaveTheCamera.title);
    for (const guide of guidebook.guides) expect(files.en[`${guide.id}.md`], guide.id).toMatch(/\n- \*\*/);
  });
});
