/** The day on which questions, steps or words last changed in meaning. Plans carry it. */
export const contentVersion = '2026-11-28';
