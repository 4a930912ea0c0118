// Stands in the head of the questions, before anything is painted: what leads on without script can go, since script runs.
document.documentElement.classList.add('scripted');
