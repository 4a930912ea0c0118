import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unsure } from '../guidance/asking.ts';
import { charts, guides } from '../guidance/charts.ts';
import { type Language, languages } from '../words/languages.ts';
import { translator } from '../words/translator.ts';

/** The charts of one language as files: `{ name: text }`. */
export function chartFiles(language: Language): Record<string, string> {
  const words = translator(language);
  const need = (key: string) => words(key) ?? key;
  const say = (key: string, values: Readonly<Record<string, string>> = {}) =>
    need(`chart:${key}`).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  const drawn = charts({
    say,
    question: (id) => need(`questions:${id}.label`),
    option: (id, option) => need(option === unsure ? 'ui:question.unsure' : `questions:${id}.options.${option}.label`),
    phase: (id) => need(`phases:${id}.title`),
    step: (id) => need(`steps:${id}.title`),
  });
  const page = (title: string, ...parts: readonly string[]) => `# ${title}\n\n${say('drawn')}\n\n${parts.join('\n')}\n`;
  const mermaid = (chart: string) => `\`\`\`mermaid\n${chart}\n\`\`\``;
  const files = guides.map((guide) => [
    `${guide.id}.md`,
    page(
      drawn.titleOf(guide),
      mermaid(drawn.guideChart(guide)),
      `\n## ${say('checklist')}`,
      drawn.checklistText(guide),
    ),
  ]);
  return { 'interview.md': page(say('interview'), mermaid(drawn.interviewChart())), ...Object.fromEntries(files) };
}

/** `chart`: draws every chart into docs/charts, in each language. */
export async function run(): Promise<number> {
  const folder = 'docs/charts';
  await rm(folder, { recursive: true, force: true });
  for (const language of languages) {
    for (const [name, text] of Object.entries(chartFiles(language))) {
      const path = join(folder, language, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
  return 0;
}
