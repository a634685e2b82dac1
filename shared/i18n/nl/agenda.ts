export const agenda = {};
