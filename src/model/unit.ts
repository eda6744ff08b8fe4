/** What a signal's number counts. Alert texts and panels print it accordingly. */
export const units = ['bytes', 'ratio', 'seconds', 'cores', 'count', 'state'] as const
export type Unit = (typeof units)[number]
