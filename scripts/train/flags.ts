/** What the models of replies recognise. */
export const FLAGS = ['asksToStop', 'hasLeft'] as const;
export type Flag = (typeof FLAGS)[number];
