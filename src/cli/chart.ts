import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { charts, guides } from '../guidance/charts.ts';
import { allWords } from '../words/all-words.ts';
import { type Language, languages } from '../words/languages.ts';
import { say as found } from '../words/say.ts';
import { createSpeaker } from '../words/speaker.ts';
import { wordsFor } from '../words/use-words.ts';

/** The charts of one language as files: `{ name: text }`. */
export function chartFiles(language: Language): Record<string, string> {
  const speaker = createSpeaker(language, allWords[language]);
  const { question, option, phase, step } = wordsFor(speaker, 'anyone');
  const say = (key: string, values: Readonly<Record<string, string>> = {}) =>
    (found(speaker, `chart:${key}`) ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
  const drawn = charts({ say, question, option, phase, step: (id) => step(id, 'title') });
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
