// Stands before the questions, and before the way on without script: that is not painted then, since script runs. Where
// the app is awaited for eight seconds it comes back.
import { appSelector, waitingAttribute } from '../protocol.ts';

document.documentElement.classList.add('scripted');
const waiting = () => document.querySelector(`${appSelector} [${waitingAttribute}]`);
addEventListener('click', () => {
  if (waiting()) setTimeout(() => waiting()?.after(document.querySelector('.no-script') ?? ''), 8000);
});
