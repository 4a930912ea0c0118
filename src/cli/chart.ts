import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { guideChart, guideIds, interviewChart } from '../engine/chart.ts';

/** The drawn charts as files: `{ name: text }`. */
export function chartFiles(): Record<string, string> {
  const page = (title: string, chart: string) =>
    `# ${title}\n\nDrawn from the machine by \`npm run chart\`; do not edit.\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n`;
  const guides = guideIds.map((id) => [`${id}.md`, page(id, guideChart(id))]);
  return { 'interview.md': page('The whole interview', interviewChart()), ...Object.fromEntries(guides) };
}

/** The names of the chart files in `folder` that differ from what the machine says. */
export async function outdatedCharts(folder: string): Promise<string[]> {
  const files = Object.entries(chartFiles());
  const current = await Promise.all(files.map(([name]) => readFile(join(folder, name), 'utf8').catch(() => '')));
  return files.filter(([, text], index) => text !== current[index]).map(([name]) => name);
}

/** `chart`: draws every chart into docs/charts. */
export async function run(): Promise<number> {
  const folder = 'docs/charts';
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(chartFiles())) await writeFile(join(folder, name), text);
  return 0;
}
