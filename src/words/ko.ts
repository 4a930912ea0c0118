import questions from '../../locales/ko/questions.json';
import ui from '../../locales/ko/ui.json';

/** What the first question needs. */
export const words = { ui, questions };
