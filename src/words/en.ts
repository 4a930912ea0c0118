import questions from '../../locales/en/questions.json';
import ui from '../../locales/en/ui.json';

/** What the first question needs. */
export const words = { ui, questions };
